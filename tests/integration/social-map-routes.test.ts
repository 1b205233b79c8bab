import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readRegion } from '../../knowledge/content/region.ts'
import { storeItems, withdrawItems } from '../../knowledge/items/store.ts'
import { createKnowledge, type Knowledge } from '../../knowledge/knowledge.ts'
import type { HsdsService } from '../../knowledge/social-map/hsds.ts'
import { hsdsId } from '../../knowledge/social-map/ids.ts'
import { hsdsRoutes } from '../../knowledge/social-map/routes.ts'
import { topicsTaxonomyId } from '../../knowledge/social-map/taxonomy.ts'
import type { Database } from '../../server/database.ts'
import { errorHandler } from '../../server/errors.ts'
import { testDatabase } from '../town/database.ts'

const schemas = resolve(import.meta.dirname, '../../../shared/data/hsds/hsds-3.0/schema')
const sundayNight = new Date('2026-11-22T21:40:00Z')

let db: Database
let app: FastifyInstance
let knowledge: Knowledge
let now = sundayNight
beforeAll(async () => {
  db = await testDatabase()
  const region = await readRegion(resolve(import.meta.dirname, '../../knowledge/content/hbel'))
  const clock = () => now
  knowledge = await createKnowledge({ db, region, clock })
  app = Fastify()
  errorHandler(app)
  await app.register(hsdsRoutes, {
    prefix: '/api/hsds',
    db,
    knowledge,
    region,
    clock,
    publicUrl: 'http://localhost:8080',
  })
})
afterAll(async () => {
  await app.close()
  await db.close()
})

interface Answer {
  total_items: number
  total_pages: number
  page_number: number
  size: number
  first_page: boolean
  last_page: boolean
  empty: boolean
  contents: (HsdsService & { modified_date: string; service: HsdsService })[]
}

async function ask<Body = Answer>(path: string): Promise<Body> {
  const response = await app.inject(`/api/hsds${path}`)
  expect(response.statusCode, path).toBe(200)
  return response.json<Body>()
}

async function names(query: string): Promise<string[]> {
  return (await ask(`/services?per_page=1000&${query}`)).contents.map((service) => service.name)
}

test('the API says what it is, to everyone', async () => {
  for (const path of ['/api/hsds', '/api/hsds/']) {
    const response = await app.inject(path)
    expect(response.headers['access-control-allow-origin']).toBe('*')
    expect(response.json()).toEqual({
      version: '3.0',
      profile: 'https://docs.openreferral.org/en/v3.0/hsds/',
      openapi_url: 'http://localhost:8080/api/openapi.json',
    })
  }
})

describe.skipIf(!existsSync(schemas))('against the schemas in ../shared/data (skipped where that is absent)', () => {
  test('everything that the API tells is valid HSDS 3.0, in lists, in full and by itself', async () => {
    const valid = validator()
    const lists = {
      services: 'service',
      organizations: 'organization',
      service_at_locations: 'service_at_location',
      taxonomies: 'taxonomy',
      taxonomy_terms: 'taxonomy_term',
    }
    for (const [list, kind] of Object.entries(lists)) {
      const short = await ask(`/${list}?per_page=1000`)
      const full = await ask(`/${list}?per_page=1000&full=true`)
      expect(short.total_items).toBe(full.total_items)
      expect(short.total_items).toBeGreaterThan(1)
      for (const thing of [...short.contents, ...full.contents]) expect(valid(kind, thing), kind).toEqual([])
      const [one] = full.contents
      expect(valid(kind, await ask(`/${list}/${one?.id}`))).toEqual([])
    }
  })
})

describe('pages', () => {
  test('go through every service once, and say where they are', async () => {
    const all = await ask('/services?per_page=1000')
    const found: string[] = []
    let page = await ask('/services?per_page=50')
    expect(page).toMatchObject({ page_number: 1, size: 50, first_page: true, last_page: false, empty: false })
    for (let number = 1; number <= page.total_pages; number++) {
      page = await ask(`/services?per_page=50&page=${number}`)
      found.push(...page.contents.map((service) => service.id))
    }
    expect(page).toMatchObject({ page_number: page.total_pages, first_page: false, last_page: true })
    expect(found).toEqual(all.contents.map((service) => service.id))
    expect(found.length).toBe(all.total_items)
  })

  test('a page that is not there is empty', async () => {
    expect(await ask('/services?page=99')).toMatchObject({ page_number: 99, size: 0, empty: true, contents: [] })
  })

  test('minimal gives every service with only when it changed', async () => {
    const { contents, total_pages } = await ask('/services?minimal=true')
    expect(total_pages).toBe(1)
    expect(Object.keys(contents[0] ?? {})).toEqual(['id', 'modified_date'])
    expect(contents.length).toBe((await ask('/services')).total_items)
  })

  test('ndjson gives every service on a line', async () => {
    const response = await app.inject('/api/hsds/services?format=ndjson&full=true')
    const lines = response.body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(response.headers['content-type']).toContain('application/x-ndjson')
    expect(lines.length).toBe((await ask('/services')).total_items)
    expect(lines[0].service_areas).toBeInstanceOf(Array)
  })
})

describe('filters', () => {
  test('by words, in the name, the description or how people ask', async () => {
    expect(await names('text=voedselbank')).toContain('Voedselbank')
    expect(await names('search=VOEDSELPAKKET')).toContain('Voedselbank')
    expect(await names('text=voedselbank&search=schuld')).not.toContain('Informatiepunt HBEL')
  })

  test('by topic, as a term or as all of our terms', async () => {
    const term = hsdsId('taxonomy_term', 'topic:voedselhulp')
    const byTerm = await names(`taxonomy_term_id=${term}`)
    expect(byTerm).toContain('Voedselbank')
    expect(byTerm).toEqual(await names('taxonomy_term_id=voedselhulp'))
    expect(byTerm.length).toBeLessThan(10)
    expect((await names(`taxonomy_id=${topicsTaxonomyId}`)).length).toBe((await ask('/services')).total_items)
  })

  test('by organisation', async () => {
    const organisation = hsdsId('organization', 'humanitas-gooi')
    const { contents } = await ask(`/services?organization_id=${organisation}`)
    expect(contents.map((service) => service.organization?.id)).toEqual([organisation, organisation, organisation])
  })

  test('by age: as the profile words it, and for somebody of an age', async () => {
    const adults = await ask('/services?minimum_age=18&per_page=1000')
    expect(adults.contents.every((service) => (service.minimum_age ?? 0) >= 18)).toBe(true)
    const young = await ask('/services?maximum_age=23&per_page=1000')
    expect(young.contents.every((service) => (service.maximum_age ?? 999) <= 23)).toBe(true)
    expect(adults.total_items).toBeGreaterThan(0)
    expect(young.total_items).toBeGreaterThan(0)
    const child = await names('age=9')
    expect(child).toContain('De Kindertelefoon')
    expect(child).not.toContain('Lokaal begeleidingsteam')
  })

  test('by day and time', async () => {
    const wednesdayEvening = await names('day=WE&start_time=18:00&end_time=20:00')
    expect(wednesdayEvening).toContain('Informatiepunt HBEL')
    expect(wednesdayEvening).not.toContain('Voedselbank')
    expect(await names('day=woensdag&start_time=18:00&end_time=20:00')).toEqual(wednesdayEvening)
    expect(await names('day=SA&start_time=03:00&end_time=04:00')).not.toContain('Informatiepunt HBEL')
  })

  test('open now, holidays counted', async () => {
    expect(await names('open_at=2026-12-22T10:00')).toContain('Informatiepunt HBEL')
    expect(await names('open_at=2026-12-25T10:00')).not.toContain('Informatiepunt HBEL')
    expect(await names('open_at=now')).not.toContain('Informatiepunt HBEL')
  })

  test('by postcode: what holds there, or what is near, the nearest first', async () => {
    const eemnes = await names('postcode=3755AB')
    expect(eemnes).toContain('Jeugd en gezin Eemnes')
    expect(await names('postcode=1271')).not.toContain('Jeugd en gezin Eemnes')
    const near = await ask('/service_at_locations?postcode=1271%20AB&proximity=1500&full=true&per_page=1000')
    expect(near.total_items).toBeGreaterThan(3)
    const far = await ask('/service_at_locations?postcode=1271AB&proximity=20000&full=true&per_page=1000')
    expect(far.total_items).toBeGreaterThan(near.total_items)
    expect(far.contents.slice(0, near.total_items).map(({ id }) => id)).toEqual(near.contents.map(({ id }) => id))
  })

  test('by when it changed', async () => {
    const all = (await ask('/services')).total_items
    expect((await ask('/services?modified_after=2026-11-22')).total_items).toBe(all)
    expect((await ask('/services?modified_after=2030-01-01T00:00:00Z')).total_items).toBe(0)
  })

  test.each([
    'taxonomy_term_id=nee',
    'taxonomy_id=x',
    'organization_id=%00',
    'modified_after=gisteren',
    'minimum_age=oud',
    'maximum_age=-1',
    'age=1e9',
    'day=blub',
    'day=MO&start_time=25:99',
    'start_time=20:00&end_time=10:00',
    'open_at=ooit',
    'postcode=0000',
    'postcode=1012AB',
    'postcode=1271AB&proximity=dichtbij',
    'proximity=500',
    'text=%F0%9F%92%A9',
    "text=zzzz';drop table items;--",
    'municipality=Atlantis',
    'page=-1',
    'page=abc',
    'per_page=0',
    'page=1&page=x&per_page=nee',
    `text=${'a'.repeat(5000)}`,
  ])('nonsense gives an empty page: %s', async (query) => {
    for (const list of ['services', 'service_at_locations']) {
      expect(await ask(`/${list}?${query}`), list).toMatchObject({ size: 0, empty: true, contents: [] })
    }
  })

  test('an empty filter, or one that nobody knows, is none', async () => {
    const all = (await ask('/services')).total_items
    expect((await ask('/services?text=&day=&postcode=&onbekend=ja')).total_items).toBe(all)
  })
})

describe('one thing', () => {
  test('is found by its id, and by our own', async () => {
    const id = hsdsId('service', 'voedselbank')
    const service = await ask<HsdsService>(`/services/${id}`)
    expect(service).toMatchObject({
      id,
      name: 'Voedselbank',
      status: 'active',
      organization: { name: 'Voedselbank Gooi' },
      service_at_locations: [
        { location: { addresses: [{ city: 'Huizen', state_province: 'Noord-Holland', country: 'NL' }] } },
      ],
      alert: 'Voorbeeldgegevens, nog niet nagekeken.',
    })
    expect(await ask('/services/voedselbank')).toEqual(service)
    const organisation = await ask<{ services: HsdsService[] }>('/organizations/humanitas-gooi?full_service=true')
    expect(organisation.services.map((one) => one.phones.length)).toEqual([1, 1, 1])
  })

  test('that is not there is 404, in words', async () => {
    for (const list of ['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms']) {
      const response = await app.inject(`/api/hsds/${list}/${'x'.repeat(50)}`)
      expect(response.statusCode).toBe(404)
      expect(response.json().error.code).toBe('not_found')
    }
  })
})

test('a change is seen at once, also one by another process', async () => {
  const item = await knowledge.item('repair-cafe')
  if (item === null || item.kind !== 'service' || item.data === null) throw new Error('the region has no repair-cafe')
  const renamed = { ...item, title: 'Fietsenmaker', data: { ...item.data, name: 'Fietsenmaker' } }
  await db.transaction((tx) => storeItems(tx, [renamed], new Map(), now))
  expect((await ask<HsdsService>('/services/repair-cafe')).name).toBe('Fietsenmaker')
  await db.transaction((tx) => withdrawItems(tx, ['repair-cafe'], now))
  expect((await app.inject('/api/hsds/services/repair-cafe')).statusCode).toBe(404)
})

test('holidays go along with the day', async () => {
  const days = async () =>
    (await ask<HsdsService>('/services/informatiepunt-hbel')).schedules.flatMap((one) => one.valid_from ?? [])
  expect((await days())[0]).toBe('2026-12-25')
  now = new Date('2027-05-10T10:00:00Z')
  expect((await days())[0]).toBe('2027-05-17')
  expect((await ask<HsdsService>('/services/informatiepunt-hbel')).schedules[0]?.opens_at).toBe('08:30+02:00')
  now = sundayNight
})

function validator(): (kind: string, thing: unknown) => unknown[] {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  for (const name of readdirSync(schemas).filter((file) => /^[a-z_]+\.json$/.test(file) && file !== 'openapi.json')) {
    ajv.addSchema(JSON.parse(readFileSync(join(schemas, name), 'utf8')), name)
  }
  return (kind, thing) => {
    const check = ajv.getSchema(`${kind}.json`)
    if (check === undefined) throw new Error(`no schema for ${kind}`)
    return check(thing) ? [] : (check.errors ?? [])
  }
}
