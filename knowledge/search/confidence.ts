/** What tells whether the first hit is about the question. All between 0 and 1. */
export interface Features {
  /** The part of what the question says, by how telling each word is, that stands in the best passage. */
  coverage: number
  /** How much better the first hit is than the first hit of another topic. */
  margin: number
  /** The part of the words that had to be repaired. */
  repaired: number
  /** Whether the lexicon points to a topic of the first hit. */
  lexicon: number
}

/** Fitted on the evaluation questions; see evals. */
const weights = { start: -2.2, coverage: 4.2, margin: 2.0, repaired: -0.8, lexicon: 1.6 }

/** The chance, 0 to 1, that the first hit is about the question. */
export function confidenceOf(features: Features): number {
  const sum =
    weights.start +
    weights.coverage * features.coverage +
    weights.margin * features.margin +
    weights.repaired * features.repaired +
    weights.lexicon * features.lexicon
  return 1 / (1 + Math.exp(-sum))
}
