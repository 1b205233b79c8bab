import type { Choice } from '../../channels/message.ts'
import { answerText, give } from '../answering/answer.ts'
import { DONT_KNOW, EXPLAIN, NONE } from '../answering/meanings.ts'
import { chosen, noPreference, personChoice, yesOrNo } from '../dialogs/choices.ts'
import { say, type TurnDesk } from '../turn.ts'
import { readFollowUp } from '../understanding/follow-up.ts'
import { startClarification } from './clarify.ts'
import { bringPerson, WANTS_PERSON } from './person.ts'

/** The question itself, or the choice that says what was meant. */
export async function answerQuestion(desk: TurnDesk): Promise<boolean> {
  const { asked } = desk.memory
  if (asked?.what === 'person' && answersOffer(desk)) return true
  const offered = asked?.what === 'meaning' ? (JSON.parse(asked.explanation ?? '[]') as Choice[]) : []
  const picked = chosen(offered, desk.turn.message) ?? desk.turn.message.choice
  if (picked === NONE || picked === DONT_KNOW || (asked?.what === 'meaning' && noPreference(desk.turn.message.text)))
    return await otherThanThese(desk)
  const bare = offered.length > 0 && picked === null
  // "Kost dat iets?" cannot be answered before it is known what it is about.
  if (bare && (yesOrNo(desk.turn.message) === true || readFollowUp(desk.masked) !== null)) {
    desk.result.memory = desk.memory
    return say(desk, desk.phrases.clarifyTopics, 'clarify', offered)
  }
  if (bare && yesOrNo(desk.turn.message) === false) return await otherThanThese(desk)
  if (picked === 'person') return bringPerson(desk, WANTS_PERSON)
  if (picked?.startsWith(EXPLAIN)) {
    const label = offered.find(({ value }) => value === picked)?.label ?? desk.masked
    return await give(desk, picked.slice(EXPLAIN.length), label)
  }
  if (desk.turn.message.choice !== null) return choiceGone(desk)
  return await answerText(desk, desk.masked)
}

/** A button of long ago, or of another program: its words are no question. */
function choiceGone(desk: TurnDesk): boolean {
  const { phrases } = desk
  desk.result.memory = desk.memory
  const choices = [{ value: 'appointment', label: phrases.chooseAppointment }, personChoice(phrases)]
  return say(desk, phrases.choiceGone, 'clarify', choices)
}

/** None of the meanings: the question is made clear by what it is about; not more than three questions in a row. */
async function otherThanThese(desk: TurnDesk): Promise<boolean> {
  const { phrases, memory } = desk
  if (memory.clarified <= 1)
    return await startClarification(desk, { dimension: null, opening: phrases.clarifyBroadAgain, network: 'unknown' })
  desk.result.memory = { ...memory, asked: null }
  return say(desk, phrases.noAnswerAgain, 'clarify', [personChoice(phrases)])
}

/** Yes or no to "shall I pass your question on?"; anything else is a new question. */
function answersOffer(desk: TurnDesk): boolean {
  const wanted = yesOrNo(desk.turn.message)
  if (wanted === null) return false
  desk.memory = { ...desk.memory, asked: null }
  if (wanted) return bringPerson(desk, WANTS_PERSON)
  desk.result.memory = desk.memory
  return say(desk, desk.phrases.stopped, 'smalltalk')
}
