import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCall } from '../../channels/whatsapp/call.ts'
import type { Database } from '../../server/database.ts'
import { type Failure, type SentMessage, statusCall } from '../town/graph-api.ts'
import { whatsAppEachTest } from '../town/whatsapp-each-test.ts'
import { type WhatsAppTown, wordsOf } from '../town/whatsapp-town.ts'

/** An answer of which it is not known whether it went: settled by its status, and never said twice. */
let db: Database
let town: WhatsAppTown
whatsAppEachTest((opened, database) => {
  town = opened
  db = database
})

test('a status that lies stored, and that nobody dealt with yet, keeps an answer from being sent again', async () => {
  town.graph.failures = [{ kind: 'lost' }]
  await town.hears(town.inhabitant().says('een'))
  await isWithAnotherProcess(statusCall(taken(0), 'delivered'))
  await town.passes(61)
  await town.passes(10)
  expect([await statuses(), town.graph.sent.length]).toEqual([['unknown'], 1])
  await db.query('update whatsapp_received set next_at = received_at where handled_at is null')
  await town.passes(3)
  expect([await statuses(), town.graph.sent.length]).toEqual([['delivered'], 1])
})

test('a status that comes after a second sending settles the message, and no failure of the first undoes that', async () => {
  town.graph.failures = [{ kind: 'cut' }]
  await town.hears(town.inhabitant().says('een'))
  await town.passes(61)
  const second = taken(0)
  expect(await statuses()).toEqual(['sent'])
  const first = { ...second, id: 'wamid.first' }
  await town.hears(statusCall(first, 'failed', 131026))
  expect(await statuses()).toEqual(['sent'])
  await town.hears(statusCall(first, 'delivered'))
  await town.hears(statusCall(second, 'read'))
  await town.hears(statusCall(second, 'sent'))
  await town.passes(300)
  expect([await statuses(), town.graph.sent.length]).toEqual([['read'], 1])
  expect(await db.query('select messages from whatsapp_counts')).toEqual([{ messages: 1 }])
})

test('a status that comes while the second sending is on its way settles it too', async () => {
  town.graph.failures = [{ kind: 'cut' }]
  await town.hears(town.inhabitant().says('een'))
  const [row] = await db.query<{ id: string }>('select id from whatsapp_outbox')
  await db.query(`update whatsapp_outbox set status = 'waiting'`)
  const first = { id: 'wamid.first', from: '1', to: 'x', tracker: row?.id ?? null }
  await town.hears(statusCall(first, 'delivered'))
  await town.passes(120)
  expect([await statuses(), town.graph.sent.length]).toEqual([['delivered'], 0])
})

test('what was given up and left to staff is settled when its status comes after all', async () => {
  town.graph.always = { kind: 'lost' }
  await town.hears(town.inhabitant().says('een'))
  for (let each = 0; each < 3; each++) await town.passes(61)
  expect(await statuses()).toEqual(['failed'])
  await town.hears(statusCall(taken(0), 'delivered'))
  expect(await statuses()).toEqual(['delivered'])
})

test('where nobody was there to hear it, a status gets as long again', async () => {
  town.graph.failures = [{ kind: 'lost' }]
  await town.hears(town.inhabitant().says('een'))
  const sent = taken(0)
  await town.whatsapp.stop()
  town.time.now = new Date(town.time.now.getTime() + 1_200_000)
  const { openWhatsApp } = await import('../../server/whatsapp/whatsapp.ts')
  const again = await openWhatsApp(town.parts)
  town.time.now = new Date(town.time.now.getTime() + 110_000)
  await again.resume()
  await again.quiet()
  expect(town.graph.sent).toHaveLength(1)
  await again.keep(readCall(Buffer.from(JSON.stringify(statusCall(sent, 'read')))))
  await again.quiet()
  expect(await statuses()).toEqual(['read'])
  await again.stop()
})

const wrongs: Failure[] = [
  { kind: 'lost' },
  { kind: 'cut' },
  { kind: 'gateway' },
  { kind: 'error', status: 400, code: 80007 },
  { kind: 'error', status: 400, code: 131056 },
  { kind: 'error', status: 500, code: 131016 },
]
const story = fc.record({
  failures: fc.array(fc.option(fc.constantFrom(...wrongs)), { maxLength: 8 }),
  /** Seconds until Meta tells what became of a message, and in which order it does. */
  delays: fc.array(fc.nat(50), { minLength: 1, maxLength: 5 }),
  orders: fc.array(fc.shuffledSubarray(['sent', 'delivered', 'delivered', 'read'], { minLength: 1 }), { minLength: 1 }),
})

test('whatever goes wrong and whenever it is told: nothing twice, all in order, and what did not go is with staff', async () => {
  await fc.assert(
    fc.asyncProperty(story, async ({ failures, delays, orders }) => {
      const anna = town.inhabitant()
      const due: { at: number; call: object }[] = []
      town.graph.sent.length = 0
      town.graph.failures = failures.map((failure) => failure ?? { kind: 'slow', milliseconds: 0 })
      town.graph.heard = (message) => {
        const count = town.graph.sent.length
        const at = town.time.now.getTime() + (delays[count % delays.length] ?? 0) * 1000
        for (const status of orders[count % orders.length] ?? []) due.push({ at, call: statusCall(message, status) })
      }
      const texts = ['een', 'twee', 'drie']
      for (const text of texts) await town.hears(anna.says(text))
      for (let step = 0; step < 120 && (due.length > 0 || (await open(anna.userId)) > 0); step++) {
        // A status comes within a minute; a pause may last an hour.
        await town.passes(step < 40 || due.length > 0 ? 7 : 300)
        for (const { call } of due.filter(({ at }) => at <= town.time.now.getTime())) await town.hears(call)
        due.splice(0, due.length, ...due.filter(({ at }) => at > town.time.now.getTime()))
      }
      const went = town.graph.sent.map((sent) => wordsOf(sent).replace(/^[\s\S]*U zei: /, ''))
      expect(new Set(went).size).toBe(went.length)
      expect(went).toEqual(texts.filter((text) => went.includes(text)))
      const rows = await db.query<{ status: string; seq: number }>(
        `select o.status, o.seq from whatsapp_outbox o join whatsapp_people p on p.id = o.person where p.user_id = $1`,
        [anna.userId],
      )
      const left = rows.filter(({ status }) => status === 'failed').length
      expect(went.length + left).toBe(texts.length)
      const told = await db.query(
        `select from handovers h join whatsapp_conversations w on w.conversation = h.conversation
         join whatsapp_people p on p.id = w.person where p.user_id = $1`,
        [anna.userId],
      )
      expect(told.length > 0).toBe(left > 0)
    }),
    { numRuns: 25 },
  )
}, 120_000)

async function open(userId: string): Promise<number> {
  const rows = await db.query(
    `select from whatsapp_outbox o join whatsapp_people p on p.id = o.person
     where p.user_id = $1 and o.status in ('waiting', 'sending', 'unknown')`,
    [userId],
  )
  return rows.length
}

/** Stored by another process, which is busy with it. */
async function isWithAnotherProcess(call: object): Promise<void> {
  for (const { key, kind, line, content } of readCall(Buffer.from(JSON.stringify(call))))
    await db.query(
      `insert into whatsapp_received (key, kind, line, content, received_at, next_at)
       values ($1, $2, $3, $4, $5, $5::timestamptz + interval '1 day')`,
      [key, kind, line, content, town.time.now],
    )
}

function taken(index: number): SentMessage {
  const sent = town.graph.sent[index]
  if (sent === undefined) throw new Error('nothing was taken')
  return sent
}

async function statuses(): Promise<string[]> {
  return (await db.query<{ status: string }>('select status from whatsapp_outbox order by n')).map(
    ({ status }) => status,
  )
}
