import type { Term } from '../content/types.ts'
import { holidayOn } from '../social-map/holidays.ts'

/**
 * The last day of a term that begins on `start` (both YYYY-MM-DD). A term in days, weeks or months ends on the same day
 * so much later; one that would end on a Saturday, a Sunday or a public holiday runs to the next day that is none of
 * these (Algemene termijnenwet, artikel 1). For an objection the term begins the day after the decision was sent
 * (Awb 6:8), which ends it on the same weekday as well. Working days are counted after the start.
 */
export function endOfTerm({ length, counting }: Pick<Term, 'length' | 'counting'>, start: string): string {
  const { days = 0, workingDays = 0, weeks = 0, months = 0, years = 0 } = length
  if (counting === 'working-days') return workingDaysAfter(start, workingDays + days)
  const moved = plusMonths(start, months + years * 12)
  return nextWorkingDay(plusDays(moved, days + weeks * 7))
}

/** A day on which public offices work: no Saturday, Sunday or public holiday (Algemene termijnenwet, artikel 3). */
export function isWorkingDay(date: string): boolean {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && holidayOn(date) === null
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
