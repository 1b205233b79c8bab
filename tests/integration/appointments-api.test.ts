import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { appointmentRoutes } from '../../server/appointments/routes.ts'
import { errorHandler } from '../../server/errors.ts'
import { type AppointmentsTown, anna, appointmentsTown, secret, smallRegion } from './appointments-town.ts'

let town: AppointmentsTown
let app: FastifyInstance
beforeAll(async () => {
  town = await appointmentsTown()
  app = Fastify({ bodyLimit: 100_000 })
  errorHandler(app)
  const { calendar } = town
  await app.register(appointmentRoutes, {
    calendar,
    region: smallRegion,
    config: { sessionSecret: secret },
    clock: () => town.now,
  })
})
beforeEach(() => town.empty())
afterAll(async () => {
  await app.close()
  await town.db.close()
})

async function get(path: string) {
  const response = await app.inject({ method: 'GET', url: `/api/appointments/${path}` })
  return { status: response.statusCode, body: response.json() }
}

async function post(path: string, payload: object, ip = '192.0.2.1') {
  const response = await app.inject({ method: 'POST', url: `/api/appointments${path}`, payload, remoteAddress: ip })
  return { status: response.statusCode, body: response.json() }
}

async function firstSlot(): Promise<string> {
  return (await get('slots?type=kort&municipality=Huizen')).body.slots[0].id
}

test('a program finds a type, a moment, holds it and books it', async () => {
  const { body: types } = await get('types?municipality=Huizen&topic=jeugd-opvoeden')
  expect(types.types[0]).toMatchObject({
    id: 'jeugd',
    minutes: 45,
    ways: ['place'],
    municipalities: ['Huizen', 'Laren'],
  })
  const { body: found } = await get('slots?type=kort&municipality=Huizen&from=2026-11-24&to=2026-11-24')
  expect(found.slots.map((slot: { words: string }) => slot.words).slice(0, 2)).toEqual([
    'dinsdag 24 november, 9.00 uur',
    'dinsdag 24 november, 9.30 uur',
  ])
  const held = await post('/holds', { slot: found.slots[0].id, way: 'phone' })
  expect(held).toMatchObject({ status: 201, body: { hold: { way: 'phone', time: '9.00 uur', location: null } } })
  const { id: hold, holder, expiresAt } = held.body.hold
  expect(expiresAt).toBe('2026-11-22T21:50:00.000Z')
  const booked = await post('', { id: randomUUID(), hold, holder, ...anna })
  expect(booked).toMatchObject({
    status: 201,
    body: { appointment: { id: hold, status: 'booked', start: '2026-11-24T09:00:00+01:00' } },
  })
  expect(booked.body.appointment.link).toMatch(/^https:\/\/wegwijs\.example\/afspraak\/[\w-]{70}$/)
})

test('the answer does not repeat what somebody typed', async () => {
  const booked = await post('', {
    id: randomUUID(),
    slot: await firstSlot(),
    ...anna,
    consent: true,
    intake: { vraag: 'geheim' },
  })
  expect(booked.status).toBe(201)
  expect(JSON.stringify(booked.body)).not.toMatch(/Anna|voorbeeld\.nl|12345678|geheim/)
})

test('the same request twice makes one appointment', async () => {
  const request = { id: randomUUID(), slot: await firstSlot(), ...anna }
  const [first, second] = [await post('', request), await post('', request)]
  expect([first.status, second.status]).toEqual([201, 201])
  expect(second.body.appointment.id).toBe(first.body.appointment.id)
})

test('of two hundred bookings of one slot over the network exactly one succeeds, each other gets other moments', async () => {
  const slot = await firstSlot()
  const answers = await Promise.all(Array.from({ length: 200 }, () => post('', { id: randomUUID(), slot, ...anna })))
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  const others = answers.filter(({ status }) => status !== 201)
  expect(
    others.every(
      ({ status, body }) => status === 409 && body.error.code === 'slot_taken' && body.alternatives.length === 5,
    ),
  ).toBe(true)
})

test('a slot that is taken is refused in Dutch, with other moments', async () => {
  const slot = await firstSlot()
  await post('/holds', { slot })
  const refused = await post('/holds', { slot })
  expect(refused).toMatchObject({
    status: 409,
    body: {
      error: { code: 'slot_taken', message: 'Dit moment is net door iemand anders gekozen. Kies een ander moment.' },
    },
  })
  expect(refused.body.alternatives).toHaveLength(5)
})

test('who has no holder key cannot book or keep holding', async () => {
  const { body } = await post('/holds', { slot: await firstSlot() })
  const wrong = await post('', { id: randomUUID(), hold: body.hold.id, holder: 'x'.repeat(32), ...anna })
  expect(wrong).toMatchObject({ status: 404, body: { error: { code: 'not_yours' } } })
  expect((await post('', { id: randomUUID(), hold: body.hold.id, ...anna })).status).toBe(400)
})

test('one address cannot empty the calendar with holds', async () => {
  const { body } = await get('slots?type=kort&from=2026-11-23&to=2026-12-20')
  const statuses: number[] = []
  const apart = body.slots.filter((slot: { time: string }) => slot.time.includes('.00'))
  for (const slot of apart.slice(0, 16)) statuses.push((await post('/holds', { slot: slot.id }, '198.51.100.7')).status)
  expect(statuses.filter((status) => status === 201)).toHaveLength(12)
  expect(new Set(statuses)).toEqual(new Set([201, 429]))
  expect((await post('/holds', { slot: apart.at(-1).id }, '198.51.100.8')).status).toBe(201)
})

test('the way to reach somebody is checked, and every problem is named', async () => {
  const refused = await post('', {
    id: randomUUID(),
    slot: await firstSlot(),
    name: 'n'.repeat(500),
    email: 'a@b.nl\r\nBcc: c@d.nl',
  })
  expect(refused).toMatchObject({
    status: 400,
    body: {
      error: { code: 'invalid', message: 'Deze naam is te lang. Gebruik hoogstens 120 tekens.' },
      problems: [{ field: 'name' }, { field: 'email' }],
    },
  })
})

test('bad input is refused in the shape of the contract, in Dutch', async () => {
  const slot = await firstSlot()
  const messages: Record<string, string> = {}
  for (const path of [
    'slots',
    'slots?type=niets',
    'slots?type=%00',
    `slots?type=${'x'.repeat(5000)}`,
    'slots?type=kort&municipality=Hilversum',
    'slots?type=kort&from=morgen',
    'slots?type=kort&from=2026-11-24&to=2026-11-23',
    'slots?type=kort&from=999999-01-01',
    'slots?type=kort&limit=0',
    'slots?type=kort&way=plane',
  ]) {
    const { status, body } = await get(path)
    messages[path.slice(0, 60)] = `${status} ${body.error.code}: ${body.error.message}`
  }
  expect(messages).toMatchInlineSnapshot(`
    {
      "slots": "400 invalid: “type” ontbreekt.",
      "slots?type=%00": "400 invalid: “type” heeft niet de goede vorm.",
      "slots?type=kort&from=2026-11-24&to=2026-11-23": "400 invalid: “to” moet na “from” liggen.",
      "slots?type=kort&from=999999-01-01": "400 invalid: “from” is geen datum of tijd. Een voorbeeld is 2026-11-24.",
      "slots?type=kort&from=morgen": "400 invalid: “from” is geen datum of tijd. Een voorbeeld is 2026-11-24.",
      "slots?type=kort&limit=0": "400 invalid: “limit” is te klein: minstens 1.",
      "slots?type=kort&municipality=Hilversum": "400 unknown_municipality: Deze gemeente hoort niet bij ons.",
      "slots?type=kort&way=plane": "400 invalid: “way” moet een van deze zijn: place, phone, home, video.",
      "slots?type=niets": "404 unknown_type: Deze soort afspraak bestaat niet.",
      "slots?type=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": "400 invalid: “type” heeft niet de goede vorm.",
    }
  `)
  const holder = 'x'.repeat(20)
  const bodies = [
    {},
    { slot: {} },
    { slot: '' },
    { slot: 'x'.repeat(500) },
    { slot, holder: 'kort' },
    { slot, holder: `${holder}'--` },
  ]
  for (const body of bodies)
    expect(await post('/holds', body)).toMatchObject({ status: 400, body: { error: { code: 'invalid' } } })
  expect(await post('/holds', { slot: 'nonsense', holder })).toMatchObject({
    status: 409,
    body: { error: { code: 'slot_closed' } },
  })
  expect(await post('', { id: 'x', slot, ...anna })).toMatchObject({ status: 400 })
  expect(await post('', { id: randomUUID(), ...anna })).toMatchObject({ status: 400 })
  expect(await post('', { id: randomUUID(), slot, ...anna, name: 'Anna\u0000' })).toMatchObject({ status: 400 })
})

test('times may come with an offset, without one, or as a date', async () => {
  const first = async (from: string) =>
    (await get(`slots?type=kort&location=huizen&limit=1&from=${from}`)).body.slots[0].start
  expect(await first('2026-11-24')).toBe('2026-11-24T09:00:00+01:00')
  expect(await first('2026-11-24T10:10')).toBe('2026-11-24T10:30:00+01:00')
  expect(await first('2026-11-24T09:10:00Z')).toBe('2026-11-24T10:30:00+01:00')
  expect(await first('2026-11-24T10:10:00+01:00')).toBe('2026-11-24T10:30:00+01:00')
})
