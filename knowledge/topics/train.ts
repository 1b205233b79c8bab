import { FEATURES, type Features, featuresOf } from './features.ts'

/** A text that is known to be about these topics; `weight`: how much it counts beside a question of an inhabitant (1). */
export interface Example {
  text: string
  topics: string[]
  weight: number
}

/** Weights per feature and topic: a row of `topics.length` for each of `FEATURES`; `rarity` per feature. */
export interface TopicModel {
  topics: string[]
  bias: Float32Array
  weights: Float32Array
  rarity: Float32Array
}

const ROUNDS = 8
const STEP = 0.5
const BIAS_STEP = 0.05
const SHRINK = 1e-5
/** A push smaller than this changes nothing that matters. */
const NEGLIGIBLE = 1e-3

/** Softmax regression by stochastic gradient with AdaGrad steps. The same examples always give the same model. */
export function trainTopics(examples: readonly Example[], topics: string[]): TopicModel {
  const texts = examples.map(({ text }) => featuresOf(text))
  const rarity = rarityOf(texts)
  const model: TopicModel = {
    topics,
    bias: new Float32Array(topics.length),
    weights: new Float32Array(topics.length * FEATURES),
    rarity,
  }
  const vectors = texts.map((features) => vectorOf(features, rarity))
  const squares = new Float32Array(model.weights.length).fill(1e-8)
  const order = examples.map((_, index) => index)
  const random = randomFrom(7)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random)
    for (const index of order) {
      const [example, vector] = [examples[index], vectors[index]]
      if (example !== undefined && vector !== undefined) learn(model, squares, example, vector)
    }
  }
  return model
}

/** The topics of a text with their probabilities, likeliest first. */
export function topicsIn(model: TopicModel, text: string): { topic: string; probability: number }[] {
  const scores = probabilities(model, vectorOf(featuresOf(text), model.rarity))
  return model.topics
    .map((topic, index) => ({ topic, probability: scores[index] ?? 0 }))
    .sort((a, b) => b.probability - a.probability)
}

interface Vector {
  keys: Int32Array
  values: Float32Array
}

/** Damped counts times rarity, of length one; features that no example has are left out. */
function vectorOf(features: Features, rarity: Float32Array): Vector {
  const known = [...features].filter(([key]) => (rarity[key] ?? 0) > 0)
  const values = Float32Array.from(known, ([key, count]) => Math.log1p(count) * (rarity[key] ?? 0))
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1
  return { keys: Int32Array.from(known, ([key]) => key), values: values.map((value) => value / length) }
}

function rarityOf(texts: readonly Features[]): Float32Array {
  const counts = new Float32Array(FEATURES)
  for (const features of texts) for (const key of features.keys()) counts[key] = (counts[key] ?? 0) + 1
  return counts.map((count) => (count === 0 ? 0 : Math.log1p(texts.length / count)))
}

function probabilities({ topics, bias, weights }: TopicModel, { keys, values }: Vector): Float32Array {
  const count = topics.length
  const scores = Float32Array.from(bias)
  for (let at = 0; at < keys.length; at++) {
    const row = (keys[at] ?? 0) * count
    const value = values[at] ?? 0
    for (let topic = 0; topic < count; topic++)
      scores[topic] = (scores[topic] ?? 0) + (weights[row + topic] ?? 0) * value
  }
  let highest = Number.NEGATIVE_INFINITY
  for (const score of scores) if (score > highest) highest = score
  let sum = 0
  for (let topic = 0; topic < count; topic++) {
    const raised = Math.exp((scores[topic] ?? 0) - highest)
    scores[topic] = raised
    sum += raised
  }
  for (let topic = 0; topic < count; topic++) scores[topic] = (scores[topic] ?? 0) / sum
  return scores
}

function learn(model: TopicModel, squares: Float32Array, example: Example, vector: Vector): void {
  const { topics, bias, weights } = model
  const { keys, values } = vector
  const count = topics.length
  const pushes = probabilities(model, vector)
  const pushed: number[] = []
  for (let topic = 0; topic < count; topic++) {
    const wanted = example.topics.includes(topics[topic] ?? '') ? 1 / example.topics.length : 0
    const push = ((pushes[topic] ?? 0) - wanted) * example.weight
    pushes[topic] = push
    if (Math.abs(push) < NEGLIGIBLE) continue
    pushed.push(topic)
    bias[topic] = (bias[topic] ?? 0) - BIAS_STEP * push
  }
  for (let at = 0; at < keys.length; at++) {
    const row = (keys[at] ?? 0) * count
    const value = values[at] ?? 0
    for (const topic of pushed) {
      const place = row + topic
      const weight = weights[place] ?? 0
      const slope = (pushes[topic] ?? 0) * value + SHRINK * weight
      const square = (squares[place] ?? 0) + slope * slope
      squares[place] = square
      weights[place] = weight - (STEP * slope) / Math.sqrt(square)
    }
  }
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
