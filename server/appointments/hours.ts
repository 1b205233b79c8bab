import { DateTime } from 'luxon'
import { dutchHoliday } from '../../knowledge/opening-hours.ts'
import { type Day, instantAt } from './local-time.ts'

const MINUTE = 60_000
const holidays = new Map<string, boolean>()
const KNOWN_DAYS = 2_000
/** Longer than a talk with its buffers can be: eight hours, and four before and after it. */
const NEAR = 16 * 3_600_000

/**
 * The moments of one day at which a talk can start with one professional, in order. The talk itself lies within working
 * hours and outside closures; its buffers may lie outside working hours but never over another appointment.
 */
export function startsOn(day: Day, timetable: Timetable, rules: Rules): Start[] {
  const starts: Start[] = []
  const length = rules.minutes * MINUTE
  for (const stretch of stretchesOn(day, timetable)) {
    const closed = stretch.extra ? timetable.away : [...timetable.away, ...closuresAt(timetable, stretch.location)]
    for (let start = stretch.from; start + length <= stretch.to; start += rules.every * MINUTE) {
      if (overlapsAny(closed, start, start + length)) continue
      const [from, to] = [start - rules.before * MINUTE, start + length + rules.after * MINUTE]
      if (overlapsAny(timetable.busy, from, to) || besideGroup(timetable, start, from, to, rules.capacity ?? 1))
        continue
      starts.push({ start, location: stretch.location })
    }
  }
  return starts.sort((a, b) => a.start - b.start)
}

/** The part of a sorted list of spans that can matter to talks on this day. */
export function nearDay(spans: readonly Span[], day: Day): Span[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle]?.from ?? 0) < day.start - NEAR) low = middle + 1
    else high = middle
  }
  const near: Span[] = []
  for (let index = low; index < spans.length; index++) {
    const span = spans[index]
    if (span === undefined || span.from >= day.end + NEAR) break
    near.push(span)
  }
  return near
}

function stretchesOn(day: Day, timetable: Timetable): Stretch[] {
  const stretches: Stretch[] = []
  const hours = timetable.hours.filter(({ weekday }) => weekday === day.weekday)
  if (hours.length > 0 && (timetable.worksOnHolidays || !isHoliday(day))) {
    for (const { from, to, location } of hours) {
      // Where the clock shows a time twice, the stretch is the shorter one: nobody is booked outside their hours.
      stretches.push({ from: instantAt(day, from, 'last'), to: instantAt(day, to, 'first'), location, extra: false })
    }
  }
  for (const { from, to, location } of timetable.extra) {
    // Extra hours belong to the day in which they begin, so that none is counted twice.
    if (from >= day.start && from < day.end) stretches.push({ from, to, location, extra: true })
  }
  return stretches
}

function closuresAt(timetable: Timetable, location: string | null): Span[] {
  return timetable.closed.filter((closure) => closure.location === null || closure.location === location)
}

function overlapsAny(spans: readonly Span[], from: number, to: number): boolean {
  for (const span of spans) if (span.from < to && from < span.to) return true
  return false
}

/** Whether a group is in the way: another one, or this one without a place left. */
function besideGroup({ groups = [] }: Timetable, start: number, from: number, to: number, capacity: number): boolean {
  return groups.some(
    (group) => group.from < to && from < group.to && (group.start !== start || group.taken >= capacity),
  )
}

function isHoliday(day: Day): boolean {
  const known = holidays.get(day.date)
  if (known !== undefined) return known
  if (holidays.size >= KNOWN_DAYS) holidays.clear()
  const holiday = dutchHoliday(DateTime.fromISO(day.date, { zone: 'Europe/Amsterdam' })) !== null
  holidays.set(day.date, holiday)
  return holiday
}

/** In minutes; `every` is the distance between two starts, `before` and `after` are buffers. */
export interface Rules {
  minutes: number
  every: number
  before: number
  after: number
  /** How many people can come at once; absent: one. */
  capacity?: number
}

/** Instants in ms; the end is not part of it. */
export interface Span {
  from: number
  to: number
}

export interface Start {
  start: number
  location: string | null
}

/** When one professional works. Weekly hours in minutes after midnight on the wall clock; Monday is 1. */
export interface Timetable {
  hours: { weekday: number; from: number; to: number; location: string | null }[]
  worksOnHolidays: boolean
  extra: (Span & { location: string | null })[]
  closed: (Span & { location: string | null })[]
  away: Span[]
  /** Appointments and holds, with their buffers; in order. */
  busy: Span[]
  /** Groups of the type that is looked for, with how many places are taken. */
  groups?: Group[]
}

export interface Group extends Span {
  start: number
  taken: number
}

interface Stretch extends Span {
  location: string | null
  extra: boolean
}
