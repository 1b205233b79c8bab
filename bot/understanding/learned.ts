import { isLookAlike } from './intent/look-alikes.ts'
import { type Intent, readIntent } from './intent.ts'
import { NONE } from './learned/corpus.ts'
import { readModel } from './learned/file.ts'
import { probabilitiesOf } from './learned/linear.ts'
import { modelPaths } from './learned/paths.ts'
import { plain } from './words.ts'

/** What is learned from examples, beside the patterns: the whole message counts, so a new wording is still heard. */
export type Learned = LearnedWish | LearnedTalk | LearnedScope

type LearnedWish = 'person' | 'callback' | 'appointment' | 'change-appointment' | 'privacy'
type LearnedTalk = 'what-can-you' | 'who-are-you' | 'are-you-human' | 'chat' | 'insult' | 'thanks' | 'hello' | 'goodbye'
type LearnedScope = 'medical' | 'other-desk'

/** From this probability on, what was learned is believed. Chosen by `npm run learn -- wishes --measure`. */
export const LEARNED_ENOUGH = 0.3
/** To move what was agreed is asked in plainer words than a wish for a person. */
const CHANGE_ENOUGH = 0.45
/** Small talk is believed later: an answer too few is worse than a greeting too few. */
const TALK_ENOUGH = 0.4
const TALK_WORDS = 9
const LONGEST = 2_000
/** From this chance of a question on, no pattern makes a wish of it. */
const SURELY_QUESTION = 0.9
const SURELY_NO_WISH = 0.97

const model = readModel(modelPaths.wishes)
const talk: ReadonlySet<string> = new Set<LearnedTalk>([
  'what-can-you',
  'who-are-you',
  'are-you-human',
  'chat',
  'insult',
  'thanks',
  'hello',
  'goodbye',
])
const wishes: ReadonlySet<string> = new Set<LearnedWish>([
  'person',
  'callback',
  'appointment',
  'change-appointment',
  'privacy',
])
/** What is asked about the answer that was just given: read as a follow-up. */
const sides: ReadonlySet<string> = new Set(['source', 'simpler', 'more'])

export interface LearnedReading {
  /** Null: a question for the knowledge. */
  intent: Learned | null
  probability: number
  /** How likely it is a question for the knowledge. */
  question: number
}

/** What a Dutch message wants of the assistant itself, or that it is for another desk, by what was learned. */
export function readLearned(text: string): LearnedReading {
  const chances = probabilitiesOf(model, text.slice(0, LONGEST))
  const question = chances[model.labels.indexOf(NONE)] ?? 0
  const short = plain(text).split(' ').length <= TALK_WORDS
  let best: { label: string; probability: number } = { label: NONE, probability: 0 }
  for (const [at, label] of model.labels.entries()) {
    const probability = chances[at] ?? 0
    if (label === NONE || sides.has(label) || probability <= best.probability) continue
    if (label === 'change-appointment' && probability < CHANGE_ENOUGH) continue
    if (!talk.has(label) || (short && probability >= TALK_ENOUGH)) best = { label, probability }
  }
  if (best.label === NONE || best.probability < LEARNED_ENOUGH) return { intent: null, probability: 0, question }
  return { intent: best.label as Learned, probability: best.probability, question }
}

/**
 * What is wanted of the assistant itself: by patterns first, and where they hear nothing by what was learned. A pattern
 * is not believed where what was learned is nearly sure of a question: "kan mijn zoon met iemand praten over zijn angst".
 * A long story is also read by its last sentence: "… Wij willen graag een gesprek."
 */
export function intentIn(text: string, learned: LearnedReading): Intent | null {
  const found = wantedIn(text, learned)
  const parts = sentencesOf(text)
  if (found === null) return parts.length > 1 ? wishAtTheEnd(parts.at(-1) ?? '') : null
  if (!isWish(found) || !isLookAlike(text, found)) return found
  const other = parts.length < 2 ? null : parts.findLast((part) => wishIn(part) !== null)
  return other == null ? null : wishIn(other)
}

function wantedIn(text: string, { intent, question, probability }: LearnedReading): Intent | null {
  const read = readIntent(text)
  if (read !== null) {
    if (question >= surely(text) && isWish(read) && !isWishInPart(text, read)) return null
    if (probability < SURELY_WISHED) return read
    // "Is dit een robot? Dan wil ik een mens": the greeting or the question before it is not what is wished.
    if (!isWish(read) && read !== 'stop' && isWish(intent)) return intent
    return isSharper(read, intent) ? intent : read
  }
  return intent === 'medical' || intent === 'other-desk' ? null : intent
}

function isWish(intent: Intent | Learned | null): intent is LearnedWish {
  return intent !== null && wishes.has(intent)
}

/** What was learned is sure how somebody is wanted, or what of an appointment: "laat maar iemand bellen". */
function isSharper(read: Intent, intent: Learned | null): intent is LearnedWish {
  if (read === 'person') return intent === 'callback' || intent === 'appointment'
  return read === 'appointment' && intent === 'change-appointment'
}
const SURELY_WISHED = 0.9

function wishIn(sentence: string): LearnedWish | null {
  const found = wantedIn(sentence, readLearned(sentence))
  return isWish(found) && !isLookAlike(sentence, found) ? found : null
}

/** Whether the last sentence of a story is a wish by itself; a cry for help asks for what the story is about. */
function wishAtTheEnd(sentence: string): LearnedWish | null {
  const learned = readLearned(sentence)
  const sure = isWish(learned.intent) && learned.probability >= SURELY_AT_THE_END
  return sure && !/\bhelp/.test(plain(sentence)) ? wishIn(sentence) : null
}
const SURELY_AT_THE_END = 0.8

function sentencesOf(text: string): string[] {
  return text
    .slice(0, LONGEST)
    .split(/[.!?\n]+/)
    .filter((part) => /\p{L}/u.test(part))
}

/** Where the writer wants it for themselves or names an appointment, the pattern is doubted last. */
function surely(text: string): number {
  return ownWish.test(plain(text)) ? SURELY_NO_WISH : SURELY_QUESTION
}

const ownWish =
  /\b((ik|we|wij) (wil|willen|wou|zou|zouden|moet|moeten|kan|kunnen|mag|mogen)|(wil|kan|kunnen|mag|mogen) (ik|we|wij)|afspraak)\b/

/** Whether the part of a longer message in which the wish stands is no question by itself. */
function isWishInPart(text: string, wish: Intent): boolean {
  const parts = text.slice(0, LONGEST).split(/[.,;:!?\n]+|\b(?:want|omdat|aangezien)\b/i)
  return (
    parts.length > 1 && parts.some((part) => readIntent(part) === wish && readLearned(part).question < surely(part))
  )
}
