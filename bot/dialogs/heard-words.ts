import type { Phrases } from '../phrases/phrases.ts'
import type { When } from '../understanding/when.ts'
import { memoryOf } from './appointment-memory.ts'
import type { Vars } from './script.ts'

/** "Genoteerd: woensdag 25 november, om 10.00 uur." for what was said in passing; null when that is nothing to show. */
export function remembered(noticed: Vars, phrases: Phrases, talk: string | null = null): string | null {
  const { when, slot, name, phone, email, municipality } = memoryOf(noticed)
  const said = [
    talk,
    slot?.words ?? (when === null ? null : whenInWords(when, phrases)),
    municipality,
    name,
    phone,
    email,
  ]
  const lines = said.filter((line): line is string => line !== null && line !== '')
  return lines.length === 0 ? null : phrases.appointmentRemembered(lines)
}

/** A wish for when as it was understood: "vanaf maandag 30 november, na 15.30 uur". Empty for as soon as possible. */
export function whenInWords(when: When, phrases: Phrases): string {
  const { from, to, either, partOfDay, time, afterTime, beforeTime } = when
  const words = phrases.wishWords
  const day = (each: string) => dayInWords(each, phrases.language)
  const days =
    either !== undefined
      ? [
          eitherInWords(
            either.map(({ from: first }) => day(first)),
            phrases.language,
          ),
        ]
      : from !== null && from === to
        ? [day(from)]
        : [from === null ? null : words.from(day(from)), to === null ? null : words.until(day(to))]
  const clock = (each: string) => (phrases.language === 'nl' ? each.replace(/^0/, '').replace(':', '.') : each)
  const times = [
    partOfDay === null ? null : words[partOfDay],
    time === null ? null : words.at(clock(time)),
    afterTime === null ? null : words.after(clock(afterTime)),
    beforeTime === null ? null : words.before(clock(beforeTime)),
  ]
  const refused = (when.except ?? []).map(({ from: first, weekday }) =>
    words.not(weekday === undefined ? day(first) : weekdayInWords(first, phrases.language)),
  )
  return [...days, ...times, ...refused].filter((each) => each !== null).join(', ')
}

function eitherInWords(days: string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(days)
}

function dayInWords(day: string, language: string): string {
  return written(day, language, { weekday: 'long', day: 'numeric', month: 'long' })
}

function weekdayInWords(day: string, language: string): string {
  return written(day, language, { weekday: 'long' })
}

function written(day: string, language: string, shape: Intl.DateTimeFormatOptions): string {
  const locale = language === 'en' ? 'en-GB' : `${language}-u-nu-latn`
  return new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}
