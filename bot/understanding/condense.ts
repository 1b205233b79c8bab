import { readUrgency } from './urgency.ts'
import { asks, plain } from './words.ts'

const LONG_STORY = 30
const LEAST_SENTENCES = 3

/**
 * A long story in the words that matter: its question with what was told just before it, and what is urgent. A short
 * message, and a story without sentences, stays as it is.
 */
export function condense(text: string): string {
  const whole = text.trim()
  if (plain(whole).split(' ').length <= LONG_STORY) return whole
  const sentences = whole
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
  if (sentences.length < LEAST_SENTENCES) return whole
  const asked = sentences.flatMap((sentence, at) => (isQuestion(sentence) ? [at] : []))
  if (asked.length === 0) return whole
  const kept = new Set(asked.flatMap((at) => [at - 1, at]))
  for (const [at, sentence] of sentences.entries()) if (readUrgency(sentence).urgent) kept.add(at)
  return sentences.filter((_, at) => kept.has(at)).join(' ')
}

function isQuestion(sentence: string): boolean {
  const said = plain(sentence)
  return said.split(' ').length > 2 && (asks(sentence) || wanting.test(said))
}

const wanting =
  /\b(?:ik (?:zoek|vraag me af|vroeg me af|wil graag weten)|wij zoeken|graag (?:hulp|informatie)|ik ben op zoek)\b/
