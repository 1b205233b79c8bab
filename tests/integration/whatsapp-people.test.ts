import { expect, test } from 'vitest'
import type { Database } from '../../server/database.ts'
import { callWebhook, messageCall, statusCall } from '../town/graph-api.ts'
import { whatsAppEachTest } from '../town/whatsapp-each-test.ts'
import { NUMBER, recordOf, SECRET, type WhatsAppTown, wordsOf } from '../town/whatsapp-town.ts'

/** Who somebody is when numbers and ids change, and what becomes of calls that come in any order. */
let db: Database
let town: WhatsAppTown
whatsAppEachTest((opened, database) => {
  town = opened
  db = database
})

const people = () => db.query('select user_id, phone from whatsapp_people order by user_id')

function moved(from: string, system: object) {
  return messageCall(NUMBER, {}, { from_user_id: from, id: `wamid.${from}`, timestamp: '1', type: 'system', system })
}

test('a new id of somebody we know keeps the conversation, and what is said goes to the new id', async () => {
  await town.hears(town.inhabitant({ userId: 'NL.old' }).says('hallo'))
  await town.hears(moved('NL.old', { type: 'user_changed_user_id', new_user_id: 'NL.new' }))
  expect(await people()).toEqual([{ user_id: 'NL.new', phone: null }])
  await town.hears(town.inhabitant({ userId: 'NL.new' }).says('nog iets'))
  expect(town.graph.sent.map(({ to }) => to)).toEqual(['NL.old', 'NL.new'])
  expect(await db.query('select from conversations')).toHaveLength(1)
})

test('who wrote under the new id before Meta told of it is one person from then on, with all that was said', async () => {
  const [before, after] = [town.inhabitant({ userId: 'NL.old' }), town.inhabitant({ userId: 'NL.new' })]
  await town.hears(before.says('onder mijn oude naam'))
  await town.hears(after.says('afmelden'))
  await town.hears(moved('NL.old', { type: 'user_changed_user_id', new_user_id: 'NL.new' }))
  expect(await people()).toEqual([{ user_id: 'NL.new', phone: null }])
  // The wish for no messages of one of the two holds for the one that is left.
  expect(await db.query('select stopped_at is not null as stopped from whatsapp_people')).toEqual([{ stopped: true }])
  const linked = await db.query('select distinct person from whatsapp_conversations')
  expect(linked).toHaveLength(1)
  await town.hears(after.says('en nu verder'))
  expect(wordsOf(town.graph.sent.at(-1) ?? never())).toBe('U zei: en nu verder')
})

test('a number that somebody had before there were ids, and a hidden number later, are one person', async () => {
  const old = { from: '31600000001', id: 'wamid.a', timestamp: '1', type: 'text', text: { body: 'vroeger' } }
  await town.hears(messageCall(NUMBER, { wa_id: '31600000001' }, old))
  await town.hears(town.inhabitant({ userId: 'NL.1' }).says('zonder nummer'))
  expect(await people()).toHaveLength(2)
  await town.hears(town.inhabitant({ userId: 'NL.1', phone: '31600000001' }).says('met nummer'))
  expect(await people()).toEqual([{ user_id: 'NL.1', phone: '31600000001' }])
  expect(await db.query('select distinct person from whatsapp_conversations')).toHaveLength(1)
  expect(await db.query('select distinct person from whatsapp_outbox')).toHaveLength(1)
})

test('another identity key changes nothing, and is not answered', async () => {
  await town.hears(town.inhabitant({ userId: 'NL.1' }).says('hallo'))
  await town.hears(moved('NL.1', { type: 'customer_identity_changed', body: 'changed' }))
  expect(town.graph.sent).toHaveLength(1)
})

test('calls in any order and several times over: each message once, each answered, and every status the last', async () => {
  const anna = town.inhabitant()
  const calls = ['een', 'twee', 'drie', 'vier'].map((text) => anna.says(text, `wamid.${text}`))
  const order = [2, 0, 3, 2, 1, 0, 3]
  await Promise.all(order.map((index) => callWebhook({ url: town.url, secret: SECRET }, calls[index], 1)))
  await town.whatsapp.quiet()
  const said = (await recordOf(db)).filter(({ author }) => author === 'inhabitant').map(({ text }) => text)
  expect(said.toSorted()).toEqual(['drie', 'een', 'twee', 'vier'])
  const answers = town.graph.sent.map(wordsOf).join('\n')
  // In the order in which they came in, whatever that was.
  const places = said.map((text) => answers.indexOf(`U zei: ${text}`))
  expect(places.every((place) => place >= 0)).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  const told = town.graph.sent.flatMap((sent) => ['read', 'sent', 'delivered'].map((each) => statusCall(sent, each)))
  await Promise.all([...told, ...told].map((call) => callWebhook({ url: town.url, secret: SECRET }, call, 1)))
  await town.whatsapp.quiet()
  const statuses = await db.query<{ status: string }>('select distinct status from whatsapp_outbox')
  expect(statuses).toEqual([{ status: 'read' }])
})

test('messages of one call stand in the order in which they were written, whatever their place in it', async () => {
  const anna = town.inhabitant()
  const at = (text: string, seconds: number) => ({
    ...anna.message({ type: 'text', text: { body: text } }),
    timestamp: String(1_763_888_400 + seconds),
  })
  await town.hears(messageCall(NUMBER, anna.contact, at('drie', 9), at('een', 1), at('twee', 5)))
  const said = (await recordOf(db)).filter(({ author }) => author === 'inhabitant').map(({ text }) => text)
  expect(said).toEqual(['een', 'twee', 'drie'])
})

function never(): never {
  throw new Error('nothing was sent')
}
