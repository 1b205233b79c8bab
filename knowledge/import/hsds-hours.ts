import { type Weekday, type WeekHours, weekdays } from '../opening-hours.ts'
import type { OpeningException } from '../social-map/exceptions.ts'
import { holidayOn } from '../social-map/holidays.ts'
import { openOnHolidays } from '../social-map/schedule.ts'
import { type Row, remark } from './hsds-tables.ts'
import { dateIn, timeIn } from './hsds-values.ts'
import type { Remark } from './report.ts'

const LONGEST_NIGHT = 12 * 60

/** The hours that these schedules tell; null when they tell none. What we cannot keep is remarked on. */
export function hoursFrom(rows: readonly Row[], remarks: Remark[]): WeekHours | null {
  const hours: WeekHours = {}
  const exceptions = new Map<string, OpeningException>()
  for (const row of rows) {
    const { valid_from, valid_to, notes } = row.cells
    const reason = cannotKeep(row)
    const from = dateIn(valid_from)
    const to = dateIn(valid_to)
    if (reason !== null) remarks.push(remark(row, reason))
    else if (from !== null && to !== null) addException(exceptions, row, from, to, remarks)
    else addStretch(hours, row, remarks)
    if (notes?.includes(openOnHolidays)) hours.holidays = 'open'
  }
  for (const day of weekdays) hours[day]?.sort()
  if (exceptions.size > 0) hours.exceptions = [...exceptions.values()].sort((a, b) => a.from.localeCompare(b.from))
  return Object.keys(hours).length === 0 ? null : hours
}

function cannotKeep({ cells }: Row): string | null {
  const { freq = 'WEEKLY', interval = '1', valid_from } = cells
  if (freq.toUpperCase() !== 'WEEKLY') return `openingstijden die per ${freq} gaan, zijn niet overgenomen`
  if (Number(interval) > 1) return `openingstijden die eens per ${interval} weken gaan, zijn niet overgenomen`
  if (valid_from?.includes('0001')) return 'een dag die elk jaar terugkomt, is niet overgenomen'
  return null
}

function addStretch(hours: WeekHours, row: Row, remarks: Remark[]): void {
  const { opens_at, closes_at, byday } = row.cells
  const days = daysIn(byday)
  const from = timeIn(opens_at)
  const to = timeIn(closes_at)
  if (days === null || from === null || to === null) {
    const told = [byday, opens_at, closes_at].filter((part) => part !== undefined).join(' ')
    remarks.push(remark(row, `deze openingstijd is niet te begrijpen en niet overgenomen: "${told}"`))
    return
  }
  for (const day of days) {
    if (!addTo(hours, day, from, to)) {
      remarks.push(remark(row, `de openingstijd ${from}-${to} sluit voor het begin en is niet overgenomen`))
      return
    }
  }
}

function addException(
  exceptions: Map<string, OpeningException>,
  row: Row,
  from: string,
  to: string,
  remarks: Remark[],
): void {
  if (to < from) {
    remarks.push(remark(row, `de periode ${from} tot ${to} eindigt voor het begin en is niet overgenomen`))
    return
  }
  const { opens_at, byday, description, notes } = row.cells
  const why = opens_at === undefined ? (/^Gesloten: (.+)$/.exec(description ?? '')?.[1] ?? null) : reasonIn(notes)
  // That offices are closed on a public holiday is known without telling.
  if (opens_at === undefined && from === to && holidayOn(from) !== null) return
  const key = `${from} ${to}`
  const exception = exceptions.get(key) ?? { from, to, hours: {}, why }
  exceptions.set(key, exception)
  if (opens_at === undefined) return
  const days = byday === undefined ? [...weekdays] : daysIn(byday)
  addStretch(exception.hours, { ...row, cells: { ...row.cells, byday: (days ?? []).join(',') } }, remarks)
}

/** What we write in the notes besides our own sentences. */
function reasonIn(notes: string | undefined): string | null {
  const own = /^(.+)\. De tijden volgen de klok van Nederland\.$/.exec(notes ?? '')
  return own?.[1] ?? null
}

/** Puts a stretch on a day; what goes on after midnight goes on the next day. False when it makes no sense. */
function addTo(hours: Partial<Record<Weekday, string[]>>, day: Weekday, from: string, to: string): boolean {
  const end = to === '23:59' || to === '00:00' ? '24:00' : to
  if (from < end) {
    put(hours, day, `${from}-${end}`)
    return true
  }
  if (24 * 60 - minutes(from) + minutes(end) > LONGEST_NIGHT) return false
  put(hours, day, `${from}-24:00`)
  put(hours, weekdays[(weekdays.indexOf(day) + 1) % 7] ?? 'mon', `00:00-${end}`)
  return true
}

function put(hours: Partial<Record<Weekday, string[]>>, day: Weekday, stretch: string): void {
  const known = hours[day] ?? []
  if (!known.includes(stretch)) hours[day] = [...known, stretch]
}

/** "MO,TU", "Monday", "1" (Monday) … as our days; null when one of them is none. */
function daysIn(text: string | undefined): Weekday[] | null {
  const names = (text ?? '')
    .toLowerCase()
    .split(/[,;\s]+/)
    .filter((name) => name !== '')
  const days = names.map(
    (name) => weekdays[/^[1-7]$/.test(name) ? Number(name) - 1 : -1] ?? weekdays.find((day) => isDay(name, day)),
  )
  const found = days.filter((day) => day !== undefined)
  return found.length === 0 || found.length < names.length ? null : found
}

function isDay(name: string, day: Weekday): boolean {
  return name === day.slice(0, 2) || (name.length > 2 && name.startsWith(day))
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
