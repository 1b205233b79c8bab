import { randomUUID } from 'node:crypto'
import type { Queries } from '../database.ts'
import { type AppointmentRow, newReference } from './appointment.ts'
import type { SlotBooking } from './booking.ts'
import type { Contact } from './contact.ts'
import { checkSlot } from './holds.ts'
import { wallClock, zone } from './local-time.ts'
import { mailsOfA } from './outbox.ts'
import type { Schedule } from './schedule.ts'
import { readSlotId, type SlotKey } from './slot-id.ts'

const MINUTE = 60_000

/**
 * Books a slot that nobody has in one statement after the look at the rules, as nearly always. Null: something is in the
 * way (somebody, a hold, the same key before, a count that needs a lock), and it goes the long way, by a hold.
 */
export async function bookAtOnce(
  db: Queries,
  booking: SlotBooking,
  contact: Contact,
  intake: string | null,
): Promise<AppointmentRow | null> {
  const read = readSlotId(booking.slot)
  if (read === null) return null
  const key = { ...read, way: booking.way ?? read.way }
  const { schedule } = await checkSlot(db, key, booking.now)
  const host = schedule?.hosts[0]
  if (schedule === null || host === undefined || host.maxPerDay !== null || schedule.type.capacity > 1) return null
  const row = rowOf(key, schedule, booking, contact)
  const stored = await db.query(booking.mails ? insertWithMail : insertAlone, [
    row.id,
    row.reference,
    row.type,
    row.professional,
    row.way,
    row.location?.id ?? null,
    row.municipality,
    row.starts_at,
    row.ends_at,
    new Date(key.start - schedule.type.before * MINUTE),
    new Date(row.ends_at.getTime() + schedule.type.after * MINUTE),
    wallClock(key.start),
    zone,
    row.holder,
    row.name,
    row.email,
    row.phone,
    row.address,
    row.language,
    row.consent,
    intake,
    row.reminder,
    booking.key,
    booking.bookedBy ?? null,
    booking.now,
  ])
  return stored.length === 0 ? null : row
}

/** What is stored, without asking the database to tell it back. */
function rowOf(key: SlotKey, schedule: Schedule, booking: SlotBooking, contact: Contact): AppointmentRow {
  const id = randomUUID()
  const [host] = schedule.hosts
  const { name, what, bring, minutes } = schedule.type
  return {
    ...{ id, uid: id, reference: newReference(), sequence: 0, status: 'booked', held_until: null, reason: null },
    ...{ type: key.type, professional: key.professional, way: key.way, municipality: key.municipality },
    ...contact,
    starts_at: new Date(key.start),
    ends_at: new Date(key.start + minutes * MINUTE),
    language: booking.language ?? 'nl',
    consent: booking.consent === true,
    reminder: booking.reminder === true,
    holder: booking.by.holder,
    about: { name, what, bring },
    host: { name: host?.name ?? '', organisation: host?.organisation ?? '', video: host?.video ?? null },
    location: key.way === 'place' ? (schedule.locations.get(key.location ?? '') ?? null) : null,
  }
}

// Plain values: planned in no time. Whatever is in the way leaves it undone.
const insertSql = `
  insert into appointments (
    id, reference, type, professional, way, location, municipality, starts_at, ends_at, during, local_start, zone, status,
    holder, name, email, phone, address, language, consent, intake, reminder, idempotency_key, booked_by, booked_at, uid,
    created_at, session)
  values (
    $1::uuid, $2, $3, $4, $5, $6, $7, $8::timestamptz, $9::timestamptz, tstzrange($10, $11), $12::timestamp, $13, 'booked',
    $14, $15, $16, $17, $18, $19, $20, $21::jsonb, $22, $23, $24, $25::timestamptz, $1::text,
    $25::timestamptz, $1::uuid)
  on conflict do nothing`
const insertAlone = `${insertSql} returning id`
const insertWithMail = `
  with a as (${insertSql} returning *), mails as (${mailsOfA('confirmed', '$25')})
  select id from a`
