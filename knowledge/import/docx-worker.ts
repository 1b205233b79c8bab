import { parentPort, workerData } from 'node:worker_threads'
import mammoth from 'mammoth'

/** The text of a document of Word as HTML. */
export interface DocxText {
  html: string
}

const LARGEST_TEXT = 8 * 1024 * 1024
/** Word in Dutch, and templates of our own, name their headings so. */
const headings = [1, 2, 3, 4].flatMap((level) => [
  `p[style-name='Kop ${level}'] => h${level}:fresh`,
  `p[style-name='kop ${level}'] => h${level}:fresh`,
])
const titles = ['Title', 'Titel'].map((name) => `p[style-name='${name}'] => h1.title:fresh`)

async function read(bytes: Uint8Array): Promise<DocxText | { reason: string }> {
  const noImages = mammoth.images.imgElement(async () => ({ src: '' }))
  const options = { styleMap: [...titles, ...headings], convertImage: noImages, externalFileAccess: false }
  try {
    const html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value
    return html.length > LARGEST_TEXT ? { reason: 'de tekst is langer dan een boek' } : { html }
  } catch {
    return { reason: 'het document is beschadigd' }
  }
}

parentPort?.postMessage(await read(workerData as Uint8Array))
