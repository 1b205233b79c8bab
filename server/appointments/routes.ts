import { createHmac, randomBytes } from 'node:crypto'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { DateTime } from 'luxon'
import type { Region } from '../../knowledge/content/region.ts'
import type { Config } from '../config.ts'
import { type RefusalCode, refuse } from '../errors.ts'
import { limits } from '../limits.ts'
import type { BookResult } from './booking.ts'
import type { Calendar } from './calendar.ts'
import type { HoldResult } from './holds.ts'
import { zone } from './local-time.ts'
import * as schemas from './route-schemas.ts'
import type { Appointment, AppointmentType } from './shapes.ts'

const DAYS_AHEAD = 14

export interface AppointmentRoutesOptions {
  calendar: Calendar
  region: Pick<Region, 'municipalities'>
  config: Pick<Config, 'sessionSecret'>
  clock: () => Date
}

/** What can be booked, when, and the booking itself, for programs and for the chat widget. */
export async function appointmentRoutes(app: FastifyInstance, options: AppointmentRoutesOptions): Promise<void> {
  const { calendar, clock, config } = options
  const routes = app.withTypeProvider<TypeBoxTypeProvider>()

  routes.get('/api/appointments/types', { schema: schemas.types }, async ({ query }) => {
    const municipality = knownMunicipality(options.region, query.municipality)
    return { types: await calendar.types({ municipality, topics: query.topic === undefined ? [] : [query.topic] }) }
  })

  routes.get('/api/appointments/slots', { schema: schemas.slots }, async ({ query }) => {
    const municipality = knownMunicipality(options.region, query.municipality)
    await knownType(calendar, query.type)
    const from = query.from === undefined ? clock() : readTime('from', query.from, 'start')
    const to =
      query.to === undefined ? new Date(from.getTime() + DAYS_AHEAD * 86_400_000) : readTime('to', query.to, 'end')
    if (to <= from) refuse('invalid', { message: '“to” moet na “from” liggen.' })
    const { type, location, way, professional, language: speaks, limit } = query
    return { slots: await calendar.slots({ type, municipality, location, way, professional, speaks, from, to, limit }) }
  })

  routes.post('/api/appointments/holds', { schema: schemas.hold, config: limits.booking }, async (request, reply) => {
    const { body } = request
    const holder = body.holder ?? randomBytes(24).toString('base64url')
    const { slot, way } = body
    const result = await calendar.hold({ slot, way, holder: apiHolder(holder), origin: originOf(request, config) })
    if (!result.held) return refuse(holdRefusals[result.reason], { beside: { alternatives: result.alternatives } })
    return reply.code(201).send({ hold: { ...shown(result.hold), holder, expiresAt: result.hold.heldUntil } })
  })

  routes.post('/api/appointments', { schema: schemas.book, config: limits.booking }, async (request, reply) => {
    const { id, hold, slot, way, holder, ...details } = request.body
    if ((hold === undefined) === (slot === undefined))
      refuse('invalid', { message: 'Geef “hold” of “slot”, een van beide.' })
    if (hold !== undefined && holder === undefined) refuse('invalid', { message: '“holder” ontbreekt.' })
    // Without a holder the key is the holder: who repeats the request with the same id gets the same appointment.
    const by = { holder: apiHolder(holder ?? id) }
    const wanted = slot === undefined ? { hold: hold ?? '' } : { slot, way, origin: originOf(request, config) }
    const result = await calendar.book({ ...details, ...wanted, key: id, by })
    if (!result.booked) return refuseBooking(result)
    const { appointment } = result
    return reply.code(201).send({ appointment: { ...shown(appointment), link: calendar.linkTo(appointment) } })
  })
}

/** A holder from outside has a space of its own: it can never be the key of somebody's conversation. */
function apiHolder(holder: string): string {
  return `api:${holder}`
}

/** Where a request came from, as a keyed hash: enough to count with, useless to find someone with. */
export function originOf(request: Pick<FastifyRequest, 'ip'>, config: Pick<Config, 'sessionSecret'>): string {
  return createHmac('sha256', config.sessionSecret).update(`origin ${request.ip}`).digest('base64url').slice(0, 22)
}

/** What the API tells of an appointment: not what was typed, that is with who typed it. */
function shown(appointment: Appointment) {
  const { id, reference, status, type, start, end, day, time, words, way, location, professional } = appointment
  return { id, reference, status, type, start, end, day, time, words, way, location, professional }
}

function knownMunicipality(region: Pick<Region, 'municipalities'>, name: string | undefined): string | null {
  if (name === undefined || name === '') return null
  const found = region.municipalities.find((each) => each.name.toLowerCase() === name.toLowerCase())
  return found?.name ?? refuse('unknown_municipality')
}

async function knownType(calendar: Calendar, id: string): Promise<AppointmentType> {
  return (await calendar.types()).find((type) => type.id === id) ?? refuse('unknown_type')
}

/** A date (the whole day on the Dutch clock), or a time; without an offset it is Dutch time. */
function readTime(name: string, typed: string, edge: 'start' | 'end'): Date {
  // A plus sign that was not encoded arrives as a space.
  const time = DateTime.fromISO(typed.replace(' ', '+'), { zone })
  if (!time.isValid || time.year < 2000 || time.year > 2200) {
    return refuse('invalid', { message: `“${name}” is geen datum of tijd. Een voorbeeld is 2026-11-24.` })
  }
  const wholeDay = /^\d{4}-\d{2}-\d{2}$/.test(typed) && edge === 'end'
  return (wholeDay ? time.plus({ days: 1 }) : time).toJSDate()
}

function refuseBooking(result: Extract<BookResult, { booked: false }>): never {
  const { reason, problems, alternatives } = result
  const [first] = problems
  const message = reason === 'incomplete' && first !== undefined ? first.message : undefined
  return refuse(bookRefusals[reason], { message, beside: problems.length > 0 ? { problems } : { alternatives } })
}

export const holdRefusals = {
  taken: 'slot_taken',
  closed: 'slot_closed',
  past: 'slot_past',
  'too-many': 'too_many_holds',
} as const satisfies Record<Extract<HoldResult, { held: false }>['reason'], RefusalCode>

export const bookRefusals = {
  ...holdRefusals,
  expired: 'hold_expired',
  'not-yours': 'not_yours',
  incomplete: 'invalid',
} as const satisfies Record<Extract<BookResult, { booked: false }>['reason'], RefusalCode>
