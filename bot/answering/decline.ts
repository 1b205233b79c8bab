import { personChoice } from '../dialogs/choices.ts'
import { say, type TurnDesk } from '../turn.ts'
import { readScope, type Scope } from '../understanding/scope.ts'
import { readUrgency } from '../understanding/urgency.ts'
import { composeWords } from './compose.ts'
import { passOnUrgent } from './urgent.ts'

/** Another desk's subject, or advice that a computer must not give: with where people can go. */
export function declined(desk: TurnDesk, question: string): boolean {
  const scope = readScope(question) ?? (question === desk.masked ? learnedScope(desk) : null)
  if (scope === null) return false
  const { phrases } = desk
  desk.result.memory = { ...desk.memory, asked: null }
  switch (scope.kind) {
    case 'medical':
      return say(desk, phrases.medical, 'refused_medical', [personChoice(phrases)])
    case 'advice':
      return say(desk, phrases.advice, 'out_of_scope', [personChoice(phrases)])
    case 'elsewhere':
      // What is named and where to go is known in Dutch.
      if (phrases.language !== 'nl')
        return say(desk, `${phrases.outOfScope(null)} ${phrases.outOfScopeWhere}`, 'out_of_scope', [
          personChoice(phrases),
        ])
      return say(
        desk,
        `${phrases.outOfScope(scope.subject)} ${scope.where ?? phrases.outOfScopeWhere}`,
        'out_of_scope',
        [personChoice(phrases)],
      )
    default:
      return scope satisfies never
  }
}

/** From here on it is believed that a question is for somebody else: sending away wrongly is worse than asking again. */
const NOT_OURS = 0.75

/**
 * What a doctor or a lawyer must say, and what both the words and what was learned take for another desk's, is declined
 * though the search is rather sure of something that looks like it.
 */
export function isSurelyOutside({ reading, masked }: TurnDesk, question: string, confidence: number): boolean {
  const scope = readScope(question)
  if (scope === null || readUrgency(question).urgent) return false
  const ours = reading.intent === null && reading.question >= SURELY_OURS
  if (scope.kind !== 'elsewhere') return confidence < KNOWN && !(ours && confidence >= LIKELY)
  return question === masked && reading.intent === 'other-desk' && reading.probability >= NOT_OURS
}

const SURELY_OURS = 0.9
/** So sure of an answer, the words of a complaint are only its story. */
const KNOWN = 0.85
const LIKELY = 0.75

/** Where no pattern names the subject, what was learned from examples may still tell that it is not ours. */
function learnedScope({ reading, masked }: TurnDesk): Scope | null {
  // A word alone ("laptop", "fiets") says too little.
  if (reading.probability < NOT_OURS || !masked.trim().includes(' ') || readUrgency(masked).urgent) return null
  if (reading.intent === 'medical') return { kind: 'medical' }
  return reading.intent === 'other-desk' ? { kind: 'elsewhere', subject: null, where: null } : null
}

/** One of several questions, without a sure answer: nothing is claimed. */
export function unknownPart({ result, phrases }: TurnDesk): void {
  result.replies.push(composeWords(phrases.noAnswer, 'no_answer', [], phrases))
}

/** Nothing is claimed; the second time in a row a person is offered first. */
export function dontKnow(desk: TurnDesk): boolean {
  const { phrases } = desk
  const urgent = passOnUrgent(desk)
  if (urgent !== null || desk.turn.owner === 'waiting') {
    desk.result.memory = { ...desk.memory, asked: null }
    return say(desk, urgent ?? phrases.addedForStaff, 'handover')
  }
  const again = desk.memory.unknown > 0
  const offer = { what: 'person' as const, question: desk.masked, explanation: null }
  desk.result.memory = { ...desk.memory, unknown: desk.memory.unknown + 1, asked: again ? offer : null }
  const choices = [personChoice(phrases), { value: 'appointment', label: phrases.chooseAppointment }]
  return say(desk, again ? phrases.noAnswerAgain : phrases.noAnswer, 'no_answer', choices)
}
