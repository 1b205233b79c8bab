/** "24 november 2026", "24 November 2026", with the weekday where that is asked: a day (YYYY-MM-DD) in a language. */
export function dateIn(language: string, day: string, weekday = false): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    ...(weekday ? { weekday: 'long' } : {}),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${day}T12:00:00Z`))
}

/** Figures as on Dutch clocks and letters, also in Arabic; English as in Europe, the day before the month. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : `${language}-u-nu-latn`
}
