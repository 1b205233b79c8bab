import { createHash, randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import ical, { ICalCalendarMethod, ICalEventClass, type ICalEventData, ICalEventStatus } from 'ical-generator'
import type { Region } from '../../knowledge/content/region.ts'
import type { Config } from '../config.ts'
import type { Queries } from '../database.ts'
import { refuse } from '../errors.ts'
import { limits } from '../limits.ts'
import { type AppointmentRow, toAppointment, viewOfA } from './appointment.ts'
import type { Appointment } from './shapes.ts'
import { waysInWords } from './shapes.ts'

const BACK_DAYS = 30
const AHEAD_DAYS = 400

/** The agenda of a professional as a calendar to subscribe to. The address itself is the key; it tells nothing of people. */
export async function agendaFeedRoutes(app: FastifyInstance, parts: FeedRouteParts): Promise<void> {
  const { db, clock } = parts
  app.get<{ Params: { token: string } }>(
    '/agenda/:token.ics',
    { schema: { hide: true }, config: limits.booking },
    async (request, reply) => {
      const professional = await professionalWithFeed(db, request.params.token)
      if (professional === null) return refuse('not_found')
      const booked = await bookedFor(db, professional.id, clock())
      const state = booked.map(({ uid, sequence }) => `${uid} ${sequence}`).join('\n')
      const etag = `"${createHash('sha256').update(state).digest('base64url').slice(0, 27)}"`
      reply.headers({ 'cache-control': 'private, no-cache', etag, 'x-robots-tag': 'noindex' })
      if (request.headers['if-none-match'] === etag) return reply.code(304).send()
      return reply.type('text/calendar; charset=utf-8').send(agendaFile(professional, booked, parts))
    },
  )
}

/** Gives a new address for calendar programs; one given before no longer works. */
export async function shareAgenda(db: Queries, professional: string, publicUrl: string): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await db.query('update professionals set feed_hash = $2 where id = $1', [professional, hashOf(token)])
  return `${publicUrl}/agenda/${token}.ics`
}

/** From now on nobody reads this agenda from outside. */
export async function unshareAgenda(db: Queries, professional: string): Promise<void> {
  await db.query('update professionals set feed_hash = null where id = $1', [professional])
}

async function professionalWithFeed(db: Queries, token: string): Promise<{ id: string; name: string } | null> {
  const [row] = await db.query<{ id: string; name: string }>(
    'select id, name from professionals where feed_hash = $1 and retired_at is null',
    [hashOf(token)],
  )
  return row ?? null
}

async function bookedFor(db: Queries, professional: string, now: Date): Promise<Appointment[]> {
  const rows = await db.query<AppointmentRow>(
    `with a as (
       select * from appointments
       where professional = $1 and status = 'booked'
         and starts_at between $2::timestamptz - make_interval(days => $3) and $2::timestamptz + make_interval(days => $4)
     ) ${viewOfA} order by a.starts_at`,
    [professional, now, BACK_DAYS, AHEAD_DAYS],
  )
  return rows.map(toAppointment)
}

/** Others look into a calendar too, and it lies with another firm: when and what kind, never who or why. */
function agendaFile(
  professional: { name: string },
  booked: Appointment[],
  parts: EventParts & { region: { name: string } },
) {
  const calendar = ical({
    prodId,
    method: ICalCalendarMethod.PUBLISH,
    name: `${parts.region.name}: ${professional.name}`,
    ttl: 15 * 60,
  })
  for (const each of booked) calendar.createEvent(eventFor(each, parts))
  return calendar.toString()
}

/** One appointment as a calendar object for the calendar of its professional (RFC 4791: without a method). */
export function eventFile(appointment: Appointment, parts: EventParts): string {
  const calendar = ical({ prodId })
  calendar.createEvent(eventFor(appointment, parts))
  return calendar.toString()
}

function eventFor(appointment: Appointment, { config, clock }: EventParts): ICalEventData {
  const { id, uid, sequence, start, end, type, reference, location, way } = appointment
  return {
    id: uid,
    sequence,
    stamp: clock(),
    start: new Date(start),
    end: new Date(end),
    summary: `${type.name} (${reference})`,
    location: location === null ? waysInWords[way] : `${location.name}, ${location.address}`,
    url: `${config.publicUrl}/desk/agenda/afspraak/${id}`,
    class: ICalEventClass.PRIVATE,
    status: ICalEventStatus.CONFIRMED,
  }
}

const prodId = { company: 'Wegwijs', product: 'Agenda', language: 'NL' }

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export interface EventParts {
  config: Pick<Config, 'publicUrl'>
  clock: () => Date
}

export interface FeedRouteParts extends EventParts {
  db: Queries
  region: Pick<Region, 'name'>
}
