import { readHours } from '../../knowledge/import/template-hours.ts'
import { dayNames, type Weekday, type WeekHours, weekdays } from '../../knowledge/opening-hours.ts'
import type { OpeningException } from '../../knowledge/social-map/exceptions.ts'
import { type Fields, linesOf } from './fields.ts'

/** Opening hours as they are filled in: a field for every day, and a line for every period that is otherwise. */
export interface HoursWords {
  days: Record<Weekday, string>
  /** Also open on public holidays. */
  holidays: boolean
  /** "24-12-2026 gesloten (kerst)", "1-7-2026 t/m 31-8-2026 9.00-12.00 (zomer)" */
  exceptions: string
}

export function hoursWordsIn(fields: Fields, prefix: string): HoursWords {
  const days = Object.fromEntries(weekdays.map((day) => [day, fields.text(`${prefix}-${day}`)]))
  return {
    days: days as Record<Weekday, string>,
    holidays: fields.text(`${prefix}-feestdagen`) === 'ja',
    exceptions: fields.text(`${prefix}-anders`),
  }
}

export function hoursOf(hours: WeekHours | null): HoursWords {
  const days = Object.fromEntries(weekdays.map((day) => [day, stretchesIn(hours?.[day])]))
  return {
    days: days as Record<Weekday, string>,
    holidays: hours?.holidays === 'open',
    exceptions: (hours?.exceptions ?? []).map(exceptionLine).join('\n'),
  }
}

/** Null when nothing was filled in. A string says in Dutch what cannot be read; `where` is named in it. */
export function hoursIn({ days, holidays, exceptions }: HoursWords, where: string): WeekHours | null | string {
  const hours: WeekHours = {}
  for (const day of weekdays) {
    const typed = days[day].toLowerCase()
    if (typed === '' || typed === 'dicht' || typed === 'gesloten') continue
    const read = typed === 'de hele dag' ? { [day]: ['00:00-24:00'] } : readHours(`${dayNames[day]} ${typed}`)
    if (read === null || typeof read === 'string' || read[day] === undefined)
      return `${where}, ${dayNames[day]}: schrijf de tijden zo: 9.00-12.30, 13.30-17.00. Dicht? Laat het dan leeg.`
    hours[day] = read[day]
  }
  const others: OpeningException[] = []
  for (const line of linesOf(exceptions)) {
    const read = readHours(line)
    const [found] = read === null || typeof read === 'string' ? [] : (read.exceptions ?? [])
    if (found === undefined)
      return `${where}: “${line.slice(0, 60)}” lezen wij niet. Schrijf het zo: 24-12-2026 gesloten (kerst).`
    // As it was typed, with its capitals.
    others.push({ ...found, why: found.why === null ? null : (/\(([^)]*)\)\s*$/.exec(line)?.[1] ?? found.why) })
  }
  if (Object.keys(hours).length === 0 && others.length === 0) return null
  if (holidays) hours.holidays = 'open'
  if (others.length > 0) hours.exceptions = others
  return hours
}

function stretchesIn(stretches: readonly string[] | undefined): string {
  if (stretches === undefined) return ''
  if (stretches.includes('00:00-24:00')) return 'de hele dag'
  return stretches.map(asTyped).join(', ')
}

/** "9.00-12.30" for "09:00-12:30". */
function asTyped(stretch: string): string {
  return stretch
    .split('-')
    .map((time) => time.replace(/^0/, '').replace(':', '.'))
    .join('-')
}

function exceptionLine({ from, to, hours, why }: OpeningException): string {
  const days = weekdays.filter((day) => (hours[day] ?? []).length > 0)
  const alike = new Set(days.map((day) => (hours[day] ?? []).map(asTyped).join(', ')))
  const [times = 'gesloten'] = alike
  // On some days only, or not the same on all of them: named one by one.
  const lengthInDays = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
  const whole = days.length === 0 || (alike.size === 1 && days.length === Math.min(7, lengthInDays))
  const named = days.map((day) => `${dayNames[day]} ${(hours[day] ?? []).map(asTyped).join(', ')}`).join(' / ')
  const period = from === to ? dutch(from) : `${dutch(from)} t/m ${dutch(to)}`
  return `${period} ${whole ? times : named}${why === null ? '' : ` (${why})`}`
}

/** "24-12-2026" */
function dutch(day: string): string {
  return day.split('-').map(Number).reverse().join('-')
}
