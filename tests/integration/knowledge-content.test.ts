import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { WrongContent } from '../../knowledge/content/check.ts'
import { createKnowledge, type Knowledge } from '../../knowledge/knowledge.ts'
import { runExport } from '../../knowledge/social-map/export-command.ts'
import { importMap } from '../../knowledge/social-map/import-map.ts'
import type { Database } from '../../server/database.ts'
import { testDatabase } from '../town/database.ts'
import { type SmallRegion, smallRegion, smallRegionFiles } from '../town/small-region.ts'

const now = new Date('2026-11-22T12:00:00Z')
let db: Database
let town: SmallRegion

beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())
beforeEach(async () => {
  town = await smallRegion()
  for (const table of ['passages', 'items', 'search_terms', 'search_words', 'region_lists']) {
    await db.query(`delete from ${table}`)
  }
  await db.query('update search_state set passages = 0')
})
afterEach(() => town.remove())

function load(moment = now): Promise<Knowledge> {
  return createKnowledge({ db, region: town.region, clock: () => moment })
}

async function standing() {
  return await db.query('select id, kind, status, updated_at from items order by id collate "C"')
}

test('everything in the folder becomes an item of its kind', async () => {
  await load()
  expect((await standing()).map(({ id, kind }) => `${kind} ${id}`)).toEqual([
    'regulation BWBR0035362:2.3.2',
    'page huishouden-voor-professionals',
    'service huishoudhulp',
    'page hulp-bij-het-huishouden',
    'page hulp-voor-mijn-kind',
    'service jeugdconsulent',
    'organisation organisatie:uitvoeringsdienst',
    'service vrijwilligers-huizen',
  ])
})

test('an article tells what the explanations say of it until the act itself is imported', async () => {
  const knowledge = await load()
  expect(await knowledge.item('BWBR0035362:2.3.2')).toMatchObject({
    kind: 'regulation',
    title: 'Wmo 2015, artikel 2.3.2',
    citation: 'Wmo 2015, artikel 2.3.2',
    text: 'De gemeente onderzoekt binnen zes weken na uw melding wat u nodig heeft.',
    url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.2',
    law: 'BWBR0035362',
    article: '2.3.2',
    topics: ['wmo-huishoudelijke-hulp'],
    municipalities: ['Huizen', 'Eemnes'],
    checked: '2026-11-01',
    data: { says: [{ explanation: 'hulp-bij-het-huishouden', paragraph: '1' }] },
  })
})

test('a service carries its places and its organisation', async () => {
  const knowledge = await load()
  const item = await knowledge.item('huishoudhulp')
  expect(item).toMatchObject({
    kind: 'service',
    url: '/kaart/huishoudhulp',
    data: {
      organisation: { id: 'uitvoeringsdienst', name: 'Uitvoeringsdienst' },
      locations: [{ id: 'kantoor', municipality: 'Huizen', hours: { mon: ['09:00-17:00'] } }],
      example: true,
    },
  })
})

test('loading the same files again changes nothing', async () => {
  await load()
  const before = [await standing(), await db.query('select * from search_state')]
  await load(new Date('2027-01-01T12:00:00Z'))
  expect([await standing(), await db.query('select * from search_state')]).toEqual(before)
})

test('a changed sentence changes only the item that it stands in', async () => {
  await load()
  const youth = smallRegionFiles['topics/jeugdhulp.yaml'] ?? ''
  await town.write('topics/jeugdhulp.yaml', youth.replace('Praat met een jeugdconsulent.', 'Bel de jeugdconsulent.'))
  const later = new Date('2026-12-01T12:00:00Z')
  const knowledge = await load(later)
  const changed = (await standing()).filter((row) => String(row.updated_at) === String(later))
  expect(changed.map((row) => row.id)).toEqual(['hulp-voor-mijn-kind'])
  expect((await knowledge.item('hulp-voor-mijn-kind'))?.text).toContain('Bel de jeugdconsulent.')
})

test('what has left the files is withdrawn and can no longer be found', async () => {
  await load()
  await town.write('topics/jeugdhulp.yaml', null)
  const knowledge = await load()
  expect(await knowledge.item('hulp-voor-mijn-kind')).toBeNull()
  const found = await knowledge.search({
    question: 'Waar vind ik hulp voor mijn kind?',
    municipality: 'Huizen',
    audience: 'inhabitant',
    limit: 10,
  })
  expect(found.results.map((hit) => hit.item.id)).not.toContain('hulp-voor-mijn-kind')
  expect((await standing()).find((row) => row.id === 'hulp-voor-mijn-kind')?.status).toBe('withdrawn')
})

test('what comes back in the files is found again', async () => {
  await load()
  await town.write('topics/jeugdhulp.yaml', null)
  await load()
  await town.write('topics/jeugdhulp.yaml', smallRegionFiles['topics/jeugdhulp.yaml'] ?? '')
  const knowledge = await load()
  expect((await knowledge.item('hulp-voor-mijn-kind'))?.title).toBe('Waar vind ik hulp voor mijn kind?')
})

test('what a deployment imported over an example stays when the files of the region change', async () => {
  await load()
  const folder = await mkdtemp(join(tmpdir(), 'own-map-'))
  const path = join(folder, 'eigen.csv')
  await writeFile(
    path,
    'kenmerk,naam,organisatie,organisatie_kenmerk,omschrijving,gemeenten\n' +
      'huishoudhulp,Hulp in huis,Uitvoeringsdienst,uitvoeringsdienst,De echte hulp van deze gemeente.,Huizen\n',
  )
  const topics = (await load()).topics
  const { refused } = await importMap({
    ...{ db, region: town.region, topics, kind: 'csv', path, publish: true, dryRun: false, now },
  })
  expect(refused).toEqual([])
  const file = smallRegionFiles['map/uitvoeringsdienst.yaml'] ?? ''
  await town.write('map/uitvoeringsdienst.yaml', file.replaceAll('2026-11-01', '2026-11-20'))
  const knowledge = await load()
  expect(await knowledge.item('huishoudhulp')).toMatchObject({ title: 'Hulp in huis', origin: 'csv' })
  expect((await knowledge.item('organisatie:uitvoeringsdienst'))?.origin).toBe('csv')
  expect(await knowledge.item('jeugdconsulent')).toMatchObject({ checked: '2026-11-20', origin: 'content' })
  await rm(folder, { recursive: true })
})

test.each(['hsds', 'csv', 'xlsx'] as const)(
  'the map goes out as %s with a command and comes in unchanged',
  async (kind) => {
    const { topics } = await load()
    const folder = await mkdtemp(join(tmpdir(), 'own-map-'))
    const path = join(folder, `kaart.${kind}`)
    const lines: string[] = []
    const command = { db, region: town.region, clock: () => now, publicUrl: 'https://wegwijs.example/' }
    const run = (...args: string[]) => runExport(args, { ...command, print: (line) => lines.push(line) })
    expect(await run(kind, path)).toBe(0)
    expect(lines).toEqual([`3 keer aanbod van 1 organisaties staan in ${path}.`])
    const before = await standing()
    const settings = { db, region: town.region, topics, kind, path, publish: true, dryRun: false, now }
    expect((await importMap(settings)).unchanged).toHaveLength(4)
    expect(await standing()).toEqual(before)
    expect(await run(kind, join(folder, 'bestaat', 'niet'))).toBe(1)
    expect(lines.at(-1)).toContain('kan niet worden geschreven')
    expect(await run('pdf', path)).toBe(1)
    await rm(folder, { recursive: true })
  },
)

test('a broken file names itself and leaves what stood there', async () => {
  await load()
  const before = await standing()
  await town.write('topics/jeugdhulp.yaml', 'topic: jeugdhulp\nexplanations:\n  - id: [half')
  await expect(load()).rejects.toThrow(WrongContent)
  await expect(load()).rejects.toThrow(/topics\/jeugdhulp\.yaml:\d+ is geen geldige YAML/)
  expect(await standing()).toEqual(before)
})

test('the topic list, words and terms are there, and only the amounts that hold today', async () => {
  const knowledge = await load()
  expect(knowledge.topics.map((topic) => topic.key)).toEqual(['wmo-huishoudelijke-hulp', 'jeugdhulp'])
  expect(knowledge.words.get('melding')).toBe('u laat de gemeente weten dat u hulp nodig heeft')
  expect(knowledge.terms).toMatchObject([{ id: 'wmo-onderzoek', length: { weeks: 6 }, article: '2.3.2' }])
  expect(knowledge.amounts(new Date('2024-06-01T12:00:00Z')).map((amount) => amount.euros)).toEqual([20.6])
  expect(knowledge.amounts(now).map((amount) => amount.euros)).toEqual([21])
  // Half past midnight on the first of January in the Netherlands is still the old year elsewhere.
  expect(knowledge.amounts(new Date('2026-12-31T23:30:00Z'))).toEqual([])
})

test('a help list keeps its order and leaves out what does not hold for the asker', async () => {
  const knowledge = await load()
  const ids = ['vrijwilligers-huizen', 'bestaat-niet', 'huishoudhulp']
  const forHuizen = await knowledge.services(ids, { municipality: 'Huizen', audience: 'inhabitant' })
  expect(forHuizen.map((item) => item.id)).toEqual(['vrijwilligers-huizen', 'huishoudhulp'])
  const forEemnes = await knowledge.services(ids, { municipality: 'Eemnes', audience: 'inhabitant' })
  expect(forEemnes.map((item) => item.id)).toEqual(['huishoudhulp'])
})

test('a topic lists explanations first and services in the order of the funnel', async () => {
  const knowledge = await load()
  const items = await knowledge.byTopic('wmo-huishoudelijke-hulp', { municipality: 'Huizen', audience: 'inhabitant' })
  expect(items.map((item) => item.id)).toEqual([
    'hulp-bij-het-huishouden',
    'vrijwilligers-huizen',
    'huishoudhulp',
    'organisatie:uitvoeringsdienst',
    'BWBR0035362:2.3.2',
  ])
})
