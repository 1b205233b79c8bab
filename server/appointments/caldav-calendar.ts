import type { Database } from '../database.ts'
import { readBusyFeeds } from './busy-feeds.ts'
import { type WriteParts, writeCalendars } from './caldav-writes.ts'
import type { OwnCalendar } from './calendar.ts'
import { readSlotId } from './slot-id.ts'

const PATIENCE_MS = 3_000
/** What was read so short ago is not asked again: several people look at one calendar at once. */
const FRESH_MS = 10_000

/**
 * The calendar of professionals who keep theirs on a CalDAV server. The rules (types, hours, notice, holds) stay those of
 * `own`; what the other calendar says is asked again at the moment that counts, and what is agreed on is written there.
 * When that server is slow or gone, its last known times count, and the writing is made up for later. A municipal back
 * end without holds (JCC, Qmatic) fits in the same place: it may say `taken` at `hold` and at `book`.
 */
export function withCalDav(own: OwnCalendar, parts: CalDavParts): OwnCalendar {
  const { db, clock, log } = parts

  async function lookAgain(slot: string): Promise<void> {
    const professional = readSlotId(slot)?.professional
    if (professional === undefined || !(await isStale(db, professional, clock()))) return
    await readBusyFeeds(db, { ...parts, patience: parts.patience ?? PATIENCE_MS }, professional)
  }

  /** In the background: who booked does not wait for another server. What fails is found again by the job. */
  function writeSoon(): void {
    writeCalendars(db, parts).catch((err: unknown) => log.error({ err }, 'calendars elsewhere wait for the next round'))
  }

  return {
    ...own,
    async hold(wish) {
      await lookAgain(wish.slot)
      return await own.hold(wish)
    },
    async book(booking) {
      if ('slot' in booking) await lookAgain(booking.slot)
      const result = await own.book(booking)
      if (result.booked && !result.again) writeSoon()
      return result
    },
    async move(change) {
      await lookAgain(change.slot)
      const result = await own.move(change)
      if (result.moved) writeSoon()
      return result
    },
    async cancel(change) {
      const result = await own.cancel(change)
      if (result.cancelled) writeSoon()
      return result
    },
    async keepPromises() {
      await own.keepPromises()
      await writeCalendars(db, parts)
    },
  }
}

async function isStale(db: Database, professional: string, now: Date): Promise<boolean> {
  const [feed] = await db.query<{ checked: Date | null }>(
    `select checked_at as checked from busy_feeds where professional = $1 and kind = 'caldav'`,
    [professional],
  )
  if (feed === undefined) return false
  return feed.checked === null || now.getTime() - feed.checked.getTime() > FRESH_MS
}

export interface CalDavParts extends WriteParts {
  db: Database
  log: { info(details: object, message: string): void; error(details: object, message: string): void }
}
