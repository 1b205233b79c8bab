import snowball from 'snowball-stemmers'
import { splitCompound } from './compounds.ts'
import { isStopWord, wordsOf } from './tokens.ts'

/** Goes up whenever the same text would give other terms: all passages are then indexed again. */
export const analyserVersion = 1

/** The numbers of terms run from 1 to this, the size of the vectors in the database. */
export const dimensions = 1_000_000_000

const GRAM = 4
const PART_WEIGHT = 0.3
const REMEMBERED = 200_000

/** What a word is searched by: its stem, and with less weight the stems of what it is composed of. */
export interface Term {
  term: number
  stem: string
  weight: number
}

/** The words of a text that carry meaning, folded, in order. */
export function contentWords(text: string): string[] {
  return wordsOf(text).filter((word) => !isStopWord(word))
}

export function termsOf(word: string): readonly Term[] {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const stem = stemOf(word)
  const parts = splitCompound(word)
    .map(stemOf)
    .filter((part) => part !== stem)
  const terms = [
    { term: numberOf(stem), stem, weight: 1 },
    ...[...new Set(parts)].map((part) => ({ term: numberOf(part), stem: part, weight: PART_WEIGHT })),
  ]
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(word, terms)
  return terms
}

/** The runs of four characters of a stem, with its beginning and end marked; a short stem is one gram. */
export function gramsOf(stem: string): string[] {
  const marked = `_${stem}_`
  if (marked.length <= GRAM) return [marked]
  return [...new Set(Array.from({ length: marked.length - GRAM + 1 }, (_, at) => marked.slice(at, at + GRAM)))]
}

const dutch = snowball.newStemmer('dutch')
const remembered = new Map<string, readonly Term[]>()

function stemOf(word: string): string {
  return /^\p{L}+$/u.test(word) ? dutch.stem(word) : word
}

/** FNV-1a within the dimensions. Two stems on one number are as rare as they are harmless. */
function numberOf(stem: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01000193)
  return ((hash >>> 0) % dimensions) + 1
}
