import { readApart } from './apart.ts'
import { pdfSections } from './pdf-text.ts'
import type { PdfPages } from './pdf-worker.ts'
import type { ImportContext, ReadFile, SourceFile } from './report.ts'
import { documentRead, fileId, nameOf, refusedFile, under, webAddress } from './sections.ts'

const LARGEST = 50 * 1024 * 1024
const worker = new URL('./pdf-worker.ts', import.meta.url)
/** A page with fewer characters says nothing by itself: a number, a stamp, or a picture of text. */
const EMPTY = 20

/** A PDF: its text by headings, which are told by the size of their letters. */
export async function readPdf(file: SourceFile, context: ImportContext): Promise<ReadFile> {
  const refuse = (reason: string) => refusedFile(file.name, reason)
  const wrong = whyNoPdf(file.bytes)
  if (wrong !== null) return refuse(wrong)
  const read = await readApart<PdfPages>(worker, file.bytes)
  if ('reason' in read) return refuse(read.reason)
  const scanned = read.pages.flatMap((lines, at) =>
    lines.map(({ text }) => text).join('').length < EMPTY ? [at + 1] : [],
  )
  if (scanned.length > read.pages.length / 2) {
    return refuse('dit is gescand: er staan beelden in en geen tekst. Maak er eerst tekst van (OCR)')
  }
  const { title, sections } = pdfSections(read.pages)
  const name = title || nameOf(file.name)
  const skipped = scanned.map((page) => ({ file: file.name, place: `bladzijde ${page}`, reason: 'zonder tekst' }))
  const document = {
    id: fileId('pdf', file.name),
    title: name,
    url: webAddress(file.name),
    sections: under(sections, name),
  }
  return documentRead(file.name, document, 'pdf', context, skipped)
}

/** What can be seen without opening it: a PDF that is cut off lacks the end that tells where everything stands. */
function whyNoPdf(bytes: Uint8Array): string | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.length === 0) return 'het bestand is leeg'
  if (view.length > LARGEST) return 'het bestand is groter dan 50 MB'
  if (!view.subarray(0, 1_024).includes('%PDF-')) return 'dit is geen PDF'
  return view.subarray(-2_048).includes('%%EOF') && view.length >= toldLength(view) ? null : 'het bestand is afgekapt'
}

/** One that is made to be read while it comes in has an end near its start as well, but says how long it is (ISO 32000-1, annex F). */
function toldLength(view: Buffer): number {
  const start = view.subarray(0, 1_024).toString('latin1')
  return Number(/\/Linearized\b[^>]*\/L\s+(\d+)/.exec(start)?.[1] ?? 0)
}
