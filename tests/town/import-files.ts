import { crc32, deflateRawSync, deflateSync } from 'node:zlib'
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

/** A zip of these parts. */
export function zipOf(parts: Record<string, string | Uint8Array>): Uint8Array {
  const [locals, entries]: [Uint8Array[], Uint8Array[]] = [[], []]
  let at = 0
  for (const [name, content] of Object.entries(parts)) {
    const unpacked = Buffer.from(content)
    const packed = deflateRawSync(unpacked)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(unpacked), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(unpacked.length, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    locals.push(Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed)
    entries.push(Buffer.from('PK\x01\x02\x14\x00'), fields, place, Buffer.from(name))
    at += 30 + Buffer.byteLength(name) + packed.length
  }
  const list = Buffer.concat(entries)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(Object.keys(parts).length, 4)
  end.writeUInt16LE(Object.keys(parts).length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...locals, list, Buffer.from('PK\x05\x06'), end])
}

/** A document of Word with this between the tags of its body, as it stands. */
export function rawWord(body: string | Uint8Array): Uint8Array {
  const office = 'http://schemas.openxmlformats.org'
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office.replace('package', 'officeDocument')}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': Buffer.concat([
      Buffer.from(`<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>`),
      Buffer.from(body),
      Buffer.from('</w:body></w:document>'),
    ]),
  })
}

/** A PDF of these objects, numbered from one; the first is the catalogue. A Buffer becomes a packed stream. */
export function rawPdf(objects: (string | Buffer)[], head = '%PDF-1.7\n'): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from(head)]
  const places: number[] = []
  let size = parts[0]?.length ?? 0
  const add = (part: Uint8Array) => {
    parts.push(part)
    size += part.length
  }
  for (const [at, object] of objects.entries()) {
    places.push(size)
    add(Buffer.from(`${at + 1} 0 obj\n`))
    if (typeof object === 'string') add(Buffer.from(object))
    else {
      const packed = deflateSync(object)
      add(Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`))
      add(packed)
      add(Buffer.from('\nendstream'))
    }
    add(Buffer.from('\nendobj\n'))
  }
  const begin = size
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`)
  add(Buffer.from(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${lines.join('')}`))
  add(Buffer.from(`trailer << /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${begin}\n%%EOF\n`))
  return Buffer.concat(parts)
}
