import { CANNOT_WAIT, personWish } from '../steps/person.ts'
import type { TurnDesk } from '../turn.ts'
import { readUrgency, threeDays } from '../understanding/urgency.ts'

/**
 * What cannot wait is passed on with urgency, whatever else this turn says. Gives the words for that; null when nothing
 * of this turn is urgent. A question that waited was passed on in its own turn.
 */
export function passOnUrgent(desk: TurnDesk): string | null {
  const { urgent, kind } = readUrgency(desk.masked)
  if (!urgent) return null
  const phrases = desk.phrases
  desk.result.wishes.push(personWish(desk, CANNOT_WAIT, 'urgent'))
  const by = desk.abilities.promises.answerByInWords(desk.turn.now, desk.turn.municipality, phrases.language)
  const rule = kind !== null && threeDays.has(kind) ? [phrases.threeWorkingDays] : []
  return [phrases.urgentPassedOn(by), ...rule].join(' ')
}

/** The same words before what is said, when something is urgent. */
export function urgentFirst(desk: TurnDesk, words: string): string {
  return [passOnUrgent(desk), words].filter((part) => part !== null).join('\n\n')
}
