/** Everywhere a day begins on a quarter of an hour, so within one it is the same day. */
const QUARTER = 15 * 60_000

/** YYYY-MM-DD of a moment, by the clock of a region. */
export function calendarOf(timeZone: string): (moment: Date) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  let known = { quarter: Number.NaN, day: '' }
  return (moment) => {
    const quarter = Math.floor(moment.getTime() / QUARTER)
    if (quarter !== known.quarter) known = { quarter, day: format.format(moment) }
    return known.day
  }
}
