import type { DateTime } from 'luxon'
import {
  clockTime,
  dayInWords,
  type Opening,
  openingAt,
  openOn,
  type Weekday,
  type WeekHours,
  weekdays,
} from '../opening-hours.ts'
import { holidayOn } from './holidays.ts'

/**
 * Hours that hold from `from` to and including `to` (YYYY-MM-DD) in place of the usual ones, holidays included; no
 * stretches on a day is closed.
 */
export interface OpeningException {
  from: string
  to: string
  hours: Partial<Record<Weekday, string[]>>
  /** "Kerstvakantie"; null when nobody said. */
  why: string | null
}

/** Usual hours with what deviates from them. Stored as it is, so that who knows no exceptions reads the usual hours. */
export type HoursWithExceptions = WeekHours & { exceptions?: OpeningException[] }

const SEARCH_DAYS = 15

/** The exception that holds on a day; of two the one that is shortest, as that was meant most precisely. */
export function exceptionOn(day: DateTime, hours: HoursWithExceptions): OpeningException | null {
  if (hours.exceptions === undefined) return null
  const date = day.toISODate() ?? ''
  const found = hours.exceptions.filter((one) => one.from <= date && date <= one.to)
  return found.sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null
}

/** As `openOn`, with the exceptions. */
export function openStretches(day: DateTime, hours: HoursWithExceptions): { from: DateTime; to: DateTime }[] {
  const exception = exceptionOn(day, hours)
  if (exception !== null) return openOn(day, { ...exception.hours, holidays: 'open' })
  const closed = usualOn(day, hours).length === 0 || (hours.holidays !== 'open' && holidayName(day) !== null)
  return closed ? [] : openOn(day, { ...hours, holidays: 'open' })
}

/** As `openingAt`, with the exceptions. */
export function openingNow(now: DateTime, hours: HoursWithExceptions): Opening {
  if ((hours.exceptions ?? []).length === 0) return openingAt(now, hours)
  for (let ahead = 0; ahead < SEARCH_DAYS; ahead++) {
    for (const { from, to } of openStretches(now.plus({ days: ahead }).startOf('day'), hours)) {
      if (from <= now && now < to) return { open: true, always: false, until: to }
      if (from > now) return { open: false, opensAt: from }
    }
  }
  return { open: false, opensAt: null }
}

/** "nu open tot 17.00 uur", "nu dicht (Eerste Kerstdag), zondag open vanaf 9.00 uur"; null when no hours are known. */
export function openingNowInWords(now: DateTime, hours: HoursWithExceptions): string | null {
  const known = weekdays.some((day) => (hours[day] ?? []).length > 0) || (hours.exceptions ?? []).length > 0
  if (!known) return null
  const opening = openingNow(now, hours)
  if (opening.open) return opening.always ? 'dag en nacht bereikbaar' : `nu open tot ${clockTime(opening.until)} uur`
  const next = opening.opensAt
  if (next === null) return 'de komende twee weken dicht'
  const why = closedBecause(now, hours)
  const closed = why === null ? 'nu dicht' : `nu dicht (${why})`
  return `${closed}, ${dayInWords(now, next)} open vanaf ${clockTime(next)} uur`
}

/** Why it is closed on a day on which it would have been open: a holiday or what the exception says. */
export function closedBecause(day: DateTime, hours: HoursWithExceptions): string | null {
  if (openStretches(day.startOf('day'), hours).length > 0) return null
  const exception = exceptionOn(day, hours)
  if (exception !== null) return exception.why
  return usualOn(day, hours).length === 0 ? null : holidayName(day)
}

function usualOn(day: DateTime, hours: HoursWithExceptions): string[] {
  return hours[weekdays[day.weekday - 1] ?? 'mon'] ?? []
}

function holidayName(day: DateTime): string | null {
  return holidayOn(day.toISODate() ?? '')
}

function lengthOf(exception: OpeningException): number {
  return Date.parse(exception.to) - Date.parse(exception.from)
}
