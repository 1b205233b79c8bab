/**
 * The public holidays of the law on terms (Algemene termijnenwet, artikel 3) in a year, as YYYY-MM-DD with their names.
 * They are not the days on which offices are closed: 5 May counts every year, and Good Friday counts as well.
 */
export function lawHolidays(year: number): ReadonlyMap<string, string> {
  const known = years.get(year)
  if (known !== undefined) return known
  const easter = easterOf(year)
  const made = new Map([
    [dayOf(year, 1, 1), 'Nieuwjaarsdag'],
    [moved(easter, -2), 'Goede Vrijdag'],
    [moved(easter, 1), 'Tweede paasdag'],
    [kingsDay(year), 'Koningsdag'],
    [dayOf(year, 5, 5), 'Bevrijdingsdag'],
    [moved(easter, 39), 'Hemelvaartsdag'],
    [moved(easter, 50), 'Tweede pinksterdag'],
    [dayOf(year, 12, 25), 'Eerste kerstdag'],
    [dayOf(year, 12, 26), 'Tweede kerstdag'],
  ])
  years.set(year, made)
  return made
}

const years = new Map<number, ReadonlyMap<string, string>>()

/** The birthday of the King is kept on 27 April, that of the Queen was on 30 April; never on a Sunday. */
function kingsDay(year: number): string {
  const [day, before] =
    year >= 2014 ? [dayOf(year, 4, 27), dayOf(year, 4, 26)] : [dayOf(year, 4, 30), dayOf(year, 4, 29)]
  return new Date(`${day}T12:00:00Z`).getUTCDay() === 0 ? before : day
}

/** Easter Sunday by the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
function easterOf(year: number): string {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const number = h + l - 7 * m + 114
  return dayOf(year, Math.floor(number / 31), (number % 31) + 1)
}

function dayOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function moved(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
