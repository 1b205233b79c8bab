import { gunzipSync, gzipSync } from 'node:zlib'
import { rowsOf, type TopicModel } from './model.ts'

/** A model as bytes, with a mark of what it was learned from. */
export function modelBytes(model: TopicModel, mark: string): Buffer {
  const { labels, bias, scales, keys, rarity, weights } = model
  const head = { mark, labels, bias: [...bias].map(short), scales: [...scales].map(short), known: keys.length }
  const told = Buffer.from(JSON.stringify(head))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(told.length)
  // A step of a sixteenth in how telling a feature is makes no difference.
  const telling = Buffer.from(rarity.map((each) => Math.min(255, Math.round(each * RARITY))))
  return gzipSync(Buffer.concat([size, told, bytesOf(steps(keys)), telling, bytesOf(weights)]), { level: 9 })
}

/** Throws when the bytes are not a model. */
export function modelFrom(packed: Uint8Array): { model: TopicModel; mark: string } {
  const bytes = gunzipSync(packed)
  const start = 4 + bytes.readUInt32LE(0)
  const { mark, labels, bias, scales, known } = JSON.parse(bytes.subarray(4, start).toString()) as Head
  // A copy of its own: the buffer need not begin where a number may begin.
  const keys = Int32Array.from(new Int32Array(new Uint8Array(bytes.subarray(start, start + 4 * known)).buffer))
  for (let at = 1; at < keys.length; at++) keys[at] = (keys[at] ?? 0) + (keys[at - 1] ?? 0)
  const telling = start + 4 * known
  const rarity = Float32Array.from(bytes.subarray(telling, telling + known), (each) => each / RARITY)
  const weights = new Int8Array(new Uint8Array(bytes.subarray(telling + known)).buffer)
  if (weights.length !== known * labels.length) throw new Error('a model of topics was cut off')
  const model = { labels, bias: Float32Array.from(bias), scales: Float32Array.from(scales), keys, rarity, weights }
  return { model: { ...model, row: rowsOf(keys) }, mark }
}

const RARITY = 16

interface Head {
  mark: string
  labels: string[]
  bias: number[]
  scales: number[]
  known: number
}

/** Ever larger numbers as the steps between them, which pack better. */
function steps(keys: Int32Array): Int32Array {
  return keys.map((key, at) => key - (keys[at - 1] ?? 0))
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array | Int8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

function short(value: number): number {
  return Number(value.toPrecision(6))
}
