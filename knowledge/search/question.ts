import { contentWords, gramsOf, termsOf } from './analyser.ts'
import { type Lexicon, lookUp } from './lexicon.ts'
import { repair } from './repair.ts'
import { isStopWord, wordsOf } from './tokens.ts'
import { standsInTexts, tellingOf, type Vocabulary } from './vocabulary.ts'

/** A question as the index understands it. */
export interface Question {
  words: string[]
  repaired: { from: string; to: string }[]
  /** The topics that the lexicon points to. */
  topics: string[]
  /** The stems of its own words with how telling each is; what stands in no text counts as the rarest. */
  own: Map<number, number>
  /** What to rank by: stems by weight, for the arm of words and the arm of grams. */
  byWords: Map<number, number>
  byGrams: Map<number, number>
  /** Numbers of stems that a passage must have one of to be looked at. */
  candidates: number[]
}

const LONGEST_TEXT = 2_000
const MOST_WORDS = 40
const LEXICON_WEIGHT = 0.6
const MOST_OF_ONE = 2
const REMEMBERED = 5_000
/** A word of the question may count for this many stems that look like it. */
const LOOK_ALIKES = 8
const LEAST_ALIKE = 0.35
/** How soon a stem that looks less like the word counts less. */
const LIKENESS_POWER = 2
/** How many stems lead to passages, and to about how many passages: enough to find, few enough to answer at once. */
const MOST_CANDIDATES = 20
const MOST_LOOKED_AT = 1_000
/** From so many passages on, looking at one costs more: they no longer lie together. */
const LARGE = 20_000
const MOST_LOOKED_AT_OF_LARGE = 600
/** Most of the passages of a word are law: where that is left out, fewer words lead to enough. */
const MOST_LOOKED_AT_WITHOUT_LAW = 400

/** Reads a question with what the index knows; `withLaw`: whether regulations are looked for too. */
export function readQuestion(text: string, vocabulary: Vocabulary, lexicon: Lexicon, withLaw = true): Question {
  const typed = wordsOf(text.slice(0, LONGEST_TEXT))
  const asked = typed.filter((word) => !isStopWord(word)).slice(0, MOST_WORDS)
  const { words, repaired } = mend(asked, vocabulary)
  const mended = new Map(repaired.map(({ from, to }) => [from, to]))
  const known = lookUp(
    lexicon,
    repaired.length === 0 ? typed : [...typed, ...typed.flatMap((word) => mended.get(word) ?? word)],
  )
  const byWords = new Map<number, number>()
  const own = new Map<number, number>()
  for (const word of words) {
    for (const { term, weight } of termsOf(word)) add(byWords, term, weight)
    const main = termsOf(word)[0]
    if (main !== undefined) own.set(main.term, tellingOf(vocabulary, main.term) || Math.log(1 + vocabulary.total))
  }
  for (const word of new Set(known.means.flatMap(contentWords))) {
    for (const { term, weight } of termsOf(word)) if (!own.has(term)) add(byWords, term, LEXICON_WEIGHT * weight)
  }
  for (const [term, weight] of byWords) {
    const telling = tellingOf(vocabulary, term)
    if (telling === 0) byWords.delete(term)
    else byWords.set(term, Math.min(weight, MOST_OF_ONE) * telling)
  }
  const byGrams = lookAlikes(words, vocabulary)
  return {
    words,
    repaired,
    topics: known.topics,
    own,
    byWords,
    byGrams,
    candidates: candidatesOf(byWords, byGrams, vocabulary, withLaw),
  }
}

/** Repairs what stands in no text, and adds the compound that two words in a row make. */
function mend(asked: readonly string[], vocabulary: Vocabulary): Pick<Question, 'words' | 'repaired'> {
  const repaired: Question['repaired'] = []
  const words = asked.flatMap((word, at) => {
    const instead = repair(word, vocabulary)
    if (instead !== null) repaired.push({ from: word, to: instead.join(' ') })
    const joined = word + (asked[at + 1] ?? '')
    const compound = at + 1 < asked.length && standsInTexts(vocabulary, joined) ? [joined] : []
    return [...(instead ?? [word]), ...compound]
  })
  return { words, repaired }
}

/** The stems of the texts that share runs of four characters with the words, by how alike and how telling they are. */
function lookAlikes(words: readonly string[], vocabulary: Vocabulary): Map<number, number> {
  const found = new Map<number, number>()
  for (const stem of new Set(words.map((word) => termsOf(word)[0]?.stem ?? word))) {
    for (const [term, weight] of alikeTo(stem, vocabulary)) add(found, term, weight)
  }
  return found
}

/** Cosine of the runs of characters, weighted by how telling a run is; remembered until the texts change. */
function alikeTo(stem: string, vocabulary: Vocabulary): readonly [number, number][] {
  const known = vocabulary.alike.get(stem)
  if (known !== undefined) return known
  const grams = gramsOf(stem)
  const shared = new Map<number, number>()
  let all = 0
  for (const gram of grams) {
    const places = vocabulary.byGram.get(gram) ?? []
    const telling = Math.log(1 + vocabulary.stems.length / (places.length + 1))
    all += telling
    for (const place of places) shared.set(place, (shared.get(place) ?? 0) + telling)
  }
  const alike: [number, number][] = []
  for (const [place, sum] of shared) {
    const other = vocabulary.stems[place]
    if (other === undefined) continue
    const likeness = Math.min(1, (sum / all) * Math.sqrt(grams.length / other.grams))
    if (likeness < LEAST_ALIKE) continue
    const weight = likeness ** LIKENESS_POWER * tellingOf(vocabulary, other.term)
    if (weight > 0) alike.push([other.term, weight])
  }
  const best = alike.sort((a, b) => b[1] - a[1]).slice(0, LOOK_ALIKES)
  if (vocabulary.alike.size > REMEMBERED) vocabulary.alike.clear()
  vocabulary.alike.set(stem, best)
  return best
}

/** The heaviest terms of both arms, as long as they stand in about so many passages together. */
function candidatesOf(
  byWords: ReadonlyMap<number, number>,
  byGrams: ReadonlyMap<number, number>,
  vocabulary: Vocabulary,
  withLaw: boolean,
): number[] {
  const weights = new Map(byGrams)
  for (const [term, weight] of byWords) weights.set(term, Math.max(weights.get(term) ?? 0, weight) + 0.001)
  const ofAll = vocabulary.total > LARGE ? MOST_LOOKED_AT_OF_LARGE : MOST_LOOKED_AT
  const most = withLaw ? ofAll : MOST_LOOKED_AT_WITHOUT_LAW
  const chosen: number[] = []
  let looked = 0
  for (const [term] of [...weights].sort((a, b) => b[1] - a[1])) {
    const passages = vocabulary.passages.get(term) ?? 0
    if (chosen.length > 0 && looked + passages > most) continue
    chosen.push(term)
    looked += passages
    if (chosen.length === MOST_CANDIDATES) break
  }
  return chosen
}

function add(weights: Map<number, number>, term: number, weight: number): void {
  weights.set(term, (weights.get(term) ?? 0) + weight)
}
