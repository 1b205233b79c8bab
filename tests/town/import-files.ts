import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import type { ImportContext, SourceFile } from '../../knowledge/import/report.ts'

/** What importers know of a small region. */
export const importContext: ImportContext = {
  municipalities: ['Huizen', 'Eemnes'],
  holdsFor: null,
  about: [],
  topics: new Set(['mantelzorg']),
  laws: new Map([['BWBR0035362', { name: 'Wmo 2015', title: 'Wet maatschappelijke ondersteuning 2015' }]]),
  publish: true,
}

export function fileOf(content: string | Uint8Array, name = 'bestand'): SourceFile {
  return { name, bytes: typeof content === 'string' ? Buffer.from(content) : content }
}

/** An act (BWB "toestand") around these articles. */
export function act(articles: string, root = 'bwb-id="BWBR0035362" inwerkingtreding="2017-01-01"'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<toestand ${root}><wetgeving soort="wet"><citeertitel>Wet maatschappelijke ondersteuning 2015</citeertitel>
<wet-besluit><wettekst>${articles}</wettekst></wet-besluit></wetgeving></toestand>`
}

/** A local regulation (CVDR) around this text. */
export function localRegulation(
  text: string,
  { creator = 'Huizen', from = '2024-01-01', to = '', identifier = 'CVDR701234_2' } = {},
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<cvdr xmlns:overheid="http://standaarden.overheid.nl/owms/terms/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:overheidrg="http://standaarden.overheid.nl/cvdr/terms/">
<meta><owmskern><dcterms:identifier>${identifier}</dcterms:identifier><dcterms:title>Verordening maatschappelijke ondersteuning Huizen 2024</dcterms:title>
<dcterms:language>nl</dcterms:language><dcterms:creator scheme="overheid:Gemeente">${creator}</dcterms:creator></owmskern>
<owmsmantel><dcterms:alternative>Verordening Wmo Huizen</dcterms:alternative><dcterms:source resourceIdentifier="x">Wmo 2015</dcterms:source></owmsmantel>
<cvdripm><overheidrg:inwerkingtredingDatum>${from}</overheidrg:inwerkingtredingDatum><overheidrg:uitwerkingtredingDatum>${to}</overheidrg:uitwerkingtredingDatum></cvdripm></meta>
<body><intitule>Verordening</intitule><regeling><aanhef><preambule><al>De raad van Huizen;</al></preambule></aanhef>
<regeling-tekst>${text}</regeling-tekst><regeling-sluiting><slotformulering><al>Aldus vastgesteld.</al></slotformulering></regeling-sluiting></regeling></body></cvdr>`
}

/** A document of Word: "# Kop" is a heading, "- iets" an entry of a list, "a | b" a row of a table, all else a text. */
export async function wordDocument(...lines: string[]): Promise<Uint8Array> {
  const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]
  const children = lines.map((line) => {
    const [, marks = '', text = ''] = /^(#{1,3}) (.*)$/.exec(line) ?? []
    const heading = levels[marks.length - 1]
    if (heading !== undefined) return new Paragraph({ text, heading })
    if (line.startsWith('- ')) return new Paragraph({ text: line.slice(2), bullet: { level: 0 } })
    if (!line.includes(' | ')) return new Paragraph(line)
    const cells = line.split(' | ').map((cell) => new TableCell({ children: [new Paragraph(cell)] }))
    return new Table({ rows: [new TableRow({ children: cells })] })
  })
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

/** A PDF of these pages: lines from the top, in letters of 11 points; "# Kop" in 18, "## Kop" in 14; "" is white space. */
export async function pdf(pages: string[][], { header = '', footer = '' } = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  pages.forEach((lines, at) => {
    const page = document.addPage([595, 842])
    if (header !== '') page.drawText(header, { x: 50, y: 810, size: 9, font })
    if (footer !== '') page.drawText(`${footer} ${at + 1}`, { x: 50, y: 30, size: 9, font })
    let y = 760
    for (const line of lines) {
      const size = line.startsWith('## ') ? 14 : line.startsWith('# ') ? 18 : 11
      if (line !== '') page.drawText(line.replace(/^#+ /, ''), { x: 50, y, size, font })
      y -= size * 1.3
    }
  })
  return await document.save()
}
