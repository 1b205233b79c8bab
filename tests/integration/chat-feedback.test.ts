import { afterAll, beforeAll, expect, test } from 'vitest'
import { countFeedback, storeFeedback } from '../../server/conversations/feedback.ts'
import { eraseConversation } from '../../server/conversations/record.ts'
import type { Database } from '../../server/database.ts'
import { testDatabase } from '../town/database.ts'
import { assistantAnswers, MORNING, minutes, opensChat, pendingOf, replySaying, writes } from '../town/desk.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(async () => {
  await db.close()
})

const today = () => countFeedback(db, MORNING, minutes(60))

test('whether an answer helped is kept once, counted, and gone with the conversation', async () => {
  const conversation = await opensChat(db)
  const asked = await writes(db, conversation, 'Mijn moeder kan niet meer zelf schoonmaken')
  await assistantAnswers(db, await pendingOf(db, conversation), replySaying('De gemeente kan helpen.'))
  const answer = asked + 1
  expect(await storeFeedback(db, conversation, { seq: answer, helped: true, why: null }, MORNING)).toBe(true)
  expect(await today()).toEqual({ helped: 1, not: 0 })

  const why = 'Ik heb BSN 111222333 en snap het niet'
  expect(await storeFeedback(db, conversation, { seq: answer, helped: false, why }, minutes(1))).toBe(true)
  expect(await today()).toEqual({ helped: 0, not: 1 })
  const [kept] = await db.query<{ why: string }>('select why from answer_feedback')
  expect(kept?.why).toContain('snap het niet')
  expect(kept?.why).not.toContain('111222333')

  expect(await storeFeedback(db, conversation, { seq: asked, helped: true, why: null }, MORNING)).toBe(false)
  expect(await storeFeedback(db, conversation, { seq: 99, helped: true, why: null }, MORNING)).toBe(false)
  await eraseConversation(db, conversation)
  expect(await today()).toEqual({ helped: 0, not: 0 })
})
