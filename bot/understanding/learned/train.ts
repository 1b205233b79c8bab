import { FEATURES, featuresOf } from './features.ts'
import { type Linear, rarityOf, scoresOf, soften, type Vector, vectorOf } from './linear.ts'

/** A text that is known to have this label; `weight`: how much it counts beside another (1). */
export interface Shown {
  text: string
  label: string
  weight: number
}

const ROUNDS = 16
const STEP = 0.4
const BIAS_STEP = 0.05
/** Damps the first steps: a word that was met once should not decide. Chosen by leaving whole batches out. */
const FIRST_SQUARE = 0.03
const SHRINK = 1e-5
/** A push smaller than this changes nothing that matters. */
const NEGLIGIBLE = 1e-3

/** Softmax regression by stochastic gradient with AdaGrad steps. The same examples always give the same model. */
export function trainLinear(examples: readonly Shown[], labels: string[]): Linear {
  const texts = examples.map(({ text }) => featuresOf(text))
  const rarity = rarityOf(texts)
  const model: Linear = {
    labels,
    bias: new Float32Array(labels.length),
    weights: new Float32Array(labels.length * FEATURES),
    scales: new Float32Array(labels.length).fill(1),
    rarity,
  }
  const vectors = texts.map((features) => vectorOf(features, rarity))
  const squares = new Float32Array(model.weights.length).fill(FIRST_SQUARE)
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

function learn(model: Linear, squares: Float32Array, { label, weight }: Shown, vector: Vector): void {
  const { labels, bias, weights } = model
  const { keys, values } = vector
  const count = labels.length
  const pushes = soften(scoresOf(model, vector))
  const pushed: number[] = []
  for (let at = 0; at < count; at++) {
    const push = ((pushes[at] ?? 0) - (labels[at] === label ? 1 : 0)) * weight
    pushes[at] = push
    if (Math.abs(push) < NEGLIGIBLE) continue
    pushed.push(at)
    bias[at] = (bias[at] ?? 0) - BIAS_STEP * push
  }
  for (let at = 0; at < keys.length; at++) {
    const row = (keys[at] ?? 0) * count
    const value = values[at] ?? 0
    for (const each of pushed) {
      const place = row + each
      const old = weights[place] ?? 0
      const slope = (pushes[each] ?? 0) * value + SHRINK * old
      const square = (squares[place] ?? 0) + slope * slope
      squares[place] = square
      weights[place] = old - (STEP * slope) / Math.sqrt(square)
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
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x80000000
  }
}
