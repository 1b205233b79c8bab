import { remembered } from '../remembered.ts'
import { FEATURES, type Features, featuresOf } from './features.ts'

/**
 * Weights per feature and label: a row of `labels.length` for each of `FEATURES`, to be multiplied by the scale of the
 * label; `rarity` per feature, in any unit.
 */
export interface Linear {
  labels: string[]
  bias: Float32Array
  weights: Float32Array | Int8Array
  scales: Float32Array
  rarity: Float32Array | Uint8Array
}

/** A text as the features that the model knows, of length one. */
export interface Vector {
  keys: Int32Array
  values: Float32Array
}

/** The probability of each label, in the order of `labels`. */
export function probabilitiesOf(model: Linear, text: string): Float32Array {
  const reader =
    readers.get(model) ?? remembered((each) => soften(scoresOf(model, vectorOf(features(each), model.rarity))))
  readers.set(model, reader)
  return reader(text)
}

/** Several models read the same text, and several steps of a turn ask the same of one; the lists are shared. */
const features = remembered(featuresOf)
const readers = new WeakMap<Linear, (text: string) => Float32Array>()

/** Damped counts times rarity, of length one; features that no example has are left out. */
export function vectorOf(features: Features, rarity: Linear['rarity']): Vector {
  const keys = new Int32Array(features.size)
  const values = new Float32Array(features.size)
  let known = 0
  let sum = 0
  for (const [key, count] of features) {
    const telling = rarity[key] ?? 0
    if (telling <= 0) continue
    const value = Math.fround(Math.log1p(count) * telling)
    keys[known] = key
    values[known] = value
    sum += value * value
    known += 1
  }
  const length = Math.sqrt(sum) || 1
  for (let at = 0; at < known; at++) values[at] = (values[at] ?? 0) / length
  return { keys: keys.subarray(0, known), values: values.subarray(0, known) }
}

/** How telling each feature is: the rarer among the texts, the more. */
export function rarityOf(texts: readonly Features[]): Float32Array {
  const counts = new Float32Array(FEATURES)
  for (const features of texts) for (const key of features.keys()) counts[key] = (counts[key] ?? 0) + 1
  return counts.map((count) => (count === 0 ? 0 : Math.log1p(texts.length / (count + 1))))
}

export function scoresOf({ labels, bias, weights, scales }: Linear, { keys, values }: Vector): Float32Array {
  const count = labels.length
  const scores = new Float32Array(count)
  for (let at = 0; at < keys.length; at++) {
    const row = (keys[at] ?? 0) * count
    const value = values[at] ?? 0
    for (let label = 0; label < count; label++)
      scores[label] = (scores[label] ?? 0) + (weights[row + label] ?? 0) * value
  }
  return scores.map((score, label) => (bias[label] ?? 0) + score * (scales[label] ?? 1))
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
