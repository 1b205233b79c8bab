import type { Term } from '../content/types.ts'
import { lawHolidays } from './holidays.ts'

/**
 * The last day of a term that begins on `start` (both YYYY-MM-DD). A term in days, weeks or months ends on the same day
 * so much later. The law on terms (Algemene termijnenwet) makes it longer: it does not end on a Saturday, a Sunday or a
 * public holiday (artikel 1), and of three days or more at least two are none of these (artikel 2); but not when it is
 * longer than 90 days, twelve weeks or three months (artikel 4). For an objection the term begins the day after the
 * decision was sent (Awb 6:8), which ends it on the same weekday as well. Working days are counted after the start.
 */
export function endOfTerm({ length, counting }: Pick<Term, 'length' | 'counting'>, start: string): string {
  const { days = 0, workingDays = 0, weeks = 0, months = 0, years = 0 } = length
  if (counting === 'working-days' || workingDays > 0) return workingDaysAfter(start, workingDays + days)
  const end = plusDays(plusMonths(start, months + years * 12), days + weeks * 7)
  if (isLong(length)) return end
  return nextWorkingDay(lengthOf(start, end) < 3 ? end : withTwoWorkingDays(start, end))
}

/** The rule of this name that holds on a day (YYYY-MM-DD), or null. */
export function termOn(terms: readonly Term[], id: string, day: string): Term | null {
  return terms.find((term) => term.id === id && holdsOn(term, day)) ?? null
}

/** The rules that hold on a day. */
export function termsOn(terms: readonly Term[], day: string): Term[] {
  return terms.filter((term) => holdsOn(term, day))
}

/** A day on which public offices work: no Saturday, Sunday or public holiday (Algemene termijnenwet, artikel 3). */
export function isWorkingDay(date: string): boolean {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !lawHolidays(Number(date.slice(0, 4))).has(date)
}

function holdsOn({ from = null, to = null }: Term, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= to)
}

function isLong({ days = 0, weeks = 0, months = 0, years = 0 }: Term['length']): boolean {
  return days > 90 || weeks > 12 || months > 3 || years > 0
}

/** Longer, until two days within it are working days. */
function withTwoWorkingDays(start: string, end: string): string {
  const second = workingDaysAfter(start, 2)
  return second > end ? second : end
}

function nextWorkingDay(date: string): string {
  return isWorkingDay(date) ? date : nextWorkingDay(plusDays(date, 1))
}

function workingDaysAfter(start: string, count: number): string {
  let date = start
  for (let left = count; left > 0; ) {
    date = plusDays(date, 1)
    if (isWorkingDay(date)) left -= 1
  }
  return date
}

function lengthOf(start: string, end: string): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000)
}

function plusDays(date: string, days: number): string {
  const moment = new Date(`${date}T12:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + days)
  return moment.toISOString().slice(0, 10)
}

/** The same day of a later month; its last day when the month is shorter. */
function plusMonths(date: string, months: number): string {
  const moment = new Date(`${date}T12:00:00Z`)
  const day = moment.getUTCDate()
  moment.setUTCDate(1)
  moment.setUTCMonth(moment.getUTCMonth() + months + 1, 0)
  moment.setUTCDate(Math.min(day, moment.getUTCDate()))
  return moment.toISOString().slice(0, 10)
}
