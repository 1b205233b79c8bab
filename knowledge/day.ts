/** YYYY-MM-DD of a moment, by the clock of a region. */
export function calendarOf(timeZone: string): (moment: Date) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  return (moment) => format.format(moment)
}
