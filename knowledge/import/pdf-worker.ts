import { parentPort, workerData } from 'node:worker_threads'
import { getDocumentProxy } from 'unpdf'

const MOST_PAGES = 1_000
const MOST_CHARACTERS = 5_000_000

/** A line on a page: its text, the size of its letters and where it stands, in points from the bottom left. */
export interface PdfLine {
  text: string
  size: number
  x: number
  y: number
  /** Where it ends on the right. */
  end: number
}

export interface PdfPages {
  pages: PdfLine[][]
}

interface Piece {
  str: string
  transform: number[]
  width: number
  hasEOL: boolean
}

/** The lines of every page, or why there are none. */
async function read(bytes: Uint8Array): Promise<PdfPages | { reason: string }> {
  try {
    const document = await getDocumentProxy(bytes, { verbosity: 0 })
    if (document.numPages > MOST_PAGES) return { reason: `het bestand heeft meer dan ${MOST_PAGES} bladzijden` }
    const pages: PdfLine[][] = []
    let size = 0
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent()
      const lines = linesOf(items.filter((item): item is typeof item & Piece => 'str' in item))
      size += lines.reduce((sum, { text }) => sum + text.length, 0)
      if (size > MOST_CHARACTERS) return { reason: 'de tekst is langer dan een boek' }
      pages.push(lines)
    }
    return { pages }
  } catch (error) {
    const secret = error instanceof Error && error.name === 'PasswordException'
    return { reason: secret ? 'het bestand is beveiligd met een wachtwoord' : 'het bestand is beschadigd' }
  }
}

/** Pieces at the same height, one after the other, are a line. */
function linesOf(pieces: readonly Piece[]): PdfLine[] {
  const lines: PdfLine[] = []
  for (const { str, transform, width } of pieces) {
    const [, , skew = 0, scale = 0, x = 0, y = 0] = transform
    const size = Math.hypot(skew, scale)
    if (str === '' || size === 0) continue
    const before = lines.at(-1)
    if (before !== undefined && Math.abs(before.y - y) < Math.max(size, before.size) * 0.4 && x >= before.x) {
      const gap = x - before.end > size * 0.15 && !before.text.endsWith(' ') && !str.startsWith(' ')
      before.text += `${gap ? ' ' : ''}${str}`
      before.end = x + width
      if (str.trim() !== '') before.size = Math.max(before.size, size)
    } else if (str.trim() !== '') lines.push({ text: str, size, x, y, end: x + width })
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
}

parentPort?.postMessage(await read(workerData as Uint8Array))
