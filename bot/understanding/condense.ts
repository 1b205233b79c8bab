import { readPersonMeant } from './person-meant.ts'
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

const MOST_WORDS = 45
const LEAST_PIECES = 3

/**
 * A long story as staff reads it at a glance: its question, what cannot wait and whom it is about, in the words and the
 * order in which it was told; "…" stands where something is left out. A short one stays as it is.
 */
export function inShort(text: string): string {
  const whole = text.trim()
  if (plain(whole).split(' ').length <= MOST_WORDS) return whole
  const pieces = piecesOf(whole)
  if (pieces.length < LEAST_PIECES) return whole
  const weighed = pieces.map((piece, at) => ({ piece, at, weight: weightOf(piece, pieces[at + 1] ?? '') }))
  const kept: typeof weighed = []
  let words = 0
  for (const each of [...weighed].sort((one, other) => other.weight - one.weight || one.at - other.at)) {
    const length = plain(each.piece).split(' ').length
    if (each.weight === 0 || (kept.length > 0 && words + length > MOST_WORDS)) continue
    kept.push(each)
    words += length
  }
  if (kept.length === 0) return whole
  return kept
    .sort((one, other) => one.at - other.at)
    .map(({ piece, at }, index) => (index === 0 || kept[index - 1]?.at === at - 1 ? piece : `… ${piece}`))
    .join(' ')
}

/** Sentences; of a story without them its clauses. */
function piecesOf(text: string): string[] {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).filter((each) => /\p{L}/u.test(each))
  if (sentences.length >= LEAST_PIECES) return sentences.map((each) => each.trim())
  return text
    .split(/(?<=[,;])\s+|\s+(?=(?:en|maar|want|dus|omdat|sindsdien) (?!ik (?:wonen|allebei))\w)/i)
    .filter((each) => each.trim() !== '')
}

function weightOf(piece: string, next: string): number {
  const { who, age } = readPersonMeant(piece)
  return (
    (readUrgency(piece).urgent ? 4 : 0) +
    (isQuestion(piece) || wonders.test(plain(piece)) ? 3 : isQuestion(next) ? 1 : 0) +
    (age !== null ? 2 : who !== null && who !== 'self' ? 1 : 0) +
    (trouble.test(plain(piece)) ? 1 : 0)
  )
}

const wonders = /\b(?:vragen|vroegen|vraag|vroeg) (?:ik |wij |we )?(?:mij |me |ons )?(?:nu )?af\b|\bnodig\b/
const trouble =
  /\b(?:niet meer|gevallen|ziek|schuld\w*|alleen|durft niet|lukt niet|helpt niks|boos|bang|moe|pijn|op|kwijt|ruzie|brief)\b/
