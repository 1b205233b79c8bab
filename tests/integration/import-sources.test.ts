import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { runImport } from '../../knowledge/import/command.ts'
import { createKnowledge } from '../../knowledge/knowledge.ts'
import type { Queries } from '../../knowledge/queries.ts'
import type { Database } from '../../server/database.ts'
import { testDatabase } from '../town/database.ts'
import { act, localRegulation, pdf, wordDocument } from '../town/import-files.ts'
import { type SmallRegion, smallRegion } from '../town/small-region.ts'

const now = new Date('2026-11-22T12:00:00Z')
const sentence =
  'Wie zeppelins wil vouwen, vraagt dat op tijd aan bij de gemeente en neemt papier mee naar het gesprek.'
let db: Database
let town: SmallRegion
let folder: string
let site: Server
let address: string
/** What stands at each path; a number first: only so many bytes of it arrive. */
let files: Record<string, Uint8Array | [number, Uint8Array]>
let printed: string[]
let told: string[]

beforeAll(async () => {
  db = await testDatabase()
  site = createServer((request, response) => {
    const found = files[request.url ?? '']
    if (found === undefined) return void response.writeHead(404).end()
    if (found instanceof Uint8Array) return void response.end(found)
    const [arrives, bytes] = found
    response.writeHead(200, { 'content-length': bytes.length })
    response.write(bytes.subarray(0, arrives), () => response.destroy())
  })
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise((done) => site.close(done))
  await db.close()
})
beforeEach(async () => {
  for (const table of ['passages', 'items', 'search_terms', 'search_words', 'region_lists', 'import_sources']) {
    await db.query(`delete from ${table}`)
  }
  await db.query('delete from regulation_versions')
  await db.query('update search_state set passages = 0')
  town = await smallRegion()
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-sources-'))
  files = {}
  return async () => {
    await town.remove()
    await rm(folder, { recursive: true })
  }
})

async function imports(args: string[], from: Queries = db): Promise<number> {
  printed = []
  told = []
  const command = { db: from, region: town.region, clock: () => now, source: { pause: async () => {} } }
  const lines = { print: (line: string) => printed.push(line), progress: (line: string) => told.push(line) }
  return await runImport(args, { ...command, ...lines })
}

async function idsOf(origin: string): Promise<string[]> {
  const rows = await db.query<{ id: string }>('select id from items where origin = $1 order by id', [origin])
  return rows.map(({ id }) => id)
}

async function found(question: string): Promise<string[]> {
  const knowledge = await createKnowledge({ db, region: town.region, clock: () => now })
  const { results } = await knowledge.search({ question, municipality: 'Huizen', audience: 'inhabitant', limit: 3 })
  return results.map(({ item }) => item.id)
}

const article = (number: string, text: string) =>
  `<artikel><kop><label>Artikel</label><nr>${number}</nr></kop><al>${text}</al></artikel>`
const line = (id: string, text = sentence) => JSON.stringify({ id, title: 'Zeppelins', text })
const page = `<html lang="nl"><head><title>Z</title></head><body><main><h1>Zeppelins</h1><p>${sentence}</p></main></body></html>`

/** A source of every kind, as it stands on a website. */
const sources: [string, string, () => Uint8Array | Promise<Uint8Array>, string][] = [
  ['cvdr', '/verordening.xml', () => Buffer.from(localRegulation(article('1', sentence))), 'CVDR701234:1'],
  ['bwb', '/wet.xml', () => Buffer.from(act(article('7', sentence))), 'BWBR0035362:7'],
  ['docx', '/Beleid.docx', () => wordDocument('# Zeppelins', sentence), 'docx:127-0-0-1-:beleid'],
  ['pdf', '/folder.pdf', () => pdf([['# Zeppelins', sentence]]), 'pdf:127-0-0-1-:folder'],
  ['jsonl', '/lijst.jsonl', () => Buffer.from(line('zeppelins')), 'zeppelins'],
  ['web', '/zeppelins', () => Buffer.from(page), 'web:127.0.0.1:/zeppelins'],
]

test.each(sources)(
  '%s comes in from a website, is found, and again it changes nothing',
  async (kind, path, make, id) => {
    files[path] = await make()
    expect(await imports([kind, `${address}${path}`, '--publish'])).toBe(0)
    const port = new URL(address).port
    const own = [id.replace('127-0-0-1-', `127-0-0-1-${port}`).replace('127.0.0.1:', `127.0.0.1:${port}`)]
    expect([await idsOf(kind), await found('zeppelins vouwen')]).toEqual([own, own])
    expect(told).toContain(`${address}${path} gelezen`)
    await imports([kind, `${address}${path}`, '--publish'])
    expect(printed[0]).toContain('toegevoegd 0, gewijzigd 0, ongewijzigd 1')
  },
)

test.each(sources)('%s that breaks off on its way is refused and leaves nothing', async (kind, path, make) => {
  const bytes = await make()
  for (const arrives of [40, bytes.length - 1]) {
    files[path] = [arrives, bytes]
    expect(await imports([kind, `${address}${path}`, '--publish'])).toBe(1)
    expect(printed.join('\n')).toContain('het antwoord is halverwege afgebroken')
  }
  files[path] = bytes.subarray(0, Math.floor(bytes.length * 0.6))
  expect(await imports([kind, `${address}${path}`, '--publish'])).toBe(1)
  expect(printed.join('\n')).toMatch(/ {2}geweigerd /)
  expect([await idsOf(kind), await found('zeppelins vouwen')]).toEqual([[], []])
})

test.each(sources)('%s that is not there is refused with the reason', async (kind, path) => {
  expect(await imports([kind, `${address}${path}`])).toBe(1)
  expect(printed.join('\n')).toMatch(/antwoordt met 404|bestaat niet \(meer\)/)
})

/** A database that fails as soon as something is written with this word in it. */
function failingAt(word: string): Queries {
  const transaction: Queries['transaction'] = (work) =>
    db.transaction((tx) =>
      work({
        ...tx,
        query: (sql, values) => {
          if (/insert/.test(sql) && JSON.stringify(values ?? []).includes(word)) throw new Error('the disk is full')
          return tx.query(sql, values)
        },
      }),
    )
  return { ...db, transaction }
}

const everything = async () => [
  await db.query('select id, status, text, updated_at from items order by id'),
  await db.query('select item, part, text from passages order by item, part'),
  await db.query('select term, passages from search_terms where passages > 0 order by term'),
  await db.query('select passages from search_state'),
  await db.query('select law, valid_from, status from regulation_versions order by law, valid_from'),
]

test.each([
  ['jsonl', '.jsonl', line('een'), line('twee', 'luchtballonnen')],
  [
    'bwb',
    '.xml',
    act(article('1', sentence)),
    act(article('1', 'luchtballonnen'), 'bwb-id="BWBR0000001" inwerkingtreding="2020-01-01"'),
  ],
  [
    'cvdr',
    '.xml',
    localRegulation(article('1', sentence)),
    localRegulation(article('1', 'luchtballonnen'), { identifier: 'CVDR2_1' }),
  ],
  ['web', '.html', page, page.replaceAll('eppelins', 'luchtballonnen')],
])('a failure at the second file of %s leaves nothing of the first', async (kind, extension, first, second) => {
  await imports([kind, join(folder, 'niets')])
  await found('zeppelins')
  const before = await everything()
  await writeFile(join(folder, `a${extension}`), first)
  await writeFile(join(folder, `b${extension}`), second)
  await expect(imports([kind, folder, '--publish'], failingAt('luchtballonnen'))).rejects.toThrow('the disk is full')
  expect(await everything()).toEqual(before)
  expect(await found('zeppelins vouwen')).toEqual([])
  expect(await imports([kind, folder, '--publish'])).toBe(0)
  expect(await idsOf(kind)).toHaveLength(2)
})

test('a long import tells how far it is', async () => {
  const lines = Array.from({ length: 2_100 }, (_, at) =>
    JSON.stringify({ id: `n${at}`, title: 'Z', text: `Tekst ${at}.` }),
  )
  await writeFile(join(folder, 'lang.jsonl'), lines.join('\n'))
  await imports(['jsonl', join(folder, 'lang.jsonl')])
  expect(told).toEqual([
    'lang.jsonl gelezen',
    'lang.jsonl: 1000 van 2100 opgeslagen',
    'lang.jsonl: 2000 van 2100 opgeslagen',
    'lang.jsonl: 2100 van 2100 opgeslagen',
  ])
  await writeFile(join(folder, 'a.xml'), act(article('1', 'Een.') + article('2', 'Twee.')))
  await writeFile(
    join(folder, 'b.xml'),
    act(article('1', 'Een.'), 'bwb-id="BWBR0035362" inwerkingtreding="2020-01-01"'),
  )
  await imports(['bwb', folder])
  expect(told).toEqual(['a.xml gelezen', 'b.xml gelezen', 'BWBR0035362: 3 artikelen opslaan'])
})

test('a long file brings the index along once, however many lines it has', async () => {
  const version = async () => (await db.query<{ version: number }>('select version from search_state'))[0]?.version ?? 0
  await imports(['jsonl', join(folder, 'niets')])
  const before = await version()
  const lines = Array.from({ length: 1_100 }, (_, at) => line(`l${at}`, `Zeppelin nummer ${at}.`))
  await writeFile(join(folder, 'lang.jsonl'), lines.join('\n'))
  await imports(['jsonl', join(folder, 'lang.jsonl'), '--publish'])
  expect(await version()).toBe(before + 1)
  expect((await found('zeppelin 1099'))[0]).toBe('l1099')
})

test('a dry run lists what would be added, changed and withdrawn, and refused with the reason, and changes nothing', async () => {
  const from = (day: string) => `bwb-id="BWBR0035362" inwerkingtreding="${day}"`
  await writeFile(join(folder, 'a.xml'), act(article('7', 'Oud.') + article('8', 'Gelijk.') + article('9', 'Weg.')))
  await imports(['bwb', join(folder, 'a.xml'), '--publish'])
  const before = await everything()
  await rm(join(folder, 'a.xml'))
  await writeFile(
    join(folder, 'b.xml'),
    act(article('6', 'Nieuw.') + article('7', 'Anders.') + article('8', 'Gelijk.'), from('2026-01-01')),
  )
  await writeFile(join(folder, 'c.xml'), 'half')
  expect(await imports(['bwb', folder, '--publish', '--dry-run'])).toBe(1)
  expect(printed).toEqual([
    'Proef: er is niets veranderd.',
    'bwb: toegevoegd 1, gewijzigd 1, ongewijzigd 1, ingetrokken 1, overgeslagen 0, geweigerd 1',
    '  toegevoegd BWBR0035362:6',
    '  gewijzigd BWBR0035362:7',
    '  ingetrokken BWBR0035362:9',
    expect.stringMatching(/^ {2}geweigerd c\.xml, regel 1, teken \d+: geen geldige XML: /),
  ])
  expect(await everything()).toEqual(before)
})

test('a dry run of a page lists the parts that it no longer has', async () => {
  const parts = (...names: string[]) =>
    Buffer.from(
      `<html><body><main><h1>Z</h1>${names.map((name) => `<h2>${name}</h2><p>${sentence.repeat(3)}</p>`).join('')}</main></body></html>`,
    )
  files['/p'] = parts('Een', 'Twee')
  await imports(['web', `${address}/p`, '--publish'])
  const before = await everything()
  files['/p'] = parts('Een')
  await imports(['web', `${address}/p`, '--publish', '--dry-run'])
  expect(printed.slice(1)).toEqual([
    expect.stringContaining('toegevoegd 0, gewijzigd 0, ongewijzigd 1, ingetrokken 1'),
    expect.stringMatching(/^ {2}ingetrokken web:127\.0\.0\.1:\d+\/p#twee$/),
  ])
  expect(await everything()).toEqual(before)
})
