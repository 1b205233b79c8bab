import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { acknowledgeAlert, unseenAlerts } from '../../server/desk/alerts.ts'
import { colleaguesOf } from '../../server/desk/colleagues.ts'
import { markSeen, readConversation } from '../../server/desk/conversation.ts'
import { countConversations, findConversations, listConversations } from '../../server/desk/list.ts'
import { addNote } from '../../server/desk/notes.ts'
import { claim, close, giveBack } from '../../server/desk/owner.ts'
import { keepActive, startSession } from '../../server/login/sessions.ts'
import {
  asksForPerson,
  assistantAnswers,
  ellen,
  fatima,
  hire,
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

const db = await databaseWith()
beforeEach(async () => {
  await db.script('delete from conversations; delete from staff; delete from reading_log')
  await hire(db, fatima, joost, sanne, ellen)
})

const label = (key: string) => (key === 'schulden' ? 'Schulden' : key)
const waitingFor = async (staff = fatima) =>
  (await listConversations(db, staff, 'waiting', MORNING, label)).map(({ question }) => question)

test('what expires first stands first: danger, urgent, the promised time, then who waits longest', async () => {
  const ask = (question: string, wish: object, rest: object = {}) =>
    asksForPerson(db, { wish: { question, ...wish }, ...rest })
  await ask('wacht kort', {}, { at: minutes(-5) })
  await ask('wacht lang', {}, { at: minutes(-50) })
  await ask('beloofd voor later', {}, { promisedAt: minutes(90) })
  await ask('beloofd voor straks', {}, { promisedAt: minutes(30) })
  await ask('whatsapp gaat dicht', {}, { promisedAt: minutes(300), channel: 'whatsapp', at: minutes(-24 * 60 + 20) })
  await ask('spoed', { urgency: 'urgent' }, { promisedAt: minutes(300) })
  await ask('gevaar', { urgency: 'danger' })
  expect(await waitingFor()).toEqual([
    'gevaar',
    'spoed',
    'whatsapp gaat dicht',
    'beloofd voor straks',
    'beloofd voor later',
    'wacht lang',
    'wacht kort',
  ])
})

test('a danger that nobody has seen lifts a conversation to the top, and seeing it lets it down again', async () => {
  await asksForPerson(db, { wish: { question: 'eerder' }, at: minutes(-60) })
  const danger = await asksForPerson(db, { wish: { question: 'gevaar' } })
  await db.query(`insert into alerts (id, conversation, kind, created_at) values ($1, $2, 'suicide', $3)`, [
    randomUUID(),
    danger,
    MORNING,
  ])
  expect(await waitingFor()).toEqual(['gevaar', 'eerder'])
  const [alert] = await unseenAlerts(db, fatima)
  expect(alert).toMatchObject({ conversation: danger, kind: 'suicide', staff: null })
  expect(await acknowledgeAlert(db, fatima, alert?.id ?? '', minutes(1))).toBe(true)
  expect(await acknowledgeAlert(db, joost, alert?.id ?? '', minutes(2))).toBe(true)
  expect(await db.query('select seen_by, seen_at from alerts')).toEqual([{ seen_by: 'fatima', seen_at: minutes(1) }])
  expect(await unseenAlerts(db, joost)).toEqual([])
  expect(await waitingFor()).toEqual(['eerder', 'gevaar'])
  expect(await acknowledgeAlert(db, joost, randomUUID(), MORNING)).toBe(false)
  expect(await acknowledgeAlert(db, joost, 'onzin', MORNING)).toBe(false)
})

test('the order follows what happens: a window that opens again, a promise that is kept, a danger that is seen', async () => {
  const ask = (question: string, rest: object) => asksForPerson(db, { wish: { question }, ...rest })
  const whatsapp = await ask('whatsapp', { channel: 'whatsapp', at: minutes(-24 * 60 + 20) })
  const promised = await ask('beloofd', { promisedAt: minutes(60) })
  await ask('later', { promisedAt: minutes(90) })
  expect(await waitingFor()).toEqual(['whatsapp', 'beloofd', 'later'])
  await writes(db, whatsapp, 'Bent u daar?', minutes(1))
  expect(await waitingFor()).toEqual(['beloofd', 'later', 'whatsapp'])
  await db.query('update handovers set promised_at = $2 where conversation = $1', [promised, minutes(120)])
  expect(await waitingFor()).toEqual(['later', 'beloofd', 'whatsapp'])
  await db.query(`insert into alerts (id, conversation, kind, created_at) values ($1, $2, 'suicide', $3)`, [
    randomUUID(),
    whatsapp,
    MORNING,
  ])
  expect(await waitingFor()).toEqual(['whatsapp', 'later', 'beloofd'])
  await db.query('delete from alerts')
  expect(await waitingFor()).toEqual(['later', 'beloofd', 'whatsapp'])
})

test('a list gives so many rows as are asked for, fifty when nothing is said', async () => {
  for (let n = 0; n < 53; n++) await asksForPerson(db, { at: minutes(-n) })
  const rows = async (count?: number) => (await listConversations(db, fatima, 'waiting', MORNING, label, count)).length
  expect([await rows(), await rows(2), await rows(100)]).toEqual([50, 2, 53])
  expect((await countConversations(db, fatima, MORNING)).waiting).toBe(53)
})

test('a row says in one line who waits, for what, since when and until when', async () => {
  const callback = { name: null, phone: '06 12345678', when: 'In de ochtend' }
  const wish = { reason: 'Wil teruggebeld worden', topics: ['schulden'], question: 'Ik heb schulden', callback }
  const conversation = await asksForPerson(db, { municipality: 'Laren', wish, promisedAt: minutes(120) })
  await writes(db, conversation, 'Bent u daar?', minutes(3))
  expect(await listConversations(db, sanne, 'waiting', MORNING, label)).toEqual([
    {
      conversation,
      version: 1,
      owner: 'waiting',
      staff: null,
      channel: 'web',
      municipality: 'Laren',
      language: 'nl',
      urgency: 'normal',
      reason: 'Wil teruggebeld worden',
      topics: [{ key: 'schulden', label: 'Schulden' }],
      question: 'Ik heb schulden',
      report: null,
      callback: 'In de ochtend',
      promisedAt: minutes(120).toISOString(),
      windowUntil: null,
      snoozedUntil: null,
      since: MORNING.toISOString(),
      closedAt: null,
      result: null,
      alerts: 0,
      lastSeq: 4,
      unread: 2,
      mentioned: false,
      team: null,
      said: null,
      last: { author: 'inhabitant', text: 'Bent u daar?', sentAt: minutes(3).toISOString(), outcome: null },
    },
  ])
})

test('everyone sees their own, the others’ and what was closed, and only of their municipalities', async () => {
  const mine = await asksForPerson(db, { municipality: 'Laren' })
  const others = await asksForPerson(db, { municipality: 'Huizen' })
  const done = await asksForPerson(db)
  const returned = await asksForPerson(db)
  await asksForPerson(db, { municipality: 'Eemnes' })
  await writes(db, await opensChat(db), 'Een gesprek met de assistent alleen')
  await claim(db, fatima, mine, MORNING)
  await claim(db, joost, others, MORNING)
  await claim(db, joost, done, MORNING)
  await close(db, joost, done, { result: 'answered', subjects: [] }, minutes(1))
  await claim(db, joost, returned, MORNING)
  const answerBy = () => ({ at: MORNING, words: '' })
  await giveBack(db, joost, returned, { to: 'assistant', reason: null, answerBy }, minutes(2))

  const list = async (staff = fatima, name: 'mine' | 'others' | 'closed' = 'mine') =>
    (await listConversations(db, staff, name, minutes(5), label)).map(({ conversation }) => conversation)
  expect(await list(fatima, 'mine')).toEqual([mine])
  expect(await list(fatima, 'others')).toEqual([others])
  expect(await list(fatima, 'closed')).toEqual([returned, done])
  expect(await countConversations(db, fatima, MORNING)).toEqual({
    waiting: 1,
    mine: 1,
    team: 0,
    mentions: 0,
    later: 0,
    others: 1,
  })
  expect(await list(sanne, 'others')).toEqual([mine])
  expect(await countConversations(db, sanne, MORNING)).toEqual({
    waiting: 0,
    mine: 0,
    team: 0,
    mentions: 0,
    later: 0,
    others: 1,
  })
})

test('what one opened is no longer new, for oneself only', async () => {
  const conversation = await asksForPerson(db)
  const unread = async (staff = fatima) => (await listConversations(db, staff, 'waiting', MORNING, label))[0]?.unread
  expect([await unread(), await unread(joost)]).toEqual([1, 1])
  await markSeen(db, fatima, conversation, 99, MORNING)
  await markSeen(db, fatima, conversation, 1, MORNING)
  expect([await unread(), await unread(joost)]).toEqual([0, 1])
  await writes(db, conversation, 'Nog iets')
  expect(await unread()).toBe(1)
})

test('a telephone number is in sight of who holds the conversation, and of nobody else', async () => {
  const callback = { name: 'Anna', phone: '06 12345678', when: 'Bel me morgen op 035 6234567' }
  const text = 'Ik wil iemand spreken, bel 06 12345678'
  const conversation = await asksForPerson(db, { text, wish: { callback } })
  const before = await readConversation(db, fatima, conversation, MORNING, label)
  expect(JSON.stringify(before)).not.toMatch(/12345678|6234567/)
  expect(before?.callback).toEqual({ name: null, phone: null, when: 'Bel me morgen op [telefoonnummer]' })
  await claim(db, fatima, conversation, MORNING)
  const after = await readConversation(db, fatima, conversation, MORNING, label)
  expect(after).toMatchObject({ holding: true, callback })
  expect(after?.messages[1]).toMatchObject({ text, personal: [{ kind: 'phone', value: '06 12345678' }] })
  const colleague = await readConversation(db, joost, conversation, MORNING, label)
  expect(JSON.stringify(colleague)).not.toMatch(/12345678|6234567/)
})

test('who reads a conversation is written down, and whether personal details were in sight', async () => {
  const conversation = await asksForPerson(db, { municipality: 'Huizen' })
  await readConversation(db, joost, conversation, MORNING, label)
  await readConversation(db, joost, conversation, minutes(5), label)
  await readConversation(db, sanne, conversation, MORNING, label)
  await claim(db, fatima, conversation, MORNING)
  await readConversation(db, fatima, conversation, minutes(1), label)
  await readConversation(db, joost, conversation, minutes(40), label)
  await db.query('delete from conversations where id = $1', [conversation])
  expect(await db.query('select staff, personal, read_at from reading_log order by read_at')).toEqual([
    { staff: 'joost', personal: false, read_at: MORNING },
    { staff: 'fatima', personal: true, read_at: minutes(1) },
    { staff: 'joost', personal: false, read_at: minutes(40) },
  ])
})

test('on top stands what was asked and what came of it', async () => {
  const conversation = await opensChat(db)
  await writes(db, conversation, 'Mijn moeder kan niet meer schoonmaken')
  await assistantAnswers(db, await pendingOf(db, conversation), replySaying('Vraag hulp bij het huishouden aan.'))
  await asksAgain(conversation)
  const read = await readConversation(db, fatima, conversation, MORNING, label)
  expect(read?.summary).toEqual([
    {
      asked: 'Mijn moeder kan niet meer schoonmaken',
      outcome: 'answered',
      answered: 'Vraag hulp bij het huishouden aan.',
    },
    { asked: 'Ik wil een mens', outcome: 'handover', answered: 'Ik geef het door.' },
    { asked: 'Hallo?', outcome: null, answered: null },
  ])
})

async function asksAgain(conversation: string): Promise<void> {
  await writes(db, conversation, 'Ik wil een mens')
  const wish = {
    kind: 'person' as const,
    reason: 'Wil een mens',
    urgency: 'normal' as const,
    callback: null,
    topics: [],
    question: null,
  }
  await assistantAnswers(db, await pendingOf(db, conversation), replySaying('Ik geef het door.', 'handover'), [wish])
  await writes(db, conversation, 'Hallo?')
}

test('a note stays among colleagues and names who should look', async () => {
  const conversation = await asksForPerson(db)
  const note = { id: randomUUID(), text: 'Joost, ken jij mevrouw?', mentions: ['joost', 'niemand'] }
  expect(await addNote(db, fatima, conversation, note, MORNING)).toBe(true)
  expect(await addNote(db, fatima, conversation, note, MORNING)).toBe(true)
  expect(await addNote(db, fatima, randomUUID(), { ...note, id: randomUUID() }, MORNING)).toBe(false)
  const read = await readConversation(db, joost, conversation, MORNING, label)
  expect(read?.notes).toEqual([
    {
      id: note.id,
      staff: { id: 'fatima', name: 'Fatima' },
      text: note.text,
      mentions: [{ id: 'joost', name: 'Joost' }],
      createdAt: MORNING.toISOString(),
    },
  ])
  expect(JSON.stringify(read?.messages)).not.toContain('ken jij mevrouw')
})

test('words are found in the conversations that one may see, as they were typed', async () => {
  const here = await asksForPerson(db, { municipality: 'Laren', text: 'Korting van 100% op de bus' })
  await asksForPerson(db, { municipality: 'Laren', text: 'Korting van 1000 euro' })
  await asksForPerson(db, { municipality: 'Huizen', text: 'KORTING VAN 100% in Huizen' })
  const found = async (words: string, staff = sanne) =>
    (await findConversations(db, staff, words, label)).map(({ conversation }) => conversation)
  expect(await found('korting van 100%')).toEqual([here])
  expect(await found('korting', fatima)).toHaveLength(3)
  expect(await found('iets anders')).toEqual([])
})

test('colleagues are who work at the desk, and who did something just now is at work', async () => {
  const session = await startSession(db, joost.id, minutes(-30))
  const list = async () => await colleaguesOf(db, fatima, MORNING)
  expect(await list()).toEqual([
    { id: 'joost', name: 'Joost', active: false, teams: [], holding: 0 },
    { id: 'sanne', name: 'Sanne', active: false, teams: [], holding: 0 },
  ])
  await keepActive(db, session, minutes(-2))
  expect((await list())[0]).toMatchObject({ id: 'joost', name: 'Joost', active: true })
})

test('who is named in a note sees that it is new until they have looked, and where it was', async () => {
  const conversation = await asksForPerson(db)
  const note = { id: randomUUID(), text: 'Joost, weet jij dit?', mentions: ['joost'] }
  await addNote(db, fatima, conversation, note, minutes(1))
  const named = async (staff = joost) => await listConversations(db, staff, 'mentions', minutes(5), label)
  const count = async (staff = joost) => (await countConversations(db, staff, minutes(5))).mentions
  expect(await named()).toMatchObject([{ conversation, mentioned: true }])
  expect([await count(), await count(fatima)]).toEqual([1, 0])
  await markSeen(db, joost, conversation, 3, minutes(2))
  expect(await named()).toMatchObject([{ conversation, mentioned: false }])
  expect(await count()).toBe(0)
  await addNote(db, fatima, conversation, { ...note, id: randomUUID() }, minutes(3))
  expect(await count()).toBe(1)
})

test('who someone is and how to reach them, as the assistant repeats it, is in no list and no way to be found', async () => {
  const conversation = await asksForPerson(db, { wish: { question: 'hulp bij schulden' } })
  await writes(db, conversation, 'ja, dat klopt')
  const confirmed = replySaying('Uw afspraak staat op naam van Anna Smit, telefoon 06 12345678.', 'booking')
  expect(await assistantAnswers(db, await pendingOf(db, conversation), confirmed)).toBe(true)
  const [item] = await listConversations(db, fatima, 'waiting', MORNING, label)
  expect(item?.last).toMatchObject({ author: 'assistant', text: 'Over een afspraak', outcome: 'booking' })
  expect(JSON.stringify(item)).not.toMatch(/Smit|12345678/)
  expect(await findConversations(db, fatima, 'Anna Smit', label)).toEqual([])
})
