import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../server/database.ts'
import { claim, close } from '../../server/desk/owner.ts'
import { countDays, figuresBetween, keepUp } from '../../server/insight/count.ts'
import { figuresAsCsv, figureTables, messageTables } from '../../server/insight/tables.ts'
import { costsSince } from '../../server/whatsapp/costs.ts'
import { testDatabase } from '../town/database.ts'
import { asksForPerson, fatima, hire, minutes } from '../town/desk.ts'
import { deskApp, signedIn } from '../town/desk-app.ts'

const zone = 'Europe/Amsterdam'
const today = { from: '2026-11-23', to: '2026-11-23' }

let db: Database
let app: FastifyInstance
beforeAll(async () => {
  db = await testDatabase()
  app = await deskApp(db)
  await hire(db, fatima)
  for (const [municipality, count] of [
    ['Huizen', 12],
    ['Laren', 7],
    ['Eemnes', 2],
  ] as const) {
    for (let each = 0; each < count; each++) {
      const conversation = await asksForPerson(db, { municipality, promisedAt: minutes(60) })
      await claim(db, fatima, conversation, minutes(municipality === 'Laren' ? 90 : 30))
      await close(db, fatima, conversation, { result: 'answered', subjects: [] }, minutes(100))
    }
  }
  await db.query(
    `insert into items (id, kind, title, text, municipalities, audience, status, origin, content_hash, topics, data, updated_at)
     values ('eettafel', 'service', 'Eettafel', '', '{Huizen}', 'both', 'published', 'content', '', '{}', '{"level": "network"}', now())`,
  )
  await db.query(
    `update messages set outcome = 'answered',
       sources = '[{"id": "eettafel", "kind": "service", "topics": ["schulden"]}]'
     where author = 'assistant' and outcome = 'handover'`,
  )
})
afterAll(async () => {
  await app.close()
  await db.close()
})

test('questions, topics, waiting and endings are counted per municipality', async () => {
  const figures = await countDays(db, zone, today.from, today.to)
  const of = (kind: string, municipality: string) =>
    Object.fromEntries(
      figures.flatMap((each) => (each.kind === kind && each.municipality === municipality ? [[each.key, each.n]] : [])),
    )
  expect(of('topic', 'Huizen')).toEqual({ schulden: 12 })
  expect(of('level', 'Laren')).toEqual({ network: 7 })
  expect(of('wait', 'Huizen')).toEqual({ '1-hour': 12 })
  expect(of('wait', 'Laren')).toEqual({ '2-hours': 7 })
  expect(of('promise', 'Laren')).toEqual({ late: 7 })
  expect(of('result', 'Eemnes')).toEqual({ answered: 2 })
})

test('whether answers helped is counted as well', async () => {
  await db.query(
    `insert into answer_feedback (conversation, seq, helped, said_at)
     select m.conversation, m.seq, c.municipality = 'Huizen', $1 from messages m join conversations c on c.id = m.conversation
     where m.outcome = 'answered' and c.municipality in ('Huizen', 'Laren')`,
    [minutes(120)],
  )
  const figures = await figuresBetween(db, zone, today, null)
  const [table] = figureTables(figures, ['Huizen', 'Laren'], (key) => key).filter(({ kind }) => kind === 'feedback')
  expect(table?.rows).toEqual([
    { label: 'Geholpen', counts: [12, 0], total: 12 },
    { label: 'Niet geholpen', counts: [0, 7], total: 7 },
  ])
})

test('what happened fewer than five times is not shown, nor what would give it away', async () => {
  const figures = await figuresBetween(db, zone, today, null)
  const tables = figureTables(figures, ['Huizen', 'Laren', 'Eemnes'], (key) => key)
  const topics = tables.find(({ kind }) => kind === 'topic')
  expect(topics?.columns).toEqual(['Huizen', 'Laren', 'Eemnes'])
  expect(topics?.rows).toEqual([{ label: 'schulden', counts: [12, null, null], total: 21 }])
  const csv = figuresAsCsv(tables, today)
  expect(csv).toContain('schulden;12;niet getoond;niet getoond;21')
  expect(csv.startsWith('\ufeffPeriode;2026-11-23 tot en met 2026-11-23')).toBe(true)
})

test('what WhatsApp cost is told per month and municipality, and nothing of small numbers', async () => {
  await db.query(
    `insert into whatsapp_counts values ('2026-11-02', 'Huizen', 'service', 100), ('2026-11-03', 'Laren', 'service', 3),
     ('2026-11-03', 'Huizen', 'odd', 9), ('2026-12-01', 'Huizen', 'service', 40)
     on conflict do nothing`,
  )
  const prices = { service: 0.013 }
  const months = await costsSince(db, '2026-11-01', prices, '2026-11-30')
  const [messages, euros] = messageTables(months, ['Huizen', 'Laren'], prices)
  expect(messages?.rows.map(({ label, counts }) => [label, counts])).toEqual([
    ['november 2026, antwoord', [null, null]],
    ['november 2026, odd', [9, 0]],
  ])
  expect(euros?.rows).toEqual([{ label: 'november 2026, antwoord', counts: [null, null], total: 1.34 }])
})

test('figures stay when conversations are erased, and counting twice changes nothing', async () => {
  const later = new Date('2026-11-24T03:00:00+01:00')
  expect(await keepUp(db, zone, later)).toBeGreaterThan(0)
  await keepUp(db, zone, later)
  const before = await figuresBetween(db, zone, today, ['Huizen'])
  await db.script('delete from conversations')
  expect(await figuresBetween(db, zone, today, ['Huizen'])).toEqual(before)
  expect(before.find(({ kind }) => kind === 'topic')).toMatchObject({ key: 'schulden', n: 12 })
})

test('who manages sees the page and the sheet; a strange period becomes the last thirty days', async () => {
  const kim = await signedIn(app, 'kim')
  const page = await kim.send({ method: 'GET', url: `/cijfers?van=x&tot=${randomUUID()}` })
  expect(page.body).toContain('value="2026-10-25"')
  expect(page.body).toContain('<th scope="row">Schulden</th><td class="number">12</td>')
  const sheet = await kim.send({ method: 'GET', url: '/cijfers.csv?van=2026-11-23&tot=2026-11-23' })
  expect(sheet.headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(sheet.body).toContain('Schulden;12')
})
