import { contentWords, gramsOf, termsOf } from '../search/analyser.ts'
import { wordsOf } from '../search/tokens.ts'

/** A text as numbered features with their weights. */
export type Features = Map<number, number>

/** Features are hashed into this many numbers; a rare collision does no harm. */
export const FEATURES = 1 << 18

const RUN = 5
const weights = { gram: 0.5, pair: 0.7, phrase: 0.2, run: 0.25 }

/**
 * Stems and parts of compounds, their grams, pairs of stems, phrases with their little words ("trek het niet meer"
 * says more than its stems), and runs of characters that survive a misspelling.
 */
export function featuresOf(text: string): Features {
  const features: Features = new Map()
  const add = (name: string, weight: number) => {
    const key = numberOf(name)
    features.set(key, (features.get(key) ?? 0) + weight)
  }
  let before: string | null = null
  for (const word of contentWords(text)) {
    const terms = termsOf(word)
    const stem = terms[0]?.stem ?? word
    for (const term of terms) add(`w ${term.stem}`, term.weight)
    for (const gram of gramsOf(stem)) add(`g ${gram}`, weights.gram)
    if (before !== null) add(`b ${before} ${stem}`, weights.pair)
    before = stem
  }
  const all = wordsOf(text)
  for (let at = 1; at < all.length; at++) {
    add(`s ${all[at - 1]} ${all[at]}`, weights.phrase)
    if (at > 1) add(`t ${all[at - 2]} ${all[at - 1]} ${all[at]}`, weights.phrase)
  }
  const line = ` ${all.join(' ')} `
  for (let at = 0; at + RUN <= line.length; at++) add(`c ${line.slice(at, at + RUN)}`, weights.run)
  return features
}

/** FNV-1a, its bits mixed once more so that the lowest tell names apart. */
function numberOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) & (FEATURES - 1)
}
