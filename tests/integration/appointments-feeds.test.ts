import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import ical from 'node-ical'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { agendaFeedRoutes, shareAgenda, unshareAgenda } from '../../server/appointments/agenda-feed.ts'
import {
  busyFeedOf,
  feedAddress,
  followBusyFeed,
  leaveBusyFeed,
  readBusyFeeds,
} from '../../server/appointments/busy-feeds.ts'
import { errorHandler } from '../../server/errors.ts'
import { type AppointmentsTown, anna, appointmentsTown, at } from './appointments-town.ts'

let town: AppointmentsTown
let elsewhere: Server
let address: string
let answer: (request: IncomingMessage, response: ServerResponse) => void

beforeAll(async () => {
  town = await appointmentsTown()
  elsewhere = createServer((request, response) => answer(request, response))
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/agenda.ics`
})

afterAll(async () => {
  elsewhere.closeAllConnections()
  elsewhere.close()
  await town.db.close()
})

beforeEach(async () => {
  await town.empty()
  await town.db.query('delete from busy_feeds')
  await town.db.query('update professionals set feed_hash = null')
})

const busyTuesday = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:overleg',
  'DTSTART;TZID=Europe/Amsterdam:20261124T090000',
  'DTEND;TZID=Europe/Amsterdam:20261124T103000',
  'SUMMARY:Overleg over meneer Jansen',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n')

function read(patience = 5_000) {
  const log = { info: (details: object, message: string) => town.logged.push(JSON.stringify({ ...details, message })) }
  return readBusyFeeds(town.db, { clock: () => town.now, log, patience })
}

async function follow(url = address): Promise<void> {
  await followBusyFeed(town.db, { professional: 'fatima', url, by: 'fatima', now: town.now })
}

async function timesOnTuesday(): Promise<string[]> {
  return (await town.slots('kort', '2026-11-24', { professional: 'fatima' })).map(({ time }) => time)
}

test('a professional who is busy in another calendar cannot be booked then, and only the times are kept', async () => {
  answer = (_, response) => response.end(busyTuesday)
  const before = await town.slots('kort', '2026-11-24', { professional: 'fatima' })
  await follow()
  expect(await read()).toEqual({ read: 1, unchanged: 0, failed: 0 })
  expect(await timesOnTuesday()).toEqual(['10.30 uur', '11.00 uur', '11.30 uur', '12.00 uur'])
  const result = await town.calendar.hold({ slot: at(before, '10.00').id, holder: 'anna' })
  expect(result).toMatchObject({ held: false, reason: 'closed' })
  expect(result.held ? [] : result.alternatives.map(({ time }) => time)).toContain('10.30 uur')
  const kept = await town.db.query('select * from busy_times')
  expect(JSON.stringify(kept)).not.toContain('Jansen')
})

test('whoever stops following a calendar is free again', async () => {
  answer = (_, response) => response.end(busyTuesday)
  await follow()
  await read()
  expect(await leaveBusyFeed(town.db, 'fatima')).toBe(true)
  expect(await timesOnTuesday()).toContain('9.30 uur')
  expect(await leaveBusyFeed(town.db, 'fatima')).toBe(false)
})

test('a calendar that did not change is not read again', async () => {
  answer = (request, response) => {
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
    else response.writeHead(200, { etag: '"1"' }).end(busyTuesday)
  }
  await follow()
  await read()
  expect(await read()).toEqual({ read: 0, unchanged: 1, failed: 0 })
  expect(await timesOnTuesday()).not.toContain('9.30 uur')
})

test.each([
  ['damaged', (response: ServerResponse) => response.end(busyTuesday.slice(0, 90)), 'Dit is geen agenda'],
  ['gone', (response: ServerResponse) => response.writeHead(404).end(), '404'],
  ['huge', (response: ServerResponse) => response.end('x'.repeat(6 * 1024 * 1024)), 'te groot'],
  ['slow', () => undefined, 'niet op tijd'],
  ['broken off', (response: ServerResponse) => response.destroy(), 'niet te bereiken'],
])('a calendar that is %s keeps the times it gave before, and says what is wrong', async (_, fail, problem) => {
  answer = (__, response) => response.end(busyTuesday)
  await follow()
  await read()
  answer = (__, response) => void fail(response)
  expect(await read(300)).toEqual({ read: 0, unchanged: 0, failed: 1 })
  expect((await busyFeedOf(town.db, 'fatima'))?.failure).toContain(problem)
  expect(await timesOnTuesday()).not.toContain('9.30 uur')
})

test('our own appointment that comes back by the other calendar is no second one', async () => {
  const [slot] = await town.slots('kort', '2026-11-24', { professional: 'fatima' })
  const booked = await town.calendar.book({ ...anna, slot: slot?.id ?? '', by: { holder: 'anna' }, key: 'k1' })
  if (!booked.booked) throw new Error(booked.reason)
  answer = (_, response) => response.end(busyTuesday.replace('overleg', booked.appointment.uid))
  await follow()
  await read()
  const [kept] = await town.db.query<{ n: number }>('select count(*)::int as n from busy_times')
  expect(kept?.n).toBe(0)
})

test('only an address of a calendar elsewhere is followed', () => {
  expect(feedAddress(' webcal://agenda.example.nl/x.ics ', true)).toBe('https://agenda.example.nl/x.ics')
  for (const typed of [
    'http://agenda.example.nl/x.ics',
    'https://127.0.0.1/x',
    'https://10.0.0.8/x',
    'https://[::1]/x',
    'https://localhost/x',
    'https://intranet/x',
    'https://jan:geheim@agenda.example.nl/x',
    'file:///etc/passwd',
    'agenda',
    `https://agenda.example.nl/${'x'.repeat(3000)}`,
  ]) {
    expect(feedAddress(typed, true)).toBeNull()
  }
})

test('a professional reads the own agenda in any calendar program, and it tells nothing of people', async () => {
  const app = Fastify()
  errorHandler(app)
  const config = { publicUrl: 'https://wegwijs.example' }
  await app.register(agendaFeedRoutes, { db: town.db, region: { name: 'Wegwijs' }, config, clock: () => town.now })
  const [slot] = await town.slots('kort', '2026-11-24', { professional: 'fatima' })
  await town.calendar.book({ ...anna, slot: slot?.id ?? '', by: { holder: 'anna' }, key: 'k2' })
  const url = new URL(await shareAgenda(town.db, 'fatima', config.publicUrl)).pathname
  const response = await app.inject({ url })
  const events = Object.values(await ical.async.parseICS(response.body)).filter((each) => each?.type === 'VEVENT')
  expect(events).toMatchObject([{ start: new Date('2026-11-24T08:00:00Z'), end: new Date('2026-11-24T08:30:00Z') }])
  for (const secret of [anna.name, anna.email, '612345678']) expect(response.body).not.toContain(secret)
  const again = await app.inject({ url, headers: { 'if-none-match': String(response.headers.etag) } })
  expect(again.statusCode).toBe(304)
  await unshareAgenda(town.db, 'fatima')
  expect((await app.inject({ url })).statusCode).toBe(404)
  await app.close()
})
