import type { CountedDay } from '../../channels/message.ts'
import type { Deadline } from '../abilities.ts'
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
  const begun = startsIn(text)
  // A day that is named for something else starts no term.
  const shown = deadlines.filter(({ starts }) => begun.includes(starts))
  const phrases = desk.phrases
  return {
    lines: shown.map((deadline) => phrases.deadline(deadline.label, dayInWords(deadline), deadline.citation)),
    days: shown.map(dayOf),
  }
}

export function dayOf({ label, end, citation, file }: Deadline): CountedDay {
  return { label, day: end, citation, file }
}

/** What the text says that happened on the day: the terms that run from it. */
function startsIn(text: string): string[] {
  const said = plain(text)
  return signs.filter(([, pattern]) => pattern.test(said)).map(([starts]) => starts)
}

const signs: [string, RegExp][] = [
  ['melding', /\b(\w*meld\w*|gemeld|aangemeld)\b/],
  ['aanvraag', /\b(aangevraagd|aanvra\w*|aanvroeg|vroeg \w+ aan)\b/],
  ['besluit', /\b(besluit\w*|beschikking\w*|brief|afwijzing\w*|afgewezen|verstuurd|verzonden|beslissing)\b/],
  ['ontvangst', /\b(klacht\w*|geklaagd|klagen)\b/],
  ['eerste-gesprek', /\b(eerste gesprek|gesprek (was|had|is geweest))\b/],
]

function dayInWords({ end }: Deadline): string {
  const format = new Intl.DateTimeFormat('nl-NL', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${end}T12:00:00Z`))
}
