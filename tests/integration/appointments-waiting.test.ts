import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  aftercareOf,
  aftercareToDo,
  dropAftercare,
  finishAftercare,
  planAftercare,
  weeksAfter,
} from '../../server/appointments/aftercare.ts'
import type { Mail } from '../../server/appointments/mail.ts'
import { appointmentPages } from '../../server/appointments/page-routes.ts'
import { forgetPast } from '../../server/appointments/professionals.ts'
import { joinWaitingList, openWaiting, type WaitingWish } from '../../server/appointments/waiting.ts'
import { errorHandler } from '../../server/errors.ts'
import { type AppointmentsTown, anna, appointmentsTown, at, secret, smallRegion } from './appointments-town.ts'

const monday = '2026-11-23'
const tuesday = '2026-11-24'
let town: AppointmentsTown
let app: FastifyInstance
let mails: Mail[] = []
let mailBreaks = false

beforeAll(async () => {
  const config = {
    publicUrl: 'https://wegwijs.example',
    sessionSecret: secret,
    mail: { url: 'smtp://x', from: 'w@x.nl' },
  }
  town = await appointmentsTown({
    config,
    sendMail: async (mail) => {
      if (mailBreaks) throw new Error('down')
      mails.push(mail)
    },
  })
  app = Fastify()
  errorHandler(app, { region: smallRegion })
  const { db, calendar } = town
  await app.register(appointmentPages, { db, calendar, region: smallRegion, config, clock: () => town.now })
})

beforeEach(async () => {
  await town.empty()
  mails = []
  mailBreaks = false
})

afterAll(async () => {
  await app.close()
  await town.db.close()
})

async function books(day: string, time: string, who = anna): Promise<string> {
  const slot = at(await town.slots('lang', day, { location: 'laren', municipality: 'Laren' }), time).id
  const result = await town.calendar.book({ ...who, slot, by: { holder: who.name }, key: randomUUID() })
  if (!result.booked) throw new Error(result.reason)
  return result.appointment.id
}

/** Joost sees people in Laren for an hour, on Tuesday from 9.00 to 12.30: two with their buffers. */
async function fillTuesday(): Promise<string[]> {
  return [await books(tuesday, '9.00'), await books(tuesday, '10.30', { ...anna, name: 'Jan Bakker' })]
}

async function waits(more: Partial<WaitingWish> = {}): Promise<string> {
  const wish = { ...anna, type: 'lang', municipality: 'Laren', way: 'place' as const, until: tuesday, now: town.now }
  const result = await joinWaitingList(town.db, { ...wish, name: 'Els', holder: 'els', ...more })
  if (!result.joined) throw new Error(result.reason)
  return result.id
}

function clockAt(time: string): void {
  town.now = new Date(`${monday}T${time}:00+01:00`)
}

async function opens(url: string) {
  const response = await app.inject({ url, headers: { accept: 'text/html' } })
  return { status: response.statusCode, text: response.body }
}

async function sends(url: string, fields: Record<string, string>) {
  const response = await app.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
  })
  return { status: response.statusCode, text: response.body, to: response.headers.location ?? '' }
}

function linkIn(mail: Mail | undefined): string {
  return /https:\/\/wegwijs\.example(\/afspraak\/\S+)/.exec(mail?.text ?? '')?.[1] ?? 'no link'
}

test('who waits hears of a moment that came free, once, by day, and takes it with one press', async () => {
  const [first] = await fillTuesday()
  await waits()
  clockAt('08:00')
  await town.calendar.keepPromises()
  expect(mails).toEqual([])
  await town.calendar.cancel({ id: first ?? '', by: { link: true } })
  clockAt('08:30')
  await Promise.all([town.calendar.keepPromises(), town.calendar.keepPromises()])
  await town.calendar.keepPromises()
  expect(mails.map(({ subject }) => subject)).toEqual(['Er is een moment vrij: dinsdag 24 november, 9.00 uur'])
  const page = await opens(linkIn(mails[0]))
  const tijd = /name="tijd" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  const { status, to } = await sends(linkIn(mails[0]), { actie: 'kiezen', tijd })
  expect(status).toBe(303)
  expect((await opens(to)).text).toContain('dinsdag 24 november, 9.00 uur')
  expect(await openWaiting(town.db)).toEqual([])
})

test('nobody is told at night, and a mail server that is down for a while loses no offer', async () => {
  const [first] = await fillTuesday()
  await waits()
  await town.calendar.cancel({ id: first ?? '', by: { link: true } })
  await town.calendar.keepPromises()
  expect(mails).toEqual([])
  clockAt('08:00')
  mailBreaks = true
  await town.calendar.keepPromises()
  mailBreaks = false
  clockAt('08:06')
  await town.calendar.keepPromises()
  expect(mails).toHaveLength(1)
})

test('a moment is offered to who waits longest, and to the next only after four hours', async () => {
  const [first] = await fillTuesday()
  await waits({ holder: 'els', name: 'Els' })
  town.now = new Date(town.now.getTime() + 60_000)
  await waits({ holder: 'piet', name: 'Piet', email: 'piet@voorbeeld.nl' })
  await town.calendar.cancel({ id: first ?? '', by: { link: true } })
  clockAt('08:00')
  await town.calendar.keepPromises()
  expect(mails.map(({ to }) => to.name)).toEqual(['Els'])
  clockAt('12:30')
  // The notice of a day is over by then for nine o'clock, so another day is looked at.
  await town.db.query(`update waiting_list set until = '2026-12-01'`)
  await town.calendar.keepPromises()
  expect(
    mails
      .slice(1)
      .map(({ to }) => to.name)
      .sort(),
  ).toEqual(['Els', 'Piet'])
  expect(new Set(mails.map(({ subject }) => subject)).size).toBe(3)
})

test('a moment that someone else took meanwhile is told as it is, and waiting goes on', async () => {
  const [first] = await fillTuesday()
  await waits()
  await town.calendar.cancel({ id: first ?? '', by: { link: true } })
  clockAt('08:00')
  await town.calendar.keepPromises()
  const tijd = /name="tijd" value="([^"]+)"/.exec((await opens(linkIn(mails[0]))).text)?.[1] ?? ''
  await books(tuesday, '9.00', { ...anna, name: 'Kees' })
  const { status, text } = await sends(linkIn(mails[0]), { actie: 'kiezen', tijd })
  expect(status).toBe(409)
  expect(text).toContain('net door iemand anders gekozen')
  expect(await openWaiting(town.db)).toHaveLength(1)
})

test('who has an appointment can wait for an earlier one; the old one stands until then', async () => {
  const [first] = await fillTuesday()
  const late = await books('2026-11-30', '9.00', { ...anna, name: 'Els' })
  const own = await town.calendar.see(late, { link: true })
  if (own === null) throw new Error('no appointment')
  const path = new URL(town.calendar.linkTo(own)).pathname
  const { to } = await sends(path, { actie: 'eerder' })
  expect((await opens(to)).text).toContain('staat nog')
  await town.calendar.cancel({ id: first ?? '', by: { link: true } })
  clockAt('08:00')
  await town.calendar.keepPromises()
  const offer = mails.find(({ subject }) => subject.startsWith('Er is een moment vrij'))
  const tijd = /name="tijd" value="([^"]+)"/.exec((await opens(linkIn(offer))).text)?.[1] ?? ''
  await sends(linkIn(offer), { actie: 'kiezen', tijd })
  expect(await town.calendar.see(late, { link: true })).toMatchObject({ words: 'dinsdag 24 november, 9.00 uur' })
  expect(await openWaiting(town.db)).toEqual([])
})

test('the waiting list is joined and left on a page, and what was personal goes with it', async () => {
  const wish = { soort: 'lang', manier: 'place', gemeente: 'Laren' }
  const form = await opens(`/afspraak/wachtlijst?${new URLSearchParams(wish)}`)
  expect(form.text).toContain('Lang gesprek')
  const wrong = await sends('/afspraak/wachtlijst', { ...wish, naam: 'Els', email: 'geen adres' })
  expect([wrong.status, wrong.text.includes('Dit e-mailadres klopt niet')]).toEqual([400, true])
  const joined = await sends('/afspraak/wachtlijst', {
    ...wish,
    naam: 'Els',
    email: 'els@voorbeeld.nl',
    dagdeel: 'morning',
  })
  expect(joined.text).toContain('zondag 20 december')
  const path = /href="(\/afspraak\/wachtlijst\/[^"]+)"/.exec(joined.text)?.[1] ?? ''
  const { to } = await sends(path, { actie: 'stoppen' })
  expect((await opens(to)).text).toContain('Uw gegevens zijn gewist')
  const kept = await town.db.query('select * from waiting_list')
  expect(JSON.stringify(kept)).not.toMatch(/Els|els@voorbeeld/)
})

test('a wish that is over closes by itself, and one person waits for three things at most', async () => {
  for (const type of ['kort', 'lang', 'jeugd']) await waits({ type })
  await town.db.query(`insert into appointment_types select 'vierde', name, what, minutes, every_minutes, before_minutes,
    after_minutes, notice_hours, horizon_days, ways, municipalities, partner, topics, bring, 9 from appointment_types where id = 'kort'`)
  await expect(waits({ type: 'vierde' })).rejects.toThrow('too-many')
  await town.db.query(`delete from appointment_types where id = 'vierde'`)
  town.now = new Date('2026-11-25T09:00:00+01:00')
  await town.calendar.keepPromises()
  expect(await openWaiting(town.db)).toEqual([])
})

test('"over zes weken vragen hoe het gaat" becomes one mail, and an answer that the desk sees', async () => {
  const id = await books(tuesday, '9.00')
  const dueOn = weeksAfter(new Date('2026-11-24T09:00:00+01:00'), 6)
  expect(dueOn).toBe('2027-01-05')
  const plan = await planAftercare(town.db, { appointment: id, how: 'mail', dueOn, by: 'joost', now: town.now })
  expect(plan).toMatchObject({ planned: true, how: 'mail' })
  await town.calendar.keepPromises()
  expect(mails).toEqual([])
  town.now = new Date('2027-01-05T00:05:00+01:00')
  await town.calendar.keepPromises()
  expect(mails).toEqual([])
  town.now = new Date('2027-01-05T10:00:00+01:00')
  await Promise.all([town.calendar.keepPromises(), town.calendar.keepPromises()])
  expect(mails.map(({ subject }) => subject)).toEqual(['Hoe gaat het met u?'])
  const link = linkIn(mails[0])
  await opens(link)
  expect((await aftercareOf(town.db, id))[0]?.answer).toBeNull()
  const { to } = await sends(link, { antwoord: 'contact' })
  expect((await opens(to)).text).toContain('Wij nemen contact met u op')
  const todo = await aftercareToDo(town.db, town.now, null)
  expect(todo).toMatchObject([{ name: 'Anna de Vries', answer: 'contact', typeName: 'Lang gesprek' }])
  expect(await aftercareToDo(town.db, town.now, ['Eemnes'])).toEqual([])
  expect(await finishAftercare(town.db, todo[0]?.id ?? '', 'fatima', town.now)).toBe(true)
  expect(await aftercareToDo(town.db, town.now, null)).toEqual([])
})

test('a letter of aftercare that is refused for days becomes a task of the desk', async () => {
  const id = await books(tuesday, '9.00')
  const dueOn = weeksAfter(new Date('2026-11-24T09:00:00+01:00'), 6)
  await planAftercare(town.db, { appointment: id, how: 'mail', dueOn, by: 'joost', now: town.now })
  expect(await aftercareToDo(town.db, new Date('2027-01-07T10:00:00+01:00'), null)).toEqual([])
  town.now = new Date('2027-01-08T10:00:00+01:00')
  await town.calendar.keepPromises()
  expect(mails).toEqual([])
  expect(await aftercareToDo(town.db, town.now, null)).toMatchObject([{ appointment: id }])
})

test('a question promised for after the three months that appointments are kept is still asked, and then all is erased', async () => {
  const id = await books(tuesday, '9.00')
  await town.db.query(
    `update appointments set consent = true, intake = '{"vraag": "geld"}', reason = 'x' where id = $1`,
    [id],
  )
  const dueOn = weeksAfter(new Date('2026-11-24T09:00:00+01:00'), 20)
  await planAftercare(town.db, { appointment: id, how: 'mail', dueOn, by: 'joost', now: town.now })
  const night = async (day: string) => {
    const now = new Date(`${day}T03:20:00+02:00`)
    await forgetPast(town.db, new Date(now.getTime() - 90 * 86_400_000), now)
    return (await town.db.query('select name, email, intake, reason from appointments where id = $1', [id]))[0]
  }
  const kept = { name: 'Anna de Vries', email: 'anna@voorbeeld.nl', intake: null, reason: null }
  expect(await night('2027-04-01')).toEqual(kept)
  town.now = new Date(`${dueOn}T10:00:00+02:00`)
  await town.calendar.keepPromises()
  expect(mails.map(({ subject }) => subject)).toEqual(['Hoe gaat het met u?'])
  expect(await night('2027-04-20')).toEqual(kept)
  await sends(linkIn(mails[0]), { antwoord: 'goed' })
  expect(await night('2027-04-21')).toEqual({ name: null, email: null, intake: null, reason: null })
})

test('what was promised and never done does not keep somebody for ever', async () => {
  const id = await books(tuesday, '9.00', { ...anna, email: '' })
  await planAftercare(town.db, { appointment: id, how: 'task', dueOn: '2027-01-05', by: 'joost', now: town.now })
  const forget = async (now: Date) => await forgetPast(town.db, new Date(now.getTime() - 90 * 86_400_000), now)
  expect(await forget(new Date('2027-04-01T03:20:00+02:00'))).toBe(0)
  expect(await aftercareToDo(town.db, new Date('2027-04-01T10:00:00+02:00'), null)).toMatchObject([
    { phone: '+31612345678' },
  ])
  expect(await forget(new Date('2027-04-07T03:20:00+02:00'))).toBe(1)
})

test('without an address the question afterwards is a task for the desk; a promise can be taken back', async () => {
  const id = await books(tuesday, '9.00', { ...anna, email: '' })
  const plan = { appointment: id, how: 'mail' as const, dueOn: '2027-01-05', by: 'joost', now: town.now }
  const first = await planAftercare(town.db, plan)
  expect(first).toMatchObject({ planned: true, how: 'task' })
  expect(await planAftercare(town.db, { ...plan, dueOn: monday.replace('23', '20') })).toMatchObject({ reason: 'past' })
  expect(await planAftercare(town.db, { ...plan, appointment: randomUUID() })).toMatchObject({ reason: 'not-there' })
  expect(await dropAftercare(town.db, first.planned ? first.id : '')).toBe(true)
  expect(await aftercareOf(town.db, id)).toEqual([])
})

test('a link for one thing is no link for another', async () => {
  await waits()
  const [waiting] = await openWaiting(town.db)
  expect(waiting).toBeDefined()
  expect((await opens('/afspraak/wachtlijst/onzin')).status).toBe(410)
  expect((await opens('/afspraak/nazorg/onzin')).status).toBe(410)
})
