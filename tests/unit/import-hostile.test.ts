import { describe, expect, test } from 'vitest'
import { readBwb } from '../../knowledge/import/bwb.ts'
import { readCvdr } from '../../knowledge/import/cvdr.ts'
import { readDocx } from '../../knowledge/import/docx.ts'
import { readJsonl } from '../../knowledge/import/jsonl.ts'
import { readPdf } from '../../knowledge/import/pdf.ts'
import type { ImportContext, ReadFile, SourceFile } from '../../knowledge/import/report.ts'
import { readWebPage } from '../../knowledge/import/web-page.ts'
import {
  act,
  fileOf,
  importContext,
  localRegulation,
  pdf,
  rawPdf,
  rawWord,
  wordDocument,
  zipOf,
} from '../town/import-files.ts'

const article =
  '<artikel><kop><label>Artikel</label><nr>1</nr></kop><lid><lidnr>1</lidnr><al>De cliënt vraagt.</al></lid></artikel>'
const page =
  '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Hulp</title></head><body><main><h1>Hulp</h1><p>Voor cliënten</p><ul><li>Bel</li><li>Mail</li></ul></main></body></html>'
const sentence = 'De gemeente kijkt met u wat u zelf nog kunt doen en wie u daarbij kan helpen.'

type Read = (file: SourceFile, context: ImportContext) => ReadFile | Promise<ReadFile>
const good: Record<string, { read: Read; bytes: Uint8Array }> = {
  bwb: { read: readBwb, bytes: Buffer.from(act(article)) },
  cvdr: { read: readCvdr, bytes: Buffer.from(localRegulation(article)) },
  jsonl: { read: readJsonl, bytes: Buffer.from(JSON.stringify({ id: 'a', title: 'Titel', text: 'Voor cliënten' })) },
  web: { read: readWebPage, bytes: Buffer.from(page) },
  docx: { read: readDocx, bytes: await wordDocument('# Hulp', 'Voor cliënten') },
  pdf: { read: readPdf, bytes: await pdf([['# Hulp', sentence]]) },
}
const kinds = Object.keys(good)

/** Why it was refused; it must be, with nothing read. */
async function refusal(kind: string, bytes: Uint8Array): Promise<string> {
  const found = await good[kind]?.read(fileOf(bytes), importContext)
  expect(found?.items).toEqual([])
  const reasons = found?.refused.map(({ reason }) => reason) ?? []
  expect(reasons.length).toBeGreaterThan(0)
  for (const reason of reasons)
    expect(reason).not.toMatch(/undefined|\[object|Error|\b(the|is not|unexpected|unclosed)\b/)
  return reasons.join('; ')
}

describe.each(kinds)('%s', { timeout: 60_000 }, (kind) => {
  const bytes = good[kind]?.bytes ?? Buffer.from('')

  test('a file that stops anywhere before its end is refused, or nothing of it is missing', async () => {
    const whole = await good[kind]?.read(fileOf(bytes), importContext)
    expect(whole?.refused).toEqual([])
    const steps = kind === 'docx' || kind === 'pdf' ? 12 : 200
    let read = 0
    for (let step = 0; step < steps; step++) {
      const found = await good[kind]?.read(
        fileOf(bytes.subarray(0, Math.floor((bytes.length * step) / steps))),
        importContext,
      )
      expect(found?.items).toEqual((found?.refused.length ?? 0) > 0 ? [] : whole?.items)
      read += found?.items.length ?? 0
    }
    // What follows the end of the text of a page may be missing; of every other kind nothing may.
    expect(read).toBeLessThanOrEqual(kind === 'web' ? 8 : 0)
  })

  test('a file of any other kind is refused', async () => {
    for (const other of kinds.filter((one) => one !== kind)) await refusal(kind, good[other]?.bytes ?? Buffer.from(''))
    await refusal(kind, zipOf({ 'xl/workbook.xml': '<workbook/>' }))
    await refusal(kind, Buffer.from('id;titel\n1;Hulp\n'))
    await refusal(kind, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))
  })

  test.skipIf(kind === 'docx' || kind === 'pdf')(
    'a file in another encoding is refused, and it is said which',
    async () => {
      const text = Buffer.from(bytes).toString('utf8')
      expect(await refusal(kind, Buffer.from(text, 'latin1'))).toMatch(/UTF-8|andere codering/)
      const wide = Buffer.from(text, 'utf16le')
      for (const one of [wide, Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), Buffer.from(wide).swap16()]) {
        expect(await refusal(kind, one)).toMatch(/UTF-16/)
      }
      const thirtyTwo = Buffer.concat([...text].map((sign) => Buffer.from([sign.codePointAt(0) ?? 0, 0, 0, 0])))
      expect(await refusal(kind, thirtyTwo)).toMatch(/UTF-32/)
    },
  )

  test('a file that is packed once more is refused', async () => {
    await refusal(kind, zipOf({ [`bestand.${kind}`]: bytes }))
  })
})

describe('a document of Word', { timeout: 60_000 }, () => {
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

  test('that is whole comes in, however plainly it was made', async () => {
    const { items } = await readDocx(fileOf(rawWord(paragraph(sentence))), importContext)
    expect(items.map(({ text }) => text)).toEqual([sentence])
  })

  test.each([
    ['tables', '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
    ['fields', '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
    ['elements that mean nothing', '<w:x>', '</w:x>'],
  ])('with endless %s within each other is refused', async (_, open, close) => {
    await refusal('docx', rawWord(open.repeat(20_000) + paragraph('diep') + close.repeat(20_000)))
    await refusal('docx', rawWord(open.repeat(20_000)))
  })

  test('that unpacks to hundreds of megabytes is refused unread, also when it says that it does not', async () => {
    const bomb = rawWord(Buffer.alloc(210 * 1024 * 1024, ' '))
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await refusal('docx', bomb)).toBe('uitgepakt is het bestand groter dan 200 MB')
    expect(await refusal('docx', rawWord(Buffer.alloc(30 * 1024 * 1024, ' ')))).toBe(
      'uitgepakt is de tekst groter dan 20 MB',
    )
    const liar = Buffer.from(bomb)
    for (let at = liar.indexOf('PK\x01\x02'); at >= 0; at = liar.indexOf('PK\x01\x02', at + 4))
      liar.writeUInt32LE(40, at + 24)
    expect(await refusal('docx', liar)).toBe('het bestand is beschadigd')
  })

  test('of XML that reaches out or explodes is refused, or read without it', async () => {
    const entity = '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    const bytes = zipOf({
      'word/document.xml': `${entity}<w:document><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>`,
    })
    const { items } = await readDocx(fileOf(bytes), importContext)
    expect(JSON.stringify(items)).not.toContain('root:')
  })
})

describe('a PDF', { timeout: 60_000 }, () => {
  const catalogue = '<< /Type /Catalog /Pages 2 0 R >>'
  const onePage =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>'
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
  const pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'
  const words = Buffer.from(`BT /F 11 Tf 50 700 Td (${sentence}) Tj ET`)

  test('that is whole comes in, however plainly it was made', async () => {
    const { items, refused } = await readPdf(fileOf(rawPdf([catalogue, pages, onePage, words, font])), importContext)
    expect([refused, items.map(({ text }) => text)]).toEqual([[], [sentence]])
  })

  test.each([
    ['whose pages lead to themselves', [catalogue, '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']],
    [
      'with pages within pages without end',
      [catalogue, ...Array.from({ length: 5_000 }, (_, at) => `<< /Type /Pages /Kids [${at + 3} 0 R] /Count 1 >>`)],
    ],
    ['with lists within lists without end', [catalogue, `<< /Type /Pages /Kids ${'['.repeat(100_000)} /Count 1 >>`]],
    ['without pages', [catalogue, '<< /Type /Pages /Kids [] /Count 0 >>']],
    ['without anything', []],
  ])('%s is refused', async (_, objects) => {
    await refusal('pdf', rawPdf(objects))
  })

  test('with a page that unpacks to more than a book is refused', async () => {
    const endless = Buffer.from(`BT /F 11 Tf ${`1 0 0 1 50 700 Tm (${sentence}) Tj `.repeat(30_000)} ET`)
    const bytes = rawPdf([catalogue, pages, onePage, endless, font])
    expect(bytes.length).toBeLessThan(100_000)
    expect(await refusal('pdf', bytes)).toBe('de tekst is langer dan een boek')
  })

  test('of more than a thousand pages is refused', async () => {
    const numbers = Array.from({ length: 1_001 }, (_, at) => `${at + 3} 0 R`)
    const many = numbers.map(() => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>')
    const bytes = rawPdf([catalogue, `<< /Type /Pages /Kids [${numbers.join(' ')}] /Count 1001 >>`, ...many])
    expect(await refusal('pdf', bytes)).toBe('het bestand heeft meer dan 1000 bladzijden')
  })

  test('that was made to be read while it comes in, and came in by half, is refused', async () => {
    const bytes = rawPdf(
      [catalogue, pages, onePage, words, font],
      '%PDF-1.7\n1 0 obj << /Linearized 1 /L 90000 /N 1 >> endobj\n',
    )
    expect(await refusal('pdf', bytes)).toBe('het bestand is afgekapt')
  })
})
