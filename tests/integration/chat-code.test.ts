import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { forgetCodes, joinWithCode, makeCode, useCode } from '../../server/conversations/codes.ts'
import { conversationWith, eraseConversation } from '../../server/conversations/record.ts'
import type { Database } from '../../server/database.ts'
import { testDatabase } from '../town/database.ts'
import { MORNING, minutes, opensChat } from '../town/desk.ts'

const message = 'd1a5c6a4-55a6-4f0c-9d5e-0f2f5b8f9a01'
const another = 'd1a5c6a4-55a6-4f0c-9d5e-0f2f5b8f9a02'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
})
beforeEach(() => db.script('truncate conversations cascade'))
afterAll(() => db.close())

test('a code opens the conversation on one other device, and the first device keeps it', async () => {
  const conversation = await opensChat(db)
  const { code, expiresAt } = await makeCode(db, conversation, MORNING)
  expect(code).toMatch(/^[B-Z2-9]{4}-[B-Z2-9]{4}$/)
  expect(expiresAt).toEqual(minutes(10))
  const joined = await joinWithCode(db, code, minutes(9))
  expect(joined?.conversation).toBe(conversation)
  expect(await conversationWith(db, conversation, joined?.token ?? '')).toMatchObject({ id: conversation })
  expect(await joinWithCode(db, code, minutes(9))).toBeNull()
})

test('a code that is too old, was replaced or was never made opens nothing', async () => {
  const conversation = await opensChat(db)
  const first = await makeCode(db, conversation, MORNING)
  const second = await makeCode(db, conversation, minutes(1))
  expect(await joinWithCode(db, first.code, minutes(2))).toBeNull()
  expect(await joinWithCode(db, second.code, minutes(11))).toBeNull()
  expect(await joinWithCode(db, 'CCCC-CCCC', minutes(2))).toBeNull()
  await forgetCodes(db, minutes(11))
  expect(await db.query('select from conversation_codes')).toEqual([])
})

test('of many who try the same code at once, one gets in', async () => {
  const { code } = await makeCode(db, await opensChat(db), MORNING)
  const tries = await Promise.all(Array.from({ length: 8 }, () => joinWithCode(db, code, minutes(1))))
  expect(tries.filter((joined) => joined !== null)).toHaveLength(1)
})

test('a message that brings a code twice uses it once; another message does not get it', async () => {
  const conversation = await opensChat(db)
  const { code } = await makeCode(db, conversation, MORNING)
  expect(await useCode(db, code, message, minutes(1))).toBe(conversation)
  expect(await useCode(db, code, message, minutes(1))).toBe(conversation)
  expect(await useCode(db, code, another, minutes(1))).toBeNull()
  expect(await joinWithCode(db, code, minutes(1))).toBeNull()
})

test('the key of one conversation opens no other, and goes with its conversation', async () => {
  const conversation = await opensChat(db)
  const other = await opensChat(db)
  const joined = await joinWithCode(db, (await makeCode(db, conversation, MORNING)).code, MORNING)
  expect(await conversationWith(db, other, joined?.token ?? '')).toBeNull()
  await makeCode(db, conversation, MORNING)
  await eraseConversation(db, conversation)
  const [left] = await db.query(
    'select (select count(*)::int from conversation_keys) as keys, (select count(*)::int from conversation_codes) as codes',
  )
  expect(left).toEqual({ keys: 0, codes: 0 })
})
