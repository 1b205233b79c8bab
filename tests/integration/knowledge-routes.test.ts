import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createKnowledge } from '../../knowledge/knowledge.ts'
import { searchRoutes } from '../../knowledge/search/routes.ts'
import { MAX_HEADERS } from '../../server/app.ts'
import type { Database } from '../../server/database.ts'
import { testDatabase } from '../town/database.ts'
import { type SmallRegion, smallRegion } from '../town/small-region.ts'

let db: Database
let town: SmallRegion
let app: FastifyInstance
/** Where it listens: what is said of a question goes for one that came over the line. */
let address: string

beforeAll(async () => {
  db = await testDatabase()
  town = await smallRegion()
  const knowledge = await createKnowledge({ db, region: town.region, clock: () => new Date('2026-11-22T12:00:00Z') })
  app = fastify({ http: { maxHeaderSize: MAX_HEADERS } })
  await app.register(searchRoutes, { prefix: '/api/knowledge', knowledge, region: town.region })
  address = await app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await app.close()
  await town.remove()
  await db.close()
})

async function get(query: Record<string, string>) {
  return await app.inject({ method: 'GET', url: '/api/knowledge/search', query })
}

test('a result has the shape of the contract', async () => {
  const response = await get({ q: 'onderzoek binnen zes weken na melding', kind: 'regulation' })
  expect(response.json()).toEqual({
    results: [
      {
        id: 'BWBR0035362:2.3.2',
        kind: 'regulation',
        title: 'Wmo 2015, artikel 2.3.2',
        excerpt: 'De gemeente onderzoekt binnen zes weken na uw melding wat u nodig heeft.',
        score: expect.any(Number),
        url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.2',
        citation: 'Wmo 2015, artikel 2.3.2',
        topics: ['wmo-huishoudelijke-hulp'],
        municipalities: ['Huizen', 'Eemnes'],
        law: 'BWBR0035362',
        article: '2.3.2',
      },
    ],
  })
})

test('municipality, audience and limit are kept to', async () => {
  const ids = async (query: Record<string, string>) =>
    (await get(query)).json().results.map((result: { id: string }) => result.id)
  expect(await ids({ q: 'hulp voor mijn kind', municipality: 'Eemnes' })).not.toContain('hulp-voor-mijn-kind')
  expect(await ids({ q: 'hulp voor mijn kind', municipality: ' huizen ' })).toContain('hulp-voor-mijn-kind')
  expect(await ids({ q: 'hulp voor mijn kind', municipality: 'Bussum' })).toEqual([])
  expect(await ids({ q: 'hulp voor mijn kind', municipality: '' })).toContain('hulp-voor-mijn-kind')
  expect(await ids({ q: 'vervuild huishouden', audience: 'professional' })).toContain('huishouden-voor-professionals')
  expect(await ids({ q: 'hulp', limit: '2' })).toHaveLength(2)
})

test('more than fifty is fifty at most', async () => {
  expect((await get({ q: 'hulp', limit: '1000' })).statusCode).toBe(200)
})

/** Every field of the contract and none besides, each of its kind. */
const shape = {
  id: expect.any(String),
  kind: expect.stringMatching(/^(service|organisation|regulation|page)$/),
  title: expect.any(String),
  excerpt: expect.any(String),
  score: expect.any(Number),
  url: expect.toSatisfy(isTextOrNull),
  citation: expect.toSatisfy(isTextOrNull),
  topics: expect.any(Array),
  municipalities: expect.any(Array),
  law: expect.toSatisfy(isTextOrNull),
  article: expect.toSatisfy(isTextOrNull),
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string'
}

test.each([
  ['nothing', '', 0],
  ['only stop words', 'wat is dat en hoe kan het zijn de het een', 0],
  ['only signs', '?!… -- () %%% $$ ~~ \\\\', 0],
  ['emoji', '😀🏠👩‍👩‍👧 🧹🇳🇱', 0],
  ['emoji beside words', '🧹 schoonmaken 🏠', 1],
  ['Arabic, Russian, Chinese and Tigrinya', 'تنظيف المنزل помощь по дому 家务 ሓገዝ', 0],
  ['SQL', `'; drop table items; -- " $1 \\ union select * from people`, 0],
  ['SQL around a word', `huishouden' or 1=1; delete from passages; --`, 1],
  ['the language of searching', 'huishouden & !hulp | (schoonmaken:* <-> *) "of" AND NOT', 1],
  ['markup', '<script>alert(1)</script><b>huishouden</b>&amp;<img src=x onerror=alert(1)>', 1],
  ['five thousand characters', 'hulp bij het huishouden '.repeat(209).slice(0, 5_000), 1],
  [
    'five thousand different words',
    Array.from({ length: 700 }, (_, at) => `woord${at}`)
      .join(' ')
      .slice(0, 5_000),
    0,
  ],
  ['five thousand accented letters', 'é'.repeat(5_000), 0],
  ['five thousand emoji', '🧹'.repeat(2_500), 0],
  ['one endless word', 'huishouden'.repeat(500), 0],
  ['control characters', 'hulp\u0000bij\u0007 het\u001b huishouden\ufffe', 1],
  ['marks that turn text around', '\u202ehuishouden\u202c \u200bhulp', 1],
  ['accents apart from their letters', 'huíshoudén'.normalize('NFD'), 1],
])('a question of %s gets an answer in the normal shape', async (_, q, least) => {
  const wishes: Record<string, string>[] = [
    {},
    { municipality: 'Huizen', audience: 'professional' },
    { kind: 'service' },
  ]
  for (const more of wishes) {
    const query = new URLSearchParams({ q, ...more })
    const response = await fetch(`${address}/api/knowledge/search?${query}`)
    expect(response.status).toBe(200)
    const { results, ...rest } = (await response.json()) as { results: Record<string, unknown>[] }
    expect(rest).toEqual({})
    for (const result of results) expect(result).toEqual(shape)
    expect(results.length).toBeGreaterThanOrEqual(Object.keys(more).length === 0 ? least : 0)
    expect(results.length).toBeLessThanOrEqual(10)
  }
})

test('whatever is asked, nothing is lost: afterwards the same is found', async () => {
  const found = await get({ q: 'hulp bij het huishouden' })
  expect(found.json().results.length).toBeGreaterThan(1)
  await get({ q: `'; truncate passages; drop table items; --` })
  expect((await get({ q: 'hulp bij het huishouden' })).json()).toEqual(found.json())
})

test('bytes that are no text are refused or answered, and never an error of ours', async () => {
  for (const bytes of ['%ff%fe', '%00', '%E0%A4%A', '%ed%a0%80', 'hulp%']) {
    const response = await fetch(`${address}/api/knowledge/search?q=${bytes}`)
    expect(response.status).toBeLessThan(500)
  }
})

test.each([
  [{ q: 'hulp', limit: 'veel' }],
  [{ q: 'hulp', limit: '0' }],
  [{ q: 'hulp', kind: 'law' }],
  [{ q: 'hulp', audience: 'koning' }],
])('the wish %j is refused', async (query) => {
  expect((await get(query as Record<string, string>)).statusCode).toBe(400)
})
