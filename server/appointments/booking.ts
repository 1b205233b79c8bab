import type { Queries } from '../database.ts'
import { isUuid } from '../uuid.ts'
import {
  type AppointmentRow,
  appointmentFor,
  columnsOfA,
  holderOf,
  slotOf,
  toAppointment,
  viewOfA,
} from './appointment.ts'
import { bookAtOnce } from './book-at-once.ts'
import { type Contact, type ContactProblem, checkContact, checkIntake } from './contact.ts'
import { alternativesTo, hold, release } from './holds.ts'
import { mailsOfA } from './outbox.ts'
import type { Actor, Appointment, Slot, Way } from './shapes.ts'
import { readSlotId } from './slot-id.ts'

/**
 * Makes a hold into an appointment, by compare-and-swap. The same key again, or the same hold again by its own holder,
 * gives the appointment that was made the first time. A hold that ran out still books while nobody else took the slot:
 * who types slowly loses nothing. The intake is stored only with consent.
 */
export async function book(db: Queries, booking: Booking): Promise<BookResult> {
  const { contact, problems } = checkContact(booking, 'place')
  const intake = booking.consent === true ? checkIntake(booking.intake) : null
  if (intake === false) return incomplete([tooMuchTold])
  // Which fields a way needs is known only with the hold; what is wrong with those that were filled in is known now.
  if (contact === null) return incomplete(await problemsFor(db, booking, problems))
  if (!isUuid(booking.hold)) return refused('not-yours')
  const row = await swap(db, booking, contact, intake)
  if (row !== undefined) return { booked: true, again: false, appointment: toAppointment(row) }
  return await explain(db, booking)
}

/** Holds the slot for the holder and books it at once, as one act for who has everything ready. */
export async function bookSlot(db: Queries, booking: SlotBooking): Promise<BookResult> {
  const { contact, problems } = checkContact(booking, booking.way ?? readSlotId(booking.slot)?.way ?? 'place')
  if (contact === null) {
    const earlier = await withKey(db, booking.key)
    return earlier === null ? incomplete(problems) : already(earlier, booking.by)
  }
  const intake = booking.consent === true ? checkIntake(booking.intake) : null
  if (intake === false) return incomplete([tooMuchTold])
  const row = await bookAtOnce(db, booking, contact, intake)
  if (row !== null) return { booked: true, again: false, appointment: toAppointment(row) }
  // That it was sent before shows when the slot is taken, or the key is: nobody pays for looking first.
  const result = await hold(db, { ...booking, holder: booking.by.holder })
  if (result.held) {
    const booked = await book(db, { ...booking, hold: result.hold.id })
    // Its twin made another appointment, before: what was held for this one is not needed.
    if (booked.booked && booked.again) await release(db, result.hold.id, booking.by.holder)
    return booked
  }
  // The same request, sent twice at once: the slot is taken by its own twin.
  const twin = await withKey(db, booking.key)
  if (twin !== null) return already(twin, booking.by)
  return { booked: false, reason: result.reason, problems: [], alternatives: result.alternatives }
}

async function swap(
  db: Queries,
  booking: Booking,
  contact: Contact,
  intake: string | null,
): Promise<AppointmentRow | undefined> {
  try {
    const [row] = await db.query<AppointmentRow>(booking.mails ? swapWithMail : swapAlone, [
      booking.hold,
      holderOf(booking.by),
      booking.now,
      contact.name,
      contact.email,
      contact.phone,
      contact.address,
      booking.language ?? 'nl',
      booking.consent === true,
      intake,
      booking.reminder === true,
      booking.key,
      booking.bookedBy ?? ('staff' in booking.by ? booking.by.staff : null),
    ])
    return row
  } catch (error) {
    // The same key on another hold: whoever sent it twice gets what the first one made.
    if (errorCode(error) === UNIQUE_VIOLATION) return undefined
    throw error
  }
}

const swapSql = `
  update appointments a
  set status = 'booked', held_until = null, hold_place = null, origin = null, booked_at = $3, name = $4, email = $5,
      phone = $6, address = $7, language = $8, consent = $9, intake = $10::jsonb, reminder = $11,
      idempotency_key = $12, booked_by = $13
  where id = $1 and status = 'held' and ($2::text is null or holder = $2) and starts_at > $3
    and (way <> 'phone' or $6::text is not null) and (way <> 'home' or $7::text is not null)
    and (way <> 'video' or $5::text is not null)`

const swapAlone = `${swapSql} returning ${columnsOfA}`
const swapWithMail = `
  with a as (${swapSql} returning *), mails as (${mailsOfA('confirmed', '$3')})
  ${viewOfA}`

async function explain(db: Queries, booking: Booking): Promise<BookResult> {
  const earlier = await withKey(db, booking.key)
  if (earlier !== null) return already(earlier, booking.by)
  const row = await appointmentFor(db, booking.hold, booking.by)
  if (row === null) return refused('not-yours')
  if (row.status === 'booked') return already(row, booking.by)
  if (row.status === 'cancelled') return refused('closed')
  if (row.starts_at <= booking.now) return await refusedWithOthers(db, 'past', row, booking)
  const { problems } = checkContact(booking, row.way)
  if (problems.length > 0) return incomplete(problems)
  const result = await hold(db, { slot: slotOf(row), way: row.way, holder: row.holder, now: booking.now })
  if (result.held) return await bookAgain(db, booking, result.hold.id)
  return {
    booked: false,
    reason: result.reason === 'taken' ? 'expired' : result.reason,
    problems: [],
    alternatives: result.alternatives,
  }
}

/** After a hold that ran out was taken anew. Not in a circle: a second failure is told as it is. */
async function bookAgain(db: Queries, booking: Booking, fresh: string): Promise<BookResult> {
  const { contact } = checkContact(booking, 'place')
  const intake = booking.consent === true ? checkIntake(booking.intake) : null
  const row =
    contact === null || intake === false ? undefined : await swap(db, { ...booking, hold: fresh }, contact, intake)
  if (row !== undefined) return { booked: true, again: false, appointment: toAppointment(row) }
  const earlier = await withKey(db, booking.key)
  return earlier === null ? refused('expired') : already(earlier, booking.by)
}

function already(row: AppointmentRow, by: Actor): BookResult {
  const holder = holderOf(by)
  if (holder !== null && holder !== row.holder) return refused('not-yours')
  return { booked: true, again: true, appointment: toAppointment(row) }
}

async function withKey(db: Queries, key: string): Promise<AppointmentRow | null> {
  const [row] = await db.query<AppointmentRow>(
    `with a as (select * from appointments where idempotency_key = $1) ${viewOfA}`,
    [key],
  )
  return row ?? null
}

async function problemsFor(db: Queries, booking: Booking, problems: ContactProblem[]): Promise<ContactProblem[]> {
  const row = await appointmentFor(db, booking.hold, booking.by)
  return row === null ? problems : checkContact(booking, row.way).problems
}

async function refusedWithOthers(
  db: Queries,
  reason: 'past' | 'expired',
  row: AppointmentRow,
  { now }: Booking,
): Promise<BookResult> {
  const key = readSlotId(slotOf(row))
  const alternatives = key === null ? [] : await alternativesTo(db, key, { holder: row.holder, now })
  return { booked: false, reason, problems: [], alternatives }
}

function refused(reason: 'not-yours' | 'closed' | 'expired'): BookResult {
  return { booked: false, reason, problems: [], alternatives: [] }
}

function incomplete(problems: ContactProblem[]): BookResult {
  return { booked: false, reason: 'incomplete', problems, alternatives: [] }
}

export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

const UNIQUE_VIOLATION = '23505'
const tooMuchTold: ContactProblem = {
  field: 'intake',
  message: 'Dit is te veel tekst. Maak uw verhaal korter. De rest kunt u in het gesprek vertellen.',
}

interface Details {
  /** Made by the caller; the same key never books twice. */
  key: string
  name?: string | null
  email?: string | null
  phone?: string | null
  address?: string | null
  language?: string | null
  /** Whether what was told may be passed on. */
  consent?: boolean
  intake?: Record<string, unknown> | null
  /** Whether the inhabitant wants a mail the day before. */
  reminder?: boolean
  /** To what the type asks, by id; for a calendar that asks. */
  answers?: Record<string, string> | null
  /** Staff who books on behalf of someone. */
  bookedBy?: string | null
  now: Date
  /** Whether mail can be sent at all; then it is stored with the appointment. */
  mails: boolean
}

export interface Booking extends Details {
  hold: string
  by: Actor
}

export interface SlotBooking extends Details {
  slot: string
  way?: Way | null
  by: { holder: string }
  origin?: string | null
}

export type BookResult =
  | { booked: true; again: boolean; appointment: Appointment }
  | {
      booked: false
      reason: 'taken' | 'closed' | 'past' | 'expired' | 'not-yours' | 'too-many' | 'incomplete'
      problems: ContactProblem[]
      alternatives: Slot[]
    }
