import type { Choice } from '../../channels/message.ts'
import { give } from '../answering/answer.ts'
import { explanationOf } from '../answering/by-topic.ts'
import { answerSideElsewhere } from '../answering/follow-up.ts'
import { chosen, personChoice } from '../dialogs/choices.ts'
import { withTold } from '../memory.ts'
import { spokenLanguages } from '../phrases/phrases.ts'
import { say, type Turn, type TurnDesk } from '../turn.ts'
import { readIntent } from '../understanding/intent.ts'
import type { Language } from '../understanding/language.ts'
import { sideElsewhere } from '../understanding/tongues/follow-ups.ts'
import { clarifyBroad } from './clarify.ts'

const TOPIC = 'topic:'
/** From here on a text in another language is about one topic; under it the likeliest are offered. */
const CLEAR = 0.55
const MOST_CHOICES = 3
/** So many words are needed to believe that somebody goes on in another language than before. */
const ENOUGH_WORDS = 2

/** The language to answer in: that of the message (`spoken`) when it is clear enough, else the one spoken before. */
export function languageOf(turn: Turn, masked: string, spoken: Language | null): string {
  if (turn.message.choice !== null) return turn.language
  const words = masked.trim().split(/\s+/).length
  const begins = Object.keys(turn.memory).length === 0
  if (words < ENOUGH_WORDS && !(begins && readIntent(masked) !== null)) return turn.language
  return spoken !== null && spokenLanguages.includes(spoken) ? spoken : turn.language
}

/** A question in another language is led to its topic by the words of that language. */
export async function otherLanguage(desk: TurnDesk): Promise<boolean> {
  const { phrases, memory, abilities } = desk
  const picked = pickedTopic(desk)
  if (picked !== null) return await giveTopic(desk, picked)
  if (phrases.language === 'nl' || desk.turn.message.choice !== null || desk.intent !== null) return false
  const side = memory.about === null ? null : sideElsewhere(desk.masked)
  if (side !== null && staysWith(desk, side.rest)) return await answerSideElsewhere(desk, side.side)
  if (await clarifyBroad(desk)) return true
  const heard = abilities.topicsHeard(desk.masked, phrases.language)
  const [best] = heard
  if (best === undefined) return false
  desk.memory = withTold(memory, desk.masked)
  if (best.share >= CLEAR) return await giveTopic(desk, best.topic)
  return offerTopics(
    desk,
    heard.slice(0, MOST_CHOICES).map(({ topic }) => topic),
  )
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
