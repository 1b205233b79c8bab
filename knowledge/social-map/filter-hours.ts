import { DateTime } from 'luxon'
import { type WeekHours, weekdays } from '../opening-hours.ts'
import type { SocialMap } from './current.ts'
import { exceptionOn } from './exceptions.ts'
import { type Candidate, type Filter, type Query, valuesOf } from './filters.ts'
import { holidayOn } from './holidays.ts'

const dayNames = [
  ['mo', 'mon', 'monday', 'ma', 'maandag', '1'],
  ['tu', 'tue', 'tuesday', 'di', 'dinsdag', '2'],
  ['we', 'wed', 'wednesday', 'wo', 'woensdag', '3'],
  ['th', 'thu', 'thursday', 'do', 'donderdag', '4'],
  ['fr', 'fri', 'friday', 'vr', 'vrijdag', '5'],
  ['sa', 'sat', 'saturday', 'za', 'zaterdag', '6'],
  ['su', 'sun', 'sunday', 'zo', 'zondag', '7'],
]

/**
 * `day`, `start_time` and `end_time` together: open at some moment between those times on one of those days. Who asks
 * for Wednesday from 18:00 to 20:00 also wants what is open from 9:00 to 20:00. By the usual hours of the week,
 * whatever holiday is coming. Null for a day or time that is none.
 */
export function weekFilter(query: Query): Filter | null {
  const asked = valuesOf(query, 'day').flatMap((value) => value.toLowerCase().split(','))
  const days = asked.map((name) => dayNames.findIndex((names) => names.includes(name.trim())))
  const from = timeIn(valuesOf(query, 'start_time')[0] ?? '00:00')
  const to = timeIn(valuesOf(query, 'end_time')[0] ?? '24:00')
  if (days.includes(-1) || from === null || to === null || from >= to) return null
  const wanted = weekdays.filter((_, index) => days.length === 0 || days.includes(index))
  return (candidate) =>
    hoursOf(candidate).some((hours) =>
      wanted.some((day) =>
        (hours[day] ?? []).some((stretch) => {
          const [opens = '', closes = ''] = stretch.split('-')
          return opens < to && closes > from
        }),
      ),
    )
}

/** Open at that moment, holidays and exceptions counted; `text` is a time as in ISO 8601, or "now". */
export function openAtFilter(text: string, { context }: SocialMap): Filter | null {
  const moment = text === 'now' ? context.now() : DateTime.fromISO(text, { zone: context.region.timeZone })
  if (!moment.isValid) return null
  const weekday = weekdays[moment.weekday - 1] ?? 'mon'
  const time = moment.toFormat('HH:mm')
  const holiday = holidayOn(moment.toISODate() ?? '') !== null
  return (candidate) =>
    hoursOf(candidate).some((hours) => {
      const exception = exceptionOn(moment, hours)
      const usual = holiday && hours.holidays !== 'open' ? [] : hours[weekday]
      const stretches = exception === null ? usual : exception.hours[weekday]
      return (stretches ?? []).some((stretch) => stretch.slice(0, 5) <= time && time < stretch.slice(6))
    })
}

/** The hours by telephone and those of the places. */
function hoursOf({ service, places }: Candidate): WeekHours[] {
  const hours = places.map((place) => service.atLocations[place]?.location.hours ?? null)
  return [service.record.hours, ...hours].filter((one) => one !== null)
}

/** "9:00", "09.00", "09:00:00+01:00" as "09:00": a clock on the wall, so the zone does not matter. */
function timeIn(text: string): string | null {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.](\d{2})(?::\d{2})?(?:Z|[+ -]\d{2}:?\d{2})?$/i.exec(text) ?? []
  if (hour === '' || Number(hour) > 24 || Number(minute) > 59) return null
  return `${hour.padStart(2, '0')}:${minute}`
}
