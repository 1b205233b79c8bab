import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyItem, type Item } from '../../knowledge/items/item.ts'
import { storeItems } from '../../knowledge/items/store.ts'
import { type Asked, createKnowledge, type Found, type Knowledge } from '../../knowledge/knowledge.ts'
import type { Database } from '../../server/database.ts'
import { testDatabase } from '../town/database.ts'
import { type SmallRegion, smallRegion } from '../town/small-region.ts'

const now = new Date('2026-11-22T12:00:00Z')
let db: Database
let town: SmallRegion
let knowledge: Knowledge

beforeAll(async () => {
  db = await testDatabase()
  town = await smallRegion()
  knowledge = await createKnowledge({ db, region: town.region, clock: () => now })
})
afterAll(async () => {
  await town.remove()
  await db.close()
})

async function search(question: string, asked: Partial<Asked> = {}): Promise<Found> {
  return await knowledge.search({ question, municipality: 'Huizen', audience: 'inhabitant', limit: 10, ...asked })
}

function ids(found: Found): string[] {
  return found.results.map((hit) => hit.item.id)
}

async function add(item: Partial<Item> & { id: string; text: string }): Promise<void> {
  const full = {
    ...emptyItem,
    kind: 'page',
    title: 'Toegevoegd',
    municipalities: ['Huizen', 'Eemnes'],
    status: 'published',
    origin: 'jsonl',
    data: null,
    ...item,
  } as Item
  await db.transaction((tx) => storeItems(tx, [full], new Map(), now))
}

test('people find help in their own words', async () => {
  expect(ids(await search('Mijn moeder kan niet meer zelf schoonmaken, wat nu?'))[0]).toBe('hulp-bij-het-huishouden')
})

test('a word that only people use leads to what the municipality calls it', async () => {
  const found = await search('ik zoek een werkster')
  expect(found.question.topics).toEqual(['wmo-huishoudelijke-hulp'])
  expect(found.results[0]?.item.topics).toEqual(['wmo-huishoudelijke-hulp'])
})

test('an expression of ordinary words is known as a whole only', async () => {
  expect((await search('help, ik trek het niet meer')).question.topics).toEqual(['jeugdhulp'])
  expect((await search('het gaat niet meer')).question.topics).toEqual([])
})

test('a misspelt question finds the same and tells what it read', async () => {
  const found = await search('hulp bij het huishuoden en schoonmaaken')
  expect(ids(found)[0]).toBe('hulp-bij-het-huishouden')
  expect(found.question.repaired).toEqual([
    { from: 'huishuoden', to: 'huishouden' },
    { from: 'schoonmaaken', to: 'schoonmaken' },
  ])
})

test('what does not hold for the municipality is never found', async () => {
  expect(ids(await search('hulp voor mijn kind', { municipality: 'Huizen' }))).toContain('hulp-voor-mijn-kind')
  expect(ids(await search('hulp voor mijn kind', { municipality: 'Eemnes' }))).not.toContain('hulp-voor-mijn-kind')
  expect(ids(await search('hulp voor mijn kind', { municipality: null }))).toContain('hulp-voor-mijn-kind')
  expect(ids(await search('hulp voor mijn kind', { municipality: 'Hilversum' }))).toEqual([])
})

test('what is written for professionals is found by them only', async () => {
  const question = 'vervuild huishouden wijkverpleegkundige'
  expect(ids(await search(question))).not.toContain('huishouden-voor-professionals')
  expect(ids(await search(question, { audience: 'professional' }))[0]).toBe('huishouden-voor-professionals')
})

test('a search can be for one kind of thing', async () => {
  const found = await search('huishouden schoonmaken melding', { kinds: ['service', 'regulation'] })
  expect(new Set(found.results.map((hit) => hit.item.kind))).toEqual(new Set(['service', 'regulation']))
})

test('what no longer holds or does not hold yet is not found', async () => {
  await add({ id: 'oud', text: 'De zeilcursus voor ouderen.', validTo: '2026-11-21' })
  await add({ id: 'nieuw', text: 'De zeilcursus voor jongeren.', validFrom: '2026-11-23' })
  await add({ id: 'nu', text: 'De zeilcursus voor iedereen.', validFrom: '2026-11-22', validTo: '2026-11-22' })
  expect(ids(await search('zeilcursus'))).toEqual(['nu'])
})

test('a draft is not found until it is published', async () => {
  await add({ id: 'concept', text: 'Boogschieten in het park.', status: 'draft' })
  expect(ids(await search('boogschieten'))).toEqual([])
  await add({ id: 'concept', text: 'Boogschieten in het park.', status: 'published' })
  expect(ids(await search('boogschieten'))).toEqual(['concept'])
})

test('a draft of what is published leaves the published text where it is', async () => {
  await add({ id: 'cursus', text: 'Pottenbakken op maandag.' })
  await add({ id: 'cursus', text: 'Pottenbakken op dinsdag.', status: 'draft' })
  expect((await search('pottenbakken')).results[0]?.item.text).toBe('Pottenbakken op maandag.')
})

test('what another process adds is found at once', async () => {
  const other = await createKnowledge({ db, region: town.region, clock: () => now })
  expect(ids(await search('onderwaterhockey'))).toEqual([])
  await add({ id: 'hockey', text: 'Onderwaterhockey in het zwembad.' })
  expect(ids(await search('onderwaterhockey'))).toEqual(['hockey'])
  const asked = { question: 'onderwaterhockey', municipality: null, audience: 'inhabitant', limit: 3 } as const
  expect(ids(await other.search(asked))).toEqual(['hockey'])
})

test('a topic lifts what is about it and hides nothing', async () => {
  const without = await search('hulp')
  const lifted = await search('hulp', { topics: ['jeugdhulp'] })
  expect(lifted.results[0]?.item.topics).toContain('jeugdhulp')
  expect(new Set(ids(lifted))).toEqual(new Set(ids(without)))
})

const elsewhere = (word: string) =>
  `In het weekblad stond een stukje over ${word} en over het weer. ${'De markt is op zaterdag open tot vijf uur. '.repeat(3)}`

test('a hit in the title comes before one in the text, also when the text says it twice', async () => {
  await add({ id: 'fagot-tekst', title: 'Het weekblad', text: `${elsewhere('fagotles')} ${elsewhere('fagotles')}` })
  await add({ id: 'fagot-titel', title: 'Fagotles', text: 'Elke woensdag in de muziekschool, voor alle leeftijden.' })
  expect(ids(await search('fagotles'))).toEqual(['fagot-titel', 'fagot-tekst'])
  expect(ids(await search('fagottles'))).toEqual(['fagot-titel', 'fagot-tekst'])
})

test('a question that people ask, told as a variant, comes before a text that uses its words in passing', async () => {
  await add({ id: 'weekblad', title: 'Het weekblad', text: elsewhere('stofzuigen dat niet lukt') })
  expect(ids(await search('stofzuigen lukt niet'))[0]).toBe('hulp-bij-het-huishouden')
})

test('the name of a topic leads to what is about it, though no text has that word', async () => {
  const labels = new Map([['jeugdhulp', 'Zandloperij']])
  const row = {
    ...emptyItem,
    municipalities: ['Huizen'],
    status: 'published' as const,
    origin: 'jsonl',
    kind: 'page' as const,
    data: null,
  }
  const items: Item[] = [
    { ...row, id: 'over-het-onderwerp', title: 'Woensdag', text: 'Om tien uur bent u welkom.', topics: ['jeugdhulp'] },
    { ...row, id: 'in-het-voorbijgaan', title: 'Het weekblad', text: elsewhere('de zandloperij'), topics: [] },
  ]
  await db.transaction((tx) => storeItems(tx, items, labels, now))
  expect(ids(await search('zandloperij'))).toEqual(['over-het-onderwerp', 'in-het-voorbijgaan'])
  // No region has this name for the subject: who makes the index anew would not find it back.
  for (const { id, text } of items) await add({ id, text: text ?? '', status: 'withdrawn' })
})

test('the excerpt is the sentence around the match', async () => {
  await add({
    id: 'lang',
    title: 'Over van alles',
    text: 'Het is mooi weer. De vissen zwemmen in de vijver. Een trampoline staat in de tuin van het buurthuis. Tot ziens.',
  })
  const [hit] = (await search('trampoline')).results
  expect(hit?.excerpt).toBe('Een trampoline staat in de tuin van het buurthuis. Tot ziens.')
  expect(hit?.passage).toBe('Over van alles')
})

test('of pages that say nearly the same only the best is shown', async () => {
  const text =
    'De zandbakkenploeg vult in april alle zandbakken van de speeltuinen. Vraag het de beheerder van uw wijk.'
  await add({ id: 'zand-1', title: 'Zand in de speeltuin', text })
  await add({ id: 'zand-2', title: 'Zand in de speeltuin', text: `${text}\n` })
  await add({
    id: 'zand-3',
    title: 'De zandbakkenploeg',
    text: 'Wie werkt er bij de zandbakkenploeg? Acht vrijwilligers.',
  })
  const found = await search('zandbakkenploeg')
  expect(ids(found).filter((id) => id.startsWith('zand'))).toHaveLength(2)
  expect(ids(found)).toContain('zand-3')
})

test('what is said twice, once for each municipality, is shown where it holds', async () => {
  const text = 'De ijsmeester meldt hoe dik het natuurijs op de vijver van het park geworden is en of schaatsen kan.'
  await add({ id: 'ijs-huizen', title: 'Natuurijs', text, municipalities: ['Huizen'] })
  await add({ id: 'ijs-eemnes', title: 'Natuurijs', text, municipalities: ['Eemnes'] })
  expect(ids(await search('ijsmeester natuurijs'))).toEqual(['ijs-huizen'])
  expect(ids(await search('ijsmeester natuurijs', { municipality: 'Eemnes' }))).toEqual(['ijs-eemnes'])
})

test('articles that read the same stay apart', async () => {
  const text =
    'Van het horen wordt een verslag gemaakt, dat aan wie gehoord is wordt gezonden binnen een week na die dag.'
  const article = { kind: 'regulation', law: 'BWBR0005537', title: 'Awb' } as const
  await add({ ...article, id: 'BWBR0005537:7:7', article: '7:7', text })
  await add({ ...article, id: 'BWBR0005537:7:21', article: '7:21', text })
  const found = ids(await search('verslag van het horen', { kinds: ['regulation'] }))
  expect(found).toEqual(expect.arrayContaining(['BWBR0005537:7:7', 'BWBR0005537:7:21']))
})

test('confidence is high for what is there and low for what is not', async () => {
  const known = await search('Hoe krijg ik hulp bij het huishouden?')
  const unknown = await search('wanneer vertrekt de ruimtevaarder vandaag naar Jupiter')
  expect(known.confidence).toBeGreaterThan(0.7)
  expect(unknown.confidence).toBeLessThan(0.5)
  expect((await search('')).confidence).toBe(0)
})

test.each([
  ['nothing', ''],
  ['only stop words', 'wat is dat en hoe kan het zijn'],
  ['five thousand characters', 'hulp bij het huishouden '.repeat(210)],
  ['one endless word', 'huishouden'.repeat(500)],
  ['emoji', '😀🏠👩‍👩‍👧 🧹'],
  ['another script', 'تنظيف المنزل помощь по дому 家务'],
  ['SQL', `'; drop table items; -- " $1 \\`],
  ['markup', '<script>alert(1)</script> <b>hulp</b> &amp;'],
  ['a NUL and other control characters', 'hulp\u0000 bij \u0007 huishouden\ufffe'],
  ['a lone surrogate', 'hulp \ud83d huishouden'],
])('a question of %s gets an answer in the normal shape', async (_, question) => {
  const found = await search(question)
  expect(found).toMatchObject({ results: expect.any(Array), confidence: expect.any(Number) })
  expect(found.confidence).toBeGreaterThanOrEqual(0)
  expect(found.confidence).toBeLessThanOrEqual(1)
})

test('the words that the index counts stay right when items change and go', async () => {
  const count = () => db.query('select term, passages from search_terms where passages > 0 order by term')
  const before = await count()
  await add({ id: 'tijdelijk', text: 'Schoonmaken met een zandloper en een huishouden.' })
  expect(await count()).not.toEqual(before)
  await add({ id: 'tijdelijk', text: 'Anders.', status: 'withdrawn' })
  expect(await count()).toEqual(before)
})

test('an index of another version of the analyser is made anew, with the same in it', async () => {
  const all = () => db.query('select item, part, terms from passages order by item, part')
  const counts = () => db.query('select term, passages from search_terms where passages > 0 order by term')
  const before = [await all(), await counts()]
  await db.query('update search_state set analyser = 0')
  await db.query(`update passages set terms = '{}'`)
  const renewed = await createKnowledge({ db, region: town.region, clock: () => now })
  expect([await all(), await counts()]).toEqual(before)
  const asked = { question: 'schoonmaken', municipality: null, audience: 'inhabitant', limit: 1 } as const
  expect(ids(await renewed.search(asked))).toEqual(['hulp-bij-het-huishouden'])
})
