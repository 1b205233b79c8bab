import { gramsOf, termsOf } from '../search/analyser.ts'
import { isStopWord, wordsOf } from '../search/tokens.ts'

/** A text as numbered features with their weights, each once, in the order in which they were first met. */
export interface Features {
  keys: number[]
  weights: number[]
}

/** Features are hashed into this many numbers; a rare collision does no harm. */
export const FEATURES = 1 << 18

const RUN = 5
const weights = { gram: 0.5, pair: 0.7, phrase: 0.2, run: 0.25 }

/**
 * Stems and parts of compounds, their grams, pairs of stems, phrases with their little words ("trek het niet meer"
 * says more than its stems), and runs of characters that survive a misspelling.
 */
export function featuresOf(text: string): Features {
  const features: Features = { keys: [], weights: [] }
  const all = wordsOf(text)
  let before: string | null = null
  for (const word of all) {
    if (isStopWord(word)) continue
    const own = ownFeatures(word)
    for (let at = 0; at < own.keys.length; at++) add(features, own.keys[at] ?? 0, own.weights[at] ?? 0)
    if (before !== null) add(features, numberOf(followed(followed(starts.pair, before), ' ', own.stem)), weights.pair)
    before = own.stem
  }
  for (let at = 1; at < all.length; at++) {
    const [first = '', second = '', third = ''] = [all[at - 2], all[at - 1], all[at]]
    add(features, numberOf(followed(followed(starts.two, second), ' ', third)), weights.phrase)
    if (at === 1) continue
    const two = followed(followed(starts.three, first), ' ', second)
    add(features, numberOf(followed(two, ' ', third)), weights.phrase)
  }
  addRuns(features, ` ${all.join(' ')} `)
  for (const key of features.keys) places[key] = 0
  return features
}

function addRuns(features: Features, line: string): void {
  for (let from = 0; from + RUN <= line.length; from++) {
    let hash = starts.run
    for (let at = from; at < from + RUN; at++) hash = step(hash, line.charCodeAt(at))
    add(features, numberOf(hash), weights.run)
  }
}

/** What a word brings along wherever it stands. */
interface Own extends Features {
  stem: string
}

const REMEMBERED = 5_000
const remembered = new Map<string, Own>()

function ownFeatures(word: string): Own {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const terms = termsOf(word)
  const stem = terms[0]?.stem ?? word
  const all = [
    ...terms.map((term) => [numberOf(followed(starts.word, term.stem)), term.weight] as const),
    ...gramsOf(stem).map((gram) => [numberOf(followed(starts.gram, gram)), weights.gram] as const),
  ]
  const own = { stem, keys: all.map(([key]) => key), weights: all.map(([, weight]) => weight) }
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(word, own)
  return own
}

/** Where the features of the text that is read now stand in its lists, counted from 1: a map would take most of the time. */
const places = new Uint16Array(FEATURES)
const MOST = 0xffff

function add({ keys, weights }: Features, key: number, weight: number): void {
  const place = places[key] ?? 0
  if (place > 0) weights[place - 1] = (weights[place - 1] ?? 0) + weight
  else if (keys.length < MOST) {
    weights.push(weight)
    places[key] = keys.push(key)
  }
}

/** FNV-1a, letter by letter, so that no name need be put together to be numbered. */
function step(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193)
}

function followed(hash: number, text: string, more = ''): number {
  let now = hash
  for (let at = 0; at < text.length; at++) now = step(now, text.charCodeAt(at))
  for (let at = 0; at < more.length; at++) now = step(now, more.charCodeAt(at))
  return now
}

const SEED = 0x811c9dc5
const starts = {
  word: followed(SEED, 'w '),
  gram: followed(SEED, 'g '),
  pair: followed(SEED, 'b '),
  two: followed(SEED, 's '),
  three: followed(SEED, 't '),
  run: followed(SEED, 'c '),
}

/** Its bits mixed once more so that the lowest tell names apart. */
function numberOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 12)) & (FEATURES - 1)
}
