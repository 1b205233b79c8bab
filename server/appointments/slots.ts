import type { Queries } from '../database.ts'
import { nearDay, type Span, startsOn, type Timetable } from './hours.ts'
import { type Day, dayOf, daysBetween, dayWords, isoLocal, minuteOfDay, momentWords, timeWords } from './local-time.ts'
import { type Host, readSchedule, type Schedule } from './schedule.ts'
import type { Location, Slot, Way } from './shapes.ts'
import { type SlotKey, slotId } from './slot-id.ts'

const MINUTE = 60_000
const HOUR = 3_600_000
/** Nobody looks further ahead in one go. */
const WINDOW_DAYS = 100

/**
 * The moments that can be had between `from` and `to`, in order, one for each start: with the professional who has the
 * fewest appointments that day. A municipality that has places of its own for this type gets those; otherwise all places.
 * Empty for a type that is unknown or does not hold for the municipality.
 */
export async function freeSlots(db: Queries, query: SlotQuery): Promise<Slot[]> {
  const from = Math.max(query.from.getTime(), query.now.getTime())
  const to = Math.min(query.to.getTime(), from + WINDOW_DAYS * 24 * HOUR)
  if (from >= to) return []
  const schedule = await readSchedule(db, { ...query, from, to })
  if (schedule === null || !holdsFor(schedule, query.municipality)) return []
  const reach = bookableSpan(schedule, query.now)
  const slots: Slot[] = []
  for (const day of daysBetween(from, Math.min(to, reach.to))) {
    const best = bestOfDay(schedule, query, day, { from: Math.max(from, reach.from), to: Math.min(to, reach.to) })
    for (const [start, candidate] of [...best].sort(([a], [b]) => a - b)) {
      slots.push(toSlot(schedule, query, start, candidate))
      if (slots.length === query.limit) return slots
    }
  }
  return slots
}

/** Why a slot cannot be had by the rules, whoever has it already; null when it can. */
export function whyNot(schedule: Schedule | null, key: SlotKey, now: Date): 'closed' | 'past' | null {
  if (key.start <= now.getTime()) return 'past'
  const host = schedule?.hosts.find((each) => each.id === key.professional)
  if (schedule === null || host === undefined || !holdsFor(schedule, key.municipality)) return 'closed'
  const reach = bookableSpan(schedule, now)
  if (key.start < reach.from || key.start >= reach.to || !schedule.type.ways.includes(key.way)) return 'closed'
  const day = dayOf(key.start)
  const joins = host.timetable.groups?.some((group) => group.start === key.start) ?? false
  const full = host.maxPerDay !== null && !joins && countOn(day, host.timetable) >= host.maxPerDay
  const starts = startsOn(day, { ...host.timetable, busy: [], groups: [] }, schedule.type)
  const place = key.way === 'place' ? key.location : undefined
  const offered = starts.some(
    ({ start, location }) => start === key.start && (place === undefined || place === location),
  )
  return offered && !full && place !== null ? null : 'closed'
}

/** From when the notice allows it, up to the end of the last day of the horizon. */
function bookableSpan(schedule: Schedule, now: Date): Span {
  const { noticeHours, horizonDays } = schedule.type
  // Half a day more than whole days, so that a day of 23 or 25 hours does not shift the count.
  const lastDay = dayOf(dayOf(now.getTime()).start + (horizonDays + 0.5) * 24 * HOUR)
  return { from: now.getTime() + noticeHours * HOUR, to: lastDay.end }
}

function holdsFor(schedule: Schedule, municipality: string | null | undefined): boolean {
  const only = schedule.type.municipalities
  return only === null || municipality === null || municipality === undefined || only.includes(municipality)
}

function bestOfDay(schedule: Schedule, query: SlotQuery, day: Day, span: Span): Map<number, Candidate> {
  const best = new Map<number, Candidate>()
  for (const host of schedule.hosts) {
    if (query.speaks && !host.languages.includes(query.speaks)) continue
    if (query.team && host.organisation !== query.team) continue
    const busy = nearDay(host.timetable.busy, day)
    const thatDay = countOn(day, { ...host.timetable, busy })
    const isFull = host.maxPerDay !== null && thatDay >= host.maxPerDay
    if (isFull && !host.timetable.groups?.length) continue
    const offers = new Map<string | null, Offer | null>()
    for (const { start, location } of startsOn(day, { ...host.timetable, busy }, schedule.type)) {
      if (start < span.from || start >= span.to || !isWishedTime(query, start)) continue
      if (isFull && !host.timetable.groups?.some((group) => group.start === start)) continue
      const known = offers.get(location)
      const offer = known === undefined ? offerAt(schedule, query, location) : known
      offers.set(location, offer)
      const other = best.get(start)
      if (offer === null || (other !== undefined && !isBetter(query, { host, thatDay, ...offer }, other))) continue
      best.set(start, { host, thatDay, ...offer })
    }
  }
  return best
}

/** What a professional who is at this location can do then; null when that is not what is looked for. */
function offerAt(schedule: Schedule, query: SlotQuery, location: string | null): Offer | null {
  const place = location === null ? null : (schedule.locations.get(location) ?? null)
  const fits = place !== null && isMeant(schedule, query, place)
  const ways = schedule.type.ways.filter((way) => way !== 'place' || fits)
  return isWished(query, ways) ? { location: ways.includes('place') ? place : null, ways } : null
}

/** First who speaks the language of who asks, then who can be visited, then who has the quietest day. */
function isBetter({ language }: SlotQuery, one: Candidate, other: Candidate): boolean {
  const [speaks, otherSpeaks] = [one, other].map(({ host }) => !language || host.languages.includes(language))
  if (speaks !== otherSpeaks) return speaks === true
  if ((one.location === null) !== (other.location === null)) return one.location !== null
  if (one.thatDay !== other.thatDay) return one.thatDay < other.thatDay
  return one.host.timetable.busy.length < other.host.timetable.busy.length
}

/** Which places are meant: the one asked for, else those of the own municipality when it has any, else all. */
function isMeant(schedule: Schedule, query: SlotQuery, place: Location): boolean {
  if (typeof query.location === 'string') return place.id === query.location
  const { municipality } = query
  return typeof municipality !== 'string' || place.municipality === municipality || !hasOwnPlace(schedule, municipality)
}

function hasOwnPlace(schedule: Schedule, municipality: string): boolean {
  return schedule.hosts.some((host) =>
    host.timetable.hours.some(
      ({ location }) => location !== null && schedule.locations.get(location)?.municipality === municipality,
    ),
  )
}

function isWished(query: SlotQuery, ways: Way[]): boolean {
  const way = wishedWay(query)
  return way === null ? ways.length > 0 : ways.includes(way)
}

function wishedWay(query: SlotQuery): Way | null {
  return query.way ?? (typeof query.location === 'string' ? 'place' : null)
}

function isWishedTime(query: SlotQuery, start: number): boolean {
  if (!query.partOfDay && !query.afterTime && !query.beforeTime) return true
  const minute = minuteOfDay(start)
  const [from, to] = query.partOfDay ? partsOfDay[query.partOfDay] : [0, 1440]
  return (
    minute >= Math.max(from, minuteIn(query.afterTime) ?? 0) &&
    minute < Math.min(to, minuteIn(query.beforeTime) ?? 1440)
  )
}

const partsOfDay = { morning: [0, 720], afternoon: [720, 1020], evening: [1020, 1440] } as const

/** "15:30" → 930 */
function minuteIn(time: string | null | undefined): number | null {
  const found = /^(\d{1,2})[:.](\d{2})$/.exec(time ?? '')
  return found === null ? null : Number(found[1]) * 60 + Number(found[2])
}

/** A group is one talk, however many come. */
function countOn(day: Day, { busy, groups = [] }: Pick<Timetable, 'busy' | 'groups'>): number {
  const isThen = (span: Span) => span.from >= day.start && span.from < day.end
  return busy.filter(isThen).length + groups.filter(isThen).length
}

function toSlot(schedule: Schedule, query: SlotQuery, start: number, { host, location, ways }: Candidate): Slot {
  const way = wishedWay(query) ?? ways[0] ?? 'phone'
  return {
    id: slotId({
      type: schedule.type.id,
      professional: host.id,
      start,
      way,
      location: location?.id ?? null,
      municipality: query.municipality ?? null,
    }),
    type: schedule.type.id,
    start: isoLocal(start),
    end: isoLocal(start + schedule.type.minutes * MINUTE),
    day: dayWords(start),
    time: timeWords(start),
    words: momentWords(start),
    way,
    ways,
    professional: { id: host.id, name: host.name, organisation: host.organisation },
    languages: host.languages,
    location,
  }
}

/** What is looked for. Absent or null: no wish. */
export interface SlotQuery {
  type: string
  municipality?: string | null
  location?: string | null
  way?: Way | null
  /** The same person as last time. */
  professional?: string | null
  /** Anyone of this organisation: who has the quietest day. */
  team?: string | null
  /** Only who speaks this language ("tr"). */
  speaks?: string | null
  /** The language of who asks: at each moment rather somebody who speaks it. */
  language?: string | null
  from: Date
  to: Date
  now: Date
  /** Whose own holds count as free. */
  holder?: string | null
  /** An appointment that counts as free: the one that is being moved. */
  except?: string | null
  /** Until 12.00, from 12.00 to 17.00, from 17.00. */
  partOfDay?: 'morning' | 'afternoon' | 'evening' | null
  /** Wall-clock times, "15:30": not before, and before. */
  afterTime?: string | null
  beforeTime?: string | null
  limit?: number
}

interface Offer {
  location: Location | null
  ways: Way[]
}

interface Candidate extends Offer {
  host: Host
  thatDay: number
}
