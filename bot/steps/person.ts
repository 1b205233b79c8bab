import { underWmo } from '../answering/general.ts'
import { askPlaceToo, mayAskPlace } from '../answering/where.ts'
import { say, type TurnDesk } from '../turn.ts'
import { readUrgency } from '../understanding/urgency.ts'
import type { PersonWish } from '../wish.ts'

/** As staff reads it. */
export const WANTS_PERSON = 'Wil een medewerker spreken'
export const CANNOT_WAIT = 'Dringend: kan niet wachten'

/** A person, within one step: passed on at once, with who answers and when, and other ways named. */
export function bringPerson(desk: TurnDesk, reason: string, urgency: PersonWish['urgency'] = 'normal'): true {
  const phrases = desk.phrases
  const { promises } = desk.abilities
  const { now, municipality } = desk.turn
  const by = promises.answerByInWords(now, municipality, phrases.language)
  const { number, example, hours } = promises.phone(phrases.language)
  const first =
    desk.turn.owner === 'waiting'
      ? phrases.personAlready(by)
      : promises.isOpen(now, municipality)
        ? phrases.personOpen(by)
        : phrases.personClosed(by)
  const lines = [first, phrases.personPhone(number, example, hours)]
  if (desk.memory.told.length === 0) lines.push(phrases.personTellMore)
  const reports = underWmo(desk.memory.about?.topic ?? '')
  if (reports) lines.push(phrases.offerReport)
  desk.result.wishes.push(personWish(desk, reason, urgency))
  desk.result.memory = { ...desk.memory, asked: null }
  say(desk, lines.join(' '), 'handover', [
    ...(reports ? [{ value: 'report', label: phrases.chooseReport }] : []),
    { value: 'callback', label: phrases.chooseCallback },
    { value: 'appointment', label: phrases.chooseAppointment },
  ])
  // Who has told nothing yet is asked for that first.
  if (desk.memory.told.length > 0 && mayAskPlace(desk)) askPlaceToo(desk, phrases.askPlaceForStaff)
  return true
}

export function personWish(desk: TurnDesk, reason: string, urgency: PersonWish['urgency']): PersonWish {
  const question = desk.memory.told.at(-1) ?? null
  const pressing = urgency === 'normal' && desk.memory.told.some((told) => readUrgency(told).urgent)
  return {
    kind: 'person',
    reason,
    urgency: pressing ? 'urgent' : urgency,
    callback: null,
    topics: desk.memory.topics,
    question,
  }
}
