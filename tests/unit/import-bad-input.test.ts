import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBwb } from '../../knowledge/import/bwb.ts'
import { readCvdr } from '../../knowledge/import/cvdr.ts'
import { readDocx } from '../../knowledge/import/docx.ts'
import { readJsonl } from '../../knowledge/import/jsonl.ts'
import { readPdf } from '../../knowledge/import/pdf.ts'
import type { ImportContext, ReadFile, SourceFile } from '../../knowledge/import/report.ts'
import { readWebPage } from '../../knowledge/import/web-page.ts'
import { act, fileOf, importContext, localRegulation, pdf, wordDocument } from '../town/import-files.ts'

type Read = (file: SourceFile, context: ImportContext) => ReadFile | Promise<ReadFile>

const article =
  '<artikel><kop><label>Artikel</label><nr>1</nr></kop><lid><lidnr>1</lidnr><al>De cliënt vraagt.</al></lid></artikel>'
const line = JSON.stringify({ id: 'a', title: 'Titel', text: 'Voor cliënten' })

/** What every importer must survive: a good file of its own, and how deep and how large it can be made. */
const importers: Importer[] = [
  {
    kind: 'bwb',
    read: readBwb,
    good: async () => Buffer.from(act(article)),
    nested: act('<deel>'.repeat(5_000)),
    wrong: line,
  },
  {
    kind: 'cvdr',
    read: readCvdr,
    good: async () => Buffer.from(localRegulation(article)),
    nested: localRegulation('<deel>'.repeat(5_000)),
    wrong: act(article),
  },
  {
    kind: 'jsonl',
    read: readJsonl,
    good: async () => Buffer.from(line),
    nested: '['.repeat(100_000),
    wrong: act(article),
  },
  {
    kind: 'web',
    read: readWebPage,
    good: async () =>
      Buffer.from('<html><head><title>Hulp</title></head><body><main><p>Voor cliënten</p></main></body></html>'),
    nested: `<body>${'<div>'.repeat(100_000)}tekst`,
    wrong: line,
  },
  { kind: 'docx', read: readDocx, good: () => wordDocument('# Hulp', 'Voor cliënten'), wrong: act(article), runs: 15 },
  {
    kind: 'pdf',
    read: readPdf,
    good: () => pdf([['# Hulp', 'Voor cliënten is er hulp bij het huishouden.']]),
    wrong: act(article),
    runs: 6,
  },
]

/** In megabytes, one more than is read; of jsonl a single line. */
const tooLarge = { bwb: 41, cvdr: 41, jsonl: 3, web: 11, docx: 51, pdf: 51 }

interface Importer {
  kind: keyof typeof tooLarge
  read: Read
  good: () => Promise<Uint8Array>
  nested?: string
  wrong: string
  /** Of what takes long to read, fewer are tried. */
  runs?: number
}

describe.each(importers)('$kind', { timeout: 60_000 }, ({ kind, read, good, nested, wrong, runs = 60 }) => {
  /** Either all of it or nothing: a refusal that says file and reason. */
  async function answered(bytes: Uint8Array): Promise<ReadFile> {
    const found = await read({ name: `bestand.${kind}`, bytes }, importContext)
    expect(found.items.length > 0).toBe(found.refused.length === 0)
    for (const { file, reason } of found.refused) {
      expect([file, reason.length > 10, /undefined|object Object|at .*\.ts/.test(reason)]).toEqual([
        `bestand.${kind}`,
        true,
        false,
      ])
    }
    return found
  }

  test('a good file comes in', async () => {
    expect((await answered(await good())).refused).toEqual([])
  })

  test('a file that is cut off or damaged is read whole or refused whole', async () => {
    const bytes = await good()
    const damage = fc.record({ at: fc.nat(bytes.length), drop: fc.nat(40), add: fc.uint8Array({ maxLength: 6 }) })
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, drop, add }) => {
        await answered(Buffer.concat([bytes.subarray(0, at), add, bytes.subarray(at + drop)]))
        await answered(bytes.subarray(0, at))
      }),
      { numRuns: runs },
    )
  })

  test.runIf(kind === 'jsonl')('one damaged line refuses the whole file', async () => {
    const found = await answered(Buffer.concat([await good(), Buffer.from([10, 0])]))
    expect(found).toMatchObject({ items: [], refused: [{ place: 'regel 2' }] })
  })

  test('any bytes at all end in a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await answered(bytes)).items).toEqual([])
      }),
      { numRuns: runs },
    )
  })

  test('an empty file, another kind of file and one in another encoding are refused', async () => {
    expect((await answered(Buffer.from(''))).refused).toMatchObject([{ reason: 'het bestand is leeg' }])
    expect((await answered(Buffer.from(wrong))).items).toEqual([])
    const bytes = Buffer.from(await good())
    expect((await answered(Buffer.from(bytes.toString('utf8'), 'utf16le'))).items).toEqual([])
  })

  test('a file that is too large is refused', async () => {
    const found = await answered(Buffer.concat([await good(), Buffer.alloc(tooLarge[kind] * 1024 * 1024, 'a')]))
    expect(found.items).toEqual([])
  })

  test.skipIf(nested === undefined)('endless nesting is refused', async () => {
    expect((await answered(Buffer.from(nested ?? ''))).items).toEqual([])
  })
})

test('a file of XML that is too large, or that would explode or reach out, is refused before it does', () => {
  const huge = Buffer.alloc(41 * 1024 * 1024, ' ')
  expect(readBwb(fileOf(huge), importContext).refused).toMatchObject([{ reason: 'het bestand is groter dan 40 MB' }])
  const bombs = [
    '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><toestand>&b;</toestand>',
    '<!DOCTYPE a [<!ENTITY % all SYSTEM "http://127.0.0.1:1/x"> %all;]><toestand/>',
    '<!DOCTYPE a [<!ENTITY secret SYSTEM "file:///etc/passwd">]><toestand>&secret;</toestand>',
  ]
  for (const bomb of bombs) {
    expect(readBwb(fileOf(bomb), importContext).refused).toMatchObject([
      { place: expect.stringMatching(/^regel 1, /), reason: 'eigen entiteiten in een DOCTYPE worden niet gelezen' },
    ])
  }
})
