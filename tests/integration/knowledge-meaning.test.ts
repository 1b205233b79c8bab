import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { maskPersonal } from '../../bot/understanding/personal.ts'
import { emptyItem, type Item } from '../../knowledge/items/item.ts'
import { storeItems } from '../../knowledge/items/store.ts'
import { createKnowledge, type Knowledge } from '../../knowledge/knowledge.ts'
import { type Embedder, EmbeddingFailed, openEmbedder } from '../../knowledge/search/embedder.ts'
import { fillVectors } from '../../knowledge/search/fill-vectors.ts'
import type { Database } from '../../server/database.ts'
import { makeVectors } from '../../server/embeddings.ts'
import type { Jobs } from '../../server/jobs.ts'
import { type ScheduledParts, scheduleWork } from '../../server/schedule.ts'
import { testDatabase } from '../town/database.ts'
import { type EmbeddingsServer, embeddingsServer, vectorOf } from '../town/embeddings-server.ts'
import { type SmallRegion, smallRegion } from '../town/small-region.ts'

const now = new Date('2026-11-22T12:00:00Z')
const clock = () => now
/** When every process has heard of a change. */
const soon = () => new Date(now.getTime() + 60_000)
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

async function addBicycles(count: number): Promise<void> {
  const items = Array.from({ length: count }, (_, at): Item => {
    const own = {
      id: `fiets-${at}`,
      kind: 'page',
      title: 'Fiets',
      text: `Een fiets, nummer ${at}.`,
      data: null,
    } as const
    return { ...emptyItem, ...own, municipalities: ['Huizen'], status: 'published', origin: 'jsonl' }
  })
  await db.transaction((tx) => storeItems(tx, items, new Map(), now))
}

const models = () =>
  db.query<{ model: string; state: string; dimensions: number; all: boolean }>(
    'select model, dimensions, state, passages = passages_total as all from embedding_models',
  )

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
  expect((await models()).map(({ model, state }) => `${model} ${state}`).sort()).toEqual([
    'groot answers',
    'klein filling',
  ])
  await fillVectors(db, large, soon)
  expect(await models()).toEqual([{ model: 'groot', dimensions: 24, state: 'answers', all: true }])
  // This process still believes in the old model, whose table is gone: it answers, without that arm or with it.
  expect(await idsFor(knowledge, 'hulp bij het huishouden')).not.toEqual([])
  expect((await idsFor(await knowledgeWith(large), 'eenzaamheidjes'))[0]).toBe('buurtmaatje')
})

/** No two texts have quite the same vector in a real model; a graph of equal ones leads nowhere. */
function varied(text: string, vector: number[]): number[] {
  const seed = [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_973, 7)
  return vector.map((value, at) => value + 0.1 * Math.sin(seed * (at + 1)))
}

test('a change of model goes unnoticed by those who search meanwhile', async () => {
  const asked: string[] = []
  const inHouse = (model: string): Embedder => ({
    model,
    embed: async (texts, name) => {
      asked.push(...(texts.length === 1 ? [name] : []))
      return texts.map((text) => varied(text, vectorOf(text, name === 'groot' ? 24 : 8)))
    },
  })
  const [small, large] = [inHouse('klein'), inHouse('groot')]
  await knowledgeWith(small)
  await addBicycles(200)
  await add('buurtmaatje', 'Een vrijwilliger komt langs voor gezelschap.')
  await fillVectors(db, small, clock)
  const knowledge = await knowledgeWith(large)
  const firsts: (string | undefined)[] = []
  let done = false
  const people = Array.from({ length: 4 }, async (_, who) => {
    for (let n = 0; !done; n++)
      firsts.push((await idsFor(knowledge, `eenzaamheidje${'?'.repeat(who)}${'!'.repeat(n % 500)}`))[0])
  })
  await fillVectors(db, large, clock)
  const before = firsts.length
  // Until this process has heard of it, and has searched in the vectors of the new model.
  await vi.waitUntil(() => asked.filter((model) => model === 'groot').length > 20, { timeout: 60_000 })
  await fillVectors(db, large, soon)
  const after = firsts.length
  await vi.waitUntil(() => firsts.length > after + 8, { timeout: 60_000 })
  done = true
  await Promise.all(people)
  expect(before).toBeGreaterThan(0)
  expect(new Set(firsts)).toEqual(new Set(['buurtmaatje']))
  expect(await models()).toEqual([{ model: 'groot', dimensions: 24, state: 'answers', all: true }])
})

test('a model that is chosen again while its vectors are still there answers at once', async () => {
  const [small, large] = [embedderFor('klein'), embedderFor('groot')]
  await knowledgeWith(small)
  await fillVectors(db, small, clock)
  await fillVectors(db, large, clock)
  const asked = endpoint.asked.length
  await fillVectors(db, small, clock)
  expect(endpoint.asked.length).toBe(asked)
  expect((await models()).find(({ state }) => state === 'answers')).toMatchObject({ model: 'klein', all: true })
})

test('the log tells how far it is, once for so many passages, and names no text', async () => {
  const lines: unknown[] = []
  const embedder: Embedder = { model: 'klein', embed: async (texts) => texts.map((text) => vectorOf(text, 8)) }
  await knowledgeWith(embedder)
  await addBicycles(2_100)
  const [{ total } = { total: 0 }] = await db.query<{ total: number }>('select passages as total from search_state')
  await makeVectors(db, embedder, clock, {
    info: (details, message) => lines.push([details, message]),
    warn: (details) => lines.push(details),
  })
  expect(lines).toEqual([
    [{ kind: `1024/${total}` }, 'vectors are being made'],
    [{ kind: `2048/${total}` }, 'vectors are being made'],
  ])
  lines.length = 0
  await makeVectors(db, embedder, clock, {
    info: (details) => lines.push(details),
    warn: (details) => lines.push(details),
  })
  expect(lines).toEqual([])
})

test('every minute the vectors that are missing are made; without an endpoint nothing is', async () => {
  const work = new Map<string, { cron: string; work: () => Promise<void> }>()
  const jobs: Jobs = {
    on: async () => {},
    add: async () => {},
    every: async (name, cron, _, doWork) => void work.set(name, { cron, work: doWork }),
    stop: async () => {},
  }
  const log = { info: () => {}, warn: () => {} }
  const scheduled = async (embedder: Embedder | null) => {
    await scheduleWork(jobs, { db, embedder, clock, log, timeZone: 'Europe/Amsterdam' } as unknown as ScheduledParts)
    return work.get('passage-vectors')
  }
  await knowledgeWith(null)
  await (await scheduled(null))?.work()
  expect(await models()).toEqual([])
  const job = await scheduled(embedderFor('klein'))
  expect(job?.cron).toBe('* * * * *')
  await job?.work()
  expect(await models()).toEqual([{ model: 'klein', dimensions: 8, state: 'answers', all: true }])
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
