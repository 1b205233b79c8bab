import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Database } from '../../server/database.ts'
import { hire, joost } from '../town/desk.ts'
import { deskApp, signedIn } from '../town/desk-app.ts'
import { whatsAppEachTest } from '../town/whatsapp-each-test.ts'
import { NOW, type WhatsAppTown } from '../town/whatsapp-town.ts'

/** What staff sees of what people do with a message afterwards. */
let db: Database
let town: WhatsAppTown
whatsAppEachTest((opened, database) => {
  town = opened
  db = database
})

test('a reaction stands with the message that it is about, and goes when it is taken back', async () => {
  const anna = town.inhabitant()
  await town.hears(anna.says('dank u'))
  const ours = town.graph.sent[0]?.id
  const desk = await deskOf()
  await town.hears(anna.sends({ type: 'reaction', reaction: { message_id: ours, emoji: '👍' } }))
  expect((await desk.messages()).map(({ text, reaction }) => [text, reaction])).toEqual([
    ['Goedendag', null],
    ['dank u', null],
    ['U zei: dank u', '👍'],
  ])
  await town.hears(anna.sends({ type: 'reaction', reaction: { message_id: ours, emoji: '' } }))
  expect((await desk.messages()).map(({ reaction }) => reaction)).toEqual([null, null, null])
  await desk.close()
})

test('of what was put in other words and of what was taken back, staff sees that it was', async () => {
  const anna = town.inhabitant()
  await town.hears(anna.says('hallo'))
  await db.query(`update conversations set owner = 'staff', staff = 'joost'`)
  await town.hears(anna.says('tot morgne', 'wamid.second'))
  await town.hears(anna.says('geheim', 'wamid.third'))
  const desk = await deskOf()
  expect((await desk.messages()).at(-2)).toMatchObject({ text: 'tot morgne', editedAt: null })
  await town.hears(
    anna.sends({
      type: 'edit',
      edit: { original_message_id: 'wamid.second', message: { type: 'text', text: { body: 'tot morgen' } } },
    }),
  )
  await town.hears(anna.sends({ type: 'revoke', revoke: { original_message_id: 'wamid.third' } }))
  expect((await desk.messages()).slice(-2)).toMatchObject([
    { text: 'tot morgen', editedAt: NOW.toISOString() },
    { text: '[Bericht ingetrokken door de inwoner]', editedAt: null },
  ])
  await desk.close()
})

test('of a message that was answered, staff sees the words of then and the new ones, until it is taken back', async () => {
  const anna = town.inhabitant()
  await town.hears(anna.says('hulp voor mijn vader', 'wamid.first'))
  for (const words of ['hulp voor mijn moeder', 'hulp voor mijn ouders']) {
    const message = { type: 'text', text: { body: words } }
    await town.hears(anna.sends({ type: 'edit', edit: { original_message_id: 'wamid.first', message } }))
  }
  const desk = await deskOf()
  const asked = async () =>
    (await desk.messages())
      .filter(({ author }) => author === 'inhabitant')
      .map(({ seq, text, editOf }) => ({ seq, text, editOf }))
  expect(await asked()).toEqual([
    { seq: 2, text: 'hulp voor mijn vader', editOf: null },
    { seq: 4, text: 'hulp voor mijn moeder', editOf: 2 },
    { seq: 6, text: 'hulp voor mijn ouders', editOf: 2 },
  ])
  expect(await desk.exported()).toMatch(/mijn vader<\/p>\s*<p>Later gewijzigd, [^:]*: “hulp voor mijn ouders”/)
  await town.hears(anna.sends({ type: 'revoke', revoke: { original_message_id: 'wamid.first' } }))
  const revoked = { text: '[Bericht ingetrokken door de inwoner]', editOf: null }
  expect(await asked()).toMatchObject([revoked, revoked, revoked])
  await desk.close()
})

test('danger in the new words of a message is heard, also where a person has the conversation', async () => {
  const anna = town.inhabitant()
  await town.hears(anna.says('hallo'))
  await db.query(`update conversations set owner = 'staff', staff = 'joost'`)
  await town.hears(anna.says('het gaat', 'wamid.second'))
  expect(town.alarms).toEqual([])
  await town.hears(
    anna.sends({
      type: 'edit',
      edit: { original_message_id: 'wamid.second', message: { type: 'text', text: { body: 'ik ben in gevaar' } } },
    }),
  )
  expect(town.alarms).toEqual(['test'])
})

test('a message that is taken back before it came leaves no words either', async () => {
  const anna = town.inhabitant()
  await town.hears(anna.says('hallo'))
  await town.hears(anna.sends({ type: 'revoke', revoke: { original_message_id: 'wamid.later' } }))
  await town.hears(anna.says('mijn geheim', 'wamid.later'))
  for (const seconds of [1, 2, 4, 8]) await town.passes(seconds)
  const rows = await db.query(`select text from messages where author = 'inhabitant' order by seq`)
  expect(rows).toEqual([{ text: 'hallo' }, { text: '[Bericht ingetrokken door de inwoner]' }])
})

interface Seen {
  seq: number
  author: string
  text: string
  reaction: string | null
  editedAt: string | null
  editOf: number | null
}

/** Joost, at the desk, with the only conversation on his work list. */
async function deskOf() {
  const [row] = await db.query<{ id: string }>('select id from conversations')
  await hire(db, joost)
  await db.query(
    `insert into handovers (id, conversation, reason, urgency, summary, created_at) values ($1, $2, 'x', 'normal', '{}', $3)`,
    [randomUUID(), row?.id, NOW],
  )
  const app = await deskApp(db, { time: town.time })
  const desk = await signedIn(app, 'joost')
  return {
    messages: async () => ((await desk.asks(`/conversations/${row?.id}`)).json() as { messages: Seen[] }).messages,
    exported: async () => (await desk.asks(`/conversations/${row?.id}/export`)).body,
    close: () => app.close(),
  }
}
