/** Moments in the words of the desk: "8.30", "gisteren 22.40", "ma 23 nov 8.30". */
export interface Times {
  /** The time zone of the region. */
  timeZone: string
  /** The clock of the server, which may differ from this computer's. */
  now(): Date
  moment(iso: string): string
  clock(iso: string): string
  /** A day, from YYYY-MM-DD: "1 oktober 2026". */
  day(date: string): string
  /** "net", "12 min", "10 uur", "3 dagen". */
  howLong(iso: string): string
  /** Minutes from now; negative when it has passed. */
  minutesUntil(iso: string): number
}

export function createTimes(timeZone: string, offset: () => number): Times {
  const day = new Intl.DateTimeFormat('nl-NL', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const time = new Intl.DateTimeFormat('nl-NL', { timeZone, hour: 'numeric', minute: '2-digit' })
  const date = new Intl.DateTimeFormat('nl-NL', { timeZone, weekday: 'short', day: 'numeric', month: 'short' })
  const long = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' })
  const now = () => new Date(Date.now() + offset())
  const clock = (iso: string) =>
    time
      .format(new Date(iso))
      .replace(/^0(?=\d)/, '')
      .replace(':', '.')

  return {
    timeZone,
    now,
    clock,
    day: (date) => long.format(new Date(`${date}T12:00:00Z`)),
    moment(iso) {
      const then = new Date(iso)
      const days = new Map([-1, 0, 1].map((ahead) => [day.format(shifted(now(), ahead)), ahead]))
      const ahead = days.get(day.format(then))
      if (ahead === 0) return clock(iso)
      if (ahead === -1) return `gisteren ${clock(iso)}`
      if (ahead === 1) return `morgen ${clock(iso)}`
      return `${date.format(then)} ${clock(iso)}`
    },
    howLong(iso) {
      const minutes = Math.max(0, Math.floor((now().getTime() - new Date(iso).getTime()) / 60_000))
      if (minutes < 1) return 'net'
      if (minutes < 60) return `${minutes} min`
      if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} uur`
      return `${Math.floor(minutes / 1440)} dagen`
    },
    minutesUntil: (iso) => Math.round((new Date(iso).getTime() - now().getTime()) / 60_000),
  }
}

function shifted(from: Date, days: number): Date {
  return new Date(from.getTime() + days * 86_400_000)
}
