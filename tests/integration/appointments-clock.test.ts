import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Mail } from '../../server/appointments/mail.ts'
import { releaseExpired } from '../../server/appointments/professionals.ts'
import { type AppointmentsTown, anna, appointmentsTown, at, secret } from './appointments-town.ts'

const monday = '2026-11-23'
const MINUTE = 60_000
let town: AppointmentsTown
let mails: Mail[] = []
beforeAll(async () => {
  const config = {
    publicUrl: 'https://wegwijs.example',
    sessionSecret: secret,
    mail: { url: 'smtp://x', from: 'w@x.nl' },
  }
  town = await appointmentsTown({ config, sendMail: async (mail) => void mails.push(mail) })
})
beforeEach(async () => {
  await town.empty()
  mails = []
})
afterAll(() => town.db.close())

function jumps(minutes: number): void {
  town.now = new Date(town.now.getTime() + minutes * MINUTE)
}

async function slotAt(time: string): Promise<string> {
  return at(await town.slots('kort', monday, { location: 'huizen' }), time).id
}

async function books(slot: string, holder: string, more: object = {}) {
  return await town.calendar.book({ ...anna, slot, by: { holder }, key: randomUUID(), ...more })
}

test('a hold of a clock that was hours ahead does not keep a slot for hours once the clock is right', async () => {
  const slot = await slotAt('14.00')
  jumps(180)
  expect((await town.calendar.hold({ slot, holder: 'anna' })).held).toBe(true)
  jumps(-180)
  expect((await town.slots('kort', monday, { location: 'huizen' })).map(({ time }) => time)).toContain('14.00 uur')
  expect((await books(slot, 'jan')).booked).toBe(true)
})

test('who held a slot while the clock went back still books it, when nobody was first', async () => {
  const slot = await slotAt('14.00')
  const held = await town.calendar.hold({ slot, holder: 'anna' })
  jumps(-90)
  const hold = held.held ? held.hold.id : ''
  const booked = await town.calendar.book({ ...anna, hold, by: { holder: 'anna' }, key: 'k' })
  expect(booked.booked).toBe(true)
  expect((await books(slot, 'jan')).booked).toBe(false)
})

test('a clock that is some seconds behind that of another process takes no hold away', async () => {
  const slot = await slotAt('14.00')
  await town.calendar.hold({ slot, holder: 'anna' })
  town.now = new Date(town.now.getTime() - 20_000)
  expect((await town.calendar.hold({ slot, holder: 'jan' })).held).toBe(false)
  expect(await releaseExpired(town.db, town.now)).toBe(0)
})

test('a clock that jumps over an appointment makes it past: not booked, not moved, not cancelled', async () => {
  const slot = await slotAt('10.00')
  const held = await town.calendar.hold({ slot, holder: 'anna' })
  const mine = await books(await slotAt('14.00'), 'jan')
  jumps(24 * 60)
  const hold = held.held ? held.hold.id : ''
  expect(await town.calendar.book({ ...anna, hold, by: { holder: 'anna' }, key: 'k' })).toMatchObject({
    reason: 'past',
  })
  const id = mine.booked ? mine.appointment.id : ''
  expect(await town.calendar.cancel({ id, by: { holder: 'jan' } })).toMatchObject({ reason: 'past' })
  jumps(-24 * 60)
  expect((await town.calendar.cancel({ id, by: { holder: 'jan' } })).cancelled).toBe(true)
})

test('a reminder goes once, however often the clock passes ten o’clock', async () => {
  const slot = at(await town.slots('kort', '2026-11-30', { location: 'huizen' }), '10.00').id
  await books(slot, 'anna', { reminder: true })
  await town.calendar.sendDueMail()
  mails = []
  town.now = new Date('2026-11-29T10:30:00+01:00')
  await Promise.all([town.calendar.sendDueMail(), town.calendar.sendDueMail()])
  jumps(-60)
  await town.calendar.sendDueMail()
  jumps(90)
  await town.calendar.sendDueMail()
  expect(mails.map(({ subject }) => subject)).toEqual(['Morgen om 10.00 uur heeft u een afspraak'])
})

test('a reminder that was missed in the day is not sent at night, nor on the day itself', async () => {
  const slot = at(await town.slots('kort', '2026-11-30', { location: 'huizen' }), '10.00').id
  await books(slot, 'anna', { reminder: true })
  await town.calendar.sendDueMail()
  mails = []
  for (const time of ['2026-11-29T22:30:00+01:00', '2026-11-30T03:00:00+01:00', '2026-11-30T09:00:00+01:00']) {
    town.now = new Date(time)
    await town.calendar.sendDueMail()
  }
  expect(mails).toEqual([])
})

test('a letter of a clock that was ahead goes as soon as it is written down, whatever the clock says then', async () => {
  jumps(60)
  await books(await slotAt('14.00'), 'anna')
  jumps(-60)
  await town.calendar.sendDueMail()
  expect(mails.map(({ subject }) => subject)).toEqual(['Uw afspraak op maandag 23 november, 14.00 uur'])
})

test('on a leap day and over it, moments are offered, reminded of the day before, and counted', async () => {
  town.now = new Date('2028-02-25T12:00:00+01:00')
  const from = new Date('2028-02-28T00:00:00+01:00')
  const slots = await town.calendar.slots({ type: 'kort', from, to: new Date('2028-03-02T00:00:00+01:00') })
  expect([...new Set(slots.map(({ day }) => day))]).toEqual([
    'maandag 28 februari',
    'dinsdag 29 februari',
    'woensdag 1 maart',
  ])
  const leap = slots.find(({ day }) => day === 'dinsdag 29 februari')?.id ?? ''
  await books(leap, 'anna', { reminder: true })
  await books(slots.find(({ day }) => day === 'woensdag 1 maart')?.id ?? '', 'jan', { reminder: true })
  await town.calendar.sendDueMail()
  mails = []
  town.now = new Date('2028-02-28T10:00:00+01:00')
  await town.calendar.sendDueMail()
  town.now = new Date('2028-02-29T10:00:00+01:00')
  await town.calendar.sendDueMail()
  expect(mails.map(({ subject }) => subject)).toEqual([
    'Morgen om 9.00 uur heeft u een afspraak',
    expect.stringContaining('Morgen om'),
  ])
})
