import type { DateTime } from 'luxon'
import { clockTime, dayNames, dutchHoliday, openOn, type Weekday, type WeekHours, weekdays } from './opening-hours.ts'
import { exceptionOn } from './social-map/exceptions.ts'

/** "maandag, dinsdag en donderdag 8.30 tot 17.00 uur": the usual week in short, days with the same hours together. */
export function weekInWords(hours: WeekHours): string[] {
  const open = weekdays.filter((day) => (hours[day] ?? []).length > 0)
  const alike = Map.groupBy(open, (day) => stretchesInWords(hours[day] ?? []))
  return [...alike].map(([words, days]) => `${daysInWords(days)} ${words}`)
}

/** A day in the coming time on which it is otherwise than usual. */
export interface OtherDay {
  day: DateTime
  /** "9.00 tot 12.00 uur", or null when it is closed. */
  open: string | null
  /** "Kerstmis"; null when nobody said. */
  why: string | null
}

/** The days from `now` on, `days` ahead, that differ from the usual week: holidays and exceptions. */
export function otherDays(now: DateTime, hours: WeekHours, days: number): OtherDay[] {
  const coming = Array.from({ length: days }, (_, ahead) => now.startOf('day').plus({ days: ahead }))
  return coming.flatMap((day) => {
    const exception = exceptionOn(day, hours)
    const holiday = hours.holidays === 'open' ? null : dutchHoliday(day)
    if (exception === null && holiday === null) return []
    const stretches = openOn(day, hours).map(({ from, to }) => `${clockTime(from)} tot ${clockTime(to)} uur`)
    const usual = hours[weekdays[day.weekday - 1] ?? 'mon'] ?? []
    if (usual.length === 0 && stretches.length === 0) return []
    return [
      { day, open: stretches.length === 0 ? null : stretches.join(' en '), why: exception ? exception.why : holiday },
    ]
  })
}

/** "9.00 tot 12.30 uur en 13.00 tot 17.00 uur", "de hele dag", "dicht". */
export function stretchesInWords(stretches: readonly string[]): string {
  if (stretches.length === 0) return 'dicht'
  if (stretches.includes('00:00-24:00')) return 'de hele dag'
  return stretches.map((stretch) => `${clock(stretch.slice(0, 5))} tot ${clock(stretch.slice(6))} uur`).join(' en ')
}

function daysInWords(days: Weekday[]): string {
  const [first, last] = [days[0], days.at(-1)]
  const inRow = days.every((day, index) => weekdays.indexOf(day) === weekdays.indexOf(first ?? 'mon') + index)
  if (days.length > 2 && inRow && first && last) return `${dayNames[first]} tot en met ${dayNames[last]}`
  return lists.format(days.map((day) => dayNames[day]))
}

const lists = new Intl.ListFormat('nl', { type: 'conjunction' })

/** "09:00" as "9.00". */
function clock(time: string): string {
  return time.replace(/^0/, '').replace(':', '.')
}
