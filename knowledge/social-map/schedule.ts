import type { DateTime } from 'luxon'
import { dayNames, type Weekday, type WeekHours, weekdays } from '../opening-hours.ts'
import type { OpeningException } from './exceptions.ts'
import { holidayOn } from './holidays.ts'
import { type HsdsSchedule, known, type MapContext } from './hsds.ts'
import { uuidOf } from './ids.ts'

export interface Holiday {
  /** YYYY-MM-DD */
  day: string
  weekday: Weekday
  name: string
}

/** On both sides of an exchange: how HSDS, which has no field for it, tells that a place is open on holidays. */
export const openOnHolidays = 'Ook open op feestdagen.'

const LOCAL_CLOCK = 'De tijden volgen de klok van Nederland.'
const codes: Record<Weekday, string> = { mon: 'MO', tue: 'TU', wed: 'WE', thu: 'TH', fri: 'FR', sat: 'SA', sun: 'SU' }

/** The Dutch public holidays in the year that starts at `today`. */
export function holidaysAfter(today: DateTime): Holiday[] {
  const days = Array.from({ length: 366 }, (_, ahead) => today.startOf('day').plus({ days: ahead }))
  return days.flatMap((day) => {
    const date = day.toISODate() ?? ''
    const name = holidayOn(date)
    return name === null ? [] : [{ day: date, weekday: weekdays[day.weekday - 1] ?? 'mon', name }]
  })
}

/**
 * Hours as HSDS schedules: one per stretch of time with the weekdays on which it holds, then one per exception and per
 * holiday of the coming year on which it would else be open. HSDS says closed by a schedule without times, and 23:59
 * for the end of the day. `owner` makes the ids; `kind` reads "Telefonisch" or is null.
 */
export function schedulesOf(
  owner: string,
  hours: WeekHours | null,
  kind: string | null,
  { today, holidays }: Pick<MapContext, 'today' | 'holidays'>,
): HsdsSchedule[] {
  if (hours === null) return []
  const note = hours.holidays === 'open' ? openOnHolidays : 'Dicht op feestdagen.'
  const usual = stretchesOf(hours).map(([stretch, days]) =>
    weekly(`schedule:${owner}:${stretch}`, stretch, days, kind, `${note} ${LOCAL_CLOCK}`, today),
  )
  const date = today.toISODate() ?? ''
  const exceptions = (hours.exceptions ?? []).filter((one) => one.to >= date)
  const closed = hours.holidays === 'open' ? [] : holidays.filter((one) => (hours[one.weekday] ?? []).length > 0)
  return [
    ...usual,
    ...exceptions.flatMap((one) => exceptional(owner, one, kind, today)),
    ...closed
      .filter((one) => !exceptions.some((exception) => exception.from <= one.day && one.day <= exception.to))
      .map((one) => closedOn(`schedule:${owner}:${one.day}`, one.day, one.day, one.name)),
  ]
}

/** Every stretch of time with the weekdays on which it holds. */
function stretchesOf(hours: Partial<Record<Weekday, string[]>>): [string, Weekday[]][] {
  const found = new Map<string, Weekday[]>()
  for (const day of weekdays) {
    for (const stretch of hours[day] ?? []) found.set(stretch, [...(found.get(stretch) ?? []), day])
  }
  return [...found.entries()]
}

function weekly(
  name: string,
  stretch: string,
  days: Weekday[],
  kind: string | null,
  notes: string,
  today: DateTime,
): HsdsSchedule {
  const [from = '', to = ''] = stretch.split('-')
  const offset = today.toFormat('ZZ')
  const words = `${days.map((day) => dayNames[day]).join(', ')} van ${inWords(from)} tot ${inWords(to)} uur`
  return {
    id: uuidOf(name),
    timezone: today.offset / 60,
    wkst: 'MO',
    freq: 'WEEKLY',
    byday: days.map((day) => codes[day]).join(','),
    description: kind === null ? words : `${kind}: ${words}`,
    opens_at: from + offset,
    closes_at: (to === '24:00' ? '23:59' : to) + offset,
    notes,
  }
}

function exceptional(owner: string, exception: OpeningException, kind: string | null, today: DateTime): HsdsSchedule[] {
  const { from, to, hours, why } = exception
  const name = `schedule:${owner}:${from}:${to}`
  const stretches = stretchesOf(hours)
  if (stretches.length === 0) return [closedOn(name, from, to, why)]
  return stretches.map(([stretch, days]) => ({
    ...weekly(`${name}:${stretch}`, stretch, days, kind, reasonAnd(why), today),
    valid_from: from,
    valid_to: to,
  }))
}

function closedOn(name: string, from: string, to: string, why: string | null): HsdsSchedule {
  return known<HsdsSchedule>({
    id: uuidOf(name),
    valid_from: from,
    valid_to: to,
    freq: 'WEEKLY',
    description: why === null ? 'Gesloten' : `Gesloten: ${why}`,
  })
}

function reasonAnd(why: string | null): string {
  return why === null ? LOCAL_CLOCK : `${why}. ${LOCAL_CLOCK}`
}

/** "08:30" as people read it: 8.30. */
function inWords(time: string): string {
  return time.replace(/^0/, '').replace(':', '.')
}
