import { FEATURES, type Features, featuresOf } from './features.ts'
import { rowsOf, soften, type TopicModel, type Vector, vectorOf } from './model.ts'

/** A text that is known to be about these topics; `weight`: how much it counts beside a question of an inhabitant (1). */
export interface Example {
  text: string
  topics: string[]
  weight: number
}

const ROUNDS = 10
const STEP = 0.5
const BIAS_STEP = 0.05
/** Damps the first steps: a word that was met once should not decide. Chosen by leaving whole series of questions out. */
const FIRST_SQUARE = 0.03
const SHRINK = 1e-5
/** A push smaller than this changes nothing that matters. */
const NEGLIGIBLE = 1e-3
/** What only one text has teaches nothing about the next. */
const LEAST_TEXTS = 2
const MOST = 127

/**
 * Softmax regression by stochastic gradient with AdaGrad steps. The same examples always give the same model. `labels`:
 * the topics, and `OUTSIDE` when there are examples of it.
 */
export function trainTopics(examples: readonly Example[], labels: string[]): TopicModel {
  const texts = examples.map(({ text }) => featuresOf(text))
  const known = knownIn(texts)
  const vectors = texts.map((features) => vectorOf(features, known))
  const weights = new Float32Array(labels.length * known.keys.length)
  const state: State = {
    labels,
    bias: new Float32Array(labels.length),
    weights,
    squares: new Float32Array(weights.length).fill(FIRST_SQUARE),
  }
  const order = examples.map((_, index) => index)
  const random = randomFrom(7)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random)
    for (const index of order) {
      const [example, vector] = [examples[index], vectors[index]]
      if (example !== undefined && vector !== undefined) learn(state, example, vector)
    }
  }
  return { labels, bias: state.bias, ...inBytes(state), ...known }
}

interface State {
  labels: string[]
  bias: Float32Array
  weights: Float32Array
  squares: Float32Array
}

/** The features that are worth learning, and how telling each is: the rarer among the texts, the more. */
function knownIn(texts: readonly Features[]): Pick<TopicModel, 'keys' | 'row' | 'rarity'> {
  const counts = new Int32Array(FEATURES)
  for (const { keys } of texts) for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  const keys = Int32Array.from([...counts.keys()].filter((key) => (counts[key] ?? 0) >= LEAST_TEXTS))
  const rarity = Float32Array.from(keys, (key) => Math.log1p(texts.length / (counts[key] ?? 1)))
  return { keys, row: rowsOf(keys), rarity }
}

function probabilities({ labels, bias, weights }: State, { rows, values }: Vector): Float32Array {
  const scores = Float32Array.from(bias)
  for (let at = 0; at < rows.length; at++) {
    const start = (rows[at] ?? 0) * labels.length
    const value = values[at] ?? 0
    for (let label = 0; label < labels.length; label++)
      scores[label] = (scores[label] ?? 0) + (weights[start + label] ?? 0) * value
  }
  return soften(scores)
}

function learn(state: State, example: Example, vector: Vector): void {
  const { labels, bias, weights, squares } = state
  const pushes = probabilities(state, vector)
  const pushed: number[] = []
  for (let label = 0; label < labels.length; label++) {
    const wanted = example.topics.includes(labels[label] ?? '') ? 1 / example.topics.length : 0
    const push = ((pushes[label] ?? 0) - wanted) * example.weight
    pushes[label] = push
    if (Math.abs(push) < NEGLIGIBLE) continue
    pushed.push(label)
    bias[label] = (bias[label] ?? 0) - BIAS_STEP * push
  }
  const { rows, values } = vector
  for (let at = 0; at < rows.length; at++) {
    const start = (rows[at] ?? 0) * labels.length
    const value = values[at] ?? 0
    for (const label of pushed) {
      const place = start + label
      const weight = weights[place] ?? 0
      const slope = (pushes[label] ?? 0) * value + SHRINK * weight
      const square = (squares[place] ?? 0) + slope * slope
      squares[place] = square
      weights[place] = weight - (STEP * slope) / Math.sqrt(square)
    }
  }
}

/** A weight takes a byte, scaled per label. */
function inBytes({ labels, weights }: State): Pick<TopicModel, 'scales' | 'weights'> {
  const scales = new Float32Array(labels.length)
  for (let at = 0; at < weights.length; at++) {
    const label = at % labels.length
    scales[label] = Math.max(scales[label] ?? 0, Math.abs(weights[at] ?? 0) / MOST)
  }
  const bytes = new Int8Array(weights.length)
  for (let at = 0; at < weights.length; at++)
    bytes[at] = Math.round((weights[at] ?? 0) / (scales[at % labels.length] || 1))
  return { scales, weights: bytes }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
}

/** A linear congruential generator: always the same run for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x80000000
  }
}
