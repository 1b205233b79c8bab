import { randomUUID } from 'node:crypto'
import type { Queries } from '../database.ts'
import { type AppointmentRow, columnsOfA, newReference, toAppointment, viewOfA } from './appointment.ts'
import { HOLD_MINUTES, standsAt } from './hold-time.ts'
import { wallClock, zone } from './local-time.ts'
import { readSchedule, type Schedule } from './schedule.ts'
import type { Appointment, Slot, Way } from './shapes.ts'
import { groupOf, readSlotId, type SlotKey } from './slot-id.ts'
import { freeSlots, whyNot } from './slots.ts'

/** Open holds for one holder; the database keeps this one (appointments.hold_place). */
const HOLDS_PER_HOLDER = 3
/** Open holds from one origin: wide enough for a library, too narrow to empty a calendar with. */
const HOLDS_PER_ORIGIN = 12
const ATTEMPTS = 5
const MINUTE = 60_000
const DAY = 86_400_000

/**
 * Keeps a slot for its holder for ten minutes. The same holder and slot again gives the same hold with fresh time. Holds
 * that ran out are taken over in the statement that takes the slot.
 */
export async function hold(db: Queries, wish: HoldWish): Promise<HoldResult> {
  const read = readSlotId(wish.slot)
  if (read === null) return { held: false, reason: 'closed', alternatives: [] }
  const key = { ...read, way: wish.way ?? read.way }
  const taken = await take(db, key, wish)
  if (typeof taken === 'object') return { held: true, hold: toAppointment(taken) }
  return { held: false, reason: taken, alternatives: await alternativesTo(db, key, wish) }
}

/** Gives a hold back before it runs out; true when there was one. */
export async function release(db: Queries, id: string, holder: string): Promise<boolean> {
  const rows = await db.query(
    `update appointments set status = 'released', held_until = null, hold_place = null
     where id = $1 and holder = $2 and status = 'held' returning id`,
    [id, holder],
  )
  return rows.length > 0
}

/** At most five free moments near the one that could not be had, in order of time. */
export async function alternativesTo(
  db: Queries,
  key: SlotKey,
  asker: { holder?: string | null; now: Date; except?: string | null },
): Promise<Slot[]> {
  const around = Math.max(key.start, asker.now.getTime())
  const near = await freeSlots(db, {
    ...key,
    ...asker,
    professional: null,
    from: new Date(around - 3 * DAY),
    to: new Date(around + 14 * DAY),
  })
  return near
    .sort((a, b) => Math.abs(Date.parse(a.start) - key.start) - Math.abs(Date.parse(b.start) - key.start))
    .slice(0, 5)
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start))
}

/** Reads the calendar around one slot and says why it cannot be had by the rules, whoever has it already. */
export async function checkSlot(
  db: Queries,
  key: SlotKey,
  now: Date,
  except: string | null = null,
): Promise<{ schedule: Schedule; problem: null } | { schedule: null; problem: 'closed' | 'past' }> {
  const schedule = await readSchedule(db, { ...key, from: key.start, to: key.start + 1, now, except })
  const problem = whyNot(schedule, key, now)
  if (problem === null && schedule !== null) return { schedule, problem: null }
  return { schedule: null, problem: problem ?? 'closed' }
}

/** Two changes for one professional wait for each other, where counting or moving would race. */
export async function lockProfessional(tx: Queries, professional: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(7304, hashtext($1))`, [professional])
}

async function take(db: Queries, key: SlotKey, wish: HoldWish): Promise<AppointmentRow | Refused> {
  const { schedule, problem } = await checkSlot(db, key, wish.now)
  if (problem !== null) return problem
  if (schedule.hosts[0]?.maxPerDay === null && schedule.type.capacity === 1)
    return await insertHold(db, key, schedule, wish)
  return await db.transaction(async (tx) => {
    await lockProfessional(tx, key.professional)
    const again = await checkSlot(tx, key, wish.now)
    return again.problem ?? (await insertHold(tx, key, again.schedule, wish))
  })
}

async function insertHold(
  db: Queries,
  key: SlotKey,
  { type }: Schedule,
  wish: HoldWish,
): Promise<AppointmentRow | Refused> {
  const end = key.start + type.minutes * MINUTE
  const id = randomUUID()
  const session = type.capacity === 1 ? id : groupOf(key)
  const values = [
    id,
    newReference(),
    key.type,
    key.professional,
    key.way,
    key.way === 'place' ? key.location : null,
    key.municipality,
    new Date(key.start),
    new Date(end),
    new Date(key.start - type.before * MINUTE),
    new Date(end + type.after * MINUTE),
    wallClock(key.start),
    zone,
    new Date(wish.now.getTime() + HOLD_MINUTES * MINUTE),
    wish.holder,
    wish.origin ?? null,
    wish.now,
    type.capacity,
    session,
  ]
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [row] = await db.query<AppointmentRow>(attempt === 0 ? takeFreeSql : takeOverSql, values)
    if (row !== undefined) return row
    const reason = await whyRefused(db, key, { ...type, session }, wish)
    if (reason !== null) return reason
  }
  return 'taken'
}

/** Null: what is in the way is our own, ran out, or is gone by now; then it is taken over. */
async function whyRefused(
  db: Queries,
  key: SlotKey,
  type: Schedule['type'] & { session: string },
  wish: HoldWish,
): Promise<Refused | null> {
  const [found] = await db.query<{ taken: boolean; held: number; from_origin: number }>(
    `select
       exists (
         select from appointments
         where professional = $1 and during && tstzrange($2, $3) and ${isOthers} and session <> $7)
       or (select count(*) from appointments where session = $7 and ${isOthers}) >= $8 as taken,
       (select count(*)::int from appointments
        where holder = $4 and status = 'held' and ${standsAt('$6')}
          and not (professional = $1 and during && tstzrange($2, $3))) as held,
       (select count(*)::int from appointments
        where origin = $5 and status = 'held' and ${standsAt('$6')} and holder <> $4) as from_origin`,
    [
      key.professional,
      new Date(key.start - type.before * MINUTE),
      new Date(key.start + (type.minutes + type.after) * MINUTE),
      wish.holder,
      wish.origin ?? null,
      wish.now,
      type.session,
      type.capacity,
    ],
  )
  if (found === undefined || found.taken) return 'taken'
  return found.held >= HOLDS_PER_HOLDER || found.from_origin >= HOLDS_PER_ORIGIN ? 'too-many' : null
}

/** Booked, or kept for somebody else. */
const isOthers = `status in ('held', 'booked') and (status = 'booked' or ${standsAt('$6')} and holder <> $4)`

const insertSql = `
  insert into appointments as a (
    id, reference, type, professional, way, location, municipality, starts_at, ends_at, during, local_start, zone, status,
    held_until, hold_place, holder, origin, uid, created_at, capacity, session, seat)
  select $1::uuid, $2, $3, $4, $5, $6, $7, $8::timestamptz, $9::timestamptz, tstzrange($10, $11), $12::timestamp, $13,
         'held', $14::timestamptz, room.place, $15, $16::text, $1::text, $17::timestamptz, $18::smallint, $19::uuid, chair.seat`

/** The first place of the group that nobody has; of what is let go it is free. */
function freeChair(letGo: string): string {
  return `(
    select min(seat) as seat from generate_series(1, $18::int) as seat
    where not exists (
      select from appointments taken
      where taken.session = $19::uuid and taken.seat = seat.seat and taken.status in ('held', 'booked') ${letGo})
  ) as chair`
}

/** Whether the origin, when it is known, has room for one more. */
const originHasRoom = `
  ($16::text is null or (
    select count(*) from appointments where origin = $16 and status = 'held' and ${standsAt('$17')} and holder <> $15
  ) < ${HOLDS_PER_ORIGIN})`

// Nobody is in the way, as nearly always.
const takeFreeSql = `
  ${insertSql}
  from (
    select min(place) as place from generate_series(1, ${HOLDS_PER_HOLDER}) as place
    where not exists (select from appointments where holder = $15 and status = 'held' and hold_place = place)
  ) as room, ${freeChair('')}
  where room.place is not null and chair.seat is not null and ${originHasRoom}
  on conflict do nothing
  returning ${columnsOfA}`

// One statement, so no moment in between: our own hold of this very slot gets fresh time; else what ran out, or is our own
// and in the way, is let go and the slot is taken. Reading the count of what was let go makes sure that it happens before
// the insert; the exclusion constraint then sees the slot free, or somebody else's.
const takeOverSql = `
  with again as (
    update appointments set held_until = $14::timestamptz, way = $5, location = $6
    where holder = $15 and status = 'held' and professional = $4 and starts_at = $8::timestamptz and type = $3
    returning *
  ), in_the_way as (
    select id from appointments
    where status = 'held'
      and (holder = $15 and not ${standsAt('$17')}
           or professional = $4 and during && tstzrange($10, $11) and (not ${standsAt('$17')} or holder = $15))
      and not (holder = $15 and professional = $4 and starts_at = $8 and type = $3)
    order by id for update
  ), let_go as (
    update appointments set status = 'released', held_until = null, hold_place = null
    where id in (select id from in_the_way) and status = 'held'
    returning id
  ), room as (
    select min(place) as place
    from generate_series(1, ${HOLDS_PER_HOLDER}) as place
    where not exists (
      select from appointments
      where holder = $15 and status = 'held' and hold_place = place and id not in (select id from let_go))
  ), a_new as (
    ${insertSql}
    from room, (select count(*) from let_go) as done,
      ${freeChair('and taken.id not in (select id from let_go)')}
    where room.place is not null and chair.seat is not null and not exists (select from again) and ${originHasRoom}
    on conflict do nothing
    returning *
  ), a as (select * from again union all select * from a_new)
  ${viewOfA}`

export interface HoldWish {
  slot: string
  /** Opaque key of who takes it: a conversation, a session. */
  holder: string
  /** Another way than the slot came with, when the slot lists it. */
  way?: Way | null
  /** From where it is asked, as a keyed hash; limits what one place can hold at a time. */
  origin?: string | null
  now: Date
}

type Refused = 'taken' | 'closed' | 'past' | 'too-many'

export type HoldResult = { held: true; hold: Appointment } | { held: false; reason: Refused; alternatives: Slot[] }
