import type { Queries } from '../database.ts'
import { codesOf } from '../outside.ts'
import { type EventParts, eventFile } from './agenda-feed.ts'
import { type AppointmentRow, toAppointment, viewOfA } from './appointment.ts'
import { calDavAccountOf } from './busy-feeds.ts'
import { CalDavRefusal, deleteEvent, putEvent } from './caldav.ts'

const PATIENCE_MS = 10_000
const BATCH = 100
const MOST_ATTEMPTS = 12

/**
 * Brings the calendars elsewhere in line with the appointments: writes what is new or moved, takes out what was
 * cancelled or went to somebody else. It looks at what is, not at what happened, so a crash or a server that was down
 * only makes it later, and running it twice changes nothing. Gives how many were written and taken out, and how many
 * wait for another attempt.
 */
export async function writeCalendars(db: Queries, parts: WriteParts): Promise<WriteCount> {
  const count: WriteCount = { written: 0, removed: 0, waiting: 0 }
  for (const row of await toWrite(db, parts.clock())) {
    const outcome = await bringInLine(db, row, parts)
    count[outcome] += 1
  }
  return count
}

async function toWrite(db: Queries, now: Date): Promise<WriteRow[]> {
  return await db.query<WriteRow>(
    `with work as (
       select a.id, a.professional as writer, true as wanted
       from appointments a join busy_feeds f on f.professional = a.professional and f.kind = 'caldav'
       left join calendar_writes w on w.appointment = a.id and w.professional = a.professional
       where a.status = 'booked' and a.ends_at > $1 and (w.sequence is null or w.sequence < a.sequence)
         and (w.next_at is null or w.next_at <= $1) and coalesce(w.attempts, 0) < ${MOST_ATTEMPTS}
       union all
       select a.id, w.professional, false
       from calendar_writes w join appointments a on a.id = w.appointment
       where w.sequence is not null and (a.status <> 'booked' or a.professional <> w.professional)
         and (w.next_at is null or w.next_at <= $1) and w.attempts < ${MOST_ATTEMPTS}
       limit ${BATCH}
     ), a as (select * from appointments where id in (select id from work))
     select v.*, work.writer, work.wanted from work join (${viewOfA}) v on v.id = work.id order by work.wanted, v.starts_at`,
    [now],
  )
}

async function bringInLine(db: Queries, row: WriteRow, parts: WriteParts): Promise<keyof WriteCount> {
  const account = await calDavAccountOf(db, row.writer, parts.sessionSecret)
  try {
    if (row.wanted && account !== null) {
      await putEvent(account, row.uid, eventFile(toAppointment(row), parts), parts.patience ?? PATIENCE_MS)
    }
    // Without an account the calendar is no longer ours to change.
    if (!row.wanted && account !== null) await deleteEvent(account, row.uid, parts.patience ?? PATIENCE_MS)
  } catch (error) {
    return await putOff(db, row, parts, error)
  }
  await db.query(
    `insert into calendar_writes as w (appointment, professional, sequence) values ($1, $2, $3)
     on conflict (appointment, professional) do update
     set sequence = excluded.sequence, attempts = 0, next_at = null, failure = null`,
    [row.id, row.writer, row.wanted ? row.sequence : null],
  )
  return row.wanted ? 'written' : 'removed'
}

/** Each time after a longer wait; a refusal that will not change by itself waits an hour. */
async function putOff(db: Queries, row: WriteRow, parts: WriteParts, error: unknown): Promise<'waiting'> {
  const { clock, log } = parts
  const failure = error instanceof CalDavRefusal ? `status ${error.status}` : codesOf(error).type
  log.info({ appointment: row.id, failure }, 'an appointment could not be written to the other calendar')
  const minutes = error instanceof CalDavRefusal && error.isFinal ? 60 : 2
  await db.query(
    `insert into calendar_writes as w (appointment, professional, attempts, next_at, failure)
     values ($1, $2, 1, $3::timestamptz + make_interval(mins => $4), $5)
     on conflict (appointment, professional) do update
     set attempts = w.attempts + 1, failure = excluded.failure,
         next_at = $3::timestamptz + make_interval(mins => $4 * (w.attempts + 1))`,
    [row.id, row.writer, clock(), minutes, failure],
  )
  return 'waiting'
}

export interface WriteParts extends EventParts {
  /** What passwords are sealed with. */
  sessionSecret: string
  log: { info(details: object, message: string): void }
  /** How long a server may take for one event, in milliseconds. */
  patience?: number
}

interface WriteRow extends AppointmentRow {
  /** In whose calendar it is written. */
  writer: string
  /** False: it has to go. */
  wanted: boolean
}

type WriteCount = Record<'written' | 'removed' | 'waiting', number>
