import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { Calendar } from '../../server/appointments/calendar.ts'
import { calendarForBot } from '../../server/assistant/calendar.ts'
import { keepPeople } from '../../server/conversations/person.ts'
import { erasePerson } from '../../server/desk/persons.ts'
import {
  asksForPerson,
  fatima as fatimaHerself,
  hire,
  MORNING,
  minutes,
  opensChat,
  personKey,
  sanne,
} from '../town/desk.ts'
import { deskHere } from '../town/desk-here.ts'

const { db, fatima, joost } = await deskHere()
beforeEach(() => db.script('delete from conversations; delete from reading_log; delete from whatsapp_people'))

type Asking = NonNullable<Parameters<typeof asksForPerson>[1]>

/** Someone who asks on the website to be called, and leaves a number. */
async function wantsCall(phone: string, question: string, more: Partial<Asking> = {}): Promise<string> {
  const wish = { callback: { name: 'Anna', phone, when: '' }, question }
  return await asksForPerson(db, { municipality: 'Huizen', wish, ...more })
}

const earlier = async (conversation: string, person = fatima): Promise<object[]> =>
  (await person.asks(`/conversations/${conversation}`)).json().earlier
const claims = (conversation: string, person = fatima) => person.does(`/conversations/${conversation}/claim`)

test('who leaves the same number on the website again is seen to have been here, as somebody to ask, not as sure', async () => {
  const first = await wantsCall('06 12345678', 'Hoe vraag ik hulp aan?', { at: minutes(-60) })
  await wantsCall('06 87654321', 'Iemand anders', { at: minutes(-50) })
  const second = await wantsCall('+31 6 12345678', 'Nog een vraag')
  await claims(second)
  expect(await earlier(second)).toMatchObject([
    { conversation: first, here: false, known: 'contact', about: 'Hoe vraag ik hulp aan?' },
  ])
})

test('what only a number ties together is shown to who holds the conversation, and that it was read is written down', async () => {
  const first = await wantsCall('06 12345678', 'Hoe vraag ik hulp aan?', { at: minutes(-60) })
  const second = await wantsCall('06 12345678', 'Nog een vraag')
  await claims(second)
  expect(await earlier(second, joost)).toEqual([])
  const readers = () => db.query('select staff, personal from reading_log where conversation = $1', [first])
  expect(await readers()).toEqual([])
  await earlier(second)
  await earlier(second)
  expect(await readers()).toEqual([{ staff: 'fatima', personal: false }])
})

test('of a municipality that one does not work for nothing earlier is seen', async () => {
  await wantsCall('06 12345678', 'Van Huizen', { at: minutes(-60) })
  const second = await wantsCall('06 12345678', 'Van Laren', { municipality: 'Laren' })
  await hire(db, { ...fatimaHerself, municipalities: sanne.municipalities })
  await claims(second)
  expect(await earlier(second)).toEqual([])
  await hire(db, fatimaHerself)
  expect(await earlier(second)).toHaveLength(1)
})

test('who made an appointment in the conversation is known by the mail address and the number that go with it', async () => {
  const [first, second] = [await wantsCall('06 12345678', 'Eerst', { at: minutes(-60) }), await asksForPerson(db)]
  const appointment = { type: { id: 't', bring: '' }, words: '', location: null, way: 'phone', id: 'a' }
  const calendar = {
    book: async () => ({ booked: true, again: false, appointment }),
    linkTo: () => 'https://wegwijs.example/afspraak/a',
  } as unknown as Calendar
  const bot = calendarForBot(
    calendar,
    () => MORNING,
    (conversation, contacts) => keepPeople(db, conversation, contacts.map(personKey)),
  )
  const contact = { name: 'Anna', email: 'Anna@voorbeeld.example', phone: '06 12345678', address: null }
  const booking = {
    type: 't',
    slot: 's',
    key: 'k',
    way: 'phone' as const,
    reminder: false,
    answers: {},
    intake: null,
    language: 'nl',
    ...contact,
  }
  await bot.book({ ...booking, holder: second })
  // Who is gone in the meantime is not known again either, and that breaks nothing.
  expect(await bot.book({ ...booking, holder: randomUUID() })).toMatchObject({ booked: true })
  await claims(second)
  expect(await earlier(second)).toMatchObject([{ conversation: first, known: 'contact' }])
  const third = await asksForPerson(db)
  await keepPeople(db, third, [personKey('anna@voorbeeld.example')])
  await claims(third)
  expect(await earlier(third)).toMatchObject([{ conversation: second, known: 'contact' }])
})

test('on WhatsApp it is who has the account, for every colleague, and nobody else', async () => {
  const [anna, other] = [randomUUID(), randomUUID()]
  await db.query(
    `insert into whatsapp_people (id, phone_number_id, phone, created_at) values ($1, '1', '31612345678', $3), ($2, '1', '31687654321', $3)`,
    [anna, other, MORNING],
  )
  const onWhatsApp = async (person: string, question: string, at: Date) => {
    const wish = { question }
    const conversation = await asksForPerson(db, { channel: 'whatsapp', municipality: 'Huizen', wish, at })
    await db.query('insert into whatsapp_conversations (conversation, person, opened_at) values ($1, $2, $3)', [
      ...[conversation, person, at],
    ])
    return conversation
  }
  const first = await onWhatsApp(anna, 'De eerste keer', minutes(-60))
  await onWhatsApp(other, 'Iemand anders', minutes(-50))
  const second = await onWhatsApp(anna, 'De tweede keer', MORNING)
  expect(await earlier(second, joost)).toMatchObject([
    { conversation: first, here: false, known: 'identity', about: 'De eerste keer' },
  ])
})

test('who is forgotten, or wiped the conversation themselves, is not known again', async () => {
  await wantsCall('06 12345678', 'Eerst', { at: minutes(-60) })
  await erasePerson(db, fatimaHerself, personKey, { contact: '06 12345678', reason: 'Vroeg het zelf' }, MORNING)
  expect(await db.query('select from conversation_people')).toEqual([])
  const later = await wantsCall('06 12345678', 'Later')
  await claims(later)
  expect(await earlier(later)).toEqual([])
})

test('a conversation without a number or an address ties to nothing', async () => {
  await asksForPerson(db, { at: minutes(-60) })
  await opensChat(db)
  const conversation = await asksForPerson(db)
  await claims(conversation)
  expect(await earlier(conversation)).toEqual([])
})

test('earlier contacts of who called before are seen, of the same channel only', async () => {
  const call = (question: string, phone: string, channel = 'phone') => ({ id: randomUUID(), channel, question, phone })
  const [first, visit, other, second] = [
    call('Eerste keer', '06 12345678'),
    call('Aan de balie', '06 12345678', 'visit'),
    call('Iemand anders', '06 87654321'),
    call('Tweede keer', '+31612345678'),
  ]
  for (const contact of [first, visit, other, second]) await fatima.does('/contacts', contact)
  await fatima.does(`/conversations/${first.id}/close`, { result: 'referred' })
  expect((await fatima.asks(`/conversations/${second.id}`)).json().earlier).toMatchObject([
    { conversation: first.id, here: false, about: 'Eerste keer', result: 'referred' },
  ])
})
