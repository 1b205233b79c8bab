import type { CountedDay } from '../../channels/message.ts'
import type { Deadline } from '../abilities.ts'
import { dateIn } from '../phrases/dates.ts'
import type { TurnDesk } from '../turn.ts'
import { readDate } from '../understanding/when.ts'
import { plain } from '../understanding/words.ts'

/** Last days as sentences, and as days for a calendar. */
export interface Counted {
  lines: string[]
  days: CountedDay[]
}

/** The last days of the terms of an explanation, when the text names the day on which they begin; else none. */
export async function deadlinesIn(desk: TurnDesk, explanation: string, text: string): Promise<Counted> {
  const named = readDate(text, desk.turn.now)
  if (named === null) return { lines: [], days: [] }
  const deadlines = await desk.abilities.deadlines(explanation, named.date)
  const begun = startOn(named.date, text, desk.turn.now)
  // A day that is named for something else starts no term.
  const shown = deadlines.filter(({ starts }) => starts === begun)
  const phrases = desk.phrases
  return {
    lines: shown.map((deadline) =>
      phrases.deadline(deadline.label, dateIn(phrases.language, deadline.end, true), deadline.citation),
    ),
    days: shown.map(dayOf),
  }
}

export function dayOf({ label, end, citation, file }: Deadline): CountedDay {
  return { label, day: end, citation, file }
}

/** What the text says that happened on the day, from which terms run: of several things, the one named nearest to it. */
function startOn(date: string, text: string, now: Date): string | null {
  const words = text.split(/\s+/).slice(0, MOST_WORDS)
  const [first, last] = placeOfDay(words, date, now)
  const said = words.map(plain)
  let nearest: { starts: string; apart: number } | null = null
  for (const [starts, pattern] of signs) {
    for (let at = 0; at < said.length; at++) {
      if (!isSaid(said, at, pattern)) continue
      const apart = at < first ? first - at : Math.max(0, at - last)
      if (apart < (nearest?.apart ?? FAR)) nearest = { starts, apart }
    }
  }
  return nearest?.starts ?? null
}

const MOST_WORDS = 60
/** So many words away, something is told of another day. */
const FAR = 9

/** "Nog geen brief": did not happen. */
function isSaid(said: string[], at: number, pattern: RegExp): boolean {
  const before = said.slice(Math.max(0, at - 2), at)
  return (
    pattern.test(said.slice(at, at + 2).join(' ')) && !before.some((word) => /^(geen|niet|nooit|zonder)$/.test(word))
  )
}

/** The first and last word of the day that is named. */
function placeOfDay(words: string[], date: string, now: Date): [number, number] {
  const names = (from: number, to: number) => readDate(words.slice(from, to + 1).join(' '), now)?.date === date
  let last = 0
  while (last < words.length - 1 && !names(0, last)) last++
  let first = last
  while (first > 0 && !names(first, last)) first--
  return [first, last]
}

const signs: [string, RegExp][] = [
  ['melding', /^(\w*meld\w*|gemeld|aangemeld)\b/],
  ['aanvraag', /^(\w*aangevraagd|\w*aanvra\w*|aanvroeg|vroeg|ingediend)\b/],
  [
    'besluit',
    /^(besluit\w*|beschikking\w*|brief|afwijzing\w*|afwijzingsbrief|afgewezen|toegewezen|verstuurd|verzonden|beslissing)\b/,
  ],
  ['ontvangst', /^(klacht\w*|geklaagd|klagen)\b/],
  ['eerste-gesprek', /^(eerste gesprek|gesprek (was|had|is))\b/],
]
