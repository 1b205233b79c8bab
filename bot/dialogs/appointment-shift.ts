import { addDays, mondayOf } from '../understanding/when/calendar.ts'
import { numberFrom } from '../understanding/when/numbers.ts'
import { anyTime, type When } from '../understanding/when.ts'
import { plain } from '../understanding/words.ts'
import type { Memory } from './appointment-memory.ts'

/**
 * A wish that is told from what was shown: "een week later", "later in de week", "iets later op de dag", "eerder". Null
 * when the text says no such thing. What else was wished before stays: the time with another day, the day with another time.
 */
export function shifted(text: string, { shown, when }: Pick<Memory, 'shown' | 'when'>): When | null {
  const days = shown.map(({ start }) => start.slice(0, 10))
  const times = shown.map(({ start }) => start.slice(11)).sort()
  const [day] = days
  const [earliest] = times
  const latest = times.at(-1)
  if (day === undefined || earliest === undefined || latest === undefined) return null
  const said = plain(text)
  if (said.split(' ').length > MOST_WORDS) return null
  const { either, ...base }: When = when ?? anyTime
  const span = daysMeant(said, day)
  if (span !== null) return { ...base, ...span }
  const same = days.every((each) => each === day) ? { from: day, to: day } : {}
  const time = timeMeant(said, earliest, latest)
  return time === null
    ? null
    : { ...base, ...(either === undefined ? {} : { either }), ...same, partOfDay: null, time: null, ...time }
}

type Span = Pick<When, 'from' | 'to'>

function daysMeant(said: string, day: string): Span | null {
  const monday = mondayOf(day)
  if (weekAfter.test(said)) return { from: addDays(monday, 7), to: addDays(monday, 13) }
  if (dayAfter.test(said)) return { from: addDays(day, 1), to: addDays(day, 1) }
  const counted = byCount.exec(said)
  if (counted !== null) return moved(day, counted)
  if (endOfWeek.test(said)) {
    const first = addDays(monday, /eind|helft/.test(said) ? 3 : 2)
    const from = addDays(day, 1) > first ? addDays(day, 1) : first
    return from > addDays(monday, 4)
      ? { from: addDays(monday, 9), to: addDays(monday, 13) }
      : { from, to: addDays(monday, 6) }
  }
  if (startOfWeek.test(said)) {
    const before = addDays(day, -1)
    return before < monday ? { from: addDays(monday, 7), to: addDays(monday, 9) } : { from: monday, to: before }
  }
  return earlier.test(said) ? { from: null, to: addDays(day, -1) } : null
}

function timeMeant(said: string, earliest: string, latest: string): Pick<When, 'afterTime' | 'beforeTime'> | null {
  const hours = hoursLater.exec(said)
  if (hours !== null) {
    const minutes = hours[1] === 'half uur' ? 30 : 60 * Math.max(1, Math.floor(numberFrom(hours[2] ?? '') ?? 1))
    return hours[3] === 'later'
      ? { afterTime: plus(earliest, minutes), beforeTime: null }
      : { afterTime: null, beforeTime: plus(earliest, 1 - minutes) }
  }
  if (laterThatDay.test(said)) return { afterTime: plus(latest, 1), beforeTime: null }
  return earlierThatDay.test(said) ? { afterTime: null, beforeTime: earliest } : null
}

function moved(day: string, [, many, unit = '', direction]: RegExpExecArray): Span {
  const count = /paar/.test(many ?? '') ? 2 : (numberFrom(many ?? '') ?? 1)
  const days = Math.round(count * (unit.startsWith('dag') ? 1 : unit.startsWith('maand') ? 30 : 7))
  return /eerder|vroeger|terug/.test(direction ?? '')
    ? { from: null, to: addDays(day, -days) }
    : { from: addDays(day, days), to: null }
}

function plus(time: string, minutes: number): string {
  const all = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes
  const within = Math.min(Math.max(all, 0), 24 * 60 - 1)
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}

const MOST_WORDS = 14
const byCount =
  /\b(?:(een|n|1|2|3|4|twee|drie|vier|(?:een )?paar) )?(dag|dagen|dagje|week|weken|weekje|maand|maanden|maandje) (later|verder|erna|daarna|opschuiven|vooruit|eerder|vroeger|terug)\b/
const weekAfter = /\bde week (?:erop|daarop|erna|daarna|d r op)\b|\bweek daarop\b/
const dayAfter = /\bde dag (?:erop|daarop|erna|daarna)\b/
const endOfWeek =
  /\b(?:later|verderop|laat|achterin) in (?:de|die|deze|dezelfde) week\b|\beind(?:e)? (?:van )?(?:de|die|deze) week\b|\btweede helft van de week\b/
const startOfWeek =
  /\b(?:eerder|vroeger|vroeg|voorin) in (?:de|die|deze|dezelfde) week\b|\bbegin (?:van )?(?:de|die|deze) week\b/
const hoursLater = /\b(half uur|(?:(een|n|1|2|twee|3|drie) )?(?:uur|uurtje|uren))(?:tje)? (later|eerder|vroeger)\b/
const laterThatDay =
  /\b(?:iets|wat|een beetje|beetje|stuk|stukje) later(?! in\b)\b(?! (?:deze|die|volgende))|\blater (?:op (?:de|die|dezelfde) dag|die dag|diezelfde dag|op de (?:middag|ochtend))\b|\b(?:dat|dit|het) is (?:mij |me )?te vroeg\b|(?<!niet )(?<!niet zo )(?<!niet al )\bte vroeg\b/
const earlierThatDay =
  /\b(?:eerder|vroeger) (?:op (?:de|die|dezelfde) dag|die dag|diezelfde dag)\b|\b(?:iets|wat|een beetje|beetje) (?:eerder|vroeger)\b|\bvroeger\b|\b(?:dat|dit|het) is (?:mij |me )?(?:veel |wel |echt |wat )?te laat\b(?! (?:deze|die))|\bte laat op de dag\b/
const earlier =
  /\b(?:kan het|liever|niet|toch|graag) (?:\w+ )?eerder(?! (?:dan|op)\b)|^(?:nog )?eerder(?: graag| aub)?$/
