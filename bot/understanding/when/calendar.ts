/** Calendar days as YYYY-MM-DD, without times and time zones. */

/** The day on which it is `now` in the Netherlands. */
export function today(now: Date): string {
  return amsterdam.format(now)
}

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

export function addDays(day: string, days: number): string {
  const date = utc(day)
  date.setUTCDate(date.getUTCDate() + days)
  return written(date)
}

/** The same day of another month; the last day of that month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = parts(day)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  return dayOf(first.getUTCFullYear(), first.getUTCMonth() + 1, Math.min(date, lengthOf(first)))
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return utc(day).getUTCDay() || 7
}

/** Monday of the week in which the day lies. */
export function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day))
}

/** The last day of the month in which the day lies. */
export function endOfMonth(day: string): string {
  const [year, month] = parts(day)
  return dayOf(year, month, lengthOf(utc(day)))
}

/** Null when there is no such day. */
export function dayFrom(year: number, month: number, date: number): string | null {
  const day = dayOf(year, month, date)
  return month >= 1 && month <= 12 && date >= 1 && written(utc(day)) === day ? day : null
}

/** Year, month (1 to 12) and day of the month. */
export function parts(day: string): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

function dayOf(year: number, month: number, date: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

function utc(day: string): Date {
  return new Date(Date.UTC(...([parts(day)[0], parts(day)[1] - 1, parts(day)[2]] as const)))
}

function written(date: Date): string {
  return date.toISOString().slice(0, 10)
}

function lengthOf(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
}
