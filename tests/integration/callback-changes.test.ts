import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRegion } from '../../knowledge/content/region.ts'
import { createPersonKey } from '../../server/conversations/person.ts'
import { openConversation } from '../../server/conversations/record.ts'
import type { Database } from '../../server/database.ts'
import { createPromises } from '../../server/desk/promises.ts'
import { createTurns } from '../../server/turn.ts'
import { testDatabase } from '../town/database.ts'
import { townBot } from '../town/talk.ts'

const now = new Date('2026-11-23T09:00:00Z')
const region = await readRegion(`${import.meta.dirname}/../../knowledge/content/hbel`)
let db: Database
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

/** Someone says all this, one after the other; gives what the desk and the record then hold. */
async function after(...said: string[]) {
  const bot = townBot()
  const opened = { channel: 'web' as const, municipality: 'Huizen', language: 'nl', name: 'Wegwijs', now }
  const { conversation } = await openConversation(db, { ...opened, greeting: bot.greeting('nl') })
  const turns = createTurns({
    db,
    bot,
    promises: createPromises(region),
    clock: () => now,
    log: { error: (details) => expect(details).toBeNull() },
    name: 'Wegwijs',
    personKey: createPersonKey('geheim'),
    alarm: async () => {},
  })
  for (const text of said) {
    await turns.receive(conversation, { id: randomUUID(), text }, 'nl')
    await turns.quiet()
  }
  const [standing] = await db.query<{ owner: string; memory: object }>(
    'select owner, memory from conversations where id = $1',
    [conversation],
  )
  const waiting = await db.query(
    'select reason, callback, result from handovers where conversation = $1 order by created_at',
    [conversation],
  )
  const record = await db.query('select text, personal from messages where conversation = $1', [conversation])
  const people = await db.query('select from conversation_people where conversation = $1', [conversation])
  return { owner: standing?.owner, waiting, kept: JSON.stringify([standing?.memory, record]), people: people.length }
}

const called = ['bel mij terug', '06-12345678', 'in de middag']

test('a call that is wished otherwise afterwards waits once, in the last words', async () => {
  const { owner, waiting } = await after(...called, 'nee toch liever donderdagochtend', 'foutje, 06-87654321')
  expect(owner).toBe('waiting')
  expect(waiting).toEqual([
    {
      reason: 'Wil teruggebeld worden',
      callback: { name: null, phone: '+31687654321', when: 'donderdagochtend' },
      result: null,
    },
  ])
})

test('a call that is taken back leaves the work list, and the assistant goes on', async () => {
  const { owner, waiting } = await after(...called, 'laat maar bellen hoeft niet meer')
  expect(owner).toBe('assistant')
  expect(waiting).toEqual([{ reason: 'Wil teruggebeld worden', callback: null, result: 'not_needed' }])
})

test('who asked for a person too still waits for that person when the call is taken back', async () => {
  const { owner, waiting } = await after('ik wil een medewerker spreken', ...called, 'bellen hoeft niet meer')
  expect(owner).toBe('waiting')
  expect(waiting).toEqual([{ reason: 'Hoeft niet meer teruggebeld te worden', callback: null, result: null }])
})

test('urgent trouble that was told stays on the work list when the call is taken back', async () => {
  const { owner, waiting } = await after('morgen word ik uit huis gezet', ...called, 'bel toch maar niet')
  expect(owner).toBe('waiting')
  expect(waiting).toMatchObject([{ callback: null, result: null }])
})

test('a number that is erased is nowhere any more', async () => {
  const before = await after(...called, 'op welk nummer bellen jullie?')
  expect(before).toMatchObject({ owner: 'waiting', people: 1 })
  expect(before.kept).toContain('12345678')
  const { owner, waiting, kept, people } = await after(...called, 'op welk nummer bellen jullie?', 'wis dat nummer')
  expect([owner, people]).toEqual(['assistant', 0])
  expect(JSON.stringify([waiting, kept])).not.toMatch(/6-?12345678/)
})
