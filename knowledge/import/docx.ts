import { load } from 'cheerio'
import { readApart } from './apart.ts'
import type { DocxText } from './docx-worker.ts'
import { htmlSections, isTooDeep } from './html.ts'
import type { ImportContext, ReadFile, SourceFile } from './report.ts'
import { documentRead, fileId, nameOf, refusedFile, under, webAddress } from './sections.ts'
import { whyNoZip } from './zip.ts'

const LARGEST = 50 * 1024 * 1024
/** Of its XML: a thick book with all its markup. */
const LARGEST_XML = 20 * 1024 * 1024
const worker = new URL('./docx-worker.ts', import.meta.url)

/** A document of Word: its text by headings, with lists and tables; images are left out. */
export async function readDocx(file: SourceFile, context: ImportContext): Promise<ReadFile> {
  const refuse = (reason: string) => refusedFile(file.name, reason)
  if (file.bytes.length > LARGEST) return refuse('het bestand is groter dan 50 MB')
  const wrong = whyNoZip(file.bytes, 'word/document.xml', LARGEST_XML)
  if (wrong !== null) return refuse(wrong)
  const read = await readApart<DocxText>(worker, file.bytes)
  if ('reason' in read) return refuse(read.reason)
  const { html } = read
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
