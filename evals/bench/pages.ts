import { fileURLToPath } from 'node:url'
import Fastify from 'fastify'
import { readRegion } from '../../knowledge/content/region.ts'
import type { Item } from '../../knowledge/items/item.ts'
import { storeItems } from '../../knowledge/items/store.ts'
import { createKnowledge } from '../../knowledge/knowledge.ts'
import { type Database, openDatabase } from '../../server/database.ts'
import { migrate } from '../../server/migrate.ts'
import { mapRoutes } from '../../server/public/map.ts'
import { rulesRoutes } from '../../server/public/rules.ts'

const hbel = fileURLToPath(new URL('../../knowledge/content/hbel', import.meta.url))
const NOW = new Date('2026-11-23T10:00:00+01:00')
const LIMIT_MS = 50

/** Milliseconds of one kind of page. */
export interface PageTimes {
  page: string
  p50: number
  p95: number
}

const pages: Record<string, string[]> = {
  'de kaart, zonder vraag': ['/kaart', '/kaart?pagina=40', '/kaart?gemeente=Laren'],
  'de kaart, gefilterd': ['/kaart?open=1&gratis=1', '/kaart?onderwerp=schulden&leeftijd=40&direct=1', '/kaart?taal=tr'],
  'de kaart, gezocht': [
    '/kaart?q=mantelzorg',
    '/kaart?q=ik+kan+mijn+huur+niet+betalen&gemeente=Huizen',
    '/kaart?q=rolstoel',
  ],
  'een aanbod': ['/kaart/versa-mantelzorg', '/kaart/juridisch-loket', '/kaart/voedselbank'],
  'de regels, zonder vraag': ['/regels', '/regels?gemeente=Eemnes', '/regels?onderwerp=bezwaar'],
  'de regels, gezocht': ['/regels?q=bezwaar+maken', '/regels?q=hoe+lang+duurt+een+melding'],
  'een uitleg': ['/regels/mantelzorg-wordt-te-zwaar', '/regels/hulp-bij-het-huishouden'],
  'een artikel': ['/regels/wet/BWBR0035362/2.3.2', '/regels/wet/BWBR0005537/6:7'],
}

export const about = 'de sociale kaart en de regels als pagina, over vijfduizend items'

/** Every kind of page beside its goal, on a fresh embedded database. */
export async function bench(): Promise<void> {
  const measured = await benchPages()
  console.log(`\nPages over a map of five thousand items (goal: p95 ≤ ${LIMIT_MS} ms)`)
  for (const { page, p50, p95 } of measured) {
    console.log(`${page.padEnd(44)} p50 ${String(p50).padStart(6)} ms   p95 ${String(p95).padStart(6)} ms`)
  }
  if (measured.some(({ p95 }) => p95 > LIMIT_MS)) process.exitCode = 1
}

/** Visits every kind of page over a map of `items` items, on a fresh embedded database. */
async function benchPages({ items = 5_000, visits = 200 } = {}): Promise<PageTimes[]> {
  const db = await openDatabase({ databaseUrl: null, dataDir: 'memory://' })
  try {
    await migrate(db)
    return await benchPagesOn(db, { items, visits })
  } finally {
    await db.close()
  }
}

/** As `benchPages`, on a migrated database that has nothing in it yet. */
async function benchPagesOn(db: Database, { items, visits }: { items: number; visits: number }): Promise<PageTimes[]> {
  const region = await readRegion(hbel)
  const clock = () => NOW
  const first = await createKnowledge({ db, region, clock })
  await fill(db, items, new Map(first.topics.map((topic) => [topic.key, topic.label])))
  const knowledge = await createKnowledge({ db, region, clock })
  const app = Fastify()
  const parts = { db, knowledge, region, clock, config: { publicUrl: 'https://wegwijs.example' } }
  await app.register(mapRoutes, parts)
  await app.register(rulesRoutes, parts)
  const measured: PageTimes[] = []
  for (const [page, paths] of Object.entries(pages)) {
    const times: number[] = []
    for (const path of paths) await app.inject(path)
    for (let visit = 0; visit < visits; visit++) {
      const started = performance.now()
      const { statusCode } = await app.inject(paths[visit % paths.length] ?? '/kaart')
      times.push(performance.now() - started)
      if (statusCode !== 200) throw new Error(`${page} answered ${statusCode}`)
    }
    times.sort((a, b) => a - b)
    const at = (part: number) => Math.round((times[Math.ceil(times.length * part) - 1] ?? 0) * 10) / 10
    measured.push({ page, p50: at(0.5), p95: at(0.95) })
  }
  await app.close()
  return measured
}

/** More of what there is, under other names, until there are `count` items. */
async function fill(db: Database, count: number, labels: ReadonlyMap<string, string>): Promise<void> {
  const own = await db.query<Item>(`select id, kind, title, text, url, citation, law, article, topics, municipalities,
    audience, status, valid_from as "validFrom", valid_to as "validTo", checked, review, origin, data from items`)
  const copied = own.filter((item) => item.kind === 'service' || item.kind === 'page')
  const more = Array.from({ length: Math.max(0, count - own.length) }, (_, index) => {
    const item = copied[index % copied.length]
    if (item === undefined) throw new Error('the region has nothing to copy')
    return copyOf(item, index)
  })
  await db.transaction((tx) => storeItems(tx, more, labels, NOW))
}

function copyOf(item: Item, index: number): Item {
  const [id, title] = [`${item.id}-${index}`, `${item.title} ${index}`]
  if (item.kind === 'service' && item.data !== null) {
    return { ...item, id, title, origin: 'hsds', data: { ...item.data, id, name: title } }
  }
  return { ...item, id, title, origin: 'jsonl' }
}
