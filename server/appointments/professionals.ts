import { randomUUID } from 'node:crypto'
import type { Queries } from '../database.ts'
import { isUuid } from '../uuid.ts'
import { isOpenAftercare } from './aftercare.ts'
import { type AppointmentRow, toAppointment, viewOfA } from './appointment.ts'
import { standsAt } from './hold-time.ts'
import { dayOf } from './local-time.ts'
import type { Appointment } from './shapes.ts'

/**
 * Changes when people can be booked: `closed` takes weekly hours away (of one professional, one location, or everyone),
 * `extra` adds hours, `away` is out of office and stronger than both. Gives the id, and the booked appointments that now
 * stand in a closed time: someone has to move those. Extra hours begin and end on one day.
 */
export async function addException(
  db: Queries,
  exception: CalendarException,
): Promise<
  { added: true; id: string; inTheWay: Appointment[] } | { added: false; reason: 'no-time' | 'over-midnight' }
> {
  const { kind, from, to } = exception
  if (from >= to) return { added: false, reason: 'no-time' }
  if (kind === 'extra' && to.getTime() > dayOf(from.getTime()).end) return { added: false, reason: 'over-midnight' }
  const id = randomUUID()
  const professional = exception.professional ?? null
  const location = exception.location ?? null
  await db.query(
    `insert into calendar_exceptions (id, kind, professional, location, during, reason, added_by, added_at)
     values ($1, $2, $3, $4, tstzrange($5, $6), $7, $8, $9)`,
    [id, kind, professional, location, from, to, exception.reason ?? null, exception.by, exception.now],
  )
  if (kind === 'extra') return { added: true, id, inTheWay: [] }
  const rows = await db.query<AppointmentRow>(
    `with a as (
       select * from appointments
       where status = 'booked' and starts_at < $2 and ends_at > $1 and starts_at > $5
         and ($3::text is null or professional = $3) and ($4::text is null or location = $4)
     ) ${viewOfA} order by a.starts_at`,
    [from, to, professional, location, exception.now],
  )
  return { added: true, id, inTheWay: rows.map(toAppointment) }
}

/**
 * The one door to what an inhabitant told for an appointment. A professional gets only their own, staff of the information
 * point any; somebody else's and one that is not there look the same. Every reading is kept, with who and when.
 */
export async function readIntake(
  db: Queries,
  id: string,
  reader: { professional: string } | { staff: string },
  now: Date,
): Promise<{ appointment: Appointment; intake: Record<string, unknown> | null } | null> {
  if (!isUuid(id)) return null
  const own = 'professional' in reader ? reader.professional : null
  const [row] = await db.query<AppointmentRow & { intake: Record<string, unknown> | null }>(
    `with a as (
       select * from appointments
       where id = $1 and status in ('booked', 'cancelled') and ($2::text is null or professional = $2)
     ), reading as (
       insert into appointment_readings (appointment, read_by, read_at) select a.id, $3, $4 from a
     )
     select v.*, a.intake from (${viewOfA}) v join a on a.id = v.id`,
    [id, own, 'professional' in reader ? reader.professional : reader.staff, now],
  )
  return row === undefined ? null : { appointment: toAppointment(row), intake: row.intake }
}

/** How it went, once the appointment has begun. False when it is not theirs or has not begun. */
export async function recordOutcome(
  db: Queries,
  id: string,
  outcome: 'came' | 'no_show' | 'not_needed',
  by: { professional: string } | { staff: string },
  now: Date,
): Promise<boolean> {
  const rows = await db.query(
    `update appointments set outcome = $2
     where id = $1 and status = 'booked' and starts_at <= $4 and ($3::text is null or professional = $3) returning id`,
    [id, outcome, 'professional' in by ? by.professional : null, now],
  )
  return rows.length > 0
}

/**
 * Erases who came and what they told, of appointments that ended before `before`; what is left is for the figures. Gives
 * how many. Where "hoe gaat het?" was promised for later, what was told goes and how to reach them stays until that is
 * done. Holds that came to nothing go altogether.
 */
export async function forgetPast(db: Queries, before: Date, now: Date): Promise<number> {
  await db.query(`delete from appointments where status = 'released' and created_at < $1`, [before])
  const today = dayOf(now.getTime()).date
  await db.query(
    `update appointments a set intake = null, reason = null
     where ends_at < $1 and status in ('booked', 'cancelled') and forgotten_at is null
       and (intake is not null or reason is not null) and ${isPromised('$2::date')}`,
    [before, today],
  )
  const rows = await db.query(
    `update appointments a
     set name = null, email = null, phone = null, address = null, intake = null, reason = null, holder = 'forgotten',
         forgotten_at = $2
     where ends_at < $1 and status in ('booked', 'cancelled') and forgotten_at is null and not ${isPromised('$3::date')}
     returning id`,
    [before, now, today],
  )
  return rows.length
}

function isPromised(today: string): string {
  return `(a.status = 'booked' and exists (
    select from aftercare f where f.appointment = a.id and ${isOpenAftercare(today)}))`
}

/** Lets go of holds that ran out at `now`; nobody has to wait for this, it keeps the table clean. */
export async function releaseExpired(db: Queries, now: Date): Promise<number> {
  const rows = await db.query(
    `update appointments set status = 'released', held_until = null, hold_place = null
     where status = 'held' and not ${standsAt('$1')} returning id`,
    [now],
  )
  return rows.length
}

export interface CalendarException {
  kind: 'closed' | 'extra' | 'away'
  /** Absent: everyone; only for `closed`. */
  professional?: string | null
  /** For `closed`: only there; for `extra`: where the professional then is. */
  location?: string | null
  from: Date
  to: Date
  reason?: string | null
  /** Who entered it. */
  by: string
  now: Date
}
