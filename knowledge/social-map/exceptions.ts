import type { DateTime } from 'luxon'
import type { Weekday, WeekHours } from '../opening-hours.ts'

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

/** The exception that holds on a day; of two the one that is shortest, as that was meant most precisely. */
export function exceptionOn(day: DateTime, { exceptions }: WeekHours): OpeningException | null {
  if (exceptions === undefined || exceptions.length === 0) return null
  const date = day.toISODate() ?? ''
  const found = exceptions.filter((one) => one.from <= date && date <= one.to)
  return found.sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null
}

function lengthOf(exception: OpeningException): number {
  return Date.parse(exception.to) - Date.parse(exception.from)
}
