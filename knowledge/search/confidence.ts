/** What tells whether the first hit is about the question. All between 0 and 1. */
export interface Features {
  /** The part of what the question says, by how telling each word is, that stands in the best passage. */
  coverage: number
  /** How much that is: one ordinary word tells little. */
  found: number
  /** How much better the first hit is than the first hit of another topic. */
  margin: number
  /** The part of the next four hits that is about the same. */
  agreement: number
  /** The part of the words that had to be repaired. */
  repaired: number
  /** 1 when the lexicon points to a topic of the first hit. */
  lexicon: number
  /** 1 when the lexicon points to other topics only. */
  elsewhere: number
}

/** Fitted by logistic regression on the development half of the evaluation questions, clean and misspelt. */
const START = -3.5
const weights: Features = {
  coverage: 3.3,
  found: 2.1,
  margin: 2.7,
  agreement: 0.95,
  repaired: -2.7,
  lexicon: 1,
  elsewhere: -1.4,
}

/** The chance, 0 to 1, that the first hit is about the question. */
export function confidenceOf(features: Features): number {
  const sum = (Object.keys(weights) as (keyof Features)[]).reduce(
    (total, name) => total + weights[name] * features[name],
    START,
  )
  return 1 / (1 + Math.exp(-sum))
}
