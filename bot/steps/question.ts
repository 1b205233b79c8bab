import type { Choice } from '../../channels/message.ts'
import { answerText, askerOf, give, isSure, materialFor } from '../answering/answer.ts'
import { answerFollowUp } from '../answering/follow-up.ts'
import { DONT_KNOW, EXPLAIN, NONE } from '../answering/meanings.ts'
import { chosen, noPreference, personChoice, yesOrNo } from '../dialogs/choices.ts'
import { withTopic } from '../memory.ts'
import { say, type TurnDesk } from '../turn.ts'
import { readLearnedFollowUp } from '../understanding/follow-up/learned.ts'
import { readFollowUp } from '../understanding/follow-up.ts'
import { asks } from '../understanding/words.ts'
import { startClarification } from './clarify.ts'
import { bringPerson, WANTS_PERSON } from './person.ts'
import { asksWhyAsked } from './why.ts'

/** The question itself, or the choice that says what was meant. */
export async function answerQuestion(desk: TurnDesk): Promise<boolean> {
  const { asked } = desk.memory
  if (asked?.what === 'person' && answersOffer(desk)) return true
  const offered = asked?.what === 'meaning' ? (JSON.parse(asked.explanation ?? '[]') as Choice[]) : []
  const picked = chosen(offered, desk.turn.message) ?? desk.turn.message.choice
  if (picked === NONE || picked === DONT_KNOW || (asked?.what === 'meaning' && noPreference(desk.turn.message.text)))
    return await otherThanThese(desk)
  const bare = offered.length > 0 && picked === null
  if (bare && asksWhyAsked(desk)) {
    desk.result.memory = desk.memory
    return say(desk, `${desk.phrases.whyAsked} ${desk.phrases.clarifyTopics}`, 'clarify', offered)
  }
  if (bare && asksOn(desk.masked) && (await answerAssumed(desk, offered))) return true
  if (bare && (yesOrNo(desk.turn.message) === true || asksOn(desk.masked))) {
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
  if (await isLow(desk)) return await startClarification(desk, {})
  return await answerText(desk, desk.masked)
}

/** Nobody who only sounds low is asked whether they think of suicide: what weighs on them is asked. */
async function isLow(desk: TurnDesk): Promise<boolean> {
  if (desk.phrases.language !== 'nl' || asks(desk.masked) || desk.memory.clarified > 0) return false
  const findings = await desk.abilities.find({ ...askerOf(desk), text: desk.masked, topics: [] })
  return !isSure(findings) && findings.hits.find(({ kind }) => kind === 'page')?.topics[0] === SUICIDE
}

const SUICIDE = 'crisis-suicide'

/** "Kost dat iets?" while the choice of a meaning is open. */
function asksOn(text: string): boolean {
  return readFollowUp(text) !== null || readLearnedFollowUp(text).back >= ASKS_ON
}

const ASKS_ON = 0.5

/** What asks on about a choice that was not made is answered for the likeliest meaning, and says so; the others stay. */
async function answerAssumed(desk: TurnDesk, offered: Choice[]): Promise<boolean> {
  const meanings = offered.filter(({ value }) => value.startsWith(EXPLAIN))
  const [first, ...rest] = meanings
  const material = first === undefined ? null : await materialFor(desk, first.value.slice(EXPLAIN.length))
  if (first === undefined || material === null) return false
  const { memory } = desk
  desk.memory = withTopic(memory, material.id, material.topic)
  if (!(await answerFollowUp(desk))) {
    desk.memory = memory
    return false
  }
  const { replies } = desk.result
  const [reply] = replies
  if (reply?.outcome === 'answered') reply.text = `${desk.phrases.assumed(first.label)}\n\n${reply.text}`
  const last = replies.at(-1)
  if (last !== undefined) {
    const others = rest.filter(({ value }) => !last.choices.some((choice) => choice.value === value))
    last.choices = [...others, ...last.choices]
  }
  return true
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
