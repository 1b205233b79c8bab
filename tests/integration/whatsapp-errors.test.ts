import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type Remedy, remedyFor } from '../../channels/whatsapp/failures.ts'
import type { Database } from '../../server/database.ts'
import { tellStaff } from '../../server/whatsapp/tell-staff.ts'
import { tellUnanswered } from '../../server/whatsapp/templates.ts'
import { createTroubleMail } from '../../server/whatsapp/trouble-mail.ts'
import { statusCall } from '../town/graph-api.ts'
import { whatsAppEachTest } from '../town/whatsapp-each-test.ts'
import { NOW, type WhatsAppTown, wordsOf } from '../town/whatsapp-town.ts'

/** What becomes of an answer, and who is told, for every way in which Meta refuses it: at once, and told afterwards. */
let db: Database
let town: WhatsAppTown
const openAnew = whatsAppEachTest((opened, database) => {
  town = opened
  db = database
})

const unreachable = 'Via WhatsApp niet te bereiken: bel of mail'
const template = 'Een WhatsApp-sjabloon werkt niet: bel of mail'
const undelivered = 'Een WhatsApp-bericht is niet bezorgd'
const stopped = 'Wil geen berichten via WhatsApp: bel of mail'

interface Outcome {
  /** Of the answer, and of what else is in the outbox. */
  statuses: string[]
  /** Seconds until it is tried again; null: not by itself. */
  again: number | null
  /** On the work list. */
  reasons: string[]
  /** To who runs Wegwijs. */
  alarms: string[]
}

const failed = { statuses: ['failed'], again: null, alarms: [] }
const outcomes: Record<Remedy, (code: number) => Outcome> = {
  // The template that asks to write back went instead.
  window: () => ({ statuses: ['held', 'sent'], again: null, reasons: [], alarms: [] }),
  unreachable: () => ({ ...failed, reasons: [unreachable] }),
  stopped: () => ({ ...failed, reasons: [stopped] }),
  'slow-person': () => ({ statuses: ['waiting'], again: 6, reasons: [], alarms: [] }),
  'slow-all': () => ({ statuses: ['waiting'], again: 4, reasons: [], alarms: [] }),
  access: (code) => ({ statuses: ['waiting'], again: 300, reasons: [], alarms: [`access ${code}`] }),
  account: (code) => ({ statuses: ['waiting'], again: 300, reasons: [], alarms: [`account ${code}`] }),
  template: (code) => ({ ...failed, reasons: [template], alarms: [`template ${code}`] }),
  media: () => ({ ...failed, reasons: [undelivered] }),
  again: () => ({ statuses: ['waiting'], again: 4, reasons: [], alarms: [] }),
  refused: () => ({ ...failed, reasons: [undelivered] }),
}

/** One of each class, with what the facts name; every other code has the remedy of its class (tests/unit/whatsapp-words). */
const codes = [
  131047, 131026, 131050, 131049, 131056, 130429, 131048, 4, 80007, 190, 10, 200, 131005, 368, 131031, 131042, 132001,
  132015, 131052, 131053, 131016, 131000, 1, 131009, 100, 999_999,
]

describe('refused at once', () => {
  test.each(codes)('%d', async (code) => {
    town.graph.failures = [{ kind: 'error', status: 400, code }]
    await town.hears(town.inhabitant().says('hallo'))
    expect(await outcome()).toEqual(outcomes[remedyFor(code)](code))
    await recovers(code, 0)
  })
})

describe('taken, and told as failed afterwards', () => {
  test.each(codes)('%d', async (code) => {
    await town.hears(town.inhabitant().says('hallo'))
    await town.hears(statusCall(town.graph.sent[0] ?? never(), 'failed', code))
    expect(await outcome()).toEqual(outcomes[remedyFor(code)](code))
    await recovers(code, 1)
  })
})

/** What is tried again goes once, when its time has come and not before. */
async function recovers(code: number, before: number): Promise<void> {
  const { again } = outcomes[remedyFor(code)](code)
  if (again === null) return
  await town.passes(again - 1)
  expect(town.graph.sent).toHaveLength(before)
  await town.passes(2)
  await town.passes(600)
  expect(town.graph.sent.map(wordsOf).slice(before)).toEqual(['Goedendag\n\nU zei: hallo'])
  expect(await statuses()).toEqual(['sent'])
}

test('a slow Graph API is waited for, and what it took in the end is not sent again', async () => {
  await openAnew({ timeout: 200 })
  town.graph.failures = [{ kind: 'slow', milliseconds: 600 }]
  town.graph.tells = ['sent', 'delivered']
  await town.hears(town.inhabitant().says('hallo'))
  await expect.poll(statuses).toEqual(['delivered'])
  await town.passes(600)
  expect(town.graph.sent).toHaveLength(1)
})

test('a slow Graph API within its time is no trouble at all', async () => {
  town.graph.failures = [{ kind: 'slow', milliseconds: 300 }]
  await town.hears(town.inhabitant().says('hallo'))
  expect(await statuses()).toEqual(['sent'])
  expect(town.graph.sent).toHaveLength(1)
})

test('who does not answer the question to write back is put on the work list, once', async () => {
  town.graph.failures = [{ kind: 'error', status: 400, code: 131047 }]
  await town.hears(town.inhabitant().says('hallo'))
  const tell = () => tellUnanswered(db, town.time.now, tellTheDesk)
  await tell()
  await town.passes(23 * 3_600)
  await tell()
  expect(await reasons()).toEqual([])
  await town.passes(2 * 3_600)
  await tell()
  expect(await reasons()).toEqual(['Schreef niet terug op WhatsApp: bel of mail'])
  await db.query('delete from handovers')
  await tell()
  expect(await reasons()).toEqual([])
})

test('who wrote back is not put on the work list', async () => {
  town.graph.failures = [{ kind: 'error', status: 400, code: 131047 }]
  const anna = town.inhabitant()
  await town.hears(anna.says('hallo'))
  await town.passes(3_600)
  await town.hears(
    JSON.parse(
      JSON.stringify(anna.says('ja')).replace(/"timestamp":"\d+"/, `"timestamp":"${town.time.now.getTime() / 1000}"`),
    ),
  )
  await town.passes(30 * 3_600)
  await tellUnanswered(db, town.time.now, tellTheDesk)
  expect(await reasons()).toEqual([])
  expect(town.graph.sent.map(wordsOf).at(-1)).toBe('Goedendag\n\nU zei: hallo')
})

test('a question to write back that Meta refuses ends with staff', async () => {
  town.graph.failures = [
    { kind: 'error', status: 400, code: 131047 },
    { kind: 'error', status: 400, code: 131050 },
  ]
  await town.hears(town.inhabitant().says('hallo'))
  expect([await statuses(), await reasons()]).toEqual([['held', 'failed'], [stopped]])
})

test('who holds the conversation sees in it that the window closed, and what else went wrong', async () => {
  const anna = town.inhabitant()
  await town.hears(anna.says('hallo'))
  const [row] = await db.query<{ id: string }>(
    `update conversations set owner = 'staff', staff = 'fatima' returning id`,
  )
  const conversation = row?.id ?? ''
  await db.query(
    `insert into handovers (id, conversation, reason, urgency, summary, created_at) values ($1, $2, 'Hulp', 'normal', '{}', $3)`,
    [randomUUID(), conversation, NOW],
  )
  await says(conversation, 'Uw afspraak staat.')
  town.graph.failures = [{ kind: 'error', status: 400, code: 131047 }]
  await town.passes(1)
  await says(conversation, 'Tot dan!')
  await town.passes(1)
  await tellTheDesk(conversation, unreachable)
  await tellTheDesk(conversation, unreachable)
  expect(await reasons()).toEqual(['Hulp'])
  const notes = await db.query<{ name: string; text: string }>(
    'select name, text from desk_notes order by created_at, text',
  )
  expect(notes).toEqual([
    {
      name: 'WhatsApp',
      text: 'Het venster van WhatsApp is dicht. Wat klaarstaat wacht; de inwoner is gevraagd om terug te schrijven.',
    },
    { name: 'WhatsApp', text: unreachable },
  ])
})

test.each([
  ['access', /toegangscode[\s\S]*WHATSAPP_ACCESS_TOKEN/],
  ['account', /account van WhatsApp \(code 7\)/],
  ['template', /sjabloon[\s\S]*whatsapp\.yaml/],
  ['put-aside', /werklijst/],
])('the alarm about %s says what to do', async (kind, words) => {
  const sent: { subject: string; text: string }[] = []
  const region = { name: 'Wegwijs', alerts: { emails: ['beheer@voorbeeld.nl'] } } as never
  const config = { mail: { url: 'smtp://x', from: 'x' } } as never
  const transport = { sendMail: async (mail: never) => void sent.push(mail) } as never
  await createTroubleMail(config, region, { error: () => {} }, transport)(kind, 7)
  expect(sent).toEqual([expect.objectContaining({ text: expect.stringMatching(words) })])
})

async function tellTheDesk(conversation: string, reason: string): Promise<void> {
  const answerBy = () => ({ at: NOW, words: 'straks' })
  await tellStaff(db, conversation, { reason, now: town.time.now, answerBy })
}

async function outcome(): Promise<Outcome> {
  const rows = await db.query<{ status: string; due_at: Date }>('select status, due_at from whatsapp_outbox order by n')
  const [first] = rows
  return {
    statuses: rows.map(({ status }) => status),
    again: first?.status === 'waiting' ? (first.due_at.getTime() - town.time.now.getTime()) / 1000 : null,
    reasons: await reasons(),
    alarms: town.troubles,
  }
}

async function statuses(): Promise<string[]> {
  return (await db.query<{ status: string }>('select status from whatsapp_outbox order by n')).map(
    ({ status }) => status,
  )
}

async function reasons(): Promise<string[]> {
  return (await db.query<{ reason: string }>('select reason from handovers')).map(({ reason }) => reason)
}

async function says(conversation: string, text: string): Promise<void> {
  await db.query(
    `with counted as (update conversations set last_seq = last_seq + 1 where id = $1 returning id, last_seq)
     insert into messages (conversation, seq, id, author, name, sent_at, language, text)
     select id, last_seq, $2, 'staff', 'Fatima', $3, 'nl', $4 from counted`,
    [conversation, randomUUID(), NOW, text],
  )
}

function never(): never {
  throw new Error('nothing was sent')
}
