import { DateTime } from 'luxon'
import { exceptionOn, type OpeningException } from './social-map/exceptions.ts'
import { holidayOn } from './social-map/holidays.ts'

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/**
 * Local times per weekday, "09:00-12:30"; "00:00-24:00" is the whole day; a missing day is closed. What stands in
 * `exceptions` goes before the week and before holidays.
 */
export type WeekHours = Partial<Record<Weekday, string[]>> & {
  holidays?: 'open' | 'closed'
  exceptions?: OpeningException[]
}

export type Opening = { open: true; always: boolean; until: DateTime } | { open: false; opensAt: DateTime | null }

const SEARCH_DAYS = 15

/** A Dutch public holiday on which offices are closed: its name, or null. `day` is read in its own zone. */
export function dutchHoliday(day: DateTime): string | null {
  return holidayOn(day.toISODate() ?? '')
}

/**
 * The open stretches of one day, in order: those of an exception that holds on it, else of the week. Empty on a
 * holiday, unless the hours say `holidays: open` or an exception says otherwise.
 */
export function openOn(day: DateTime, hours: WeekHours): { from: DateTime; to: DateTime }[] {
  return stretchesOn(day, hours)
    .map((stretch) => {
      const [from = '', to = ''] = stretch.split('-')
      return { from: at(day, from), to: at(day, to) }
    })
    .sort((a, b) => a.from.toMillis() - b.from.toMillis())
}

/** Whether it is open at `now` (in the zone of the hours), until when, or when it opens next within two weeks. */
export function openingAt(now: DateTime, hours: WeekHours): Opening {
  if (isAlwaysOpen(hours)) {
    return { open: true, always: true, until: now.plus({ years: 1 }) }
  }
  const today = now.startOf('day')
  for (let ahead = 0; ahead < SEARCH_DAYS; ahead++) {
    if (!mayOpen(today.weekday - 1 + ahead, hours)) continue
    for (const { from, to } of openOn(today.plus({ days: ahead }), hours)) {
      if (from <= now && now < to) return { open: true, always: false, until: to }
      if (from > now) return { open: false, opensAt: from }
    }
  }
  return { open: false, opensAt: null }
}

/**
 * "nu open tot 17.00 uur", "nu dicht, maandag open vanaf 8.30 uur", "nu dicht (Kerstmis), morgen open vanaf 9.00 uur",
 * "dag en nacht bereikbaar"; null when no hours are known.
 */
export function openingInWords(now: DateTime, hours: WeekHours): string | null {
  const known = weekdays.some((day) => (hours[day] ?? []).length > 0) || (hours.exceptions ?? []).length > 0
  if (!known) return null
  const opening = openingAt(now, hours)
  if (opening.open) return opening.always ? 'dag en nacht bereikbaar' : `nu open tot ${clockTime(opening.until)} uur`
  if (opening.opensAt === null) return 'de komende twee weken dicht'
  const why = closedBecause(now, hours)
  const closed = why === null ? 'nu dicht' : `nu dicht (${why})`
  return `${closed}, ${dayInWords(now, opening.opensAt)} open vanaf ${clockTime(opening.opensAt)} uur`
}

/**
 * As `openingInWords`, at a moment by the clock of `timeZone`. Nothing opens or closes within a minute, and the same
 * hours stand in many answers: what was worked out is kept for that long.
 */
export function openingInWordsAt(moment: Date, timeZone: string, hours: WeekHours): string | null {
  const minute = `${timeZone} ${Math.floor(moment.getTime() / 60_000)}`
  const known = worked.get(hours)
  if (known?.minute === minute) return known.words
  const words = openingInWords(DateTime.fromJSDate(moment, { zone: timeZone }), hours)
  worked.set(hours, { minute, words })
  return words
}

const worked = new WeakMap<WeekHours, { minute: string; words: string | null }>()

/** Why it is closed on a day on which it would have been open: a holiday, or what the exception says. Null otherwise. */
function closedBecause(day: DateTime, hours: WeekHours): string | null {
  if (stretchesOn(day, hours).length > 0) return null
  const exception = exceptionOn(day, hours)
  if (exception !== null) return exception.why
  return usualOn(day, hours).length === 0 ? null : dutchHoliday(day)
}

/** "9.00", as people read it. */
export function clockTime(time: DateTime): string {
  return `${time.hour}.${String(time.minute).padStart(2, '0')}`
}

/** "vandaag", "morgen", "dinsdag", or "dinsdag 24 november" when it is more than six days away. */
export function dayInWords(now: DateTime, day: DateTime): string {
  const days = Math.round(day.startOf('day').diff(now.startOf('day'), 'days').days)
  if (days === 0) return 'vandaag'
  if (days === 1) return 'morgen'
  return days < 7 ? dayNames[weekdays[day.weekday - 1] ?? 'mon'] : dateInWords(day)
}

/** "dinsdag 24 november". Written out here: a page says it of dozens of places, and a formatter is slow. */
export function dateInWords(day: DateTime): string {
  return `${dayNames[weekdays[day.weekday - 1] ?? 'mon']} ${day.day} ${monthNames[day.month - 1]}`
}

export const dayNames: Record<Weekday, string> = {
  mon: 'maandag',
  tue: 'dinsdag',
  wed: 'woensdag',
  thu: 'donderdag',
  fri: 'vrijdag',
  sat: 'zaterdag',
  sun: 'zondag',
}

export const monthNames = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

function stretchesOn(day: DateTime, hours: WeekHours): string[] {
  const exception = exceptionOn(day, hours)
  if (exception !== null) return exception.hours[weekdays[day.weekday - 1] ?? 'mon'] ?? []
  return hours.holidays !== 'open' && dutchHoliday(day) !== null ? [] : usualOn(day, hours)
}

function usualOn(day: DateTime, hours: WeekHours): string[] {
  return hours[weekdays[day.weekday - 1] ?? 'mon'] ?? []
}

/** Whether it can be open on a weekday, counted on from Monday: most of the days that are closed need no reckoning. */
function mayOpen(weekday: number, hours: WeekHours): boolean {
  return (hours[weekdays[weekday % 7] ?? 'mon'] ?? []).length > 0 || (hours.exceptions ?? []).length > 0
}

function isAlwaysOpen(hours: WeekHours): boolean {
  return (hours.exceptions ?? []).length === 0 && weekdays.every((day) => hours[day]?.includes('00:00-24:00'))
}

function at(day: DateTime, time: string): DateTime {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour === 24 ? day.startOf('day').plus({ days: 1 }) : day.set({ hour, minute, second: 0, millisecond: 0 })
}
