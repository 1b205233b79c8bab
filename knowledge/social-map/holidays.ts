import Holidays from 'date-holidays'

const dutch = new Holidays('NL')
const years = new Map<number, ReadonlyMap<string, string>>()

/**
 * The name of the Dutch public holiday on a date (YYYY-MM-DD), or null: the same days as `dutchHoliday` tells, worked
 * out a year at a time, as a map asks it of thousands of places.
 */
export function holidayOn(date: string): string | null {
  return holidaysIn(Number(date.slice(0, 4))).get(date) ?? null
}

function holidaysIn(year: number): ReadonlyMap<string, string> {
  const known = years.get(year)
  if (known !== undefined) return known
  const found = dutch.getHolidays(year).filter((holiday) => holiday.type === 'public')
  const made = new Map(found.map((holiday) => [holiday.date.slice(0, 10), holiday.name]))
  years.set(year, made)
  return made
}
