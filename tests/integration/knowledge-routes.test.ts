import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createKnowledge } from '../../knowledge/knowledge.ts'
import { searchRoutes } from '../../knowledge/search/routes.ts'
import type { Database } from '../../server/database.ts'
import { testDatabase } from '../town/database.ts'
import { type SmallRegion, smallRegion } from '../town/small-region.ts'

let db: Database
let town: SmallRegion
let app: FastifyInstance

beforeAll(async () => {
  db = await testDatabase()
  town = await smallRegion()
  const knowledge = await createKnowledge({ db, region: town.region, clock: () => new Date('2026-11-22T12:00:00Z') })
  app = fastify()
  await app.register(searchRoutes, { prefix: '/api/knowledge', knowledge, region: town.region })
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

test.each([
  [{}],
  [{ q: '' }],
  [{ q: 'de het een' }],
  [{ q: '🧹' }],
  [{ q: `'; drop table items --` }],
  [{ q: 'x'.repeat(5_000) }],
])('the question %j gets an answer in the normal shape', async (query) => {
  const response = await get(query as Record<string, string>)
  expect(response.statusCode).toBe(200)
  expect(response.json()).toEqual({ results: expect.any(Array) })
})

test.each([
  [{ q: 'hulp', limit: 'veel' }],
  [{ q: 'hulp', limit: '0' }],
  [{ q: 'hulp', kind: 'law' }],
  [{ q: 'hulp', audience: 'koning' }],
])('the wish %j is refused', async (query) => {
  expect((await get(query as Record<string, string>)).statusCode).toBe(400)
})
