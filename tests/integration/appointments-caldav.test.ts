import { randomUUID } from 'node:crypto'
import ical from 'node-ical'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { busyFeedOf, calDavAccountOf, followCalDav, readBusyFeeds } from '../../server/appointments/busy-feeds.ts'
import { checkCalDav } from '../../server/appointments/caldav.ts'
import { withCalDav } from '../../server/appointments/caldav-calendar.ts'
import { writeCalendars } from '../../server/appointments/caldav-writes.ts'
import type { OwnCalendar } from '../../server/appointments/calendar.ts'
import { openRadicale, type Radicale } from '../town/radicale.ts'
import { type AppointmentsTown, anna, appointmentsTown, at, secret } from './appointments-town.ts'

const monday = '2026-11-23'
let town: AppointmentsTown
let radicale: Radicale
let calendar: OwnCalendar

beforeAll(async () => {
  town = await appointmentsTown()
  radicale = await openRadicale()
  calendar = withCalDav(town.calendar, parts())
})

afterAll(async () => {
  await radicale.close()
  await town.db.close()
})

beforeEach(async () => {
  await town.empty()
  await town.db.query('delete from busy_feeds')
  const { account } = radicale
  await followCalDav(town.db, { professional: 'fatima', account, by: 'fatima', now: town.now, sessionSecret: secret })
})

function parts() {
  const log = { info: (details: object) => town.logged.push(JSON.stringify(details)), error: () => undefined }
  const config = { publicUrl: 'https://wegwijs.example' }
  return { db: town.db, config, clock: () => town.now, log, sessionSecret: secret, patience: 5_000 }
}

function meeting(uid: string, from: string, to: string): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//NL', 'BEGIN:VEVENT', `UID:${uid}`]
  const times = ['DTSTAMP:20261101T000000Z', `DTSTART:${from}`, `DTEND:${to}`, 'SUMMARY:Overleg over meneer Jansen']
  return [...lines, ...times, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n')
}

async function books(time: string, holder = 'anna') {
  const slot = at(await town.slots('kort', monday, { professional: 'fatima' }), time).id
  return await calendar.book({ ...anna, slot, by: { holder }, key: randomUUID() })
}

/** What of ours stands in the other calendar. */
async function events() {
  const parsed = Object.values(await ical.async.parseICS(await radicale.texts()))
  return parsed.flatMap((each) => (each?.type === 'VEVENT' && each.uid.length === 36 ? [each] : []))
}

test('an appointment is written to the other calendar, moves there, and goes when it is cancelled', async () => {
  const result = await books('10.00')
  const id = result.booked ? result.appointment.id : ''
  await writeCalendars(town.db, parts())
  expect((await events()).map(({ start }) => start.toISOString())).toEqual(['2026-11-23T09:00:00.000Z'])
  const slot = at(await town.slots('kort', monday, { professional: 'fatima' }), '14.00').id
  await calendar.move({ id, slot, by: { link: true } })
  await writeCalendars(town.db, parts())
  expect((await events()).map(({ start }) => start.toISOString())).toEqual(['2026-11-23T13:00:00.000Z'])
  expect(await radicale.texts()).not.toMatch(/Anna|anna@|612345678/)
  await calendar.cancel({ id, by: { link: true } })
  await writeCalendars(town.db, parts())
  expect(await events()).toEqual([])
  expect(await writeCalendars(town.db, parts())).toEqual({ written: 0, removed: 0, waiting: 0 })
})

test('somebody who became busy a moment ago in the other calendar is not booked, and other moments are offered', async () => {
  const slot = at(await town.slots('kort', monday, { professional: 'fatima' }), '11.00').id
  await radicale.put('overleg', meeting('overleg', '20261123T100000Z', '20261123T103000Z'))
  const result = await calendar.hold({ slot, holder: 'anna' })
  expect(result).toMatchObject({ held: false, reason: 'closed' })
  expect(result.held ? 0 : result.alternatives.length).toBeGreaterThan(0)
  const kept = await town.db.query('select * from busy_times')
  expect(JSON.stringify(kept)).not.toContain('Jansen')
})

test('our own appointments in the other calendar are not a second busy time', async () => {
  await books('15.00')
  await writeCalendars(town.db, parts())
  await readBusyFeeds(town.db, parts(), 'fatima')
  const [row] = await town.db.query<{ n: number }>(
    `select count(*)::int as n from busy_times where during && tstzrange('2026-11-23T15:00:00+01', '2026-11-23T15:30:00+01')`,
  )
  expect(row?.n).toBe(0)
})

test('when the other calendar is gone, people can still book; it is written when it is back', async () => {
  const gone = { ...radicale.account, url: 'http://127.0.0.1:1/fatima/werk/' }
  await followCalDav(town.db, { professional: 'fatima', account: gone, by: 'x', now: town.now, sessionSecret: secret })
  expect(await books('9.00')).toMatchObject({ booked: true })
  await writeCalendars(town.db, parts())
  expect((await busyFeedOf(town.db, 'fatima'))?.failure).toContain('niet te bereiken')
  const { account } = radicale
  await followCalDav(town.db, { professional: 'fatima', account, by: 'x', now: town.now, sessionSecret: secret })
  town.now = new Date(town.now.getTime() + 30 * 60_000)
  await writeCalendars(town.db, parts())
  expect((await events()).map(({ start }) => start.toISOString())).toContain('2026-11-23T08:00:00.000Z')
  expect(town.logged.join()).not.toContain(radicale.account.password)
})

test('a password is kept sealed, and another secret cannot open it', async () => {
  const kept = await town.db.query('select * from busy_feeds')
  expect(JSON.stringify(kept)).not.toContain(radicale.account.password)
  expect(await calDavAccountOf(town.db, 'fatima', secret)).toEqual(radicale.account)
  expect(await calDavAccountOf(town.db, 'fatima', `${secret} niet`)).toBeNull()
})

test('a wrong password and an address without a calendar are told in words', async () => {
  const { account } = radicale
  expect(await checkCalDav(account, 5_000)).toBeNull()
  expect(await checkCalDav({ ...account, password: 'fout' }, 5_000)).toContain('weigert')
  expect(await checkCalDav({ ...account, url: new URL('../niets/', account.url).href }, 5_000)).toContain('geen agenda')
})
