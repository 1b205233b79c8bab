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
  text: string
  reaction: string | null
  editedAt: string | null
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
    close: () => app.close(),
  }
}
