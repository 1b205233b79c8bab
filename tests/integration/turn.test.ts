import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bot } from '../../bot/reply.ts'
import { readRegion } from '../../knowledge/content/region.ts'
import { messagesAfter, openConversation } from '../../server/conversations/record.ts'
import type { Database } from '../../server/database.ts'
import { createPromises } from '../../server/desk/promises.ts'
import { createTurns, type Turns } from '../../server/turn.ts'
import { testDatabase } from '../town/database.ts'
import { echoBot } from '../town/fake-bot.ts'

const now = new Date('2026-11-22T21:40:00Z')
const region = await readRegion(`${import.meta.dirname}/../../knowledge/content/hbel`)
let db: Database
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

test.each([1, 2, 3, 4, 5, 6])('what someone writes is answered once, in order (%i)', async () => {
  const { conversation, turns } = await talkTo(echoBot())
  await Promise.all(
    ['een', 'twee', 'drie'].map((text) => turns.receive(conversation, { id: randomUUID(), text }, 'nl')),
  )
  await turns.quiet()
  const said = await messagesAfter(db, conversation, 1)
  expect(said.filter(({ author }) => author === 'inhabitant')).toHaveLength(3)
  const heard = said.filter(({ author }) => author === 'inhabitant').map(({ text }) => `U zei: ${text}`)
  expect(said.filter(({ author }) => author === 'assistant').map(({ text }) => text)).toEqual(heard)
})

test('the same message sent again is stored and answered once', async () => {
  const { conversation, turns } = await talkTo(echoBot())
  const id = randomUUID()
  const messages = await Promise.all([1, 2, 3].map(() => turns.receive(conversation, { id, text: 'hallo' }, 'nl')))
  await turns.quiet()
  expect(new Set(messages.map(({ seq }) => seq)).size).toBe(1)
  expect((await messagesAfter(db, conversation, 1)).map(({ author }) => author)).toEqual(['inhabitant', 'assistant'])
})

test('the assistant says nothing once a person has taken the conversation, also when it was already thinking', async () => {
  const { conversation, turns } = await talkTo(
    echoBot(async ({ conversation: id }) => {
      await db.query(
        `update conversations set owner = 'staff', staff = 'fatima', version = version + 1 where id = $1`,
        [id],
      )
      return {}
    }),
  )
  await turns.receive(conversation, { id: randomUUID(), text: 'hallo' }, 'nl')
  await turns.quiet()
  expect((await messagesAfter(db, conversation, 1)).map(({ author }) => author)).toEqual(['inhabitant'])
})

test('danger gets the fixed words while a person holds the conversation, once', async () => {
  const { conversation, turns, alarms } = await talkTo(echoBot())
  await db.query(`update conversations set owner = 'staff', staff = 'fatima' where id = $1`, [conversation])
  const id = randomUUID()
  for (const each of [1, 2]) {
    expect(each).toBeLessThan(3)
    await turns.receive(conversation, { id, text: 'ik ben in gevaar' }, 'nl')
    await turns.quiet()
  }
  const said = await messagesAfter(db, conversation, 1)
  expect(said.map(({ author, outcome }) => [author, outcome])).toEqual([
    ['inhabitant', null],
    ['system', 'crisis'],
  ])
  expect(alarms).toEqual([[conversation, 'test']])
})

test('when thinking fails there is an apology and a person', async () => {
  const { conversation, turns } = await talkTo(
    echoBot(() => {
      throw new Error('the lights went out')
    }),
  )
  await turns.receive(conversation, { id: randomUUID(), text: 'hallo' }, 'nl')
  await turns.quiet()
  const said = await messagesAfter(db, conversation, 1)
  expect(said.at(-1)).toMatchObject({ author: 'assistant', text: 'Excuses.', outcome: 'handover' })
  const [row] = await db.query('select owner from conversations where id = $1', [conversation])
  expect(row).toEqual({ owner: 'waiting' })
  const [handover] = await db.query<{ promised_at: Date }>(
    'select promised_at from handovers where conversation = $1',
    [conversation],
  )
  // Sunday evening: two hours after Monday's opening at 8.30.
  expect(handover?.promised_at.toISOString()).toBe('2026-11-23T09:30:00.000Z')
})

test('a message that was stored just before a crash is answered after the start', async () => {
  const crashed = await talkTo(echoBot(() => new Promise(() => {})))
  await crashed.turns.receive(crashed.conversation, { id: randomUUID(), text: 'hoort u mij?' }, 'nl')
  const after = createTurns({ ...crashed.parts, bot: echoBot() })
  expect(await after.resume()).toBe(1)
  await after.quiet()
  expect((await messagesAfter(db, crashed.conversation, 1)).at(-1)?.text).toBe('U zei: hoort u mij?')
})

test('all that was left waiting in a conversation is taken up at once, and answered in order', async () => {
  const crashed = await talkTo(echoBot(() => new Promise(() => {})))
  const words = ['een', 'twee', 'drie', 'vier']
  for (const text of words) await crashed.turns.receive(crashed.conversation, { id: randomUUID(), text }, 'nl')
  const after = createTurns({ ...crashed.parts, bot: echoBot() })
  expect(await after.resume()).toBe(words.length)
  await after.quiet()
  const said = await messagesAfter(db, crashed.conversation, 1)
  expect(said.filter(({ author }) => author === 'assistant').map(({ text }) => text)).toEqual(
    words.map((text) => `U zei: ${text}`),
  )
  expect(await after.resume()).toBe(0)
})

test('two servers that answer the same message say it once', async () => {
  const first = await talkTo(echoBot())
  const second = createTurns(first.parts)
  await db.query(`update conversations set last_seq = last_seq where id = $1`, [first.conversation])
  const receive = (turns: Turns) => turns.receive(first.conversation, { id: randomUUID(), text: 'hallo' }, 'nl')
  await Promise.all([receive(first.turns), receive(second)])
  await Promise.all([first.turns.quiet(), second.quiet()])
  await first.turns.resume()
  await first.turns.quiet()
  const authors = (await messagesAfter(db, first.conversation, 1)).map(({ author }) => author)
  expect(authors.filter((author) => author === 'assistant')).toHaveLength(2)
})

test('a burgerservicenummer is never stored', async () => {
  const { conversation, turns } = await talkTo(echoBot())
  await turns.receive(conversation, { id: randomUUID(), text: 'mijn bsn is 111222333, wat nu?' }, 'nl')
  await turns.quiet()
  const rows = await db.query('select text, personal from messages where conversation = $1', [conversation])
  expect(JSON.stringify(rows)).not.toContain('111222333')
})

async function talkTo(bot: Bot) {
  const greeting = bot.greeting('nl')
  const { conversation } = await openConversation(db, {
    channel: 'web',
    municipality: null,
    language: 'nl',
    greeting,
    name: 'Wegwijs',
    now,
  })
  const alarms: [string, string][] = []
  const parts = {
    db,
    bot,
    promises: createPromises(region),
    clock: () => now,
    log: { error: () => {} },
    name: 'Wegwijs',
    alarm: async (id: string, danger: string) => void alarms.push([id, danger]),
  }
  return { conversation, turns: createTurns(parts), parts, alarms }
}
