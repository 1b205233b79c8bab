import type { LexiconEntry } from '../content/types.ts'
import { termsOf } from './analyser.ts'
import { isStopWord, wordsOf } from './tokens.ts'

interface Meaning {
  means: string[]
  topics: string[]
}

/** Words of people by their stems, so that "de poetshulpen" finds "poetshulp". */
export interface Lexicon {
  /** By the words that carry meaning, for an expression that has at least one of them to itself or two in a row. */
  loose: Map<string, Meaning>
  /** By all words, for an expression such as "ik kan niet meer". */
  exact: Map<string, Meaning>
}

const LONGEST = 7

export function createLexicon(entries: readonly LexiconEntry[]): Lexicon {
  const lexicon: Lexicon = { loose: new Map(), exact: new Map() }
  for (const entry of entries) {
    for (const says of entry.says) {
      const words = wordsOf(says)
      const telling = words.filter((word) => !isStopWord(word))
      const index = telling.length >= 2 || words.length === telling.length ? lexicon.loose : lexicon.exact
      const key = keyOf(index === lexicon.loose ? telling : words)
      const known = index.get(key) ?? { means: [], topics: [] }
      known.means.push(entry.means)
      known.topics.push(...entry.topics)
      index.set(key, known)
    }
  }
  return lexicon
}

/** What the lexicon knows of the words of a question: other words for them, and the topics that they point to. */
export function lookUp(lexicon: Lexicon, words: readonly string[]): Meaning {
  const means = new Set<string>()
  const topics = new Set<string>()
  const telling = words.filter((word) => !isStopWord(word))
  for (const [index, all] of [
    [lexicon.loose, telling],
    [lexicon.exact, words],
  ] as const) {
    for (const run of runsOf(all)) {
      const found = index.get(run)
      for (const meaning of found?.means ?? []) means.add(meaning)
      for (const topic of found?.topics ?? []) topics.add(topic)
    }
  }
  return { means: [...means], topics: [...topics] }
}

/** Every run of up to seven words, as a key. */
function* runsOf(words: readonly string[]): Generator<string> {
  const stems = words.map((word) => keyOf([word]))
  for (let from = 0; from < stems.length; from++) {
    for (let to = from + 1; to <= Math.min(stems.length, from + LONGEST); to++) yield stems.slice(from, to).join(' ')
  }
}

function keyOf(words: readonly string[]): string {
  return words.map((word) => termsOf(word)[0]?.stem ?? word).join(' ')
}
