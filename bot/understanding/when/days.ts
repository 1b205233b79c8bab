import { addDays, dayFrom, parts, weekdayOf } from './calendar.ts'
import { numberWord } from './numbers.ts'

/** A stretch of days, both ends included; `exact` when a single day was meant. */
export interface Days {
  from: string
  to: string
  exact: boolean
  /** A weekday without a date was meant, 1 for Monday: perhaps each of them. */
  weekday?: number
}

export interface Moment {
  today: string
  /** Whether the words around it tell of something that has been. */
  past: boolean
  /** Whether a day without a year is the nearest such day, and not the first that comes. */
  nearest: boolean
}

export type Groups = (string | undefined)[]

/** Days of one kind in a text: how they are written, and which they are; null when it is no day after all. */
export interface Reader {
  pattern: RegExp
  read: (groups: Groups, moment: Moment) => Days | Days[] | null
}

export const part = '(?: ?(ochtend|morgen|voormiddag|middag|namiddag|avond)s?)?(?![a-z])'

export const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
export const shortWeekdays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']
export const weekday = `(${weekdays.join('|')}|woe?nsdag|donder?dag|dinsda|vrijda)`
export const months = ['jan', 'feb', 'm(?:aart|rt)', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
export const month =
  '(januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|oktober|okt|november|nov|december|dec)\\.?(?![a-z])'
export const amount = `(${numberWord}|een paar|n paar|paar|enkele|anderhalve)`
export const unit = '(dag|dagen|week|weken|weekjes?|maand|maanden|jaar)(?![a-z])'
export const year = '(?: (20\\d\\d))?(?!\\d)'

export function single(day: string): Days {
  return { from: day, to: day, exact: true }
}

export function stretch(from: string, to: string): Days {
  return { from, to, exact: false }
}

export function oneDay(y: number, m: number, d: number): Days | null {
  const day = dayFrom(y, m, d)
  return day === null ? null : single(day)
}

/** Without a year: the first such day that comes, or the last that was when something past is told. */
export function monthDay(m: number, d: number, { today, past, nearest }: Moment): Days | null {
  const [y] = parts(today)
  const years = past ? [y, y - 1] : nearest ? [y, y + 1, y - 1] : [y, y + 1]
  const days = years.flatMap((each) => dayFrom(each, m, d) ?? [])
  if (nearest) days.sort((one, other) => distance(one, today) - distance(other, today))
  if (nearest && days[0] !== undefined) return single(days[0])
  const day = days.find((each) => (past ? each <= today : each >= today)) ?? days[0]
  return day === undefined ? null : single(day)
}

function distance(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other))
}

export function weekdayNumber(name: string | undefined): number {
  return weekdays.findIndex((each) => each.slice(0, 2) === name?.slice(0, 2)) + 1
}

/** The first day of that name after today: who means today says "vandaag". */
export function nextWeekday(name: string | undefined, today: string): Days {
  return single(addDays(today, ((weekdayNumber(name) - weekdayOf(today) + 6) % 7) + 1))
}

export function lastWeekday(name: string | undefined, today: string): Days {
  return single(addDays(today, -(((weekdayOf(today) - weekdayNumber(name) + 6) % 7) + 1)))
}

export function later(one: string, other: string): string {
  return one > other ? one : other
}
