import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type AppointmentsTown, anna, appointmentsTown, at } from './appointments-town.ts'

const monday = '2026-11-23'
const tuesday = '2026-11-24'
let town: AppointmentsTown
beforeAll(async () => {
  town = await appointmentsTown()
})
beforeEach(() => town.empty())
afterAll(() => town.db.close())

function later(minutes: number): void {
  town.now = new Date(town.now.getTime() + minutes * 60_000)
}

async function holds(slot: string, holder = 'anna') {
  const result = await town.calendar.hold({ slot, holder })
  if (!result.held) throw new Error(`not held: ${result.reason}`)
  return result.hold
}

async function books(slot: string, holder = 'anna') {
  const key = randomUUID()
  const result = await town.calendar.book({ ...anna, slot, by: { holder }, key })
  if (!result.booked) throw new Error(`not booked: ${result.reason}`)
  return result.appointment
}

async function slotAt(time: string, day = monday, wish: object = { location: 'huizen' }): Promise<string> {
  return at(await town.slots('kort', day, wish), time).id
}

test('an appointment stands once it is booked, and its holder finds it again', async () => {
  const hold = await holds(await slotAt('10.00'))
  const result = await town.calendar.book({ ...anna, hold: hold.id, by: { holder: 'anna' }, key: randomUUID() })
  expect(result).toMatchObject({
    booked: true,
    again: false,
    appointment: {
      id: hold.id,
      status: 'booked',
      words: 'maandag 23 november, 10.00 uur',
      start: '2026-11-23T10:00:00+01:00',
      end: '2026-11-23T10:30:00+01:00',
      way: 'place',
      location: { id: 'huizen', address: 'Voorbeeldstraat 1, Huizen' },
      professional: { id: 'fatima', name: 'Fatima', organisation: 'Informatiepunt' },
      name: 'Anna de Vries',
      phone: '+31612345678',
      sequence: 0,
    },
  })
  expect((await town.calendar.find({ holder: 'anna' })).map(({ id }) => id)).toEqual([hold.id])
  expect(await town.calendar.find({ holder: 'bram' })).toEqual([])
  const reference = hold.reference.toLowerCase().replace('-', ' ')
  expect((await town.calendar.find({ reference })).map(({ id }) => id)).toEqual([hold.id])
})

test('a slot that somebody holds is not offered to others, and still to its holder', async () => {
  await holds(await slotAt('10.00'))
  const times = async (holder: string) =>
    (await town.slots('kort', monday, { location: 'huizen', holder })).map((s) => s.time)
  expect(await times('bram')).not.toContain('10.00 uur')
  expect(await times('anna')).toContain('10.00 uur')
})

test('who comes second hears that the slot is taken, with other moments', async () => {
  const slot = await slotAt('10.00')
  await holds(slot)
  const result = await town.calendar.hold({ slot, holder: 'bram' })
  expect(result).toMatchObject({ held: false, reason: 'taken' })
  const alternatives = result.held ? [] : result.alternatives
  expect(alternatives).toHaveLength(5)
  expect(alternatives.map((each) => each.id)).not.toContain(slot)
  for (const each of alternatives) {
    const { id } = await holds(each.id, 'bram')
    await town.calendar.release(id, 'bram')
  }
})

test('a hold ends after ten minutes and the next one takes it over', async () => {
  const slot = await slotAt('10.00')
  const first = await holds(slot)
  expect(first.heldUntil).toBe(new Date(town.now.getTime() + 600_000).toISOString())
  later(9)
  expect((await town.calendar.hold({ slot, holder: 'bram' })).held).toBe(false)
  later(1)
  expect((await town.calendar.hold({ slot, holder: 'bram' })).held).toBe(true)
  const result = await town.calendar.book({ ...anna, hold: first.id, by: { holder: 'anna' }, key: randomUUID() })
  expect(result).toMatchObject({ booked: false, reason: 'expired' })
  expect(result.booked ? [] : result.alternatives).toHaveLength(5)
})

test('who types slowly still gets the slot when nobody else took it', async () => {
  const hold = await holds(await slotAt('10.00'))
  later(25)
  const result = await town.calendar.book({ ...anna, hold: hold.id, by: { holder: 'anna' }, key: randomUUID() })
  expect(result).toMatchObject({ booked: true, appointment: { words: 'maandag 23 november, 10.00 uur' } })
})

test('a hold that was let go and is free again can still be booked', async () => {
  const slot = await slotAt('10.00')
  const hold = await holds(slot)
  later(11)
  const other = await holds(slot, 'bram')
  expect(await town.calendar.release(other.id, 'bram')).toBe(true)
  const result = await town.calendar.book({ ...anna, hold: hold.id, by: { holder: 'anna' }, key: randomUUID() })
  expect(result).toMatchObject({
    booked: true,
    appointment: { words: 'maandag 23 november, 10.00 uur', name: anna.name },
  })
})

test('taking the same slot again gives the same hold, with fresh time', async () => {
  const slot = await slotAt('10.00')
  const first = await holds(slot)
  later(5)
  const second = await holds(slot)
  expect(second.id).toBe(first.id)
  expect(second.heldUntil).toBe(new Date(town.now.getTime() + 600_000).toISOString())
})

test('a holder keeps at most three slots at a time', async () => {
  for (const time of ['9.00', '10.00', '11.00']) await holds(await slotAt(time))
  const fourth = await slotAt('14.00')
  expect(await town.calendar.hold({ slot: fourth, holder: 'anna' })).toMatchObject({ held: false, reason: 'too-many' })
  expect((await town.calendar.hold({ slot: fourth, holder: 'bram' })).held).toBe(true)
  later(10)
  await holds(await slotAt('15.00'))
})

test('one place cannot hold a whole calendar by taking a new name each time', async () => {
  const slots = [...(await town.slots('kort', monday)), ...(await town.slots('kort', tuesday))]
  const results: boolean[] = []
  for (const [index, slot] of slots.entries()) {
    results.push((await town.calendar.hold({ slot: slot.id, holder: `holder ${index}`, origin: 'one place' })).held)
  }
  expect(results.filter(Boolean)).toHaveLength(12)
})

test('another slot over one’s own hold replaces it', async () => {
  const [first, second] = [await slotAt('10.00', monday), await slotAt('10.30', monday)]
  const hold = await holds(first)
  const long = at(await town.slots('lang', tuesday, { location: 'huizen' }), '10.00').id
  const longer = at(await town.slots('lang', tuesday, { location: 'huizen', holder: 'anna' }), '10.30').id
  await holds(long)
  await holds(longer)
  expect((await town.calendar.hold({ slot: long, holder: 'bram' })).held).toBe(false)
  await holds(second)
  expect(await town.calendar.see(hold.id, { holder: 'anna' })).toMatchObject({ status: 'released' })
})

test('the same key books once', async () => {
  const slot = await slotAt('10.00')
  const key = randomUUID()
  const request = { ...anna, slot, by: { holder: 'anna' }, key }
  const first = await town.calendar.book(request)
  const second = await town.calendar.book(request)
  expect(first).toMatchObject({ booked: true, again: false })
  expect(second).toMatchObject({ booked: true, again: true })
  expect(first.booked && second.booked && first.appointment.id === second.appointment.id).toBe(true)
  const other = await holds(await slotAt('14.00'))
  expect(await town.calendar.book({ ...anna, hold: other.id, by: { holder: 'anna' }, key })).toMatchObject({
    booked: true,
    again: true,
    appointment: { time: '10.00 uur' },
  })
})

test('nobody books, sees, moves or cancels what somebody else has', async () => {
  const hold = await holds(await slotAt('10.00'))
  const notYours = { booked: false, reason: 'not-yours' }
  expect(await town.calendar.book({ ...anna, hold: hold.id, by: { holder: 'bram' }, key: randomUUID() })).toMatchObject(
    notYours,
  )
  const { id } = await books(await slotAt('14.00'))
  const by = { holder: 'bram' }
  expect(await town.calendar.see(id, by)).toBeNull()
  expect(await town.calendar.move({ id, slot: await slotAt('15.00'), by })).toMatchObject({
    moved: false,
    reason: 'not-yours',
  })
  expect(await town.calendar.cancel({ id, by })).toEqual({ cancelled: false, reason: 'not-yours' })
  const unknown = randomUUID()
  expect(await town.calendar.cancel({ id: unknown, by })).toEqual({ cancelled: false, reason: 'not-yours' })
  expect(await town.calendar.cancel({ id: "' or true --", by })).toEqual({ cancelled: false, reason: 'not-yours' })
})

test('a key of somebody else gives nothing away', async () => {
  const key = randomUUID()
  await town.calendar.book({ ...anna, slot: await slotAt('10.00'), by: { holder: 'anna' }, key })
  const result = await town.calendar.book({ ...anna, slot: await slotAt('14.00'), by: { holder: 'bram' }, key })
  expect(result).toEqual({ booked: false, reason: 'not-yours', problems: [], alternatives: [] })
})

test('a slot in the past, outside hours, too soon, too far or made up is refused', async () => {
  const { slotId, readSlotId } = await import('../../server/appointments/slot-id.ts')
  const real = readSlotId(await slotAt('10.00'))
  if (real === null) throw new Error('a slot id cannot be read')
  const reasons: Record<string, string> = {}
  async function tryAt(name: string, change: object): Promise<void> {
    const result = await town.calendar.hold({
      slot: slotId({ ...real, ...change } as typeof real & object),
      holder: 'anna',
    })
    reasons[name] = result.held ? 'held' : result.reason
  }
  const time = (iso: string) => ({ start: Date.parse(iso) })
  await tryAt('real', {})
  await tryAt('past', time('2026-11-16T10:00:00+01:00'))
  await tryAt('outside hours', time('2026-11-23T17:00:00+01:00'))
  await tryAt('in the break', time('2026-11-23T12:30:00+01:00'))
  await tryAt('between starts', time('2026-11-23T10:10:00+01:00'))
  await tryAt('too soon', time('2026-11-23T02:00:00+01:00'))
  await tryAt('too far', time('2027-02-01T10:00:00+01:00'))
  await tryAt('on Christmas', { ...time('2026-12-25T10:00:00+01:00'), way: 'phone' })
  await tryAt('of another professional', { professional: 'anouk' })
  await tryAt('of nobody', { professional: 'nobody' })
  await tryAt('of no type', { type: 'nothing' })
  await tryAt('in another place', { location: 'laren' })
  await tryAt('in no place', { location: null })
  await tryAt('in a way that is not offered', { way: 'home' })
  for (const slot of ['', 'x', 'é', 'W10', Buffer.from('[1,2,3,4,5,6]').toString('base64url'), 'A'.repeat(5000)]) {
    expect(await town.calendar.hold({ slot, holder: 'anna' })).toEqual({
      held: false,
      reason: 'closed',
      alternatives: [],
    })
  }
  expect(reasons).toEqual({
    real: 'held',
    past: 'past',
    'outside hours': 'closed',
    'in the break': 'closed',
    'between starts': 'closed',
    'too soon': 'closed',
    'too far': 'closed',
    'on Christmas': 'closed',
    'of another professional': 'closed',
    'of nobody': 'closed',
    'of no type': 'closed',
    'in another place': 'closed',
    'in no place': 'closed',
    'in a way that is not offered': 'closed',
  })
})

test('the way may change at the hold, and each way asks for what it needs', async () => {
  const slot = at(await town.slots('lang', tuesday, { location: 'huizen' }), '10.00').id
  const fields: Record<string, string[]> = {}
  for (const way of ['place', 'phone', 'home', 'video'] as const) {
    const result = await town.calendar.hold({ slot, way, holder: 'anna' })
    if (!result.held) throw new Error(result.reason)
    const booking = {
      name: 'Anna',
      email: null,
      phone: null,
      hold: result.hold.id,
      by: { holder: 'anna' },
      key: randomUUID(),
    }
    const refused = await town.calendar.book(booking)
    fields[way] = refused.booked ? [] : refused.problems.map(({ field }) => field)
  }
  expect(fields).toEqual({ place: ['phone'], phone: ['phone'], home: ['phone', 'address'], video: ['phone', 'email'] })
})

test('a name of 500 characters and an address that makes headers are refused, and nothing is lost', async () => {
  const hold = await holds(await slotAt('10.00'))
  const by = { holder: 'anna' }
  const refused = await town.calendar.book({
    name: 'n'.repeat(500),
    email: 'anna@voorbeeld.nl\r\nBcc: allen@voorbeeld.nl',
    hold: hold.id,
    by,
    key: randomUUID(),
  })
  expect(refused).toMatchObject({
    booked: false,
    reason: 'incomplete',
    problems: [{ field: 'name' }, { field: 'email' }],
  })
  expect((await town.calendar.book({ ...anna, hold: hold.id, by, key: randomUUID() })).booked).toBe(true)
})

test('what was told is kept only with consent', async () => {
  const intake = { vraag: 'Mijn moeder valt vaak\u0000', wie: ['mijn moeder \ud800'] }
  const kept: unknown[] = []
  for (const [time, consent] of [
    ['10.00', false],
    ['11.00', true],
  ] as const) {
    const booked = await town.calendar.book({
      ...anna,
      slot: await slotAt(time),
      by: { holder: 'anna' },
      key: randomUUID(),
      consent,
      intake,
    })
    const id = booked.booked ? booked.appointment.id : ''
    kept.push(...(await town.db.query('select consent, intake from appointments where id = $1', [id])))
  }
  expect(kept).toEqual([
    { consent: false, intake: null },
    { consent: true, intake: { vraag: 'Mijn moeder valt vaak', wie: ['mijn moeder \ufffd'] } },
  ])
})

test('more than one can tell in a conversation is refused kindly', async () => {
  const booking = { ...anna, slot: await slotAt('10.00'), by: { holder: 'anna' }, key: randomUUID(), consent: true }
  expect(await town.calendar.book({ ...booking, intake: { verhaal: 'x'.repeat(50_000) } })).toMatchObject({
    booked: false,
    reason: 'incomplete',
    problems: [{ field: 'intake' }],
  })
})

test('moving keeps the appointment and frees the old moment at once', async () => {
  const appointment = await books(await slotAt('10.00'))
  const by = { holder: 'anna' }
  const moved = await town.calendar.move({ id: appointment.id, slot: await slotAt('14.00'), by })
  expect(moved).toMatchObject({
    moved: true,
    appointment: { id: appointment.id, uid: appointment.uid, sequence: 1, words: 'maandag 23 november, 14.00 uur' },
  })
  expect((await town.calendar.hold({ slot: await slotAt('10.00'), holder: 'bram' })).held).toBe(true)
})

test('an appointment can move half an hour, over its own old time', async () => {
  const { id } = await books(at(await town.slots('lang', tuesday, { location: 'huizen' }), '10.00').id)
  const slot = at(await town.slots('lang', tuesday, { location: 'huizen', except: id }), '10.30').id
  expect(await town.calendar.move({ id, slot, by: { holder: 'anna' } })).toMatchObject({ moved: true })
})

test('moving again to the same moment changes nothing', async () => {
  const { id } = await books(await slotAt('10.00'))
  const change = { id, slot: await slotAt('14.00'), by: { holder: 'anna' } }
  await town.calendar.move(change)
  expect(await town.calendar.move(change)).toMatchObject({ moved: true, appointment: { sequence: 1 } })
})

test('a moment that was taken meanwhile leaves the appointment where it was', async () => {
  const { id } = await books(await slotAt('10.00'))
  const slot = await slotAt('14.00')
  await books(slot, 'bram')
  const result = await town.calendar.move({ id, slot, by: { holder: 'anna' } })
  expect(result).toMatchObject({ moved: false, reason: 'taken' })
  expect(result.moved ? [] : result.alternatives).toHaveLength(5)
  expect(await town.calendar.see(id, { holder: 'anna' })).toMatchObject({
    status: 'booked',
    time: '10.00 uur',
    sequence: 0,
  })
})

test('a cancelled appointment is free for others, and cancelling again changes nothing', async () => {
  const { id } = await books(await slotAt('10.00'))
  const by = { holder: 'anna' }
  const change = { id, by, reason: 'ziek\r\ngeworden' }
  expect(await town.calendar.cancel(change)).toMatchObject({
    cancelled: true,
    appointment: { status: 'cancelled', sequence: 1, reason: 'ziek geworden' },
  })
  expect(await town.calendar.cancel(change)).toMatchObject({ cancelled: true, appointment: { sequence: 1 } })
  expect(await town.calendar.move({ id, slot: await slotAt('14.00'), by })).toMatchObject({ reason: 'cancelled' })
  expect(await town.calendar.find(by)).toEqual([])
  await books(await slotAt('10.00'), 'bram')
})

test('what has begun can no longer be moved or cancelled', async () => {
  const { id } = await books(await slotAt('10.00'))
  const slot = await slotAt('10.00', tuesday)
  town.now = new Date('2026-11-23T10:00:00+01:00')
  const by = { holder: 'anna' }
  expect(await town.calendar.cancel({ id, by })).toEqual({ cancelled: false, reason: 'past' })
  expect(await town.calendar.move({ id, slot, by })).toMatchObject({ moved: false, reason: 'past' })
})

test('staff books on behalf of somebody and moves what another made', async () => {
  const slot = await slotAt('10.00')
  const hold = await holds(slot, 'staff:fatima')
  const booked = await town.calendar.book({ ...anna, hold: hold.id, by: { staff: 'fatima' }, key: randomUUID() })
  expect(booked.booked).toBe(true)
  const moved = await town.calendar.move({ id: hold.id, slot: await slotAt('14.00'), by: { staff: 'joost' } })
  expect(moved.moved).toBe(true)
  expect(await town.calendar.cancel({ id: hold.id, by: { staff: 'joost' } })).toMatchObject({ cancelled: true })
  const [row] = await town.db.query('select booked_by, cancelled_by from appointments where id = $1', [hold.id])
  expect(row).toEqual({ booked_by: 'fatima', cancelled_by: 'joost' })
})

test('nothing is logged by which a person could be known', async () => {
  const { id } = await books(await slotAt('10.00'))
  await town.calendar.cancel({ id, by: { holder: 'anna' } })
  expect(town.logged).toHaveLength(2)
  expect(town.logged.join()).not.toMatch(/Anna|voorbeeld\.nl|12345678/)
})
