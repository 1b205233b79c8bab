import { FEATURES, type Features, featuresOf } from './features.ts'

/** What is asked that belongs to none of the topics: another desk, another body, small talk. */
export const OUTSIDE = 'outside'

/**
 * Tells topics by the features of a text. `labels`: the topics, and `OUTSIDE` when that was learned too; `row` gives the
 * place of a feature, -1 when no example had it; `weights` has a row of `labels.length` bytes for each, in units of
 * `scales`; `rarity` per row.
 */
export interface TopicModel {
  labels: string[]
  bias: Float32Array
  scales: Float32Array
  keys: Int32Array
  row: Int32Array
  rarity: Float32Array
  weights: Int8Array
}

/** A text as rows of a model, of length one. */
export interface Vector {
  rows: Int32Array
  values: Float32Array
}

export interface Reading {
  /** Likeliest first; the probabilities are those among the topics, and add up to 1. */
  topics: { topic: string; probability: number }[]
  /** How likely it is that the text is about none of them, 0 to 1. */
  outside: number
}

export function topicsIn(model: TopicModel, text: string): Reading {
  const { labels, bias, scales, weights } = model
  const { rows, values } = vectorOf(featuresOf(text), model)
  const scores = new Float32Array(labels.length)
  for (let at = 0; at < rows.length; at++) {
    const start = (rows[at] ?? 0) * labels.length
    const value = values[at] ?? 0
    for (let label = 0; label < labels.length; label++)
      scores[label] = (scores[label] ?? 0) + (weights[start + label] ?? 0) * value
  }
  const chances = soften(scores.map((score, label) => score * (scales[label] ?? 1) + (bias[label] ?? 0)))
  const outside = chances[labels.indexOf(OUTSIDE)] ?? 0
  const inside = Math.max(1 - outside, Number.EPSILON)
  const topics = labels.flatMap((topic, label) =>
    topic === OUTSIDE ? [] : [{ topic, probability: (chances[label] ?? 0) / inside }],
  )
  return { topics: topics.sort((a, b) => b.probability - a.probability), outside }
}

/** Damped counts times rarity, of length one; features that the model does not know are left out. */
export function vectorOf(features: Features, { row, rarity }: Pick<TopicModel, 'row' | 'rarity'>): Vector {
  const { keys, weights } = features
  const rows = new Int32Array(keys.length)
  const values = new Float32Array(keys.length)
  let known = 0
  let sum = 0
  for (let at = 0; at < keys.length; at++) {
    const place = row[keys[at] ?? 0] ?? -1
    if (place < 0) continue
    rows[known] = place
    const value = Math.fround(Math.log1p(weights[at] ?? 0) * (rarity[place] ?? 0))
    values[known] = value
    sum += value * value
    known += 1
  }
  const length = Math.sqrt(sum) || 1
  for (let at = 0; at < known; at++) values[at] = (values[at] ?? 0) / length
  return { rows: rows.subarray(0, known), values: values.subarray(0, known) }
}

/** The place of every feature of `keys`, for all features; -1 for the others. */
export function rowsOf(keys: Int32Array): Int32Array {
  const row = new Int32Array(FEATURES).fill(-1)
  for (let at = 0; at < keys.length; at++) row[keys[at] ?? 0] = at
  return row
}

/** Softmax, in place. */
export function soften(scores: Float32Array): Float32Array {
  let highest = Number.NEGATIVE_INFINITY
  for (const score of scores) if (score > highest) highest = score
  let sum = 0
  for (let at = 0; at < scores.length; at++) {
    const raised = Math.exp((scores[at] ?? 0) - highest)
    scores[at] = raised
    sum += raised
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / sum
  return scores
}
