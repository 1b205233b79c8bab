import { dayNames, type Weekday, type WeekHours, weekdays } from '../opening-hours.ts'
import type { OpeningException } from '../social-map/exceptions.ts'
import { dateIn } from './hsds-values.ts'

const dutch: Record<Weekday, string> = { mon: 'ma', tue: 'di', wed: 'wo', thu: 'do', fri: 'vr', sat: 'za', sun: 'zo' }
const always = '00:00-24:00'
const dayAndNight = 'dag en nacht'

/**
 * Opening hours as an editor types them: "ma-do 9.00-12.30, 13.30-17.00; vr 9-12; feestdagen open; 24-12-2026
 * gesloten (kerst)". A text in place of hours is the reason why it is not understood; null: none are known.
 */
export function readHours(text: string): WeekHours | null | string {
  const hours: WeekHours = {}
  for (const part of text.split(/[;\n]/).map((one) => one.trim().toLowerCase().replace(/[–—]/g, '-'))) {
    const wrong = part === '' ? null : readPart(hours, part)
    if (wrong !== null) return wrong
  }
  return Object.keys(hours).length === 0 ? null : hours
}

/** The same hours written as `readHours` reads them. */
export function writeHours(hours: WeekHours | null): string {
  if (hours === null) return ''
  const parts = writeWeek(hours)
  if (hours.holidays !== undefined) parts.push(`feestdagen ${hours.holidays === 'open' ? 'open' : 'dicht'}`)
  return [...parts, ...(hours.exceptions ?? []).map(writeException)].join('; ')
}

/** Reads one part into `hours`; gives what is wrong with it, or null. */
function readPart(hours: WeekHours, part: string): string | null {
  if (part === dayAndNight) {
    for (const day of weekdays) hours[day] = [always]
    return null
  }
  const holidays = /^(?:op )?feestdagen (?:ook )?(open|dicht|gesloten)$/.exec(part)?.[1]
  if (holidays !== undefined) {
    hours.holidays = holidays === 'open' ? 'open' : 'closed'
    return null
  }
  return /^\d{1,4}-\d{1,2}-\d{1,4}/.test(part) ? readException(hours, part) : readDays(hours, part)
}

/** "ma-vr 9.00-17.00", "ma di do 9-12, 13-17", "za en zo gesloten". */
function readDays(hours: Partial<Record<Weekday, string[]>>, part: string): string | null {
  const [, names = '', times = ''] = /^([a-z ,+/-]*[a-z])\s+([\d.].*|gesloten|dicht)$/.exec(part) ?? []
  const days = daysIn(names)
  if (days === null) return `"${part}" begint niet met dagen (ma, di, wo, do, vr, za, zo)`
  const stretches = stretchesIn(times)
  if (stretches === null) return `"${part}" noemt geen tijden als 9.00-17.00`
  for (const day of days) {
    const known = hours[day] ?? []
    if (stretches.length > 0) hours[day] = [...new Set([...known, ...stretches])].sort()
  }
  return null
}

function readException(hours: WeekHours, part: string): string | null {
  const match = /^([\d-]+)(?:\s*(?:t\/m|tot en met)\s*([\d-]+))?\s*:?\s*(.*?)\s*(?:\((.*)\))?$/.exec(part) ?? []
  const from = dutchDate(match[1] ?? '')
  const to = dutchDate(match[2] ?? match[1] ?? '')
  const what = match[3] ?? ''
  if (from === null || to === null) return `"${part}" begint niet met een datum als 24-12-2026`
  if (to < from) return `"${part}" eindigt voor het begin`
  const exception: OpeningException = { from, to, hours: {}, why: match[4] ?? null }
  const wrong = readExceptionHours(exception, what, part)
  if (wrong !== null) return wrong
  hours.exceptions = [...(hours.exceptions ?? []), exception]
  return null
}

function readExceptionHours(exception: OpeningException, what: string, part: string): string | null {
  if (what === 'gesloten' || what === 'dicht') return null
  if (/^[a-z]/.test(what)) {
    const wrong = what.split('/').map((one) => readDays(exception.hours, one.trim()))
    return wrong.find((one) => one !== null) ?? null
  }
  const stretches = stretchesIn(what)
  if (stretches === null || stretches.length === 0) return `"${part}" noemt geen tijden en niet "gesloten"`
  for (const day of daysBetween(exception)) exception.hours[day] = stretches
  return null
}

/** The weekdays in a period, a week at most. */
function daysBetween({ from, to }: OpeningException): Weekday[] {
  const first = new Date(`${from}T00:00:00Z`)
  const count = Math.min(7, Math.round((Date.parse(to) - first.getTime()) / 86_400_000) + 1)
  return Array.from({ length: count }, (_, ahead) => weekdays[(first.getUTCDay() + 6 + ahead) % 7] ?? 'mon')
}

function stretchesIn(text: string): string[] | null {
  if (text === 'gesloten' || text === 'dicht') return []
  const parts = text
    .replace(/\buur\b/g, '')
    .split(/,|\ben\b/)
    .map((part) => part.trim())
  const stretches = parts.map((part) => {
    const [, from, fromMinute = '00', to, toMinute = '00'] =
      /^(\d{1,2})(?:[.:](\d{2}))?\s*(?:-|tot)\s*(\d{1,2})(?:[.:](\d{2}))?$/.exec(part) ?? []
    const stretch = `${from?.padStart(2, '0')}:${fromMinute}-${to?.padStart(2, '0')}:${toMinute}`
    return /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(stretch) && stretch < stretch.slice(6)
      ? stretch
      : null
  })
  const good = stretches.filter((stretch) => stretch !== null)
  return good.length === stretches.length ? good.sort() : null
}

/** "ma-vr", "ma t/m vr", "ma di do", "ma, wo en vr". */
function daysIn(text: string): Weekday[] | null {
  const plain = text.replace(/\s*(?:t\/m|tot en met|-)\s*/g, '-').replace(/\ben\b|,|\+/g, ' ')
  const found = plain
    .split(/\s+/)
    .filter((name) => name !== '')
    .map(rangeIn)
  const good = found.filter((days) => days !== null)
  return good.length === 0 || good.length < found.length ? null : good.flat()
}

function rangeIn(name: string): Weekday[] | null {
  const [first, last, more] = name.split('-').map((one) => weekdays.findIndex((day) => isDay(one, day)))
  if (first === undefined || first < 0 || more !== undefined) return null
  if (last === undefined) return weekdays.slice(first, first + 1)
  return last < first ? null : weekdays.slice(first, last + 1)
}

function isDay(name: string, day: Weekday): boolean {
  return name === dutch[day] || name === dayNames[day]
}

/** "2026-12-24" or "24-12-2026". */
export function dutchDate(text: string): string | null {
  const [, day = '', month = '', year] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? []
  return dateIn(year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** Days with the same times together. */
function writeWeek(hours: Partial<Record<Weekday, string[]>>): string[] {
  if (weekdays.every((day) => hours[day]?.join() === always)) return [dayAndNight]
  const byTimes = new Map<string, string[]>()
  for (const day of weekdays) {
    const times = hours[day]?.join(', ') ?? ''
    if (times !== '') byTimes.set(times, [...(byTimes.get(times) ?? []), dutch[day]])
  }
  return [...byTimes].map(([times, days]) => `${days.join(' ')} ${times}`)
}

function writeException({ from, to, hours, why }: OpeningException): string {
  const period = from === to ? from : `${from} t/m ${to}`
  const week = writeWeek(hours)
  const what = week.length === 0 ? 'gesloten' : week.join(' / ')
  return why === null ? `${period} ${what}` : `${period} ${what} (${why})`
}
