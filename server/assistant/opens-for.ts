import { DateTime } from 'luxon'
import type { Promises } from '../../bot/abilities.ts'
import type { Region } from '../../knowledge/content/region.ts'
import { openOn } from '../../knowledge/opening-hours.ts'
import { deskHours } from '../desk/promises.ts'

const DAYS_AHEAD = 14

/** Whether the desk of a municipality is open at some time in the coming two weeks that fits the wish. */
export function opensFor(
  region: Region,
  wish: Parameters<Promises['opensFor']>[0],
  now: Date,
  municipality: string | null,
): boolean {
  const moment = DateTime.fromJSDate(now, { zone: region.timeZone })
  const hours = deskHours(region, municipality)
  const [first, last] = dayTimes(wish)
  for (let ahead = 0; ahead < DAYS_AHEAD; ahead++) {
    const day = moment.startOf('day').plus({ days: ahead })
    const date = day.toISODate() ?? ''
    if ((wish.from !== null && date < wish.from) || (wish.to !== null && date > wish.to)) continue
    const from = DateTime.max(at(day, first), moment)
    const until = at(day, last)
    if (openOn(day, hours).some((opening) => opening.from <= until && from < opening.to && from <= until)) return true
  }
  // Further away than the hours are looked at: nothing is known against it.
  return wish.from !== null && wish.from > (moment.plus({ days: DAYS_AHEAD - 1 }).toISODate() ?? '')
}

/** The first and the last minute of the day that fit. */
function dayTimes({ time, afterTime, beforeTime, partOfDay }: Parameters<Promises['opensFor']>[0]): [string, string] {
  if (time !== null) return [time, time]
  const [first, last] = partOfDay === null ? ['00:00', '23:59'] : parts[partOfDay]
  return [afterTime ?? first, beforeTime ?? last]
}

const parts = {
  morning: ['00:00', '11:59'],
  afternoon: ['12:00', '17:59'],
  evening: ['18:00', '23:59'],
} as const

function at(day: DateTime, time: string): DateTime {
  return day.set({ hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) })
}
