import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readRegion } from '../../knowledge/content/region.ts'
import { addException, forgetPast, readIntake, recordOutcome } from '../../server/appointments/professionals.ts'
import { storeRegion } from '../../server/appointments/region.ts'
import { type AppointmentsTown, anna, appointmentsTown, at, smallRegion, sundayEvening } from './appointments-town.ts'

const monday = '2026-11-23'
const tuesday = '2026-11-24'
const wednesday = '2026-11-25'
let town: AppointmentsTown
beforeAll(async () => {
  town = await appointmentsTown()
})
beforeEach(async () => {
  await town.empty()
  await storeRegion(town.db, smallRegion, sundayEvening)
})
afterAll(() => town.db.close())

async function times(type: string, day: string, wish: object = {}): Promise<string[]> {
  return (await town.slots(type, day, wish)).map(({ time }) => time.replace(' uur', ''))
}

async function books(type: string, day: string, time: string, wish: object = {}) {
  const slot = at(await town.slots(type, day, wish), time)
  const booked = await town.calendar.book({ ...anna, slot: slot.id, by: { holder: 'anna' }, key: randomUUID() })
  if (!booked.booked) throw new Error(booked.reason)
  return booked.appointment
}

test('a slot says everything that an inhabitant needs, in words', async () => {
  expect((await town.slots('lang', tuesday, { municipality: 'Laren' }))[2]).toEqual({
    id: expect.any(String),
    type: 'lang',
    start: '2026-11-24T10:00:00+01:00',
    end: '2026-11-24T11:00:00+01:00',
    day: 'dinsdag 24 november',
    time: '10.00 uur',
    words: 'dinsdag 24 november, 10.00 uur',
    way: 'place',
    ways: ['place', 'phone', 'home', 'video'],
    languages: ['nl'],
    professional: { id: 'joost', name: 'Joost', organisation: 'Informatiepunt' },
    location: {
      id: 'laren',
      name: 'Informatiepunt Laren',
      address: 'Voorbeeldstraat 4, Laren',
      municipality: 'Laren',
      example: true,
      route: null,
    },
  })
})

test('a talk starts on the interval, fits in the hours and skips the break', async () => {
  const morning = ['9.00', '9.30', '10.00', '10.30', '11.00', '11.30']
  expect(await times('lang', '2026-11-30', { location: 'huizen' })).toEqual([
    ...morning,
    ...['13.00', '13.30', '14.00', '14.30', '15.00', '15.30'],
  ])
  expect(await times('jeugd', '2026-11-26')).toEqual([
    ...['9.00', '9.15', '9.30', '9.45', '10.00', '10.15', '10.30', '10.45', '11.00', '11.15'],
  ])
})

test('there is one slot for each start, with who has the fewest appointments that day', async () => {
  await books('kort', monday, '9.00', { way: 'phone', professional: 'fatima' })
  const slots = await town.slots('kort', monday, { way: 'phone' })
  expect(new Set(slots.map(({ start }) => start)).size).toBe(slots.length)
  expect(at(slots, '11.00').professional.id).toBe('joost')
  expect(at(slots, '14.00').professional.id).toBe('fatima')
})

test('appointments with a team go round: the next one is with who has the fewest that day', async () => {
  const wish = { team: 'Informatiepunt', way: 'phone' }
  const who: string[] = []
  for (const time of ['9.00', '10.00', '11.00', '12.00']) {
    const slot = at(await town.slots('kort', '2026-11-23', wish), time)
    who.push(slot.professional.name)
    await town.calendar.book({ ...anna, slot: slot.id, by: { holder: time }, key: time })
  }
  expect(who.filter((name) => name === 'Fatima')).toHaveLength(2)
  expect(who.filter((name) => name === 'Joost')).toHaveLength(2)
  expect(await town.slots('kort', '2026-11-23', { team: 'Versa Welzijn' })).toEqual([])
})

test('buffers keep the time around a talk free', async () => {
  await books('lang', tuesday, '10.00', { location: 'huizen' })
  // 9.55 to 11.15 is taken; a short talk needs ten minutes after it, a long one five before and fifteen after.
  expect(await times('kort', tuesday, { location: 'huizen' })).toEqual(['9.00', '11.30', '12.00'])
  expect(await times('lang', tuesday, { location: 'huizen' })).toEqual(['11.30'])
})

test('notice: the first slot is not sooner than the type allows', async () => {
  town.now = new Date('2026-11-23T06:40:00+01:00')
  expect((await times('kort', monday, { location: 'huizen' }))[0]).toBe('11.00')
  expect(await times('lang', monday, { location: 'huizen' })).toEqual([])
  expect((await times('lang', tuesday, { location: 'huizen' }))[0]).toBe('9.00')
})

test('horizon: the last day that can be booked is a whole day', async () => {
  town.now = new Date('2026-11-23T23:30:00+01:00')
  expect(await times('kort', '2027-01-04', { location: 'huizen' })).not.toEqual([])
  expect(await times('kort', '2027-01-05', { location: 'huizen' })).toEqual([])
})

test('there are no slots on Dutch holidays', async () => {
  town.now = new Date('2026-12-20T12:00:00+01:00')
  expect(await times('kort', '2026-12-25')).toEqual([])
  expect(await times('kort', '2026-12-28', { location: 'huizen' })).not.toEqual([])
  expect(await times('kort', '2027-01-01')).toEqual([])
})

test('a municipality gets its own places when it has any, and else all of them', async () => {
  const places = async (municipality: string) =>
    new Set((await town.slots('kort', monday, { municipality, way: 'place' })).map((slot) => slot.location?.id))
  expect(await places('Laren')).toEqual(new Set(['laren']))
  expect(await places('Huizen')).toEqual(new Set(['huizen']))
  expect((await places('Eemnes')).size).toBe(1)
  expect(await times('kort', monday, { municipality: 'Eemnes', location: 'laren' })).not.toEqual([])
})

test('a type that does not hold for a municipality has no slots there', async () => {
  expect(await times('jeugd', '2026-11-26', { municipality: 'Eemnes' })).toEqual([])
  expect(await town.calendar.types({ municipality: 'Eemnes' })).toMatchObject([{ id: 'kort' }, { id: 'lang' }])
  const types = await town.calendar.types({ municipality: 'Huizen', topics: ['jeugd-opvoeden'] })
  expect(types.map(({ id }) => id)).toEqual(['jeugd', 'kort', 'lang'])
  expect(types[1]).toMatchObject({
    minutes: 30,
    ways: ['place', 'phone'],
    locations: [{ id: 'huizen' }, { id: 'laren' }],
  })
})

test('without a place to be, a professional can still call', async () => {
  const friday = '2026-11-27'
  expect(await times('kort', friday, { way: 'place' })).toEqual([])
  expect((await town.slots('kort', friday))[0]).toMatchObject({ way: 'phone', ways: ['phone'], location: null })
})

test('wishes about the part of the day and the time are followed', async () => {
  const wednesdays = (wish: object) => times('kort', wednesday, { location: 'huizen', ...wish })
  expect(await wednesdays({ partOfDay: 'morning' })).toEqual([])
  expect(await wednesdays({ partOfDay: 'evening' })).toEqual(['17.00', '17.30', '18.00', '18.30', '19.00'])
  expect(await wednesdays({ afterTime: '15:30', beforeTime: '16:30' })).toEqual(['15.30', '16.00'])
  expect(await wednesdays({ limit: 2 })).toEqual(['13.00', '13.30'])
})

test('closed hours, extra hours and out of office change one calendar', async () => {
  const by = { by: 'fatima', now: sundayEvening }
  const span = (from: string, to: string) => ({
    from: new Date(`${monday}T${from}+01:00`),
    to: new Date(`${monday}T${to}+01:00`),
  })
  const appointment = await books('kort', monday, '10.00', { location: 'huizen' })
  const closed = await addException(town.db, {
    kind: 'closed',
    professional: 'fatima',
    ...span('09:00', '14:50'),
    ...by,
  })
  expect(closed).toMatchObject({ added: true, inTheWay: [{ id: appointment.id }] })
  expect(await times('kort', monday, { location: 'huizen' })).toEqual(['15.00', '15.30', '16.00'])
  await addException(town.db, {
    kind: 'extra',
    professional: 'fatima',
    location: 'huizen',
    ...span('18:00', '19:00'),
    ...by,
  })
  expect(await times('kort', monday, { location: 'huizen' })).toEqual(['15.00', '15.30', '16.00', '18.00', '18.30'])
  await addException(town.db, { kind: 'away', professional: 'fatima', ...span('15:30', '18:30'), ...by })
  expect(await times('kort', monday, { location: 'huizen' })).toEqual(['15.00', '18.30'])
  const wrong = {
    kind: 'extra',
    professional: 'fatima',
    from: span('20:00', '24:00').to,
    to: span('20:00', '24:00').from,
    ...by,
  } as const
  expect(await addException(town.db, wrong)).toEqual({ added: false, reason: 'no-time' })
})

test('through both clock changes what is stored agrees with the clock on the wall', async () => {
  const { types } = smallRegion.appointments
  const nights = ['2026-10-25T00:30+02:00', '2027-03-28T00:30+01:00'].map((iso) => new Date(iso))
  const stored: unknown[] = []
  for (const from of nights) {
    town.now = new Date(from.getTime() - 10 * 86_400_000)
    const to = new Date(from.getTime() + 4 * 3_600_000)
    await addException(town.db, { kind: 'extra', professional: 'fatima', from, to, by: 'fatima', now: town.now })
    const slots = await town.calendar.slots({ type: 'kort', way: 'phone', from, to })
    expect(slots).toHaveLength(8)
    for (const [n, slot] of slots.entries()) {
      if (n % 2 === 1) continue
      const result = await town.calendar.hold({ slot: slot.id, holder: `night ${from.toISOString()} ${n}` })
      stored.push(result.held ? result.hold.start : result.reason)
    }
  }
  expect(stored).toEqual([
    ...[
      '2026-10-25T00:30:00+02:00',
      '2026-10-25T01:30:00+02:00',
      '2026-10-25T02:30:00+02:00',
      '2026-10-25T02:30:00+01:00',
    ],
    ...[
      '2027-03-28T00:30:00+01:00',
      '2027-03-28T01:30:00+01:00',
      '2027-03-28T03:30:00+02:00',
      '2027-03-28T04:30:00+02:00',
    ],
  ])
  const wrong = `select * from appointments where local_start <> starts_at at time zone zone or ends_at - starts_at <> $1::interval`
  expect(await town.db.query(wrong, [`${types[0]?.minutes} minutes`])).toEqual([])
})

test('a location that is closed leaves the other one open', async () => {
  const span = { from: new Date(`${monday}T00:00+01:00`), to: new Date(`${monday}T24:00+01:00`) }
  await addException(town.db, { kind: 'closed', location: 'laren', ...span, by: 'joost', now: sundayEvening })
  expect(await times('kort', monday, { location: 'laren' })).toEqual([])
  expect(await times('kort', monday, { location: 'huizen' })).not.toEqual([])
})

test('who has enough appointments for a day is not booked again that day', async () => {
  await town.db.query(`update professionals set max_per_day = 2 where id = 'fatima'`)
  const ids = (await town.slots('kort', monday, { location: 'huizen' }))
    .filter((slot) => slot.time.includes('.00'))
    .map(({ id }) => id)
  const results = await Promise.all(ids.map((slot, n) => town.calendar.hold({ slot, holder: `holder ${n}` })))
  await town.db.query(`update professionals set max_per_day = null where id = 'fatima'`)
  expect(results.filter((result) => result.held)).toHaveLength(2)
})

test('who left the region’s file is not booked any more, and their appointments stay', async () => {
  const appointment = await books('kort', monday, '10.00', { location: 'huizen' })
  const { professionals, types } = smallRegion.appointments
  const without = {
    ...smallRegion,
    appointments: { ...smallRegion.appointments, professionals: professionals.slice(1), types: types.slice(0, 1) },
  }
  const wrong = storeRegion(town.db, without, sundayEvening)
  await expect(wrong).rejects.toThrow('joost: soort "lang" bestaat niet')
  without.appointments.professionals = [{ ...professionals[1], types: ['kort'] } as (typeof professionals)[0]]
  await storeRegion(town.db, without, sundayEvening)
  expect(await times('kort', monday, { location: 'huizen' })).toEqual([])
  expect((await town.calendar.types()).map(({ id }) => id)).toEqual(['kort'])
  expect(await town.calendar.find({ holder: 'anna' })).toMatchObject([
    { id: appointment.id, professional: { name: 'Fatima' } },
  ])
  await storeRegion(town.db, smallRegion, sundayEvening)
  expect(await times('kort', monday, { location: 'huizen' })).toContain('11.00')
})

test('what was changed in the desk pages outlives a restart', async () => {
  await town.db.query(`update professionals set source = 'desk', name = 'Fatima B.' where id = 'fatima'`)
  await town.db.query(`delete from working_hours where professional = 'fatima' and weekday = 1`)
  await storeRegion(town.db, smallRegion, sundayEvening)
  expect(await times('kort', monday, { location: 'huizen' })).toEqual([])
  await town.db.query(`update professionals set source = 'region' where id = 'fatima'`)
})

test('the example region can be stored as it is, and has moments for every type', async () => {
  const region = await readRegion(join(import.meta.dirname, '../../knowledge/content/hbel'))
  await storeRegion(town.db, region, sundayEvening)
  const counts = await Promise.all(
    region.appointments.types.map(
      async ({ id }) =>
        (await town.calendar.slots({ type: id, from: sundayEvening, to: new Date('2026-12-07T00:00:00+01:00') }))
          .length,
    ),
  )
  expect(counts.every((count) => count > 5)).toBe(true)
})

test('a professional reads what was told for their own appointments only, and every reading of what was told is kept', async () => {
  const slot = at(await town.slots('kort', monday, { location: 'huizen' }), '10.00').id
  const intake = { vraag: 'hulp in huis' }
  const booked = await town.calendar.book({
    ...anna,
    slot,
    by: { holder: 'anna' },
    key: randomUUID(),
    consent: true,
    intake,
  })
  const id = booked.booked ? booked.appointment.id : ''
  expect(await readIntake(town.db, id, { professional: 'joost' }, town.now)).toBeNull()
  expect(await readIntake(town.db, id, { professional: 'fatima' }, town.now)).toMatchObject({ intake })
  expect(await readIntake(town.db, id, { staff: 'joost' }, town.now)).toMatchObject({ intake })
  const readings = await town.db.query(
    'select read_by from appointment_readings where appointment = $1 order by read_by',
    [id],
  )
  expect(readings).toEqual([{ read_by: 'fatima' }, { read_by: 'joost' }])
})

test('afterwards the outcome is kept and the person is forgotten', async () => {
  const { id } = await books('kort', monday, '10.00', { location: 'huizen' })
  expect(await recordOutcome(town.db, id, 'came', { professional: 'fatima' }, town.now)).toBe(false)
  town.now = new Date('2026-11-24T12:00:00+01:00')
  expect(await recordOutcome(town.db, id, 'came', { professional: 'joost' }, town.now)).toBe(false)
  expect(await recordOutcome(town.db, id, 'came', { professional: 'fatima' }, town.now)).toBe(true)
  expect(await forgetPast(town.db, new Date(`${monday}T10:30:00+01:00`), town.now)).toBe(0)
  expect(await forgetPast(town.db, new Date(`${tuesday}T00:00:00+01:00`), town.now)).toBe(1)
  const rows = await town.db.query(
    'select name, email, phone, address, intake, holder, outcome, type from appointments',
  )
  expect(rows).toEqual([
    {
      name: null,
      email: null,
      phone: null,
      address: null,
      intake: null,
      holder: 'forgotten',
      outcome: 'came',
      type: 'kort',
    },
  ])
})
