import { load } from 'cheerio'
import mammoth from 'mammoth'
import { htmlSections, isTooDeep } from './html.ts'
import type { ImportContext, ReadFile, SourceFile } from './report.ts'
import { documentRead, fileId, nameOf, refusedFile, under, webAddress } from './sections.ts'
import { whyNoZip } from './zip.ts'

const LARGEST = 50 * 1024 * 1024
const LARGEST_TEXT = 20 * 1024 * 1024
/** Word in Dutch, and templates of our own, name their headings so. */
const headings = [1, 2, 3, 4].flatMap((level) => [
  `p[style-name='Kop ${level}'] => h${level}:fresh`,
  `p[style-name='kop ${level}'] => h${level}:fresh`,
])
const titles = ['Title', 'Titel'].map((name) => `p[style-name='${name}'] => h1.title:fresh`)

/** A document of Word: its text by headings, with lists and tables; images are left out. */
export async function readDocx(file: SourceFile, context: ImportContext): Promise<ReadFile> {
  const refuse = (reason: string) => refusedFile(file.name, reason)
  if (file.bytes.length > LARGEST) return refuse('het bestand is groter dan 50 MB')
  const wrong = whyNoZip(file.bytes, 'word/document.xml')
  if (wrong !== null) return refuse(wrong)
  const html = await htmlOf(file.bytes)
  if (html === null) return refuse('het document is beschadigd')
  if (html.length > LARGEST_TEXT) return refuse('de tekst is langer dan een boek')
  if (isTooDeep(html)) return refuse('de onderdelen zitten te diep in elkaar')
  const $ = load(html, { xml: { xmlMode: false, decodeEntities: true } })
  const root = $.root().get(0)
  if (root === undefined) return refuse('er staat geen tekst in')
  const first = $('h1').first().text().replace(/\s+/g, ' ').trim()
  const title = first === '' ? nameOf(file.name) : first
  return documentRead(
    file.name,
    {
      id: fileId('docx', file.name),
      title,
      url: webAddress(file.name),
      sections: under(htmlSections(root), title),
    },
    'docx',
    context,
  )
}

async function htmlOf(bytes: Uint8Array): Promise<string | null> {
  const noImages = mammoth.images.imgElement(async () => ({ src: '' }))
  try {
    const options = { styleMap: [...titles, ...headings], convertImage: noImages, externalFileAccess: false }
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value
  } catch {
    return null
  }
}
