import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyItem, type Item, kinds } from '../../knowledge/items/item.ts'
import { storeItems } from '../../knowledge/items/store.ts'
import type { Asked } from '../../knowledge/knowledge.ts'
import type { Embedder } from '../../knowledge/search/embedder.ts'
import { fillVectors } from '../../knowledge/search/fill-vectors.ts'
import { createSearch } from '../../knowledge/search/find.ts'
import type { Database } from '../../server/database.ts'
import { testDatabase } from '../town/database.ts'

const now = new Date('2026-11-22T12:00:00Z')
const towns = ['Huizen', 'Blaricum', 'Eemnes', 'Laren']
const days = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24']
/** Means the same by every text, so that the third arm would let in everything. */
const embedder: Embedder = { model: 'alles is hetzelfde', embed: async (texts) => texts.map(() => [1, 0]) }

const anyItem = fc
  .record({
    kind: fc.constantFrom(...kinds),
    municipalities: fc.subarray(towns, { minLength: 1 }),
    audience: fc.constantFrom('inhabitant', 'professional', 'both'),
    period: fc.tuple(fc.option(fc.nat(4)), fc.option(fc.nat(4))),
  })
  .filter(({ period: [from, to] }) => from === null || to === null || from <= to)

const items = fc.sample(anyItem, { numRuns: 48, seed: 1 }).map(
  ({ period: [from, to], ...rest }, at) =>
    ({
      ...emptyItem,
      ...rest,
      id: `zeil-${at}`,
      title: `Zeilen ${at}`,
      text: 'Leren zeilen op het meer.',
      validFrom: from === null ? null : days[from],
      validTo: to === null ? null : days[to],
      status: 'published',
      origin: 'jsonl',
      data: null,
    }) as Item,
)

let db: Database
let search: Awaited<ReturnType<typeof createSearch>>

beforeAll(async () => {
  db = await testDatabase()
  await db.transaction((tx) => storeItems(tx, items, new Map(), now))
  await fillVectors(db, embedder, () => now)
  search = await createSearch(db, { lexicon: [] }, embedder)
})
afterAll(() => db.close())

function holds(item: Item, { municipality, audience, kinds }: Omit<Asked, 'question' | 'limit'>, day: string): boolean {
  return (
    (municipality === null || item.municipalities.includes(municipality)) &&
    (audience === 'professional' || item.audience !== 'professional') &&
    (kinds === undefined || kinds.includes(item.kind)) &&
    (item.validFrom === null || item.validFrom <= day) &&
    (item.validTo === null || day <= item.validTo)
  )
}

test('whoever asks, wherever and whenever, finds exactly what holds for them, in every arm', async () => {
  const asker = fc.record({
    municipality: fc.option(fc.constantFrom(...towns, 'Hilversum')),
    audience: fc.constantFrom('inhabitant' as const, 'professional' as const),
    kinds: fc.option(fc.subarray([...kinds], { minLength: 1 }), { nil: undefined }),
  })
  await fc.assert(
    fc.asyncProperty(
      asker,
      fc.constantFrom(...days),
      fc.constantFrom('zeilen', 'zylen', 'iets heel anders'),
      async (who, day, question) => {
        const { results } = await search({ question, ...who, limit: 50 }, day)
        const found = results.map(({ item }) => item.id).toSorted()
        expect(found).toEqual(
          items
            .filter((item) => holds(item, who, day))
            .map(({ id }) => id)
            .toSorted(),
        )
      },
    ),
    { numRuns: 60 },
  )
})

test('a topic lifts and never lets in or keeps out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray(['schulden', 'bezwaar', 'wmo-pgb']), async (topics) => {
      const asked = { question: 'zeilen', municipality: 'Huizen', audience: 'inhabitant', limit: 50 } as const
      const ids = async (more: object) =>
        (await search({ ...asked, ...more }, '2026-11-22')).results.map(({ item }) => item.id).toSorted()
      expect(await ids({ topics })).toEqual(await ids({}))
    }),
    { numRuns: 8 },
  )
})
