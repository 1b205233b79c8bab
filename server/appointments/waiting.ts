import { randomUUID } from 'node:crypto'
import type { Queries } from '../database.ts'
import { isUuid } from '../uuid.ts'
import { type ContactProblem, checkContact } from './contact.ts'
import { dayOf, dayWithDate } from './local-time.ts'
import type { Slot, Way } from './shapes.ts'
import { readSlotId } from './slot-id.ts'
import { freeSlots, type SlotQuery } from './slots.ts'

const DAY = 86_400_000
const HOUR = 3_600_000
/** Nobody waits longer than this; then a conversation helps more than a list. */
const WAITING_DAYS = 60
/** So long an offer is told to nobody else. The moment itself is not kept: first come, first served. */
const OFFER_HOURS = 4
const MOST_OPEN = 3
/** Who did not take five of them is not helped by a sixth mail; staff sees who still waits. */
const MOST_OFFERS = 5

/** Puts someone on the waiting list. The same wish of the same holder again changes that wish. */
export async function joinWaitingList(db: Queries, wish: WaitingWish): Promise<JoinResult> {
  const { contact, problems } = checkContact({ ...wish, address: null }, 'place')
  if (contact === null) return { joined: false, reason: 'incomplete', problems }
  const today = dayOf(wish.now.getTime()).date
  const last = dayOf(wish.now.getTime() + WAITING_DAYS * DAY).date
  const until = wish.until < today ? today : wish.until > last ? last : wish.until
  const [row] = await db.query<{ id: string }>(joinSql, [
    randomUUID(),
    wish.type,
    wish.municipality ?? null,
    wish.way,
    until,
    wish.partOfDay ?? null,
    wish.appointment ?? null,
    contact.name,
    contact.email,
    contact.phone,
    wish.language ?? 'nl',
    wish.holder,
    wish.now,
  ])
  return row === undefined
    ? { joined: false, reason: 'too-many', problems: [] }
    : { joined: true, id: row.id, until, byMail: contact.email !== null }
}

const joinSql = `
  with again as (
    update waiting_list set until = $5, part_of_day = $6, municipality = $3, way = $4, name = $8, email = $9, phone = $10
    where holder = $12 and type = $2 and closed_at is null
    returning id
  ), joined as (
    insert into waiting_list
      (id, type, municipality, way, until, part_of_day, appointment, name, email, phone, language, holder, added_at)
    select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13
    where not exists (select from again)
      and (select count(*) from waiting_list where holder = $12 and closed_at is null) < ${MOST_OPEN}
    returning id
  )
  select id from again union all select id from joined`

/** One place on the list, also when it is closed; null when there is none. */
export async function waitingWith(db: Queries, id: string): Promise<Waiting | null> {
  if (!isUuid(id)) return null
  const [row] = await db.query<Waiting>(`select ${columns} from waiting_list w where w.id = $1`, [id])
  return row ?? null
}

/** Who waits, the longest waiting first. */
export async function openWaiting(db: Queries, municipalities: string[] | null = null): Promise<Waiting[]> {
  return await db.query<Waiting>(
    `select ${columns} from waiting_list w
     where w.closed_at is null and ($1::text[] is null or w.municipality is null or w.municipality = any($1))
     order by w.added_at, w.id`,
    [municipalities],
  )
}

/** True when it was still open. What was personal goes with it. */
export async function leaveWaitingList(
  db: Queries,
  id: string,
  as: 'booked' | 'withdrawn',
  now: Date,
): Promise<boolean> {
  if (!isUuid(id)) return false
  const rows = await db.query(
    `update waiting_list set closed_at = $2, closed_as = $3, email = null, phone = null, name = ''
     where id = $1 and closed_at is null returning id`,
    [id, now, as],
  )
  return rows.length > 0
}

/** True when this holder was on a list; what was personal goes. */
export async function leaveAllLists(db: Queries, holder: string, now: Date): Promise<boolean> {
  const rows = await db.query(
    `update waiting_list set closed_at = $2, closed_as = 'withdrawn', email = null, phone = null, name = ''
     where holder = $1 and closed_at is null returning id`,
    [holder, now],
  )
  return rows.length > 0
}

/** Closes what waited in vain: its last day is over, or the appointment that it would replace is no more. */
export async function expireWaiting(db: Queries, now: Date): Promise<number> {
  const rows = await db.query(
    `update waiting_list w set closed_at = $1, closed_as = 'expired', email = null, phone = null, name = ''
     where closed_at is null and (until < $2::date or exists (
       select from appointments a where a.id = w.appointment and (a.status <> 'booked' or a.starts_at <= $1)))
     returning id`,
    [now, dayOf(now.getTime()).date],
  )
  return rows.length
}

/**
 * Looks for everyone who waits, longest first, whether a moment came free that fits, and writes the offer down. A moment
 * is offered to one at a time, and to nobody twice. Gives the new offers; telling them is for the caller.
 */
export async function offerFreed(db: Queries, now: Date): Promise<Offer[]> {
  const waiting = await openWaiting(db)
  const taken = new Set(
    waiting.filter((each) => isOfferedNow(each, now)).map(({ offeredSlot }) => momentOf(offeredSlot)),
  )
  const offers: Offer[] = []
  for (const each of waiting) {
    if (isOfferedNow(each, now) || each.offered.length >= MOST_OFFERS) continue
    const known = new Set(each.offered.map(momentOf))
    const slot = (await slotsFor(db, each, now)).find(({ id }) => !known.has(momentOf(id)) && !taken.has(momentOf(id)))
    if (slot === undefined || !(await keepOffer(db, each, slot, now))) continue
    taken.add(momentOf(slot.id))
    offers.push({ waiting: each, slot })
  }
  return offers
}

/** Free moments that fit a wish, the first ones first; only earlier ones than the appointment that it would replace. */
export async function slotsFor(db: Queries, waiting: Waiting, now: Date): Promise<Slot[]> {
  const end = dayWithDate(waiting.until).end
  const before = waiting.currentStart === null ? end : Math.min(end, waiting.currentStart.getTime())
  const { type, municipality, way, partOfDay } = waiting
  const query: SlotQuery = { type, municipality, way, partOfDay, now, from: now, to: new Date(before), limit: 20 }
  return await freeSlots(db, { ...query, except: waiting.appointment })
}

async function keepOffer(db: Queries, waiting: Waiting, slot: Slot, now: Date): Promise<boolean> {
  const rows = await db.query(
    `update waiting_list
     set offered_slot = $2, offered_start = $3, offered_at = $4, offered_until = $5, offered = offered || $2::text,
         offer_claimed_at = null, offer_told_at = null
     where id = $1 and closed_at is null and offered_at is not distinct from $6 returning id`,
    [waiting.id, slot.id, new Date(slot.start), now, new Date(now.getTime() + OFFER_HOURS * HOUR), waiting.offeredAt],
  )
  return rows.length > 0
}

function isOfferedNow({ offeredUntil }: Waiting, now: Date): boolean {
  return offeredUntil !== null && offeredUntil > now
}

/** A slot without the municipality of who asked: the same moment with the same professional is the same moment. */
function momentOf(slot: string | null): string {
  const key = slot === null ? null : readSlotId(slot)
  return key === null ? '' : `${key.professional} ${key.start}`
}

const columns = `
  w.id, w.type, (select t.name from appointment_types t where t.id = w.type) as "typeName", w.municipality, w.way,
  w.until::text, w.part_of_day as "partOfDay", w.appointment, w.name, w.email, w.phone, w.language, w.holder,
  w.added_at as "addedAt", w.offered_slot as "offeredSlot", w.offered_start as "offeredStart",
  w.offered, w.offered_at as "offeredAt", w.offered_until as "offeredUntil", w.closed_as as "closedAs",
  (select a.starts_at from appointments a where a.id = w.appointment) as "currentStart"`

export interface WaitingWish {
  type: string
  municipality?: string | null
  way: Way
  /** The last day that suits, YYYY-MM-DD; brought within today and 60 days. */
  until: string
  partOfDay?: PartOfDay | null
  /** The appointment that an earlier moment would replace. */
  appointment?: string | null
  name?: string | null
  email?: string | null
  phone?: string | null
  language?: string | null
  holder: string
  now: Date
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening'

export type JoinResult =
  | { joined: true; id: string; until: string; byMail: boolean }
  | { joined: false; reason: 'incomplete' | 'too-many'; problems: ContactProblem[] }

export interface Waiting {
  id: string
  type: string
  typeName: string
  municipality: string | null
  way: Way
  until: string
  partOfDay: PartOfDay | null
  appointment: string | null
  name: string
  email: string | null
  phone: string | null
  language: string
  holder: string
  addedAt: Date
  /** Slots, the last one last. */
  offered: string[]
  offeredSlot: string | null
  offeredStart: Date | null
  offeredAt: Date | null
  offeredUntil: Date | null
  closedAs: 'booked' | 'withdrawn' | 'expired' | null
  /** Start of the appointment that it would replace. */
  currentStart: Date | null
}

export interface Offer {
  waiting: Waiting
  slot: Slot
}
