import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { eraseConversation, messagesAfter } from '../../server/conversations/record.ts'
import { pendingTurn, unansweredMessages } from '../../server/conversations/turns.ts'
import { claim, close, giveBack, transfer } from '../../server/desk/owner.ts'
import { say } from '../../server/desk/say.ts'
import {
  asksForPerson,
  assistantAnswers,
  ellen,
  fatima,
  joost,
  MORNING,
  minutes,
  opensChat,
  pendingOf,
  replySaying,
  sanne,
  writes,
} from '../town/desk.ts'
import { databaseWith } from '../town/desk-here.ts'

const db = await databaseWith(fatima, joost, sanne, ellen)

const answerBy = () => ({ at: minutes(120), words: 'vóór 10.30 uur' })
const toAssistant = { to: 'assistant' as const, reason: null, answerBy }
const toQueue = { to: 'queue' as const, reason: 'Ik moet weg', answerBy }

async function state(conversation: string) {
  const [row] = await db.query(
    `select c.owner, c.staff, c.version, c.last_seq = c.answered_seq as settled, h.claimed_by, h.result
     from conversations c left join handovers h on h.conversation = c.id where c.id = $1
     order by h.created_at desc limit 1`,
    [conversation],
  )
  return row
}

async function said(conversation: string): Promise<string[]> {
  return (await messagesAfter(db, conversation, 1)).map(({ author, text }) => `${author}: ${text}`)
}

test('two colleagues cannot hold one conversation', async () => {
  const conversation = await asksForPerson(db)
  const claims = await Promise.all([claim(db, fatima, conversation, MORNING), claim(db, joost, conversation, MORNING)])
  expect(claims.filter(({ claimed }) => claimed)).toHaveLength(1)
  const [winner, loser] = claims[0]?.claimed ? [fatima, claims[1]] : [joost, claims[0]]
  expect(loser).toEqual({ claimed: false, reason: 'taken', by: { id: winner.id, name: winner.name } })
  expect(await state(conversation)).toMatchObject({
    owner: 'staff',
    staff: winner.id,
    version: 2,
    claimed_by: winner.id,
  })
})

test('claiming twice by the same person says nothing twice', async () => {
  const conversation = await asksForPerson(db)
  await claim(db, fatima, conversation, MORNING)
  expect(await claim(db, fatima, conversation, MORNING)).toEqual({ claimed: true, version: 2 })
  expect((await said(conversation)).filter((line) => line.startsWith('system:'))).toHaveLength(1)
})

test('what the assistant was thinking of is not said after a claim', async () => {
  const conversation = await asksForPerson(db)
  await writes(db, conversation, 'Is er al iemand?')
  const thinking = await pendingOf(db, conversation)
  await claim(db, fatima, conversation, MORNING)
  expect(await assistantAnswers(db, thinking, replySaying('Een moment nog.'))).toBe(false)
  expect(await said(conversation)).toEqual([
    'inhabitant: Ik wil een mens spreken',
    'assistant: Ik geef uw vraag door.',
    'inhabitant: Is er al iemand?',
    'system: U praat nu met Fatima van het Informatiepunt. Fatima heeft gelezen wat u al vertelde.',
  ])
})

test('what the assistant was thinking of is not said when a person came and went in between', async () => {
  const conversation = await asksForPerson(db)
  await writes(db, conversation, 'Is er al iemand?')
  const thinking = await pendingOf(db, conversation)
  await claim(db, fatima, conversation, MORNING)
  await giveBack(db, fatima, conversation, toAssistant, MORNING)
  expect(await assistantAnswers(db, thinking, replySaying('Een moment nog.'))).toBe(false)
})

test('after giving back the assistant answers only what comes after', async () => {
  const conversation = await asksForPerson(db)
  await claim(db, fatima, conversation, MORNING)
  await writes(db, conversation, 'Dank u Fatima')
  expect(await giveBack(db, fatima, conversation, toAssistant, MORNING)).toEqual({ done: true, version: 3 })
  expect(await state(conversation)).toMatchObject({
    owner: 'assistant',
    staff: null,
    settled: true,
    result: 'given_back',
  })
  expect(await pendingTurn(db, conversation, 0)).toBeNull()
  const later = await writes(db, conversation, 'Nog een vraag')
  expect(await pendingOf(db, conversation)).toMatchObject({ seq: later, text: 'Nog een vraag' })
})

test('a conversation put back in the queue waits again with a new promise', async () => {
  const conversation = await asksForPerson(db, { promisedAt: minutes(-60) })
  await claim(db, fatima, conversation, MORNING)
  await giveBack(db, fatima, conversation, toQueue, MORNING)
  expect(await state(conversation)).toMatchObject({ owner: 'waiting', claimed_by: null, result: null })
  const [row] = await db.query('select promised_at from handovers where conversation = $1', [conversation])
  expect(row).toEqual({ promised_at: minutes(120) })
  expect((await said(conversation)).at(-1)).toContain('U krijgt antwoord vóór 10.30 uur.')
  expect(await claim(db, joost, conversation, MORNING)).toMatchObject({ claimed: true })
})

test('staff who does not hold the conversation cannot speak in it', async () => {
  const conversation = await asksForPerson(db)
  const hello = { id: randomUUID(), text: 'Goedemorgen', seen: 3 }
  expect(await say(db, fatima, conversation, hello, MORNING)).toEqual({ said: false, reason: 'not_held', by: null })
  await claim(db, joost, conversation, MORNING)
  const refused = { said: false, reason: 'not_held', by: { id: 'joost', name: 'Joost' } }
  expect(await say(db, fatima, conversation, hello, MORNING)).toEqual(refused)
  expect((await said(conversation)).filter((line) => line.startsWith('staff:'))).toEqual([])
})

test('what staff says is stored once, and answers what they had read', async () => {
  const conversation = await asksForPerson(db)
  await claim(db, fatima, conversation, MORNING)
  const read = await writes(db, conversation, 'Bent u daar?')
  await writes(db, conversation, 'O, en nog iets')
  const hello = { id: randomUUID(), text: 'Goedemorgen, zegt u het maar', seen: read }
  const first = await say(db, fatima, conversation, hello, MORNING)
  expect(first).toMatchObject({ said: true, message: { author: 'staff', name: 'Fatima', text: hello.text } })
  expect(await say(db, fatima, conversation, hello, minutes(1))).toEqual(first)
  const [row] = await db.query('select answered_seq, last_seq from conversations where id = $1', [conversation])
  expect(row).toEqual({ answered_seq: read, last_seq: read + 2 })
})

test('a colleague goes on with the reason that was given', async () => {
  const conversation = await asksForPerson(db)
  await claim(db, fatima, conversation, MORNING)
  const to = { staff: 'joost', reason: 'Jij weet meer van de Wmo' }
  expect(await transfer(db, fatima, conversation, to, MORNING)).toEqual({ done: true, version: 3 })
  expect(await state(conversation)).toMatchObject({ owner: 'staff', staff: 'joost', claimed_by: 'joost' })
  const refused = { done: false, reason: 'not_held', by: { id: 'joost', name: 'Joost' } }
  expect(await transfer(db, fatima, conversation, { ...to, staff: 'ellen' }, MORNING)).toEqual(refused)
  const steps = await db.query(
    'select kind, staff, to_staff, reason from desk_steps where conversation = $1 order by version',
    [conversation],
  )
  expect(steps).toEqual([
    { kind: 'claimed', staff: 'fatima', to_staff: null, reason: null },
    { kind: 'transferred', staff: 'fatima', to_staff: 'joost', reason: 'Jij weet meer van de Wmo' },
  ])
})

test.for(['ellen', 'sanne', 'fatima', 'nobody'])('a conversation of Huizen cannot be passed on to %s', async (to) => {
  const conversation = await asksForPerson(db, { municipality: 'Huizen' })
  await claim(db, fatima, conversation, MORNING)
  const passed = await transfer(db, fatima, conversation, { staff: to, reason: 'Kijk jij?' }, MORNING)
  expect(passed).toEqual({ done: false, reason: 'no_colleague', by: null })
  expect(await state(conversation)).toMatchObject({ staff: 'fatima' })
})

test('a conversation of an absent colleague can be taken over with a reason, from who really has it', async () => {
  const conversation = await asksForPerson(db)
  await claim(db, fatima, conversation, MORNING)
  const reason = 'Fatima is ziek'
  const wrong = await claim(db, joost, conversation, MORNING, { from: 'sanne', reason })
  expect(wrong).toEqual({ claimed: false, reason: 'taken', by: { id: 'fatima', name: 'Fatima' } })
  expect(await claim(db, joost, conversation, MORNING, { from: 'fatima', reason })).toEqual({
    claimed: true,
    version: 3,
  })
  expect(await state(conversation)).toMatchObject({ staff: 'joost', claimed_by: 'joost' })
})

test('a closed contact keeps its result and its subjects', async () => {
  const conversation = await asksForPerson(db)
  await claim(db, fatima, conversation, MORNING)
  const end = { result: 'referred' as const, subjects: ['schulden', 'wonen'] }
  expect(await close(db, fatima, conversation, end, MORNING)).toEqual({ done: true, version: 3 })
  expect(await state(conversation)).toMatchObject({ owner: 'closed', staff: null, settled: true, result: 'referred' })
  const [row] = await db.query('select subjects, closed_at from handovers where conversation = $1', [conversation])
  expect(row).toEqual({ subjects: ['schulden', 'wonen'], closed_at: MORNING })
  expect(await close(db, fatima, conversation, end, MORNING)).toEqual({ done: false, reason: 'not_held', by: null })
})

test('a closed conversation that is opened again is a new contact', async () => {
  const conversation = await asksForPerson(db)
  await claim(db, fatima, conversation, MORNING)
  await close(db, fatima, conversation, { result: 'answered', subjects: [] }, MORNING)
  expect(await claim(db, joost, conversation, minutes(60))).toMatchObject({ claimed: true })
  const handovers = await db.query(
    'select claimed_by, result from handovers where conversation = $1 order by created_at',
    [conversation],
  )
  expect(handovers).toEqual([
    { claimed_by: 'fatima', result: 'answered' },
    { claimed_by: 'joost', result: null },
  ])
})

test('a dialog that was running does not go on after a person has spoken', async () => {
  const conversation = await asksForPerson(db)
  await db.query(
    `update conversations set memory = '{"dialog": {"script": "callback"}, "topics": ["wonen"]}' where id = $1`,
    [conversation],
  )
  await claim(db, fatima, conversation, MORNING)
  await giveBack(db, fatima, conversation, toAssistant, MORNING)
  const [row] = await db.query('select memory from conversations where id = $1', [conversation])
  expect(row).toEqual({ memory: { dialog: null, asked: null, topics: ['wonen'] } })
})

test('a talk with the assistant alone, one of another municipality and one that never was look the same', async () => {
  const alone = await opensChat(db, { municipality: 'Laren' })
  await writes(db, alone, 'Een vraag')
  const elsewhere = await asksForPerson(db, { municipality: 'Huizen' })
  for (const conversation of [alone, elsewhere, randomUUID(), 'geen-nummer']) {
    expect(await claim(db, sanne, conversation, MORNING)).toEqual({ claimed: false, reason: 'gone', by: null })
    expect(await say(db, sanne, conversation, { id: randomUUID(), text: 'Dag', seen: 0 }, MORNING)).toEqual({
      said: false,
      reason: 'gone',
      by: null,
    })
  }
})

test('a conversation that is erased while it is open is gone for who held it', async () => {
  const conversation = await asksForPerson(db)
  await claim(db, fatima, conversation, MORNING)
  await eraseConversation(db, conversation)
  const gone = { done: false, reason: 'gone', by: null }
  expect(await close(db, fatima, conversation, { result: 'answered', subjects: [] }, MORNING)).toEqual(gone)
  expect(await giveBack(db, fatima, conversation, toAssistant, MORNING)).toEqual(gone)
  const message = { id: randomUUID(), text: 'Dag', seen: 0 }
  expect(await say(db, fatima, conversation, message, MORNING)).toEqual({ said: false, reason: 'gone', by: null })
})

test('no conversation of a person is taken up by the assistant after a restart', async () => {
  const conversation = await asksForPerson(db)
  await claim(db, fatima, conversation, MORNING)
  await writes(db, conversation, 'Bent u daar?')
  expect((await unansweredMessages(db)).map(({ id }) => id)).not.toContain(conversation)
})
