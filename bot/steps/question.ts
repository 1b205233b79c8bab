import type { Choice } from '../../channels/message.ts'
import { answerText, give } from '../answering/answer.ts'
import { EXPLAIN, NONE } from '../answering/meanings.ts'
import { chosen, personChoice, yesOrNo } from '../dialogs/choices.ts'
import { say, type TurnDesk } from '../turn.ts'
import { bringPerson, WANTS_PERSON } from './person.ts'

/** The question itself, or the choice that says what was meant. */
export async function answerQuestion(desk: TurnDesk): Promise<boolean> {
  const { asked } = desk.memory
  if (asked?.what === 'person' && answersOffer(desk)) return true
  const offered = asked?.what === 'meaning' ? (JSON.parse(asked.explanation ?? '[]') as Choice[]) : []
  const picked = chosen(offered, desk.turn.message) ?? desk.turn.message.choice
  if (picked === NONE) {
    desk.result.memory = { ...desk.memory, asked: null }
    return say(desk, desk.phrases.noAnswer, 'clarify', [personChoice(desk.phrases)])
  }
  if (picked === 'person') return bringPerson(desk, WANTS_PERSON)
  if (picked?.startsWith(EXPLAIN)) {
    const label = offered.find(({ value }) => value === picked)?.label ?? desk.masked
    return await give(desk, picked.slice(EXPLAIN.length), label)
  }
  return await answerText(desk, desk.masked)
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
