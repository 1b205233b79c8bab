import { contentWords, dimensions, termsOf } from './analyser.ts'

/** BM25: how soon a repeated word stops counting, and how much a long text is held against it. */
const SATURATION = 1.2
const LENGTH = 0.75
/** Weighted words in an ordinary passage. Fixed, so that one passage can be indexed without the others. */
const ORDINARY_LENGTH = 60

/** A piece of text and how much a word in it counts. */
export interface Field {
  text: string
  weight: number
}

/** What of a passage goes into the index. */
export interface Indexed {
  /** The number of every stem with its BM25 weight, in order of number. */
  weights: [number, number][]
  stems: Map<number, string>
  words: Map<string, number>
}

/** The weights of a passage: fields add up as in BM25F, before saturation. */
export function indexFields(fields: readonly Field[]): Indexed {
  const counts = new Map<number, number>()
  const stems = new Map<number, string>()
  const words = new Map<string, number>()
  let length = 0
  for (const field of fields) {
    for (const word of contentWords(field.text)) {
      const terms = termsOf(word)
      words.set(word, terms[0]?.term ?? 0)
      for (const { term, stem, weight } of terms) {
        counts.set(term, (counts.get(term) ?? 0) + weight * field.weight)
        stems.set(term, stem)
        length += weight * field.weight
      }
    }
  }
  const norm = SATURATION * (1 - LENGTH + (LENGTH * length) / ORDINARY_LENGTH)
  const weights = [...counts].map(([term, count]): [number, number] => [
    term,
    (count * (SATURATION + 1)) / (count + norm),
  ])
  return { weights: weights.sort((a, b) => a[0] - b[0]), stems, words }
}

/** How telling a term is: it stands in `passages` of `total`. */
export function idf(passages: number, total: number): number {
  return Math.log(1 + (total - passages + 0.5) / (passages + 0.5))
}

/** As pgvector reads it. Terms in order of number; zeros left out. */
export function toVector(weights: Iterable<readonly [number, number]>): string {
  const parts = [...weights].sort((a, b) => a[0] - b[0]).map(([term, weight]) => `${term}:${weight.toPrecision(5)}`)
  return `{${parts.join(',')}}/${dimensions}`
}
