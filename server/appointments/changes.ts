import type { Queries } from '../database.ts'
import { isUuid } from '../uuid.ts'
import { type AppointmentRow, appointmentFor, holderOf, toAppointment, viewOfA } from './appointment.ts'
import { errorCode } from './booking.ts'
import { checkContact, oneLine } from './contact.ts'
import { standsAt } from './hold-time.ts'
import { alternativesTo, checkSlot, lockProfessional } from './holds.ts'
import { wallClock, zone } from './local-time.ts'
import { mailsOfA } from './outbox.ts'
import type { Schedule } from './schedule.ts'
import type { Actor, Appointment, Slot } from './shapes.ts'
import { groupOf, readSlotId, type SlotKey } from './slot-id.ts'

const MINUTE = 60_000
const EXCLUSION_VIOLATION = '23P01'
const LONGEST_REASON = 500

/**
 * Moves an appointment to another slot of the same type, in one step: the old moment is free only when the new one is
 * had. The same move again changes nothing. The uid stays, the sequence goes up.
 */
export async function move(db: Queries, change: Move): Promise<MoveResult> {
  const key = readSlotId(change.slot)
  if (key === null || !isUuid(change.id))
    return { moved: false, reason: key ? 'not-yours' : 'closed', alternatives: [] }
  const outcome = await attempt(db, key, change)
  if (typeof outcome === 'object') return { moved: true, appointment: toAppointment(outcome) }
  const tellOthers = outcome === 'taken' || outcome === 'closed'
  const alternatives = tellOthers
    ? await alternativesTo(db, key, { holder: holderOf(change.by), now: change.now, except: change.id })
    : []
  return { moved: false, reason: outcome, alternatives }
}

/** Cancels an appointment that is still to come. The same again changes nothing. */
export async function cancel(db: Queries, change: Cancellation): Promise<CancelResult> {
  if (!isUuid(change.id)) return { cancelled: false, reason: 'not-yours' }
  const [row] = await db.query<AppointmentRow>(cancelSql, [
    change.id,
    holderOf(change.by),
    change.now,
    'staff' in change.by ? change.by.staff : 'inhabitant',
    change.reason ? oneLine(change.reason).slice(0, LONGEST_REASON) : null,
    change.mails,
  ])
  if (row !== undefined) return { cancelled: true, appointment: toAppointment(row) }
  const found = await appointmentFor(db, change.id, change.by)
  if (found?.status === 'cancelled') return { cancelled: true, appointment: toAppointment(found) }
  return { cancelled: false, reason: found?.status === 'booked' ? 'past' : 'not-yours' }
}

async function attempt(db: Queries, key: SlotKey, change: Move): Promise<AppointmentRow | MoveRefusal> {
  try {
    return await db.transaction(async (tx) => {
      await lockProfessional(tx, key.professional)
      const row = await appointmentFor(tx, change.id, change.by)
      if (row === null || row.status === 'held' || row.status === 'released') return 'not-yours'
      if (row.status === 'cancelled') return 'cancelled'
      if (isThere(row, key)) return row
      if (row.starts_at <= change.now) return 'past'
      // Another way may need what was not given: a telephone number, an address.
      if (key.type !== row.type || checkContact(row, key.way).problems.length > 0) return 'closed'
      const { schedule, problem } = await checkSlot(tx, key, change.now, row.id)
      return problem ?? (await moveRow(tx, key, schedule, row, change))
    })
  } catch (error) {
    if (errorCode(error) === EXCLUSION_VIOLATION) return 'taken'
    throw error
  }
}

function isThere(row: AppointmentRow, key: SlotKey): boolean {
  const samePlace = key.way !== 'place' || row.location?.id === key.location
  return (
    row.professional === key.professional && row.starts_at.getTime() === key.start && row.way === key.way && samePlace
  )
}

async function moveRow(
  tx: Queries,
  key: SlotKey,
  { type }: Schedule,
  row: AppointmentRow,
  change: Move,
): Promise<AppointmentRow | MoveRefusal> {
  const end = key.start + type.minutes * MINUTE
  const from = new Date(key.start - type.before * MINUTE)
  const to = new Date(end + type.after * MINUTE)
  await tx.query(
    `update appointments set status = 'released', held_until = null, hold_place = null
     where professional = $1 and during && tstzrange($2, $3) and status = 'held' and (not ${standsAt('$4')} or holder = $5)`,
    [key.professional, from, to, change.now, row.holder],
  )
  const [moved] = await tx.query<AppointmentRow>(moveSql, [
    row.id,
    key.professional,
    key.way,
    key.way === 'place' ? key.location : null,
    new Date(key.start),
    new Date(end),
    from,
    to,
    wallClock(key.start),
    zone,
    change.now,
    change.mails,
    type.capacity,
    type.capacity === 1 ? row.id : groupOf(key),
  ])
  if (moved !== undefined) return moved
  return type.capacity === 1 ? 'cancelled' : 'taken'
}

const moveSql = `
  with a as (
    update appointments
    set professional = $2, way = $3, location = $4, starts_at = $5, ends_at = $6, during = tstzrange($7, $8),
        local_start = $9::timestamp, zone = $10, sequence = sequence + 1, capacity = $13, session = $14::uuid,
        seat = chair.seat
    from (
      select min(seat) as seat from generate_series(1, $13::int) as seat
      where not exists (
        select from appointments taken
        where taken.session = $14::uuid and taken.seat = seat.seat and taken.status in ('held', 'booked')
          and taken.id <> $1)
    ) as chair
    where id = $1 and status = 'booked' and chair.seat is not null
    returning *
  ), mails as (${mailsOfA('moved', '$11', '$12')})
  ${viewOfA}`

const cancelSql = `
  with a as (
    update appointments
    set status = 'cancelled', cancelled_at = $3, cancelled_by = $4, reason = $5, sequence = sequence + 1
    where id = $1 and status = 'booked' and starts_at > $3 and ($2::text is null or holder = $2)
    returning *
  ), mails as (${mailsOfA('cancelled', '$3', '$6')})
  ${viewOfA}`

export interface Move {
  id: string
  slot: string
  by: Actor
  now: Date
  mails: boolean
}

export interface Cancellation {
  id: string
  by: Actor
  reason?: string | null
  now: Date
  mails: boolean
}

type MoveRefusal = 'taken' | 'closed' | 'past' | 'not-yours' | 'cancelled'

export type MoveResult =
  | { moved: true; appointment: Appointment }
  | { moved: false; reason: MoveRefusal; alternatives: Slot[] }

export type CancelResult =
  | { cancelled: true; appointment: Appointment }
  | { cancelled: false; reason: 'past' | 'not-yours' }
