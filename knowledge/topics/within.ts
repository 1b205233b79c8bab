import { featuresOf } from './features.ts'
import { soften, type TopicModel, type Vector, vectorOf } from './model.ts'

/** An explanation with the texts that teach how it is asked for; `weight`: how much one counts beside a question (1). */
export interface Taught {
  id: string
  texts: readonly { text: string; weight: number }[]
}

/** The explanations of one topic by how likely a text asks for them, likeliest first; together 1. */
export type Within = (text: string) => { id: string; probability: number }[]

/** With more it learns the texts by heart, and is surer than it should be. */
const ROUNDS = 4
const STEP = 0.5
/** Damps the first steps: a word that was met once should not decide. */
const FIRST_SQUARE = 0.03
const SHRINK = 1e-5

/**
 * Learns to tell the explanations of one topic apart, from the ways in which each is asked for: softmax regression over
 * the features that the model of all topics knows. A few hundred texts take some milliseconds.
 */
export function learnWithin(explanations: readonly Taught[], model: TopicModel): Within {
  const many = explanations.length
  const lessons = explanations.flatMap(({ texts }, label) =>
    texts.map(({ text, weight }) => ({ vector: vectorOf(featuresOf(text), model), weight, label })),
  )
  const state: State = { many, bias: new Float32Array(many), weights: new Map() }
  const order = inTurn(lessons.length)
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of order) {
      const lesson = lessons[at]
      if (lesson !== undefined) learn(state, lesson)
    }
  }
  return (text) => {
    const chances = chancesOf(state, vectorOf(featuresOf(text), model))
    return explanations
      .map(({ id }, label) => ({ id, probability: chances[label] ?? 0 }))
      .sort((one, other) => other.probability - one.probability)
  }
}

/** `weights`: per row of the model one weight for each explanation, followed by its sum of squared slopes. */
interface State {
  many: number
  bias: Float32Array
  weights: Map<number, Float32Array>
}

interface Lesson {
  vector: Vector
  weight: number
  label: number
}

function chancesOf({ many, bias, weights }: State, { rows, values }: Vector): Float32Array {
  const scores = Float32Array.from(bias)
  for (let at = 0; at < rows.length; at++) {
    const own = weights.get(rows[at] ?? 0)
    if (own === undefined) continue
    const value = values[at] ?? 0
    for (let label = 0; label < many; label++) scores[label] = (scores[label] ?? 0) + (own[label] ?? 0) * value
  }
  return soften(scores)
}

function learn(state: State, { vector, weight, label: wanted }: Lesson): void {
  const { many, bias, weights } = state
  const pushes = chancesOf(state, vector)
  for (let label = 0; label < many; label++) {
    pushes[label] = ((pushes[label] ?? 0) - (label === wanted ? 1 : 0)) * weight
    bias[label] = (bias[label] ?? 0) - (STEP / 10) * (pushes[label] ?? 0)
  }
  const { rows, values } = vector
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    const own = weights.get(row) ?? freshRow(weights, row, many)
    const value = values[at] ?? 0
    for (let label = 0; label < many; label++) {
      const before = own[label] ?? 0
      const slope = (pushes[label] ?? 0) * value + SHRINK * before
      const square = (own[many + label] ?? 0) + slope * slope
      own[many + label] = square
      own[label] = before - (STEP * slope) / Math.sqrt(square)
    }
  }
}

function freshRow(weights: Map<number, Float32Array>, row: number, many: number): Float32Array {
  const fresh = new Float32Array(2 * many).fill(FIRST_SQUARE, many)
  weights.set(row, fresh)
  return fresh
}

/** Every place once, spread over the whole, always in the same order. */
function inTurn(length: number): number[] {
  const step = [7919, 104_729].find((prime) => length % prime !== 0) ?? 1
  return Array.from({ length }, (_, at) => (at * step) % Math.max(1, length))
}
