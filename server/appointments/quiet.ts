import { minuteOfDay } from './local-time.ts'

/** Nobody is woken for what can wait: letters go from 8.00 to 20.00. */
const QUIET = { until: 8 * 60, from: 20 * 60 }

export function isQuiet(now: Date): boolean {
  const minute = minuteOfDay(now.getTime())
  return minute < QUIET.until || minute >= QUIET.from
}
