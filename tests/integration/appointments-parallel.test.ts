import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type AppointmentsTown, anna, appointmentsTown, at } from './appointments-town.ts'

const monday = '2026-11-23'
let town: AppointmentsTown
beforeAll(async () => {
  town = await appointmentsTown()
})
beforeEach(() => town.empty())
afterAll(() => town.db.close())

function twoHundred<Result>(work: (n: number) => Promise<Result>): Promise<Result[]> {
  return Promise.all(Array.from({ length: 200 }, (_, n) => work(n)))
}

test('of two hundred people who take one slot at once, exactly one has it and the others get other moments', async () => {
  const slot = at(await town.slots('kort', monday, { location: 'huizen' }), '10.00').id
  const results = await twoHundred((n) => town.calendar.hold({ slot, holder: `holder ${n}` }))
  expect(results.filter((result) => result.held)).toHaveLength(1)
  const refused = results.filter((result) => !result.held)
  expect(new Set(refused.map((result) => result.reason))).toEqual(new Set(['taken']))
  expect(refused.every((result) => result.alternatives.length === 5)).toBe(true)
})

test('of two hundred people who book one slot at once, exactly one has an appointment', async () => {
  const slot = at(await town.slots('kort', monday, { location: 'huizen' }), '10.00').id
  const results = await twoHundred((n) =>
    town.calendar.book({ ...anna, slot, by: { holder: `holder ${n}` }, key: randomUUID() }),
  )
  expect(results.filter((result) => result.booked)).toHaveLength(1)
  const refused = results.filter((result) => !result.booked)
  expect(refused.every((result) => result.reason === 'taken' && result.alternatives.length === 5)).toBe(true)
  expect(await town.db.query(`select count(*)::int as booked from appointments where status = 'booked'`)).toEqual([
    { booked: 1 },
  ])
})

test('two hundred repeats of one booking make one appointment', async () => {
  const slot = at(await town.slots('kort', monday, { location: 'huizen' }), '10.00').id
  const key = randomUUID()
  const results = await twoHundred(() => town.calendar.book({ ...anna, slot, by: { holder: 'anna' }, key }))
  const ids = new Set(results.map((result) => (result.booked ? result.appointment.id : result.reason)))
  expect(ids.size).toBe(1)
  expect(results.filter((result) => result.booked && !result.again)).toHaveLength(1)
})

test('a hold that ran out is taken over by exactly one of two hundred', async () => {
  const slot = at(await town.slots('kort', monday, { location: 'huizen' }), '10.00').id
  await town.calendar.hold({ slot, holder: 'anna' })
  town.now = new Date(town.now.getTime() + 601_000)
  const results = await twoHundred((n) => town.calendar.hold({ slot, holder: `holder ${n}` }))
  expect(results.filter((result) => result.held)).toHaveLength(1)
})

test('one holder who takes many slots at once gets three', async () => {
  const days = await Promise.all(
    [monday, '2026-11-24', '2026-11-30'].map((day) => town.slots('kort', day, { location: 'huizen' })),
  )
  const apart = days.flat().filter((slot) => slot.time.includes('.00'))
  expect(apart.length).toBeGreaterThan(12)
  const results = await Promise.all(apart.map((slot) => town.calendar.hold({ slot: slot.id, holder: 'anna' })))
  expect(results.filter((result) => result.held)).toHaveLength(3)
  const open = await town.db.query(
    `select count(*)::int as held from appointments where holder = 'anna' and status = 'held'`,
  )
  expect(open).toEqual([{ held: 3 }])
})

test('of many who move to one slot at once exactly one goes, and the others keep what they had', async () => {
  const days = ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14']
  const ids: string[] = []
  for (const day of days) {
    for (const time of ['9.00', '10.00', '11.00', '14.00', '15.00']) {
      const slot = at(await town.slots('kort', day, { location: 'huizen' }), time).id
      const booked = await town.calendar.book({ ...anna, slot, by: { holder: `${day} ${time}` }, key: randomUUID() })
      if (booked.booked) ids.push(booked.appointment.id)
    }
  }
  const slot = at(await town.slots('kort', '2026-11-24', { location: 'huizen' }), '10.00').id
  const results = await Promise.all(ids.map((id) => town.calendar.move({ id, slot, by: { link: true } })))
  expect(ids).toHaveLength(20)
  expect(results.filter((result) => result.moved)).toHaveLength(1)
  expect(new Set(results.map((result) => (result.moved ? 'moved' : result.reason)))).toEqual(
    new Set(['moved', 'taken']),
  )
  expect(await town.db.query(`select count(*)::int as booked from appointments where status = 'booked'`)).toEqual([
    { booked: 20 },
  ])
})

test('the database itself refuses a second appointment at the same time, buffers included', async () => {
  const slot = at(await town.slots('kort', monday, { location: 'huizen' }), '10.00').id
  await town.calendar.book({ ...anna, slot, by: { holder: 'anna' }, key: randomUUID() })
  const copy = (start: string, end: string) =>
    town.db.query(
      `insert into appointments (id, reference, type, professional, way, location, starts_at, ends_at, during, local_start,
         zone, status, held_until, hold_place, holder, uid, created_at)
       select gen_random_uuid(), $1, type, professional, way, location, $2::timestamptz, $3::timestamptz,
              tstzrange($2::timestamptz, $3::timestamptz), local_start, zone, 'held', $3::timestamptz, 1, 'x', $1, created_at
       from appointments where status = 'booked' limit 1`,
      [randomUUID(), start, end],
    )
  await expect(copy('2026-11-23T10:35:00+01:00', '2026-11-23T10:50:00+01:00')).rejects.toThrow(
    /appointments_never_twice/,
  )
  await copy('2026-11-23T10:40:00+01:00', '2026-11-23T10:50:00+01:00')
})
