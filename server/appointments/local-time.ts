import { DateTime, IANAZone } from 'luxon'
import { dayNames, monthNames, weekdays } from '../../knowledge/opening-hours.ts'

/** The holidays and the words are Dutch, so the clock is too. */
export const zone = 'Europe/Amsterdam'

const MINUTE = 60_000
const WHOLE_DAY = 86_400_000
const amsterdam = IANAZone.create(zone)
const knownDays = new Map<string, Day>()
const KNOWN_DAYS = 2_000
const knownOffsets = new Map<number, number>()
const KNOWN_HOURS = 20_000

/** A calendar day on the Dutch clock. `start` and `end` are instants in ms; 23 or 25 hours apart at a clock change. */
export interface Day {
  /** YYYY-MM-DD */
  date: string
  /** Monday is 1. */
  weekday: number
  start: number
  end: number
}

/** The day in which an instant (ms) falls. */
export function dayOf(instant: number): Day {
  return dayWithDate(new Date(instant + offsetAt(instant) * MINUTE).toISOString().slice(0, 10))
}

/** The day with a date YYYY-MM-DD that exists. */
export function dayWithDate(date: string): Day {
  const known = knownDays.get(date)
  if (known !== undefined) return known
  const start = DateTime.fromISO(date, { zone }).startOf('day')
  const day = { date, weekday: start.weekday, start: start.toMillis(), end: start.plus({ days: 1 }).toMillis() }
  if (knownDays.size >= KNOWN_DAYS) knownDays.clear()
  knownDays.set(date, day)
  return day
}

/** The days that [from, to) touches, in order. */
export function daysBetween(from: number, to: number): Day[] {
  const days: Day[] = []
  for (let day = dayOf(from); day.start < to; day = dayOf(day.end)) days.push(day)
  return days
}

/**
 * The instant at a wall-clock time, in minutes after midnight; 1440 is the end of the day. In October the clock shows 2.30
 * twice: `which` says which one. In March it jumps from 2.00 to 3.00: what lies between becomes 3.00.
 */
export function instantAt(day: Day, minute: number, which: 'first' | 'last' = 'first'): number {
  if (minute === 1440) return day.end
  if (day.end - day.start === WHOLE_DAY) return day.start + minute * MINUTE
  const found = DateTime.fromISO(day.date, { zone })
    .set({ hour: Math.floor(minute / 60), minute: minute % 60 })
    .toMillis()
  if (minuteOfDay(found) !== minute) return instantAt(day, 180)
  const other = found + (which === 'first' ? -60 : 60) * MINUTE
  return minuteOfDay(other) === minute ? other : found
}

/** Minutes after midnight on the wall clock. */
export function minuteOfDay(instant: number): number {
  const local = new Date(instant + offsetAt(instant) * MINUTE)
  return local.getUTCHours() * 60 + local.getUTCMinutes()
}

/** "2026-11-24T10:00:00+01:00" */
export function isoLocal(instant: number): string {
  const offset = offsetAt(instant)
  return `${wallClock(instant)}+${twoDigits(Math.floor(offset / 60))}:${twoDigits(offset % 60)}`
}

/** "2026-11-24T10:00:00": what the clock on the wall shows. */
export function wallClock(instant: number): string {
  return new Date(instant + offsetAt(instant) * MINUTE).toISOString().slice(0, 19)
}

/** "dinsdag 24 november" */
export function dayWords(instant: number): string {
  const local = new Date(instant + offsetAt(instant) * MINUTE)
  const weekday = weekdays[(local.getUTCDay() + 6) % 7] ?? 'mon'
  return `${dayNames[weekday]} ${local.getUTCDate()} ${monthNames[local.getUTCMonth()]}`
}

/** "10.00 uur" */
export function timeWords(instant: number): string {
  const minute = minuteOfDay(instant)
  return `${Math.floor(minute / 60)}.${twoDigits(minute % 60)} uur`
}

/** "dinsdag 24 november, 10.00 uur" */
export function momentWords(instant: number): string {
  return `${dayWords(instant)}, ${timeWords(instant)}`
}

/** In minutes. Clocks change on a whole hour, so an hour has one offset; asking the system takes far longer. */
function offsetAt(instant: number): number {
  const hour = Math.floor(instant / (60 * MINUTE))
  const known = knownOffsets.get(hour)
  if (known !== undefined) return known
  const offset = amsterdam.offset(instant)
  if (knownOffsets.size >= KNOWN_HOURS) knownOffsets.clear()
  knownOffsets.set(hour, offset)
  return offset
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
