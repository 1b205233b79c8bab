import { randomUUID } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { DateTime } from 'luxon'
import type { Region } from '../../knowledge/content/region.ts'
import type { Config } from '../config.ts'
import type { Queries } from '../database.ts'
import type { Html } from '../public/html.ts'
import { page } from '../public/page.ts'
import type { Calendar } from './calendar.ts'
import type { HoldResult } from './holds.ts'
import { signLink } from './links.ts'
import { dayOf, dayWithDate, zone } from './local-time.ts'
import { originOf } from './routes.ts'
import type { Appointment, AppointmentType, Slot, Way } from './shapes.ts'

const DAY = 86_400_000
const DAYS_SHOWN = 5
const DAYS_SEARCHED = 21

/** Pages are not part of the description for programs. */
export const forPeople = { schema: { hide: true } }

export interface AppointmentPagesOptions {
  db: Queries
  calendar: Calendar
  region: Pick<Region, 'name' | 'area' | 'timeZone' | 'informationPoint' | 'municipalities'>
  config: Pick<Config, 'sessionSecret' | 'mail' | 'publicUrl'>
  clock: () => Date
}

/** The first days that have something, and from which day there may be more. */
export async function slotsFor(
  calendar: Calendar,
  type: Pick<AppointmentType, 'id'>,
  wish: { gemeente: string | null; plek: string | null; taal?: string | null; vanaf: string | null; except?: string },
  way: Way,
  now: Date,
): Promise<{ slots: Slot[]; later: string | null }> {
  const from = wish.vanaf === null ? now.getTime() : Math.max(now.getTime(), dayWithDate(wish.vanaf).start)
  const found = await calendar.slots({
    type: type.id,
    municipality: wish.gemeente,
    location: way === 'place' ? wish.plek : null,
    way,
    speaks: wish.taal ?? null,
    from: new Date(from),
    to: new Date(from + DAYS_SEARCHED * DAY),
    except: wish.except ?? null,
  })
  const days = [...Map.groupBy(found, (slot) => slot.start.slice(0, 10)).entries()]
  const shown = days.slice(0, DAYS_SHOWN)
  const last = shown.at(-1)?.[0]
  const next = dayOf(last === undefined ? from + DAYS_SEARCHED * DAY : dayWithDate(last).end).date
  return { slots: shown.flatMap(([, slots]) => slots), later: days.length === 0 && wish.vanaf !== null ? null : next }
}

/** Holds a slot for who fills in a form: each form is a holder of its own, known by a signed link. */
export async function holdForPage(
  { calendar, config, clock }: AppointmentPagesOptions,
  request: FastifyRequest,
  slot: string,
): Promise<Extract<HoldResult, { held: false }> | { held: true; hold: Appointment; path: string }> {
  const origin = originOf(request, config)
  const result = await calendar.hold({ slot, holder: `page:${randomUUID()}`, origin })
  if (!result.held) return result
  const expires = new Date(clock().getTime() + DAY)
  const token = signLink(config.sessionSecret, { purpose: 'hold', id: result.hold.id, expires })
  return { ...result, path: `/afspraak/${token}` }
}

export function show(options: AppointmentPagesOptions, reply: FastifyReply, title: string, body: Html): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .send(page({ title, body, region: options.region, now: options.clock(), path: '/afspraak', private: true }))
}

/** A field of a form or an address, when it is there once and says something. */
export function textIn(from: unknown, name: string): string | null {
  if (typeof from !== 'object' || from === null) return null
  const value: unknown = Object.getOwnPropertyDescriptor(from, name)?.value
  return typeof value === 'string' && value.trim() !== '' ? value.replaceAll('\u0000', '').trim() : null
}

/** A date that exists, not absurdly far away. */
export function isDate(text: string | null): text is string {
  return text !== null && /^20\d{2}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone }).isValid
}
