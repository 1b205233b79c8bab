import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { runImport } from '../../knowledge/import/command.ts'
import { createKnowledge, type Knowledge } from '../../knowledge/knowledge.ts'
import { finishReviews, openReviews } from '../../knowledge/regulations/reviews.ts'
import { articlesOn } from '../../knowledge/regulations/versions.ts'
import type { Database } from '../../server/database.ts'
import { testDatabase } from '../town/database.ts'
import { localRegulation } from '../town/import-files.ts'
import { type SmallRegion, smallRegion, smallRegionFiles } from '../town/small-region.ts'

let db: Database
let town: SmallRegion
let folder: string
let printed: string[] = []
let now = new Date('2026-11-22T12:00:00Z')

beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())
beforeEach(async () => {
  const tables = ['passages', 'items', 'search_terms', 'search_words', 'region_lists', 'regulation_versions']
  for (const table of [...tables, 'regulation_day', 'explanation_reviews']) await db.query(`delete from ${table}`)
  await db.query('update search_state set passages = 0')
  now = new Date('2026-11-22T12:00:00Z')
  town = await smallRegion()
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-time-'))
  return async () => {
    await town.remove()
    await rm(folder, { recursive: true })
  }
})

/** What the import says of an act with these articles, each with one paragraph. */
async function acts(from: string, articles: Record<string, string>, ...flags: string[]): Promise<string[]> {
  const path = join(folder, `wmo_${from}.xml`)
  await writeFile(path, act(from, articles))
  return await imports('bwb', path, ...(flags.length > 0 ? flags : ['--publish']))
}

function act(from: string, articles: Record<string, string>): string {
  const told = Object.entries(articles).map(
    ([number, text]) =>
      `<artikel><kop><label>Artikel</label><nr>${number}</nr></kop><lid><lidnr>1</lidnr><al>${text}</al></lid></artikel>`,
  )
  return `<toestand bwb-id="BWBR0035362" inwerkingtreding="${from}"><wetgeving><citeertitel>Wmo</citeertitel><wet-besluit><wettekst>
    ${told.join('')}</wettekst></wet-besluit></wetgeving></toestand>`
}

async function imports(...args: string[]): Promise<string[]> {
  printed = []
  await runImport(args, { db, region: town.region, clock: () => now, print: (line) => printed.push(line) })
  return printed
}

function open(): Promise<Knowledge> {
  return createKnowledge({ db, region: town.region, clock: () => now })
}

async function textOn(day: string, article = '2.3.2'): Promise<string | null> {
  const [item] = await articlesOn(db, 'BWBR0035362', day, { article })
  return item?.text ?? null
}

test('what held on a day is told out of the versions that stand side by side', async () => {
  await acts('2017-01-01', { '2.3.2': 'Oud.' })
  await acts('2026-01-01', { '2.3.2': 'Nu.', '9': 'Nieuw artikel.' })
  await acts('2027-01-01', { '2.3.2': 'Straks.' })
  expect(await textOn('2016-12-31')).toBeNull()
  expect(await textOn('2025-12-31')).toBe('1. Oud.')
  expect(await textOn('2026-11-22')).toBe('1. Nu.')
  expect(await textOn('2027-06-01')).toBe('1. Straks.')
  expect([await textOn('2025-12-31', '9'), await textOn('2026-11-22', '9'), await textOn('2027-06-01', '9')]).toEqual([
    null,
    '1. Nieuw artikel.',
    null,
  ])
})

test('people see what holds now, whatever the order in which versions came in', async () => {
  await acts('2027-01-01', { '2.3.2': 'Straks.' })
  expect((await (await open()).item('BWBR0035362:2.3.2'))?.origin).toBe('content')
  await acts('2026-01-01', { '2.3.2': 'Nu.' })
  await acts('2017-01-01', { '2.3.2': 'Oud.' })
  expect(await (await open()).item('BWBR0035362:2.3.2')).toMatchObject({
    text: '1. Nu.',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    data: { says: [{ explanation: 'hulp-bij-het-huishouden' }] },
  })
})

test('on the day that a text begins to hold it takes its place, also in what is found', async () => {
  await acts('2026-01-01', { '2.3.2': 'Het college onderzoekt zeppelins.', '9': 'Vlieger.' })
  await acts('2027-01-01', { '2.3.2': 'Het college onderzoekt luchtballonnen.' })
  const knowledge = await open()
  now = new Date('2027-01-01T00:30:00+01:00')
  expect(await knowledge.item('BWBR0035362:9')).toBeNull()
  expect(await knowledge.turn()).toEqual(['BWBR0035362'])
  expect(await knowledge.turn()).toEqual([])
  const question = { question: 'luchtballonnen', municipality: null, audience: 'inhabitant', limit: 3 } as const
  expect((await knowledge.search(question)).results.map(({ item }) => item.text)).toEqual([
    '1. Het college onderzoekt luchtballonnen.',
  ])
  expect((await knowledge.search({ ...question, question: 'zeppelins' })).results).toEqual([])
})

test('a newer version with the same words leaves the article as it was', async () => {
  await acts('2017-01-01', { '2.3.2': 'Zelfde.' })
  const [line] = await acts('2026-01-01', { '2.3.2': 'Zelfde.' })
  expect(line).toContain('toegevoegd 0, gewijzigd 0, ongewijzigd 1')
  expect(await (await open()).item('BWBR0035362:2.3.2')).toMatchObject({ validFrom: '2017-01-01', validTo: null })
})

test('several versions of an act come in at once, and again nothing changes', async () => {
  await writeFile(join(folder, 'a.xml'), act('2017-01-01', { '2.3.2': 'Oud.' }))
  await writeFile(join(folder, 'b.xml'), act('2026-01-01', { '2.3.2': 'Nu.' }))
  await writeFile(join(folder, 'c.xml'), act('2027-01-01', { '2.3.2': 'Straks.' }))
  expect((await imports('bwb', folder, '--publish'))[0]).toContain('toegevoegd 2, gewijzigd 1, ongewijzigd 0')
  expect((await imports('bwb', folder, '--publish'))[0]).toContain('toegevoegd 0, gewijzigd 0, ongewijzigd 3')
  await writeFile(join(folder, 'd.xml'), act('2017-01-01', { '2.3.2': 'Nog een keer.' }))
  const again = await imports('bwb', folder, '--publish')
  expect(again).toContain('  geweigerd d.xml, BWBR0035362:2.3.2: staat ook in a.xml')
})

test('a draft of a version is seen by nobody until it is published', async () => {
  await acts('2017-01-01', { '2.3.2': 'Oud.' })
  await acts('2026-01-01', { '2.3.2': 'Nu.' }, '--dry-run')
  expect(await textOn('2026-11-22')).toBe('1. Oud.')
  expect((await acts('2026-01-01', { '2.3.2': 'Nu.' }, '--topics=jeugdhulp'))[0]).toContain('gewijzigd 1')
  expect(await textOn('2026-11-22')).toBe('1. Oud.')
  expect((await (await open()).item('BWBR0035362:2.3.2'))?.text).toBe('1. Oud.')
  expect(await openReviews(db)).toEqual([])
  await acts('2026-01-01', { '2.3.2': 'Nu.' })
  expect((await (await open()).item('BWBR0035362:2.3.2'))?.text).toBe('1. Nu.')
})

test('an article that reads otherwise marks the explanations that rest on it, once', async () => {
  expect(await acts('2017-01-01', { '2.3.2': 'Binnen zes weken.' })).not.toContainEqual(
    expect.stringContaining('nakijken'),
  )
  expect(await acts('2026-01-01', { '2.3.2': 'Binnen acht weken.' })).toEqual([
    expect.stringContaining('gewijzigd 1'),
    '1 uitleg nakijken, want een artikel eronder is veranderd:',
    '  hulp-bij-het-huishouden',
  ])
  expect(await acts('2026-01-01', { '2.3.2': 'Binnen acht weken.' })).toHaveLength(1)
  expect(await openReviews(db)).toMatchObject([
    {
      explanation: 'hulp-bij-het-huishouden',
      question: 'Hoe krijg ik hulp bij het huishouden?',
      citation: 'Wmo 2015, artikel 2.3.2, lid 1',
      validFrom: '2026-01-01',
      before: 'Binnen zes weken.',
      after: 'Binnen acht weken.',
      checked: '2026-11-01',
    },
  ])
  expect(await finishReviews(db, 'hulp-bij-het-huishouden', 'Anna', now)).toBe(1)
  expect(await openReviews(db)).toEqual([])
})

test('an explanation that is checked anew needs no more looking at', async () => {
  await acts('2017-01-01', { '2.3.2': 'Binnen zes weken.' })
  await acts('2026-01-01', { '2.3.2': 'Binnen acht weken.' })
  expect(await openReviews(db, 'hulp-bij-het-huishouden')).toHaveLength(1)
  const household = smallRegionFiles['topics/wmo-huishoudelijke-hulp.yaml'] ?? ''
  await town.write(
    'topics/wmo-huishoudelijke-hulp.yaml',
    household.replace('checked: 2026-11-01', 'checked: 2026-11-24'),
  )
  await open()
  expect(await openReviews(db)).toEqual([])
})

test('a text of long ago marks nothing, and neither does an article that no explanation rests on', async () => {
  await acts('2026-01-01', { '2.3.2': 'Nu.', '9': 'Een.' })
  await acts('2017-01-01', { '2.3.2': 'Oud.', '9': 'Een.' })
  await acts('2027-01-01', { '2.3.2': 'Nu.', '9': 'Twee.' })
  expect(await openReviews(db)).toEqual([])
})

test('an article that is put right or taken out marks the explanations too', async () => {
  await acts('2026-01-01', { '2.3.2': 'Nu.', '9': 'Een.' })
  await acts('2026-01-01', { '2.3.2': 'Nu beter.', '9': 'Een.' })
  await acts('2027-01-01', { '9': 'Een.' })
  expect((await openReviews(db)).map(({ validFrom, before, after }) => [validFrom, before, after])).toEqual([
    ['2026-01-01', 'Nu.', 'Nu beter.'],
    ['2027-01-01', 'Nu beter.', null],
  ])
})

test('a local regulation holds in its municipality, and its next version takes its place on the day', async () => {
  const article = (text: string) => `<artikel><kop><label>Artikel</label><nr>1.</nr></kop><al>${text}</al></artikel>`
  const path = join(folder, 'verordening.xml')
  await writeFile(path, localRegulation(article('Subsidie voor zeppelins.'), { from: '2024-01-01' }))
  expect((await imports('cvdr', path, '--publish'))[0]).toContain('toegevoegd 1')
  const next = { from: '2027-01-01', identifier: 'CVDR701234_3' }
  await writeFile(path, localRegulation(article('Subsidie voor luchtballonnen.'), next))
  await imports('cvdr', path, '--publish')
  const knowledge = await open()
  const asked = { question: 'subsidie zeppelins', audience: 'inhabitant', kinds: ['regulation'], limit: 3 } as const
  const found = async (municipality: string) =>
    (await knowledge.search({ ...asked, municipality })).results.map(({ item }) => [item.citation, item.text])
  expect(await found('Huizen')).toEqual([['Verordening Wmo Huizen, artikel 1', 'Subsidie voor zeppelins.']])
  expect(await found('Eemnes')).toEqual([])
  now = new Date('2027-01-02T10:00:00+01:00')
  expect(await knowledge.turn()).toEqual(['CVDR701234'])
  expect(await found('Huizen')).toEqual([['Verordening Wmo Huizen, artikel 1', 'Subsidie voor luchtballonnen.']])
  expect((await articlesOn(db, 'CVDR701234', '2025-05-05')).map(({ text }) => text)).toEqual([
    'Subsidie voor zeppelins.',
  ])
})
