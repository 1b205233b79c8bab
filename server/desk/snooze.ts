import { DateTime } from 'luxon'
import type { Region } from '../../knowledge/content/region.ts'
import { openOn } from '../../knowledge/opening-hours.ts'
import type { Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'
import { openDoor } from './door.ts'
import { type HandedOver, holder } from './owner.ts'
import { deskHours } from './promises.ts'
import type { Pause } from './shapes/asked.ts'

const days: Record<Exclude<Pause, 'hour'>, number> = { tomorrow: 1, week: 7, month: 28 }
const SEARCH_DAYS = 14
const USUAL_HOUR = 9

/** When a pause ends: in an hour, or on that day or the first open day after it, when the desk of that municipality opens. */
export function endOfPause(
  pause: Pause,
  now: Date,
  region: Pick<Region, 'timeZone' | 'informationPoint'>,
  municipality: string | null,
): Date {
  const local = DateTime.fromJSDate(now, { zone: region.timeZone })
  if (pause === 'hour') return local.plus({ hours: 1 }).toJSDate()
  const first = local.startOf('day').plus({ days: days[pause] })
  for (let ahead = 0; ahead < SEARCH_DAYS; ahead++) {
    const [opening] = openOn(first.plus({ days: ahead }), deskHours(region, municipality))
    if (opening !== undefined) return opening.from.toJSDate()
  }
  return first.set({ hour: USUAL_HOUR }).toJSDate()
}

/** Puts a conversation aside for who holds it: until then, or until the inhabitant says something. Also for aftercare. */
export async function snooze(
  db: Queries,
  staff: Staff,
  conversation: string,
  untilIn: (municipality: string | null) => Date,
): Promise<Snoozed> {
  const door = await openDoor(db, staff, conversation)
  if (door === null) return { done: false, reason: 'gone', by: null }
  const until = untilIn(door.municipality)
  const rows = await db.query(
    `with held as (
       select id, last_seq from conversations where id = $1 and owner = 'staff' and staff = $2 for update
     ), put as (
       update handovers set snoozed_until = $3, snoozed_seq = held.last_seq
       from held where handovers.conversation = held.id and handovers.closed_at is null
       returning handovers.conversation
     )
     select pg_notify('conversation', conversation::text) from put`,
    [door.id, staff.id, until],
  )
  if (rows.length > 0) return { done: true, until }
  return { done: false, reason: 'not_held', by: holder(door) }
}

export type Snoozed = { done: true; until: Date } | Extract<HandedOver, { done: false }>
