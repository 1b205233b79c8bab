import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { maskPersonal } from '../../bot/understanding/personal.ts'
import { emptyItem, type Item } from '../../knowledge/items/item.ts'
import { storeItems } from '../../knowledge/items/store.ts'
import { createKnowledge, type Knowledge } from '../../knowledge/knowledge.ts'
import { type Embedder, EmbeddingFailed, openEmbedder } from '../../knowledge/search/embedder.ts'
import { fillVectors } from '../../knowledge/search/fill-vectors.ts'
import type { Database } from '../../server/database.ts'
import { makeVectors } from '../../server/embeddings.ts'
import { testDatabase } from '../town/database.ts'
import { type EmbeddingsServer, embeddingsServer } from '../town/embeddings-server.ts'
import { type SmallRegion, smallRegion } from '../town/small-region.ts'

const now = new Date('2026-11-22T12:00:00Z')
const clock = () => now
let db: Database
let town: SmallRegion
let endpoint: EmbeddingsServer

beforeAll(async () => {
  town = await smallRegion()
})
afterAll(() => town.remove())
beforeEach(async () => {
  endpoint = await embeddingsServer()
  db = await testDatabase()
})
afterEach(async () => {
  await db.close()
  await endpoint.close()
})

function embedderFor(model: string): Embedder {
  return openEmbedder({ url: endpoint.url, model, key: null, mask: (text) => maskPersonal(text).text })
}

async function knowledgeWith(embedder: Embedder | null): Promise<Knowledge> {
  return await createKnowledge({ db, region: town.region, clock, embedder })
}

async function idsFor(knowledge: Knowledge, question: string, municipality = 'Huizen'): Promise<string[]> {
  const found = await knowledge.search({ question, municipality, audience: 'inhabitant', limit: 10 })
  return found.results.map(({ item }) => item.id)
}

async function add(id: string, text: string, more: Partial<Item> = {}): Promise<void> {
  const full = {
    ...emptyItem,
    id,
    kind: 'page',
    title: 'Toegevoegd',
    text,
    data: null,
    origin: 'jsonl',
    ...more,
  } as Item
  const item = { ...full, municipalities: more.municipalities ?? ['Huizen'], status: 'published' } as Item
  await db.transaction((tx) => storeItems(tx, [item], new Map(), now))
}

const models = () => db.query('select model, dimensions, state, passages = passages_total as all from embedding_models')

test('who asks in words that stand nowhere finds by what is meant', async () => {
  const embedder = embedderFor('klein')
  const knowledge = await knowledgeWith(embedder)
  await add('buurtmaatje', 'Een vrijwilliger komt langs voor gezelschap.')
  expect(await idsFor(knowledge, 'eenzaamheidje')).not.toContain('buurtmaatje')
  await fillVectors(db, embedder, clock)
  expect(await models()).toEqual([{ model: 'klein', dimensions: 8, state: 'answers', all: true }])
  const again = await knowledgeWith(embedder)
  expect((await idsFor(again, 'eenzaamheidje'))[0]).toBe('buurtmaatje')
})

test('the filters hold for what is found by meaning too', async () => {
  const embedder = embedderFor('klein')
  await knowledgeWith(embedder)
  for (let each = 0; each < 100; each++)
    await add(`eemnes-${each}`, `Gezelschap, nummer ${each}.`, { municipalities: ['Eemnes'] })
  await add('oud', 'Gezelschap van vroeger.', { validTo: '2026-11-21' })
  await add('vakwerk', 'Gezelschap voor professionals.', { audience: 'professional' })
  await add('huizen', 'Gezelschap in de buurt.')
  await fillVectors(db, embedder, clock)
  const found = await idsFor(await knowledgeWith(embedder), 'eenzaamheidje')
  expect(found).toContain('huizen')
  expect(found.filter((id) => /^(eemnes-|oud$|vakwerk)/.test(id))).toEqual([])
})

test('who stops filling halfway goes on there', async () => {
  const embedder = embedderFor('klein')
  await knowledgeWith(embedder)
  for (let each = 0; each < 70; each++) await add(`tekst-${each}`, `Een praatje, nummer ${each}.`)
  let rounds = 0
  const first = await fillVectors(db, embedder, clock, () => ++rounds < 2)
  expect(first).toMatchObject({ passages: 64, complete: false })
  expect((await models())[0]).toMatchObject({ state: 'filling' })
  const asked = endpoint.asked.length
  const second = await fillVectors(db, embedder, clock)
  expect(second).toEqual({ model: 'klein', passages: second.total, total: second.total, complete: true })
  expect(endpoint.asked.length - asked).toBe(second.total - 64)
})

test('another model takes over when it is complete, and the one before answers until then', async () => {
  const small = embedderFor('klein')
  const large = embedderFor('groot')
  await knowledgeWith(small)
  await add('buurtmaatje', 'Een vrijwilliger komt langs voor gezelschap.')
  await fillVectors(db, small, clock)
  await fillVectors(db, large, clock, () => false)
  const knowledge = await knowledgeWith(large)
  expect((await idsFor(knowledge, 'eenzaamheidje'))[0]).toBe('buurtmaatje')
  expect(endpoint.asked.at(-1)).toEqual({ model: 'klein', text: 'eenzaamheidje' })
  await fillVectors(db, large, clock)
  expect(await models()).toEqual([{ model: 'groot', dimensions: 24, state: 'answers', all: true }])
  // This process still believes in the old model, whose table is gone: it answers, without that arm or with it.
  expect(await idsFor(knowledge, 'hulp bij het huishouden')).not.toEqual([])
  expect((await idsFor(await knowledgeWith(large), 'eenzaamheidjes'))[0]).toBe('buurtmaatje')
})

test('what is added later gets its vector in the next round, and what goes takes its vector along', async () => {
  const embedder = embedderFor('klein')
  await knowledgeWith(embedder)
  await fillVectors(db, embedder, clock)
  await add('nieuw', 'Gezelschap op dinsdag.')
  await makeVectors(db, embedder, clock, { info: () => {}, warn: () => {} })
  expect((await idsFor(await knowledgeWith(embedder), 'eenzaamheidje'))[0]).toBe('nieuw')
  await add('nieuw', 'Schaken op woensdag.')
  await makeVectors(db, embedder, clock, { info: () => {}, warn: () => {} })
  expect((await idsFor(await knowledgeWith(embedder), 'eenzaamheidje'))[0]).not.toBe('nieuw')
})

test.each(['silent', 'failing', 'nonsense', 'other-size'] as const)(
  'search answers within its time when the endpoint is %s',
  async (mood) => {
    const embedder = embedderFor('klein')
    await knowledgeWith(embedder)
    await fillVectors(db, embedder, clock)
    const knowledge = await knowledgeWith(embedder)
    const asked = endpoint.asked.length
    endpoint.mood = mood
    expect(await idsFor(knowledge, 'hulp bij het huishouden')).toContain('hulp-bij-het-huishouden')
    expect(await idsFor(knowledge, 'hulp voor mijn kind')).toContain('hulp-voor-mijn-kind')
    // The second question did not wait for it again.
    expect(endpoint.asked.length - asked).toBeLessThanOrEqual(1)
  },
)

test('an endpoint that is dead is told of once a round and stops nothing', async () => {
  const embedder = embedderFor('klein')
  const knowledge = await knowledgeWith(embedder)
  await endpoint.close()
  const warnings: string[] = []
  await makeVectors(db, embedder, clock, { info: () => {}, warn: (_, message) => warnings.push(message) })
  expect(warnings).toEqual(['no vectors: the embedding endpoint does not do its work'])
  expect(await idsFor(knowledge, 'hulp bij het huishouden')).toContain('hulp-bij-het-huishouden')
  endpoint = await embeddingsServer()
})

test('a model that begins to give vectors of another size is begun anew', async () => {
  const embedder = embedderFor('klein')
  await knowledgeWith(embedder)
  await fillVectors(db, embedder, clock)
  endpoint.mood = 'other-size'
  await add('nieuw', 'Gezelschap op dinsdag.')
  await expect(fillVectors(db, embedder, clock)).rejects.toThrow(EmbeddingFailed)
  await fillVectors(db, embedder, clock)
  expect(await models()).toEqual([{ model: 'klein', dimensions: 9, state: 'answers', all: true }])
})

test('nothing personal reaches the endpoint', async () => {
  const embedder = embedderFor('klein')
  await knowledgeWith(embedder)
  await fillVectors(db, embedder, clock)
  await idsFor(
    await knowledgeWith(embedder),
    'mijn bsn is 111222333, mail jan@voorbeeld.nl of bel 0612345678 over schoonmaken',
  )
  const last = endpoint.asked.at(-1)?.text ?? ''
  expect(last).toContain('schoonmaken')
  expect(last).not.toMatch(/111222333|jan@|0612345678/)
})
