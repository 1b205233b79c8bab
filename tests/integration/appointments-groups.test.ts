import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { storeRegion } from '../../server/appointments/region.ts'
import { type AppointmentsTown, anna, appointmentsTown, at, smallRegion, sundayEvening } from './appointments-town.ts'

const monday = '2026-11-23'
const { appointments } = smallRegion
/** As the small region, with a group of four with Fatima and Joost, and Joost speaks Turkish. */
const region = {
  ...smallRegion,
  appointments: {
    ...appointments,
    types: [
      ...appointments.types,
      {
        ...{ id: 'groep', name: 'Cursus geld', what: 'Samen leren.', minutes: 60, every: 60, before: 0, after: 15 },
        ...{ noticeHours: 4, horizonDays: 42, ways: ['place' as const], topics: ['schulden'], capacity: 4 },
      },
    ],
    professionals: appointments.professionals.map((each) => ({
      ...each,
      types: each.id === 'anouk' ? each.types : [...each.types, 'groep'],
      ...(each.id === 'joost' ? { languages: ['nl', 'tr'] } : {}),
    })),
  },
}
let town: AppointmentsTown

beforeAll(async () => {
  town = await appointmentsTown()
  await storeRegion(town.db, region, sundayEvening)
})
beforeEach(() => town.empty())
afterAll(() => town.db.close())

async function comes(slot: string, holder: string) {
  return await town.calendar.book({ ...anna, slot, by: { holder }, key: randomUUID() })
}

test('a group takes as many as fit, and is then no longer offered; one who cancels makes a place free', async () => {
  const wish = { location: 'huizen', professional: 'fatima' }
  const slot = at(await town.slots('groep', monday, wish), '10.00').id
  const came = [await comes(slot, 'a'), await comes(slot, 'b'), await comes(slot, 'c')]
  expect(came.map(({ booked }) => booked)).toEqual([true, true, true])
  expect((await town.slots('groep', monday, wish)).map(({ time }) => time)).toContain('10.00 uur')
  expect((await comes(slot, 'd')).booked).toBe(true)
  expect((await town.slots('groep', monday, wish)).map(({ time }) => time)).not.toContain('10.00 uur')
  const late = await comes(slot, 'e')
  expect(late).toMatchObject({ booked: false, reason: 'taken' })
  expect(late.booked ? [] : late.alternatives).toHaveLength(5)
  const [first] = came
  if (first?.booked) await town.calendar.cancel({ id: first.appointment.id, by: { holder: 'a' } })
  expect((await comes(slot, 'e')).booked).toBe(true)
})

test('of a hundred who want one place in a group of four at once, exactly four have one', async () => {
  const slot = at(await town.slots('groep', monday, { professional: 'fatima' }), '10.00').id
  const results = await Promise.all(Array.from({ length: 100 }, (_, n) => comes(slot, `persoon ${n}`)))
  expect(results.filter(({ booked }) => booked)).toHaveLength(4)
  const refused = results.flatMap((result) => (result.booked ? [] : [result]))
  expect(refused.every(({ reason, alternatives }) => reason === 'taken' && alternatives.length === 5)).toBe(true)
  expect(
    await town.db.query(
      `select seat, count(*)::int as n from appointments where status = 'booked' group by seat order by 1`,
    ),
  ).toEqual([1, 2, 3, 4].map((seat) => ({ seat, n: 1 })))
})

test('who leads a group is not booked for anything else then, also when most have left it', async () => {
  const group = at(await town.slots('groep', monday, { professional: 'fatima' }), '10.00').id
  const alone = at(await town.slots('kort', monday, { professional: 'fatima' }), '10.30').id
  const first = await comes(group, 'a')
  await comes(group, 'b')
  if (first.booked) await town.calendar.cancel({ id: first.appointment.id, by: { holder: 'a' } })
  expect(await comes(alone, 'c')).toMatchObject({ booked: false, reason: 'taken' })
  const wish = { professional: 'fatima' }
  expect((await town.slots('kort', monday, wish)).map(({ time }) => time)).not.toContain('10.30 uur')
  // Another group over this one neither.
  expect((await town.slots('groep', monday, wish)).map(({ time }) => time)).not.toContain('11.00 uur')
})

test('a group does not start where somebody has a talk already', async () => {
  const alone = at(await town.slots('kort', monday, { professional: 'fatima' }), '10.30').id
  const group = at(await town.slots('groep', monday, { professional: 'fatima' }), '10.00').id
  await comes(alone, 'a')
  expect(await comes(group, 'b')).toMatchObject({ booked: false, reason: 'taken' })
})

test('one moves into a group with a place, not into a full one, and leaves the old place to others', async () => {
  const slots = await town.slots('groep', monday, { professional: 'fatima' })
  const [ten, two] = [at(slots, '10.00').id, at(slots, '14.00').id]
  for (const holder of ['a', 'b', 'c', 'd']) await comes(ten, holder)
  const mine = await comes(two, 'e')
  const id = mine.booked ? mine.appointment.id : ''
  expect(await town.calendar.move({ id, slot: ten, by: { holder: 'e' } })).toMatchObject({
    moved: false,
    reason: 'taken',
  })
  const [first] = await town.calendar.find({ holder: 'a' })
  await town.calendar.cancel({ id: first?.id ?? '', by: { holder: 'a' } })
  expect((await town.calendar.move({ id, slot: ten, by: { holder: 'e' } })).moved).toBe(true)
  expect(
    await town.db.query(`select count(distinct session)::int as groups from appointments where status = 'booked'`),
  ).toEqual([{ groups: 1 }])
})

test('a hold on a place in a group runs out like any other', async () => {
  const slot = at(await town.slots('groep', monday, { professional: 'fatima' }), '10.00').id
  for (const holder of ['a', 'b', 'c', 'd']) expect((await town.calendar.hold({ slot, holder })).held).toBe(true)
  expect((await town.calendar.hold({ slot, holder: 'e' })).held).toBe(false)
  town.now = new Date(town.now.getTime() + 601_000)
  expect((await comes(slot, 'e')).booked).toBe(true)
})

test('a group is one talk in the number that somebody has in a day', async () => {
  await town.db.query(`update professionals set max_per_day = 2 where id = 'fatima'`)
  const slot = at(await town.slots('groep', monday, { professional: 'fatima' }), '10.00').id
  for (const holder of ['a', 'b', 'c']) expect((await comes(slot, holder)).booked).toBe(true)
  const alone = await town.slots('kort', monday, { professional: 'fatima' })
  expect((await comes(at(alone, '14.00').id, 'd')).booked).toBe(true)
  expect(await town.slots('kort', monday, { professional: 'fatima' })).toEqual([])
  expect((await comes(slot, 'e')).booked).toBe(true)
  await town.db.query(`update professionals set max_per_day = null where id = 'fatima'`)
})

test('the database itself refuses a fifth place, and one talk over another', async () => {
  const slot = at(await town.slots('groep', monday, { professional: 'fatima' }), '10.00').id
  await comes(slot, 'a')
  const copy = (seat: number, session: string) =>
    town.db.query(
      `insert into appointments (id, reference, type, professional, way, location, starts_at, ends_at, during, local_start,
         zone, status, held_until, hold_place, holder, uid, created_at, capacity, session, seat)
       select gen_random_uuid(), $1, type, professional, way, location, starts_at, ends_at, during, local_start, zone, 'held',
              ends_at, 1, $1, $1, created_at, capacity, ${session}, $2
       from appointments where status = 'booked' limit 1`,
      [randomUUID(), seat],
    )
  await expect(copy(5, 'session')).rejects.toThrow(/check/)
  await expect(copy(1, 'session')).rejects.toThrow(/appointments_seats/)
  await expect(copy(2, 'gen_random_uuid()')).rejects.toThrow(/appointments_never_twice/)
  await copy(2, 'session')
})

test('who asks for somebody who speaks Turkish gets only those, and at each moment rather one than not', async () => {
  const only = await town.slots('kort', monday, { speaks: 'tr' })
  expect(new Set(only.map(({ professional }) => professional.name))).toEqual(new Set(['Joost']))
  expect(only[0]?.languages).toEqual(['nl', 'tr'])
  const rather = await town.slots('kort', monday, { language: 'tr', way: 'phone' })
  const withFatima = await town.slots('kort', monday, { language: 'nl', way: 'phone' })
  expect(at(rather, '9.00').professional.name).toBe('Joost')
  expect(at(rather, '14.00').professional.name).toBe('Fatima')
  expect(withFatima.length).toBe(rather.length)
  expect(await town.slots('kort', monday, { speaks: 'ar' })).toEqual([])
  const [type] = await town.calendar.types()
  expect(type).toMatchObject({ capacity: 1, languages: ['nl', 'tr'] })
})
