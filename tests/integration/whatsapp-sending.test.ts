import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Database } from '../../server/database.ts'
import { conversationOf } from '../../server/whatsapp/conversations.ts'
import { personFor } from '../../server/whatsapp/people.ts'
import { echoBot } from '../town/fake-bot.ts'
import { type Failure, statusCall } from '../town/graph-api.ts'
import { whatsAppEachTest } from '../town/whatsapp-each-test.ts'
import { choicesOf, NOW, NUMBER, recordOf, type WhatsAppTown, wordsOf } from '../town/whatsapp-town.ts'

let db: Database
let town: WhatsAppTown
const openAnew = whatsAppEachTest((opened, database) => {
  town = opened
  db = database
})

test('a Graph API that is away for a while loses nothing and gets nothing twice, in order', async () => {
  const anna = town.inhabitant()
  town.graph.always = { kind: 'gateway' }
  await town.hears(anna.says('een'))
  await town.hears(anna.says('twee'))
  town.graph.always = null
  await town.passes(61)
  expect(town.graph.sent.map(wordsOf)).toEqual(['Goedendag\n\nU zei: een', 'U zei: twee'])
})

test('a crash after the greeting and before the question is stored sends no greeting by itself', async () => {
  const anna = town.inhabitant({ phone: '31612345678' })
  const phoneNumberId = NUMBER
  const person = await personFor(db, { phoneNumberId, userId: anna.userId, phone: '31612345678', name: 'Anna' }, NOW)
  const greeting = town.parts.bot.greeting('nl')
  await conversationOf(db, person.id, { greeting, name: 'Wegwijs', now: NOW, municipality: null })
  await town.passes(5)
  expect(town.graph.sent).toEqual([])
  await town.hears(anna.says('een'))
  expect(town.graph.sent.map(wordsOf)).toEqual(['Goedendag\n\nU zei: een'])
})

test('an answer that was taken, and of which the answer was lost, is settled by its status and not sent again', async () => {
  town.graph.failures = [{ kind: 'lost' }]
  const anna = town.inhabitant()
  await town.hears(anna.says('een'))
  expect(await statuses()).toEqual(['unknown'])
  const [sent] = town.graph.sent
  if (sent === undefined) throw new Error('nothing was sent')
  await town.hears(statusCall(sent, 'delivered'))
  await town.passes(120)
  expect(await statuses()).toEqual(['delivered'])
  expect(town.graph.sent).toHaveLength(1)
})

test('what follows on an answer of which it is not known whether it went waits for it', async () => {
  town.graph.failures = [{ kind: 'lost' }]
  const anna = town.inhabitant()
  await town.hears(anna.says('een'))
  await town.hears(anna.says('twee'))
  expect(town.graph.sent).toHaveLength(1)
  const [sent] = town.graph.sent
  if (sent !== undefined) await town.hears(statusCall(sent, 'sent'))
  await town.whatsapp.quiet()
  expect(town.graph.sent.map(wordsOf)).toEqual(['Goedendag\n\nU zei: een', 'U zei: twee'])
})

test('an answer of which no status ever comes is sent once more, and then left to staff', async () => {
  town.graph.always = { kind: 'cut' }
  await town.hears(town.inhabitant().says('een'))
  await town.passes(61)
  await town.passes(61)
  await town.passes(61)
  expect(await db.query('select status, attempts from whatsapp_outbox')).toEqual([{ status: 'failed', attempts: 2 }])
  expect(await reasons()).toEqual(['Niet zeker of een WhatsApp-bericht is aangekomen'])
})

const unreachable = 'Via WhatsApp niet te bereiken: bel of mail'
test.each<[string, Failure, { status: string; reasons: string[]; sentAfter: number | null }]>([
  [
    '131026 undeliverable: staff is told',
    { kind: 'error', status: 400, code: 131026 },
    { status: 'failed', reasons: [unreachable], sentAfter: null },
  ],
  [
    '131056 too much to one person: later',
    { kind: 'error', status: 400, code: 131056 },
    { status: 'sent', reasons: [], sentAfter: 7 },
  ],
  [
    '130429 too much: later',
    { kind: 'error', status: 429, code: 130429, retryAfter: 30 },
    { status: 'sent', reasons: [], sentAfter: 31 },
  ],
  [
    '80007 limit of the account: later',
    { kind: 'error', status: 400, code: 80007 },
    { status: 'sent', reasons: [], sentAfter: 5 },
  ],
  [
    '190 the key expired: waits for people',
    { kind: 'error', status: 401, code: 190 },
    { status: 'sent', reasons: [], sentAfter: 301 },
  ],
  [
    '131031 account locked: waits for people',
    { kind: 'error', status: 400, code: 131031 },
    { status: 'sent', reasons: [], sentAfter: 301 },
  ],
  [
    '368 blocked: waits for people',
    { kind: 'error', status: 400, code: 368 },
    { status: 'sent', reasons: [], sentAfter: 301 },
  ],
  [
    '131016 outage at Meta: later',
    { kind: 'error', status: 500, code: 131016 },
    { status: 'sent', reasons: [], sentAfter: 5 },
  ],
  [
    '131009 refused: staff is told',
    { kind: 'error', status: 400, code: 131009 },
    { status: 'failed', reasons: ['Een WhatsApp-bericht is niet bezorgd'], sentAfter: null },
  ],
  [
    'an unknown code: staff is told',
    { kind: 'error', status: 400, code: 999999 },
    { status: 'failed', reasons: ['Een WhatsApp-bericht is niet bezorgd'], sentAfter: null },
  ],
])('%s', async (_, failure, expected) => {
  town.graph.failures = [failure]
  await town.hears(town.inhabitant().says('hallo'))
  expect(town.graph.sent).toHaveLength(0)
  if (expected.sentAfter !== null) {
    await town.passes(expected.sentAfter - 3)
    expect(town.graph.sent).toHaveLength(0)
    await town.passes(3)
    expect(town.graph.sent.map(wordsOf)).toEqual(['Goedendag\n\nU zei: hallo'])
  }
  expect(await statuses()).toEqual([expected.status])
  expect(await reasons()).toEqual(expected.reasons)
})

test('a key that expired raises the alarm once, and everything waits until it works', async () => {
  town.graph.always = { kind: 'error', status: 401, code: 190 }
  await town.hears(town.inhabitant().says('een'))
  await town.hears(town.inhabitant().says('twee'))
  await town.passes(301)
  expect(town.troubles).toEqual(['access 190'])
  town.graph.always = null
  await town.passes(301)
  expect(town.graph.sent.map(wordsOf).sort()).toEqual(['Goedendag\n\nU zei: een', 'Goedendag\n\nU zei: twee'])
  expect(await db.query('select trouble from whatsapp_numbers')).toEqual([{ trouble: null }])
})

test('after 24 hours nothing is sent but one template that asks to write back; then what waited goes', async () => {
  const anna = town.inhabitant()
  await town.hears(anna.says('hallo'))
  await town.passes(25 * 3_600)
  await staffSays('Uw afspraak staat.')
  await staffSays('Tot dan!')
  await town.passes(1)
  const after = town.graph.sent.slice(1)
  expect(after.map(({ body }) => body.type)).toEqual(['template'])
  expect(after[0]?.body.template).toMatchObject({
    name: 'wegwijs_antwoord_klaar',
    language: { code: 'nl' },
    components: [
      { type: 'body', parameters: [{ type: 'text', text: 'Wegwijs' }] },
      { type: 'button', sub_type: 'quick_reply' },
    ],
  })
  await town.hears(later(anna.sends({ type: 'button', button: { payload: 'answer-waits', text: 'Ja, toon het' } })))
  await town.whatsapp.quiet()
  expect(town.graph.sent.slice(2).map(wordsOf).join('\n')).toMatch(/Uw afspraak staat\.[\s\S]*Tot dan!/)
  // The press itself is no question.
  expect((await recordOf(db)).filter(({ author }) => author === 'inhabitant')).toHaveLength(1)
})

test('when Meta says that the window is closed, it is', async () => {
  town.graph.failures = [{ kind: 'error', status: 400, code: 131047 }]
  await town.hears(town.inhabitant().says('hallo'))
  expect(await statuses()).toEqual(['held', 'sent'])
  expect(town.graph.sent.map(({ body }) => body.type)).toEqual(['template'])
})

test('who wants no messages gets no template either, and staff is told', async () => {
  const anna = town.inhabitant()
  await town.hears(anna.says('afmelden'))
  await town.passes(25 * 3_600)
  await staffSays('Nog iets over uw vraag.')
  await town.passes(1)
  expect(town.graph.sent).toHaveLength(1)
  expect(await reasons()).toEqual(['Het WhatsApp-venster is dicht: bel of mail'])
})

test('a message that is told to have failed after all is acted on', async () => {
  town.graph.tells = []
  await town.hears(town.inhabitant().says('hallo'))
  const [sent] = town.graph.sent
  if (sent !== undefined) await town.hears(statusCall(sent, 'failed', 131026))
  expect(await statuses()).toEqual(['failed'])
  expect(await reasons()).toEqual([unreachable])
})

test('delivered messages are counted once, for the municipality', async () => {
  await openAnew({ bot: echoBot(() => ({ municipality: 'Huizen' })) })
  await town.hears(town.inhabitant().says('hallo'))
  const [sent] = town.graph.sent
  for (const status of ['sent', 'delivered', 'read', 'delivered'])
    if (sent !== undefined) await town.hears(statusCall(sent, status))
  expect(await db.query('select day, municipality, category, messages from whatsapp_counts')).toEqual([
    { day: '2026-11-23', municipality: 'Huizen', category: 'service', messages: 1 },
  ])
})

test('a press on a list of last week still means what stood there', async () => {
  const municipalities = ['Huizen', 'Blaricum', 'Eemnes', 'Laren'].map((name) => ({ value: `m-${name}`, label: name }))
  const heard: (string | null)[] = []
  const bot = echoBot((turn) => {
    heard.push(turn.message.choice)
    return {
      replies: [
        {
          text: 'Waar woont u?',
          outcome: 'clarify',
          language: 'nl',
          choices: municipalities,
          sources: [],
          parts: null,
        },
      ],
    }
  })
  await openAnew({ bot })
  const anna = town.inhabitant()
  await town.hears(anna.says('hallo'))
  const rows = choicesOf(town.graph.sent[0] ?? fail())
  expect(rows.map(({ title }) => title)).toEqual(['Huizen', 'Blaricum', 'Eemnes', 'Laren'])
  await town.passes(7 * 24 * 3_600)
  await town.hears(later(anna.presses(rows[2]?.id ?? '', 'Eemnes')))
  expect(heard).toEqual([null, 'm-Eemnes'])
  expect((await recordOf(db)).at(-2)).toMatchObject({ author: 'inhabitant', text: 'Eemnes' })
  // Of somebody else it is nothing but words.
  await town.hears(later(town.inhabitant().presses(rows[2]?.id ?? '', 'Eemnes')))
  expect(heard.at(-1)).toBe(null)
})

test('after ten messages in a minute one person gets one in six seconds', async () => {
  const anna = town.inhabitant()
  for (let each = 0; each < 12; each++) await town.hears(anna.says(`bericht ${each}`))
  expect(town.graph.sent).toHaveLength(10)
  await town.passes(6)
  expect(town.graph.sent).toHaveLength(11)
  await town.passes(6)
  expect(town.graph.sent).toHaveLength(12)
})

test('"is typing" is shown where the assistant will answer, and never where a person has the word', async () => {
  const anna = town.inhabitant()
  await town.hears(anna.says('een', 'wamid.een'))
  await db.query(`update conversations set owner = 'staff', staff = 'fatima'`)
  await town.hears(anna.says('twee', 'wamid.twee'))
  expect(town.graph.typing).toEqual(['wamid.een'])
})

test('a wait outlives this process: a job knows of it', async () => {
  town.graph.failures = [{ kind: 'error', status: 400, code: 80007 }]
  await town.hears(town.inhabitant().says('hallo'))
  expect(town.later.map(({ name }) => name)).toContain('whatsapp-send')
})

function fail(): never {
  throw new Error('nothing was sent')
}

/** The same call, written now by the clock of the town. */
function later(call: unknown): unknown {
  const seconds = String(Math.floor(town.time.now.getTime() / 1000))
  return JSON.parse(JSON.stringify(call).replace(/"timestamp":"\d+"/g, `"timestamp":"${seconds}"`))
}

async function statuses(): Promise<string[]> {
  return (await db.query<{ status: string }>('select status from whatsapp_outbox order by n')).map(
    ({ status }) => status,
  )
}

async function reasons(): Promise<string[]> {
  return (await db.query<{ reason: string }>('select reason from handovers')).map(({ reason }) => reason)
}

async function staffSays(text: string): Promise<void> {
  await db.query(
    `with counted as (update conversations set last_seq = last_seq + 1, owner = 'staff', staff = 'fatima' returning id, last_seq)
     insert into messages (conversation, seq, id, author, name, sent_at, language, text)
     select id, last_seq, $1, 'staff', 'Fatima', $2, 'nl', $3 from counted`,
    [randomUUID(), NOW, text],
  )
}
