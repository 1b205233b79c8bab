import type { Queries } from '../queries.ts'
import { gramsOf } from './analyser.ts'
import { idf } from './weights.ts'

/** What a process remembers of the index, so that a search is one statement. It grows along with `refresh`. */
export interface Vocabulary {
  version: number
  /** How many passages there are in all. */
  total: number
  /** In how many passages each stem stands, by number. */
  passages: Map<number, number>
  /** Each number of a stem has a place in these lists. */
  stems: { term: number; stem: string; grams: number }[]
  places: Map<number, number>
  byGram: Map<string, number[]>
  /** What was found to look like a stem: number and weight of each. */
  alike: Map<string, readonly [number, number][]>
  /** What was found to be meant by a word that stands in no text. */
  repaired: Map<string, string[] | null>
  /** The words as they were written, with the number of their stem. */
  words: Map<string, number>
  wordList: string[]
  byPair: Map<string, number[]>
  bySound: Map<string, number[]>
}

export function emptyVocabulary(): Vocabulary {
  return {
    version: -1,
    total: 0,
    passages: new Map(),
    stems: [],
    places: new Map(),
    byGram: new Map(),
    alike: new Map(),
    repaired: new Map(),
    words: new Map(),
    wordList: [],
    byPair: new Map(),
    bySound: new Map(),
  }
}

/** Reads what has changed since; a process that starts reads it all. */
export async function refresh(vocabulary: Vocabulary, db: Queries): Promise<void> {
  const since = vocabulary.version
  const [state] = await db.query<{ version: number; passages: number }>('select version, passages from search_state')
  const terms = await db.query<{ term: number; stem: string; passages: number }>(
    'select term, stem, passages from search_terms where version > $1',
    [since],
  )
  const words = await db.query<{ word: string; term: number }>(
    'select word, term from search_words where version > $1',
    [since],
  )
  for (const { term, stem, passages } of terms) {
    vocabulary.passages.set(term, passages)
    addStem(vocabulary, term, stem)
  }
  for (const { word, term } of words) addWord(vocabulary, word, term)
  vocabulary.alike.clear()
  vocabulary.repaired.clear()
  vocabulary.total = state?.passages ?? 0
  vocabulary.version = state?.version ?? 0
}

/** How telling a stem is; 0 when it stands nowhere. */
export function tellingOf(vocabulary: Vocabulary, term: number): number {
  const passages = vocabulary.passages.get(term) ?? 0
  return passages === 0 ? 0 : idf(passages, vocabulary.total)
}

/** Whether a word stands in the texts as it was typed. */
export function standsInTexts(vocabulary: Vocabulary, word: string): boolean {
  const term = vocabulary.words.get(word)
  return term !== undefined && (vocabulary.passages.get(term) ?? 0) > 0
}

function addStem(vocabulary: Vocabulary, term: number, stem: string): void {
  if (vocabulary.places.has(term)) return
  const place = vocabulary.stems.length
  const grams = gramsOf(stem)
  vocabulary.places.set(term, place)
  vocabulary.stems.push({ term, stem, grams: grams.length })
  for (const gram of grams) append(vocabulary.byGram, gram, place)
}

function addWord(vocabulary: Vocabulary, word: string, term: number): void {
  if (vocabulary.words.has(word)) return
  vocabulary.words.set(word, term)
  if (!/^\p{L}{3,30}$/u.test(word)) return
  const place = vocabulary.wordList.length
  vocabulary.wordList.push(word)
  for (const pair of pairsOf(word)) append(vocabulary.byPair, pair, place)
  append(vocabulary.bySound, soundOf(word), place)
}

function append(index: Map<string, number[]>, key: string, place: number): void {
  const list = index.get(key)
  if (list === undefined) index.set(key, [place])
  else list.push(place)
}

/** The pairs of neighbouring letters of a word, its beginning and end marked, each once. */
export function pairsOf(word: string): Set<string> {
  const marked = `_${word}_`
  const pairs = new Set<string>()
  for (let at = 0; at + 2 <= marked.length; at++) pairs.add(marked.slice(at, at + 2))
  return pairs
}

const sounds: [RegExp, string][] = [
  [/ij|ei|y/g, 'Y'],
  [/au|ou/g, 'W'],
  [/sch(?=e?$)/, 's'],
  [/ch/g, 'g'],
  [/ph|v/g, 'f'],
  [/th|dt|d(?=$)/g, 't'],
  [/b(?=$)/, 'p'],
  [/c(?=[eiY])/g, 's'],
  [/c|q/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
]

/** How a Dutch word sounds, roughly: what people confuse in writing becomes one, and vowels after the first go. */
export function soundOf(word: string): string {
  const sound = sounds.reduce((text, [from, to]) => text.replace(from, to), word)
  return sound.slice(0, 1) + sound.slice(1).replace(/[aeiou]/g, '')
}
