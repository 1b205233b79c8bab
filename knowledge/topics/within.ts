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
  const lessons = explanations.flatMap(({ texts }, label) =>
    texts.map(({ text, weight }) => ({ vector: vectorOf(featuresOf(text), model), weight, label })),
  )
  const places = placesOf(lessons)
  const taught = lessons.map(({ vector, weight, label }) => ({ ...placed(vector, places), weight, label }))
  const many = explanations.length
  const state = { many, bias: new Float32Array(many), weights: new Float32Array(many * places.size) }
  const squares = new Float32Array(state.weights.length).fill(FIRST_SQUARE)
  const order = inTurn(taught.length)
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of order) {
      const lesson = taught[at]
      if (lesson !== undefined) learn(state, squares, lesson)
    }
  }
  return (text) => {
    const chances = chancesOf(state, placed(vectorOf(featuresOf(text), model), places))
    return explanations
      .map(({ id }, label) => ({ id, probability: chances[label] ?? 0 }))
      .sort((one, other) => other.probability - one.probability)
  }
}

/** `weights`: for each place, one for each explanation. */
interface State {
  many: number
  bias: Float32Array
  weights: Float32Array
}

/** A text by the places of its features; those that no lesson has are left out. */
interface Placed {
  at: Int32Array
  values: Float32Array
}

interface Lesson extends Placed {
  weight: number
  label: number
}

/** A place for every row of the model that a lesson has: a topic has a small part of them. */
function placesOf(lessons: readonly { vector: Vector }[]): Map<number, number> {
  const places = new Map<number, number>()
  for (const { vector } of lessons) for (const row of vector.rows) if (!places.has(row)) places.set(row, places.size)
  return places
}

function placed({ rows, values }: Vector, places: ReadonlyMap<number, number>): Placed {
  const at = new Int32Array(rows.length)
  const kept = new Float32Array(rows.length)
  let many = 0
  for (let index = 0; index < rows.length; index++) {
    const place = places.get(rows[index] ?? -1)
    if (place === undefined) continue
    at[many] = place
    kept[many] = values[index] ?? 0
    many += 1
  }
  return { at: at.subarray(0, many), values: kept.subarray(0, many) }
}

function chancesOf({ many, bias, weights }: State, { at, values }: Placed): Float32Array {
  const scores = Float32Array.from(bias)
  for (let index = 0; index < at.length; index++) {
    const start = (at[index] ?? 0) * many
    const value = values[index] ?? 0
    for (let label = 0; label < many; label++)
      scores[label] = (scores[label] ?? 0) + (weights[start + label] ?? 0) * value
  }
  return soften(scores)
}

function learn(state: State, squares: Float32Array, lesson: Lesson): void {
  const { many, bias, weights } = state
  const { at, values, weight, label: wanted } = lesson
  const pushes = chancesOf(state, lesson)
  for (let label = 0; label < many; label++) {
    pushes[label] = ((pushes[label] ?? 0) - (label === wanted ? 1 : 0)) * weight
    bias[label] = (bias[label] ?? 0) - (STEP / 10) * (pushes[label] ?? 0)
  }
  for (let index = 0; index < at.length; index++) {
    const start = (at[index] ?? 0) * many
    const value = values[index] ?? 0
    for (let label = 0; label < many; label++) {
      const place = start + label
      const before = weights[place] ?? 0
      const slope = (pushes[label] ?? 0) * value + SHRINK * before
      const square = (squares[place] ?? 0) + slope * slope
      squares[place] = square
      weights[place] = before - (STEP * slope) / Math.sqrt(square)
    }
  }
}

/** Every place once, spread over the whole, always in the same order. */
function inTurn(length: number): number[] {
  const step = [7919, 104_729].find((prime) => length % prime !== 0) ?? 1
  return Array.from({ length }, (_, at) => (at * step) % Math.max(1, length))
}
