import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { runImport } from '../../knowledge/import/command.ts'
import { createKnowledge, type Knowledge } from '../../knowledge/knowledge.ts'
import type { Database } from '../../server/database.ts'
import { testDatabase } from '../town/database.ts'
import { type SmallRegion, smallRegion, smallRegionFiles } from '../town/small-region.ts'

const laws = new URL('../../../shared/data/laws/bwb', import.meta.url).pathname
const now = new Date('2026-11-22T12:00:00Z')
let db: Database
let town: SmallRegion
let folder: string
let printed: string[] = []

beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())
beforeEach(async () => {
  for (const table of ['passages', 'items', 'search_terms', 'search_words', 'region_lists', 'regulation_versions']) {
    await db.query(`delete from ${table}`)
  }
  await db.query('update search_state set passages = 0')
  town = await smallRegion()
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-import-'))
  return async () => {
    await town.remove()
    await rm(folder, { recursive: true })
  }
})

async function write(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

/** The exit code of the command; what it says is kept in `printed`. */
async function run(...args: string[]): Promise<number> {
  printed = []
  return await runImport(args, { db, region: town.region, clock: () => now, print: (line) => printed.push(line) })
}

function open(): Promise<Knowledge> {
  return createKnowledge({ db, region: town.region, clock: () => now })
}

async function statusOf(id: string): Promise<unknown> {
  return (await db.query('select status from items where id = $1', [id]))[0]?.status
}

const lines = [
  { id: 'd1', title: 'Duiven melken', text: 'Duiven melken kan op zolder.' },
  { id: 'd2', title: 'Kantklossen', text: 'Kantklossen leert u in het buurthuis.', municipalities: ['Eemnes'] },
]
const jsonl = lines.map((line) => JSON.stringify(line)).join('\n')

function act(validFrom: string, text: string, more = ''): string {
  return `<toestand bwb-id="BWBR0035362" inwerkingtreding="${validFrom}"><wetgeving><citeertitel>Wmo</citeertitel><wet-besluit><wettekst>
    <artikel><kop><label>Artikel</label><nr>2.3.2</nr></kop><lid><lidnr>1</lidnr><al>${text}</al></lid></artikel>${more}
  </wettekst></wet-besluit></wetgeving></toestand>`
}
const other = '<artikel><kop><label>Artikel</label><nr>9</nr></kop><al>Over zeppelins.</al></artikel>'

test('imported lines are found under the ids that were given', async () => {
  expect(await run('jsonl', await write('lijst.jsonl', jsonl), '--publish')).toBe(0)
  expect(printed[0]).toBe('jsonl: toegevoegd 2, gewijzigd 0, ongewijzigd 0, ingetrokken 0, overgeslagen 0, geweigerd 0')
  const found = await (await open()).search({
    question: 'duiven',
    municipality: 'Huizen',
    audience: 'inhabitant',
    limit: 5,
  })
  expect(found.results.map((hit) => hit.item.id)).toEqual(['d1'])
})

test('a second run changes nothing', async () => {
  const path = await write('lijst.jsonl', jsonl)
  await run('jsonl', path, '--publish')
  const before = await db.query('select id, updated_at from items order by id')
  expect(await run('jsonl', path, '--publish')).toBe(0)
  expect(printed[0]).toContain('toegevoegd 0, gewijzigd 0, ongewijzigd 2')
  expect(await db.query('select id, updated_at from items order by id')).toEqual(before)
})

test('only the line that changed is changed', async () => {
  await run('jsonl', await write('lijst.jsonl', jsonl), '--publish')
  await run('jsonl', await write('lijst.jsonl', jsonl.replace('op zolder', 'op het dak')), '--publish')
  expect(printed[0]).toContain('toegevoegd 0, gewijzigd 1, ongewijzigd 1')
})

test('without --publish all lands as a draft that nobody finds, and can be published later', async () => {
  const path = await write('lijst.jsonl', jsonl)
  await run('jsonl', path)
  expect(printed.at(-1)).toBe('Dit zijn concepten. Met --publish worden ze zichtbaar.')
  expect(await statusOf('d1')).toBe('draft')
  expect(await (await open()).item('d1')).toBeNull()
  await run('jsonl', path, '--publish')
  expect(printed[0]).toContain('gewijzigd 2')
  expect((await (await open()).item('d1'))?.title).toBe('Duiven melken')
})

test('a dry run tells what would happen and changes nothing', async () => {
  const path = await write('lijst.jsonl', jsonl)
  expect(await run('jsonl', path, '--publish', '--dry-run')).toBe(0)
  expect(printed.slice(0, 4)).toEqual([
    'Proef: er is niets veranderd.',
    expect.stringContaining('toegevoegd 2'),
    '  toegevoegd d1',
    '  toegevoegd d2',
  ])
  expect(await statusOf('d1')).toBeUndefined()
})

test('a file with one wrong line is refused as a whole, with file, place and reason', async () => {
  expect(await run('jsonl', await write('lijst.jsonl', `${jsonl}\n{"id": "d3"`), '--publish')).toBe(1)
  expect(printed).toContain('  geweigerd lijst.jsonl, regel 3: geen geldige JSON')
  expect(await statusOf('d1')).toBeUndefined()
})

test('of a folder, the files that are right come in and the broken one does not', async () => {
  await write('a.jsonl', jsonl)
  await write('b.jsonl', '{"id": "e1", "title": "Half"}')
  expect(await run('jsonl', folder, '--publish')).toBe(1)
  expect(printed[0]).toContain('toegevoegd 2')
  expect(printed).toContain('  geweigerd b.jsonl, regel 1: text ontbreekt of is geen tekst')
})

test('an id of the region itself is not overwritten', async () => {
  const line = JSON.stringify({ id: 'hulp-bij-het-huishouden', title: 'Anders', text: 'Anders' })
  expect(await run('jsonl', await write('x.jsonl', line), '--publish')).toBe(1)
  expect(printed).toContain('  geweigerd x.jsonl, hulp-bij-het-huishouden: die id bestaat al en komt uit content')
})

test.each([
  [['jsonl', '/bestaat/niet.jsonl'], /bestaat niet/],
  [['perkament', 'x.csv'], /De soort "perkament" bestaat niet/],
  [['jsonl'], /Noem een soort en een pad/],
  [['jsonl', 'x', '--nu'], /De optie --nu bestaat niet/],
])('%j is refused with a reason', async (args, reason) => {
  expect(await run(...args)).toBe(1)
  expect(printed.join('\n')).toMatch(reason)
})

test('an imported act replaces what was said of an article and keeps who says it', async () => {
  expect(
    await run('bwb', await write('wmo.xml', act('2017-01-01', 'Het college onderzoekt.', other)), '--publish'),
  ).toBe(0)
  expect(printed[0]).toContain('toegevoegd 1, gewijzigd 1')
  expect(await (await open()).item('BWBR0035362:2.3.2')).toMatchObject({
    text: '1. Het college onderzoekt.',
    origin: 'bwb',
    validFrom: '2017-01-01',
    checked: null,
    topics: ['wmo-huishoudelijke-hulp'],
    data: {
      paragraphs: [{ number: '1', text: 'Het college onderzoekt.' }],
      says: [{ explanation: 'hulp-bij-het-huishouden', paragraph: '1' }],
    },
  })
})

test('loading the region anew keeps the text of an imported act', async () => {
  await run('bwb', await write('wmo.xml', act('2017-01-01', 'Het college onderzoekt.')), '--publish')
  const household = smallRegionFiles['topics/wmo-huishoudelijke-hulp.yaml'] ?? ''
  await town.write('topics/wmo-huishoudelijke-hulp.yaml', household.replace('binnen zes weken', 'in zes weken'))
  expect(await (await open()).item('BWBR0035362:2.3.2')).toMatchObject({
    text: '1. Het college onderzoekt.',
    origin: 'bwb',
    data: { says: [{ text: 'De gemeente onderzoekt in zes weken na uw melding wat u nodig heeft.' }] },
  })
})

test('an older text never takes the place of a newer one', async () => {
  await run('bwb', await write('wmo.xml', act('2026-01-01', 'Nieuw.')), '--publish')
  await run('bwb', await write('wmo.xml', act('2017-01-01', 'Oud.')), '--publish')
  expect(printed[0]).toContain('toegevoegd 1, gewijzigd 0')
  expect((await (await open()).item('BWBR0035362:2.3.2'))?.text).toBe('1. Nieuw.')
})

test('an article that the act no longer has is withdrawn', async () => {
  await run('bwb', await write('wmo.xml', act('2017-01-01', 'Tekst.', other)), '--publish')
  await run('bwb', await write('wmo.xml', act('2018-01-01', 'Tekst.')), '--publish')
  expect(printed[0]).toContain('ingetrokken 1')
  expect(await (await open()).item('BWBR0035362:9')).toBeNull()
})

test('a draft of an act leaves what was said of its articles', async () => {
  await run('bwb', await write('wmo.xml', act('2017-01-01', 'Het college onderzoekt.')))
  expect(await (await open()).item('BWBR0035362:2.3.2')).toMatchObject({ origin: 'content', status: 'published' })
})

test.skipIf(!existsSync(laws))(
  'all acts of the data folder come in, and again (skipped where ../shared/data is absent)',
  async () => {
    expect(await run('bwb', laws, '--publish')).toBe(0)
    expect(printed[0]).toContain('toegevoegd 1017, gewijzigd 1, ongewijzigd 0')
    expect(await run('bwb', laws, '--publish')).toBe(0)
    expect(printed[0]).toContain('toegevoegd 0, gewijzigd 0, ongewijzigd 1018')
    const found = await (await open()).search({
      question: 'Wmo 2015 artikel 2.3.2 onderzoek na melding',
      municipality: 'Huizen',
      audience: 'inhabitant',
      kinds: ['regulation'],
      limit: 5,
    })
    expect(found.results.map((hit) => hit.item.id)).toContain('BWBR0035362:2.3.2')
  },
  120_000,
)
