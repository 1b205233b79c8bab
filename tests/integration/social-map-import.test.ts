import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { OrganisationRecord, ServiceRecord } from '../../knowledge/content/types.ts'
import { findItems } from '../../knowledge/items/find.ts'
import type { Item } from '../../knowledge/items/item.ts'
import { storeItems } from '../../knowledge/items/store.ts'
import { createSocialMap, type SocialMap } from '../../knowledge/social-map/current.ts'
import { exportMapTo } from '../../knowledge/social-map/export-map.ts'
import { importMap, type MapKind, type MapReport, mappingLines } from '../../knowledge/social-map/import-map.ts'
import type { Database } from '../../server/database.ts'
import { testDatabase } from '../town/database.ts'
import { exampleMap } from '../unit/social-map-town.ts'

const now = new Date('2026-11-22T21:40:00Z')

let db: Database
let town: Awaited<ReturnType<typeof exampleMap>>
let map: () => Promise<SocialMap>
let folder: string
beforeAll(async () => {
  db = await testDatabase()
  town = await exampleMap()
  await db.transaction((tx) => storeItems(tx, town.items, labels(), now))
  const { content: knowledge, region } = town
  map = createSocialMap({ db, knowledge, region, clock: () => now, publicUrl: 'http://localhost:8080' })
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'map-'))
})
afterAll(() => db.close())

function labels(): Map<string, string> {
  return new Map(town.content.topics.map((topic) => [topic.key, topic.label]))
}

/** A published item, or null. */
async function seen(id: string | undefined): Promise<Item | null> {
  return (await findItems(db, [id ?? ''], '2026-11-22'))[0] ?? null
}

async function take(kind: MapKind, path: string, publish: boolean, dryRun = false): Promise<MapReport> {
  return await importMap({ db, region: town.region, topics: town.content.topics, kind, path, publish, dryRun, now })
}

async function written(name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

function counts({ added, changed, unchanged, withdrawn, skipped, refused }: MapReport) {
  return [added, changed, unchanged, withdrawn, skipped, refused].map((list) => list.length)
}

test('the map goes out and comes in again, in every form, and nothing has changed', async () => {
  const before = await db.query('select * from items order by id')
  for (const [kind, publish] of [
    ['hsds', true],
    ['hsds', false],
    ['csv', true],
    ['xlsx', true],
  ] as const) {
    const path = join(folder, `map.${kind}`)
    const { services, organisations } = await exportMapTo(kind, path, await map())
    expect(services).toBeGreaterThan(100)
    const report = await take(kind, path, publish)
    expect(counts(report), kind).toEqual([0, 0, services + organisations, 0, 0, 0])
  }
  expect(await db.query('select * from items order by id')).toEqual(before)
})

test('a row that was changed in the file changes that service and nothing else', async () => {
  const path = join(folder, 'map.csv')
  await exportMapTo('csv', path, await map())
  await writeFile(path, (await readFile(path, 'utf8')).replace('035 000 26 01', '035 000 26 99'))
  const draft = await take('csv', path, false)
  expect(counts(draft).slice(0, 2)).toEqual([0, 0])
  expect(draft.skipped).toMatchObject([{ place: 'voedselbank', reason: expect.stringContaining('--publish') }])
  const report = await take('csv', path, true)
  expect(report.changed).toEqual(['voedselbank'])
  const item = await seen('voedselbank')
  expect(item?.data).toMatchObject({ phone: '035 000 26 99' })
  expect(item?.origin).toBe('csv')
  expect(counts(await take('csv', path, true)).slice(0, 2)).toEqual([0, 0])
})

test('what is new comes in as a draft, and is to be found once it is published', async () => {
  const path = await written(
    'nieuw.csv',
    'naam,organisatie,omschrijving,gemeenten,onderwerpen\nEetcafé De Vork,De Brug,Samen eten aan de lange tafel.,alle,eenzaamheid\n',
  )
  expect((await take('csv', path, false)).added).toEqual(['de-brug-eetcafe-de-vork', 'organisatie:de-brug'])
  expect(await seen('de-brug-eetcafe-de-vork')).toBeNull()
  expect((await take('csv', path, true)).changed).toEqual(['de-brug-eetcafe-de-vork', 'organisatie:de-brug'])
  const [passage] = await db.query(`select title from passages where item = 'de-brug-eetcafe-de-vork'`)
  expect(passage).toEqual({ title: 'Eetcafé De Vork' })
  expect((await map()).services.map((service) => service.record.id)).toContain('de-brug-eetcafe-de-vork')
})

test('an organisation keeps what another source told of it', async () => {
  const path = await written(
    'een.csv',
    'naam,organisatie,organisatie_kenmerk,omschrijving,gemeenten,onderwerpen\nWandelclub,Versa Welzijn,versa-welzijn,Elke week een rondje.,Huizen,bewegen\n',
  )
  await take('csv', path, true)
  const item = await seen('organisatie:versa-welzijn')
  const { description, services } = (item?.data ?? {}) as OrganisationRecord
  expect(description).not.toBe('Versa Welzijn')
  expect(services).toContain('versa-mantelzorg')
  expect(services).toContain('versa-welzijn-wandelclub')
  expect(item?.municipalities).toEqual(expect.arrayContaining(['Huizen', 'Laren']))
})

test('with one row wrong nothing of the file is stored', async () => {
  const before = await db.query('select count(*) from items')
  const path = await written('fout.csv', 'naam,organisatie,omschrijving,gemeenten\nGoed,A,B,alle\nFout,A,B,Parijs\n')
  const report = await take('csv', path, true)
  expect(report.refused).toMatchObject([{ file: 'fout.csv', place: 'regel 3' }])
  expect(counts(report).slice(0, 3)).toEqual([0, 0, 0])
  expect(await db.query('select count(*) from items')).toEqual(before)
})

test('looking only changes nothing', async () => {
  const before = await db.query('select count(*) from items')
  const path = await written('nieuw.csv', 'naam,organisatie,omschrijving,gemeenten\nNieuw,Zomaar,B,alle\n')
  expect((await take('csv', path, true, true)).added).toHaveLength(2)
  expect(await db.query('select count(*) from items')).toEqual(before)
})

test('a service that its source calls no longer active is taken out, when that is published', async () => {
  const services = [{ id: 's1', name: 'Inloop', status: 'active', organization: { id: 'o1', name: 'De Haven' } }]
  const path = await written('map.json', JSON.stringify({ services }))
  const [id = ''] = (await take('hsds', path, true)).added
  expect((await seen(id))?.title).toBe('Inloop')
  await written('map.json', JSON.stringify({ services: services.map((one) => ({ ...one, status: 'defunct' })) }))
  expect((await take('hsds', path, false)).withdrawn).toEqual([])
  expect((await take('hsds', path, true)).withdrawn).toEqual([id])
  expect(await seen(id)).toBeNull()
})

test('a term of another taxonomy stays with the service, and goes out again with the map', async () => {
  const term = {
    id: '3f7b145d-84af-42d7-8fae-eaca714b02b2',
    name: 'Housing',
    taxonomy: 'AIRS',
    taxonomy_id: '5c4d79d7-cc55-470e-9f1f-8cad074e4892',
  }
  const attributes = [{ id: 'a1', taxonomy_term: term }]
  const services = [
    { id: 's1', name: 'Wonen', status: 'active', attributes, organization: { id: 'o1', name: 'De Brug' } },
  ]
  const report = await take('hsds', await written('map.json', JSON.stringify({ services })), true)
  expect(report.skipped.map(({ reason }) => reason).join()).toContain('Housing')
  const item = await seen(report.added[0])
  expect(item?.topics).toEqual([])
  expect(((item?.data ?? {}) as ServiceRecord & { terms: unknown[] }).terms).toHaveLength(1)
  const path = join(folder, 'uit.json')
  await exportMapTo('hsds', path, await map())
  const out = JSON.parse(await readFile(path, 'utf8'))
  expect(out.taxonomy_terms.map((one: { id: string }) => one.id)).toContain(term.id)
  expect(out.taxonomies.map((one: { id: string }) => one.id)).toContain(term.taxonomy_id)
  expect((await take('hsds', path, true)).changed).toEqual([])
  await exportMapTo('csv', join(folder, 'uit.csv'), await map())
  expect((await take('csv', join(folder, 'uit.csv'), true)).changed).toEqual([])
})

test('the report tells where the columns of an older version went', async () => {
  await written('organizations.csv', 'id,name,url,tax_id\n1,De Dam,https://dam.example,7\n')
  await written('services.csv', 'id,organization_id,name,wait_time\n1,1,Inloop,geen\n')
  await written('regular_schedules.csv', 'id,service_id,weekday,opens_at,closes_at\n1,1,Monday,9am,5pm\n')
  const report = await take('hsds', folder, true)
  expect(mappingLines(report)).toEqual([
    'Gelezen als: HSDS 1.x of 2.x',
    'Overgezet:',
    '  organizations.url → organizations.website',
    '  regular_schedules → schedules',
    '  regular_schedules.weekday → schedules.byday',
    'Niet overgenomen: organizations.tax_id, services.wait_time',
  ])
  const item = await seen(report.added[0])
  expect(item?.data).toMatchObject({ hours: { mon: ['09:00-17:00'] } })
})
