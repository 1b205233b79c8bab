import type { PdfLine } from './pdf-worker.ts'
import type { Section } from './sections.ts'

/** Letters that are so much larger than those of the text make a heading. */
const LARGER = 1.15
const LONGEST_HEADING = 160
const MOST_LEVELS = 3
/** How many lines at the top and the bottom of a page may be the same on every page. */
const EDGE = 2
/** As many times the size of the letters is white space, and no distance between lines. */
const WHITE = 1.9

/** The title and the parts of a document, out of the lines of its pages. */
export function pdfSections(pages: readonly PdfLine[][]): { title: string; sections: Section[] } {
  const body = usualSize(pages.flat())
  const kept = withoutEdges(pages, body)
  const sizes = headingSizes(kept.flat(), body)
  const sections: Section[] = [{ heading: [], anchor: null, lines: [] }]
  let path: { level: number; text: string }[] = []
  let title = ''
  let before: PdfLine | null = null
  let heading: PdfLine | null = null
  for (const line of kept.flat()) {
    const level = levelOf(line, sizes)
    if (level !== null) {
      const continued = heading !== null && Math.round(heading.size) === Math.round(line.size) && before === heading
      const text: string = continued ? join(path.at(-1)?.text ?? '', line.text) : line.text
      if (continued) sections.pop()
      path = [...path.filter((above) => above.level < level), { level, text }]
      if (level === 0 && (title === '' || continued)) title = text
      sections.push({ heading: path.map((above) => above.text), anchor: null, lines: [] })
      heading = line
    } else add(sections.at(-1)?.lines ?? [], line, before, heading !== null && before === heading)
    before = line
  }
  return { title, sections }
}

/** Adds a line to the paragraph that it belongs to, or begins a new one. */
function add(lines: string[], line: PdfLine, before: PdfLine | null, afterHeading: boolean): void {
  const last = lines.at(-1)
  if (last === undefined || before === null || afterHeading || begins(line, before)) lines.push(line.text)
  else lines[lines.length - 1] = join(last, line.text)
}

/** A new paragraph: a mark of a list, a wider gap, or a sentence that ended well before the edge. */
function begins(line: PdfLine, before: PdfLine): boolean {
  if (/^([•▪◦–—*-]|\d{1,2}[.)]|[a-z][.)])\s/.test(line.text)) return true
  const gap = before.y - line.y
  if (gap > line.size * WHITE) return true
  const short = before.end - before.x < (line.end - line.x) * 0.75
  return short && /[.:;!?]$/.test(before.text)
}

/** Two lines as one; a word that was broken off is made whole, "zorg- en welzijn" is not. */
export function join(first: string, second: string): string {
  if (/\p{L}\u00ad$/u.test(first)) return `${first.slice(0, -1)}${second}`
  const broken = /\p{Ll}[-‐]$/u.test(first) && /^\p{Ll}/u.test(second) && !/^(en|of|als|tot|dan wel)\b/.test(second)
  if (broken) return `${first.slice(0, -1)}${second}`
  return `${first} ${second}`
}

/** Pages without what stands at the top or the bottom of most of them, and without their numbers. */
function withoutEdges(pages: readonly PdfLine[][], body: number): PdfLine[][] {
  const seen = new Map<string, number>()
  for (const page of pages) for (const key of new Set(edges(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const often = Math.max(2, pages.length * 0.6)
  // "Hoofdstuk 3" may begin every page too, but in larger letters.
  const repeats = (line: PdfLine) =>
    line.size <= body * LARGER && pages.length > 1 && (seen.get(keyOf(line)) ?? 0) >= often
  return pages.map((page) => {
    const edge = new Set(edges(page).filter((line) => isNumber(line.text) || repeats(line)))
    return page.filter((line) => !edge.has(line))
  })
}

/** At most `EDGE` lines at the top and at the bottom, and only those with white space between them and the text. */
function edges(page: readonly PdfLine[]): PdfLine[] {
  const byHeight = [...page].sort((a, b) => b.y - a.y)
  return [...new Set([...apartAbove(byHeight), ...apartAbove(byHeight.toReversed())])]
}

function apartAbove(lines: readonly PdfLine[]): PdfLine[] {
  const apart = lines.slice(0, EDGE).findIndex((line, at) => {
    const next = lines[at + 1]
    return next === undefined || Math.abs(line.y - next.y) > Math.max(line.size, next.size) * WHITE
  })
  return lines.slice(0, apart + 1)
}

/** The same words at the same height; a number that counts on is the same. */
function keyOf({ text, y }: PdfLine): string {
  return `${Math.round(y / 4)} ${text.replace(/\d+/g, '#')}`
}

function isNumber(text: string): boolean {
  return /^(pagina|blz\.?|p\.)?\s*\d{1,4}(\s*(\/|van)\s*\d{1,4})?$/i.test(text)
}

/** The size in which most of the text is written. */
function usualSize(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** The sizes of headings, largest first. */
function headingSizes(lines: readonly PdfLine[], body: number): number[] {
  const larger = lines.filter(({ size, text }) => size > body * LARGER && text.length <= LONGEST_HEADING)
  return [...new Set(larger.map(({ size }) => Math.round(size)))].sort((a, b) => b - a)
}

function levelOf({ size, text }: PdfLine, sizes: readonly number[]): number | null {
  if (text.length > LONGEST_HEADING || !/\p{L}/u.test(text)) return null
  const at = sizes.indexOf(Math.round(size))
  return at < 0 ? null : Math.min(at, MOST_LEVELS)
}
