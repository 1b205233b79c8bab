import type { Choice } from '../../channels/message.ts'
import type { Abilities } from '../abilities.ts'
import { askerOf, give, isSure, materialFor, waysOn } from '../answering/answer.ts'
import { explanationOf } from '../answering/by-topic.ts'
import { declined, dontKnow } from '../answering/decline.ts'
import { answerSideElsewhere } from '../answering/follow-up.ts'
import { chosen, personChoice, yesOrNo } from '../dialogs/choices.ts'
import { readMemory, withTold } from '../memory.ts'
import { spokenLanguages } from '../phrases/phrases.ts'
import { say, type Turn, type TurnDesk } from '../turn.ts'
import { readIntent } from '../understanding/intent.ts'
import { hasDutchWord, type Language } from '../understanding/language.ts'
import { readPlace } from '../understanding/place.ts'
import { sideElsewhere } from '../understanding/tongues/follow-ups.ts'
import { besideSomeoneElse, remarkElsewhere } from '../understanding/tongues/remarks.ts'
import { clarifyBroad } from './clarify.ts'
import { answerRemark } from './remark.ts'

const TOPIC = 'topic:'
/** From here on a text in another language is about one topic; under it the likeliest are offered. */
const CLEAR = 0.55
const MOST_CHOICES = 3
/** What is less likely is no choice. */
const PLAUSIBLE = 0.12
/** So many words are needed to believe that somebody goes on in another language than before. */
const ENOUGH_WORDS = 2
/** Of so few words the language is told by the words that it has, not by how they are put together. */
const FEW_WORDS = 6
/** Of so few words no language is told while something is being arranged. */
const ANSWER = 3

/**
 * The language to answer in: that of the message (`spoken`) when it is clear enough, or that of the few words that it has;
 * else the one spoken before.
 */
export function languageOf(
  turn: Turn,
  masked: string,
  spoken: Language | null,
  heardIn: Abilities['languageHeard'],
): string {
  const words = masked.trim().split(/\s+/).length
  const begins = Object.keys(turn.memory).length === 0
  const told = spoken !== null && spokenLanguages.includes(spoken) ? spoken : null
  // The first words may be those of a button: "chcę rozmawiać z człowiekiem".
  if (turn.message.choice !== null) return begins && words >= ENOUGH_WORDS && told !== null ? told : turn.language
  // A script of its own tells its language in one word.
  if (told !== null && !/\p{Script=Latin}/u.test(masked)) return told
  const inDialog = readMemory(turn.memory).dialog !== null
  // "Morgen früh" is of more languages than one: what answers the question of a dialog is in the language of before.
  if (inDialog && told === 'nl' && words <= ANSWER) return turn.language
  // And it is often a name.
  const unsure = told === null || told === 'nl' || words < ENOUGH_WORDS
  if (words <= FEW_WORDS && unsure && !inDialog && !hasDutchWord(masked)) {
    const heard = heardIn(masked)
    if (heard !== null) return heard
  }
  // A few words that are of more languages are in the one of before.
  const keeps = !begins && turn.language !== 'nl' && told !== turn.language && told !== 'nl'
  if (keeps && words <= ANSWER && heardIn(masked) !== told) return turn.language
  if (words < ENOUGH_WORDS && !(begins && readIntent(masked) !== null)) return turn.language
  return told ?? turn.language
}

/** A question in another language is led to its topic by the words of that language. */
export async function otherLanguage(desk: TurnDesk): Promise<boolean> {
  const { phrases, memory, abilities } = desk
  const picked = pickedTopic(desk)
  if (picked !== null) return await giveTopic(desk, picked)
  if (phrases.language === 'nl' || desk.turn.message.choice !== null || !mayAsk(desk)) return false
  const side = memory.about === null ? null : sideElsewhere(desk.masked)
  if (side !== null && staysWith(desk, side.rest)) return await answerSideElsewhere(desk, side.side)
  if (await saidBack(desk)) return true
  if (await clarifyBroad(desk)) return true
  const heard = abilities.topicsHeard(desk.masked, phrases.language)
  const [best] = heard
  if (best === undefined) return await withoutTopic(desk)
  desk.memory = withTold(memory, desk.masked)
  if (best.share >= CLEAR) return await giveTopic(desk, best.topic)
  return offerTopics(
    desk,
    heard
      .filter(({ share }) => share >= PLAUSIBLE)
      .slice(0, MOST_CHOICES)
      .map(({ topic }) => topic),
  )
}

/** What is said back to an answer: yes or no, a remark, the same for somebody else. What names another subject is none. */
async function saidBack(desk: TurnDesk): Promise<boolean> {
  const { memory, masked, turn, phrases } = desk
  if (memory.told.length === 0 || (memory.asked !== null && memory.asked.what !== 'place-too')) return false
  const wanted = memory.about === null ? null : yesOrNo(turn.message)
  if (wanted === false) return say(desk, phrases.nothingMore, 'smalltalk')
  const material = memory.about === null ? null : await materialFor(desk, memory.about.id)
  if (wanted === true && material !== null) return say(desk, phrases.moreAbout, 'clarify', await waysOn(desk, material))
  const remark = remarkElsewhere(masked)
  if (remark !== null && staysWith(desk, remark.rest)) return await answerRemark(desk)
  const beside = besideSomeoneElse(masked)
  if (memory.about === null || beside === null || !staysWith(desk, beside)) return false
  const { id, topic } = memory.about
  const found = (await explanationOf(desk, topic, masked)) ?? id
  desk.memory = withTold(memory, masked)
  return await give(desk, found, masked, { topic, brief: true })
}

/** A wish has its own step; a greeting in front of a subject is none. */
function mayAsk({ intent, abilities, masked, phrases }: TurnDesk): boolean {
  if (intent === null) return true
  return intent === 'hello' && abilities.inDutch(masked, phrases.language) !== ''
}

/**
 * No topic of ours is heard. What was open may be answered by it; else it is of another desk ("can I renew my passport
 * here?"), a name that the knowledge has, where someone lives, or a call for help that says no more.
 */
async function withoutTopic(desk: TurnDesk): Promise<boolean> {
  const { abilities, memory, masked, phrases, turn, area } = desk
  if (memory.asked !== null || yesOrNo(turn.message) !== null) return false
  const said = abilities.inDutch(masked, phrases.language)
  if (said !== '' && declined(desk, said)) return true
  const asker = askerOf(desk)
  if (isSure(await abilities.find({ ...asker, text: masked, topics: [] }))) return false
  const place = readPlace(masked, area, false)
  if (place !== null && 'municipality' in place && turn.owner !== 'waiting')
    return say(desk, phrases.notedOnly(place.municipality), 'clarify')
  return dontKnow(desk)
}

/** Whether what is said besides names no other subject than that of before. */
function staysWith({ abilities, memory, phrases }: TurnDesk, rest: string): boolean {
  const [heard] = abilities.topicsHeard(rest, phrases.language)
  return heard === undefined || heard.topic === memory.about?.topic
}

function pickedTopic({ turn, memory }: TurnDesk): string | null {
  const offered = memory.asked?.what === 'meaning' ? (JSON.parse(memory.asked.explanation ?? '[]') as Choice[]) : []
  const value = chosen(offered, turn.message) ?? turn.message.choice
  return value?.startsWith(TOPIC) ? value.slice(TOPIC.length) : null
}

async function giveTopic(desk: TurnDesk, topic: string): Promise<boolean> {
  const found = await explanationOf(desk, topic, desk.masked)
  if (found === null) return false
  desk.memory = { ...desk.memory, asked: null }
  return await give(desk, found, desk.masked, { topic })
}

function offerTopics(desk: TurnDesk, topics: string[]): true {
  const { phrases, abilities } = desk
  const choices = [
    ...topics.map((topic) => ({ value: `${TOPIC}${topic}`, label: abilities.topicLabel(topic, phrases.language) })),
    personChoice(phrases),
  ]
  const asked = { what: 'meaning' as const, question: desk.masked, explanation: JSON.stringify(choices) }
  desk.result.memory = { ...desk.memory, asked }
  return say(desk, phrases.clarifyTopics, 'clarify', choices)
}
