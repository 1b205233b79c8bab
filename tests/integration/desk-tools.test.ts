import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { composeWords } from '../../bot/answering/compose.ts'
import { nl } from '../../bot/phrases/nl.ts'
import type { Bot } from '../../bot/reply.ts'
import { messagesAfter } from '../../server/conversations/record.ts'
import { pendingTurn } from '../../server/conversations/turns.ts'
import type { Database } from '../../server/database.ts'
import { keepPromises } from '../../server/desk/keep-promises.ts'
import { claim } from '../../server/desk/owner.ts'
import { createPromises } from '../../server/desk/promises.ts'
import { handleReport, openReports } from '../../server/desk/reports.ts'
import { keepActive, startSession } from '../../server/login/sessions.ts'
import { testDatabase } from '../town/database.ts'
import {
  asksForPerson,
  assistantAnswers,
  fatima as fatimaHerself,
  hire,
  joost as joostHimself,
  MORNING,
  minutes,
  pendingOf,
  replySaying,
  writes,
} from '../town/desk.ts'
import { deskApp, deskRegion, signedIn } from '../town/desk-app.ts'
import { echoBot } from '../town/fake-bot.ts'

let db: Database
let app: FastifyInstance
let bot: Bot
let fatima: Awaited<ReturnType<typeof signedIn>>
let joost: typeof fatima
const time = { now: MORNING }
beforeAll(async () => {
  db = await testDatabase()
  bot = echoBot()
  app = await deskApp(db, { time, bot: { ...bot, reply: (turn) => bot.reply(turn) } })
  fatima = await signedIn(app, 'fatima')
  joost = await signedIn(app, 'joost')
})
beforeEach(() => {
  time.now = MORNING
})
afterAll(async () => {
  await app.close()
  await db.close()
})

type Item = { conversation: string; snoozedUntil: string | null }
const list = async (name: string, person = fatima): Promise<Item[]> =>
  (await person.asks(`/conversations?list=${name}`)).json().items
const claims = (conversation: string, person = fatima) => person.does(`/conversations/${conversation}/claim`)

test('a telephone call is written down as a conversation, with the same intake and the number for its holder', async () => {
  const contact = {
    id: randomUUID(),
    channel: 'phone',
    municipality: 'Laren',
    question: 'Mevrouw heeft schulden, bel haar op 06 12345678',
    topics: ['schulden', 'onzin'],
    name: 'Mevrouw De Wit',
    phone: '06 12345678',
  }
  expect((await fatima.does('/contacts', contact)).statusCode).toBe(201)
  expect((await fatima.does('/contacts', contact)).statusCode).toBe(201)
  expect((await list('mine')).filter(({ conversation }) => conversation === contact.id)).toMatchObject([
    {
      channel: 'phone',
      municipality: 'Laren',
      reason: 'Belde het Informatiepunt',
      question: 'Mevrouw heeft schulden, bel haar op [telefoonnummer]',
      topics: [{ key: 'schulden', label: 'Schulden' }],
      callback: null,
    },
  ])
  const own = (await fatima.asks(`/conversations/${contact.id}`)).json()
  expect(own).toMatchObject({ holding: true, callback: { name: 'Mevrouw De Wit', phone: '06 12345678' } })
  expect(own.messages).toMatchObject([{ author: 'inhabitant', name: 'Mevrouw De Wit', text: contact.question }])
  expect((await joost.asks(`/conversations/${contact.id}`)).body).not.toContain('12345678')
  expect((await fatima.does(`/conversations/${contact.id}/close`, { result: 'referred' })).statusCode).toBe(200)
})

test('a contact of a municipality that is not ours, or about nothing, is refused', async () => {
  const contact = { id: randomUUID(), channel: 'visit', question: 'Een vraag' }
  expect((await fatima.does('/contacts', { ...contact, municipality: 'Parijs' })).statusCode).toBe(400)
  expect((await fatima.does('/contacts', { ...contact, question: ' ' })).statusCode).toBe(400)
})

test('a canned answer that one colleague writes is there for all', async () => {
  const path = `/answers/${randomUUID()}`
  const send = (method: 'PUT' | 'DELETE', payload?: object) =>
    fatima.send({ method, url: `/api/desk${path}`, payload, headers: { 'x-csrf-token': fatima.csrf } })
  await send('PUT', { title: 'Groet', text: 'Dag' })
  await send('PUT', { title: 'Groet', text: 'Met vriendelijke groet, {medewerker}' })
  const answers = async () => (await joost.asks('/answers')).json().answers
  expect(await answers()).toMatchObject([{ title: 'Groet', text: 'Met vriendelijke groet, {medewerker}' }])
  await send('DELETE')
  expect(await answers()).toEqual([])
})

test('a conversation put aside comes back at its time, or as soon as the inhabitant says something', async () => {
  const conversation = await asksForPerson(db)
  await claims(conversation)
  const put = await fatima.does(`/conversations/${conversation}/snooze`, { until: 'tomorrow' })
  expect(put.json()).toEqual({ until: '2026-11-24T07:30:00.000Z' })
  const here = async (name: string) => (await list(name)).some((item) => item.conversation === conversation)
  expect([await here('mine'), await here('later')]).toEqual([false, true])
  time.now = new Date('2026-11-24T07:30:01Z')
  fatima = await signedIn(app, 'fatima')
  expect([await here('mine'), await here('later')]).toEqual([true, false])
  time.now = MORNING
  expect(await here('later')).toBe(true)
  await writes(db, conversation, 'Toch nog iets')
  expect([await here('mine'), await here('later')]).toEqual([true, false])
})

test('only who holds a conversation can put it aside', async () => {
  const conversation = await asksForPerson(db)
  await claims(conversation, joost)
  const refused = await fatima.does(`/conversations/${conversation}/snooze`, { until: 'hour' })
  expect([refused.statusCode, refused.json().reason]).toEqual([409, 'not_held'])
})

test('the assistant suggests an answer that rests on sources, and says nothing itself', async () => {
  const conversation = await asksForPerson(db, {
    municipality: 'Huizen',
    text: 'Wat kost hulp? Mijn nummer is 06 12345678',
  })
  await claims(conversation)
  const source = {
    id: 'x',
    kind: 'page' as const,
    title: 'Hulp',
    url: null,
    citation: null,
    topics: [],
    municipalities: [],
    checked: null,
  }
  const heard: string[] = []
  bot = echoBot((turn) => {
    heard.push(`${turn.municipality}: ${turn.message.text}`)
    return { replies: [{ ...composeWords('Hulp kost een vast bedrag.', 'answered', [], nl), sources: [source] }] }
  })
  const before = await messagesAfter(db, conversation, 0)
  const suggested = await fatima.asks(`/conversations/${conversation}/suggestion`)
  expect(suggested.json()).toEqual({ suggestion: { text: 'Hulp kost een vast bedrag.', sources: [source] } })
  expect(heard).toEqual(['Huizen: Wat kost hulp? Mijn nummer is [telefoonnummer]'])
  expect(await messagesAfter(db, conversation, 0)).toEqual(before)
  bot = echoBot()
  expect((await fatima.asks(`/conversations/${conversation}/suggestion`)).json()).toEqual({ suggestion: null })
})

test('a wrong answer goes to the editors with the question, once, and goes with the conversation', async () => {
  const conversation = await asksForPerson(db, { municipality: 'Huizen' })
  await writes(db, conversation, 'Wat kost het? Bel 06 12345678')
  await assistantAnswers(db, await pendingOf(db, conversation), replySaying('Niets.'))
  const path = `/conversations/${conversation}/reports`
  expect((await fatima.does(path, { seq: 4, kind: 'wrong' })).json().reason).toBe('no_answer')
  for (const remark of [undefined, 'Dit bedrag is oud']) {
    expect((await fatima.does(path, { seq: 5, kind: 'wrong', remark })).statusCode).toBe(204)
  }
  expect(await openReports(db)).toMatchObject([
    {
      conversation,
      seq: 5,
      kind: 'wrong',
      remark: 'Dit bedrag is oud',
      municipality: 'Huizen',
      question: 'Wat kost het? Bel [telefoonnummer]',
      answer: 'Niets.',
      by: 'Fatima',
    },
  ])
  expect(await handleReport(db, fatimaHerself, { conversation, seq: 5 }, MORNING)).toBe(true)
  expect(await handleReport(db, fatimaHerself, { conversation, seq: 5 }, MORNING)).toBe(false)
  expect(await openReports(db)).toEqual([])
})

const promises = createPromises(deskRegion)

test('a question to a colleague who went away comes back in the queue, and the inhabitant hears it', async () => {
  await db.script('delete from staff_sessions; delete from conversations')
  await hire(db, fatimaHerself, joostHimself)
  const conversation = await asksForPerson(db, { at: minutes(-60) })
  await claim(db, joostHimself, conversation, minutes(-50))
  const session = await startSession(db, 'joost', minutes(-60))
  await keepActive(db, session, minutes(-5))
  await writes(db, conversation, 'Bent u daar?', minutes(-20))
  expect(await keepPromises(db, promises, MORNING)).toMatchObject({ returned: 0 })
  expect(await keepPromises(db, promises, minutes(15))).toMatchObject({ returned: 1 })
  expect(await keepPromises(db, promises, minutes(16))).toMatchObject({ returned: 0 })
  const told = (await messagesAfter(db, conversation, 0)).at(-1)
  expect(told).toMatchObject({
    author: 'system',
    text: 'Het duurt langer dan wij wilden. Een andere medewerker neemt uw vraag over. U krijgt antwoord vóór 10.45 uur.',
    choices: [{ value: 'callback' }, { value: 'appointment' }],
  })
  // It waits for a person: the assistant does not answer after all what was said to Joost.
  expect(await pendingTurn(db, conversation, 0)).toBeNull()
  expect((await claim(db, fatimaHerself, conversation, minutes(17))).claimed).toBe(true)
})

test('a colleague who has answered may be away as long as they like', async () => {
  await db.script('delete from staff_sessions; delete from conversations')
  const conversation = await asksForPerson(db, { at: minutes(-90) })
  await claim(db, joostHimself, conversation, minutes(-80))
  await db.query('update conversations set answered_seq = last_seq where id = $1', [conversation])
  expect(await keepPromises(db, promises, MORNING)).toMatchObject({ returned: 0 })
})

test('who was promised an answer that did not come is told once, during opening hours', async () => {
  const conversation = await asksForPerson(db, { at: minutes(-900), promisedAt: minutes(-60) })
  expect(await keepPromises(db, promises, minutes(-30))).toMatchObject({ told: 0 })
  const both = await Promise.all([keepPromises(db, promises, minutes(5)), keepPromises(db, promises, minutes(5))])
  expect(both.map(({ told }) => told).sort()).toEqual([0, 1])
  const said = (await messagesAfter(db, conversation, 0)).filter(({ author }) => author === 'system')
  expect(said.map(({ text }) => text)).toEqual([
    'Wij beloofden u eerder een antwoord. Dat is niet gelukt, onze excuses. Uw vraag ligt bovenaan. U krijgt antwoord vóór 10.35 uur.',
  ])
  const [row] = await db.query('select promised_at from handovers where conversation = $1', [conversation])
  expect(row).toEqual({ promised_at: minutes(-60) })
})
