import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { FEATURES } from './features.ts'
import type { Linear } from './linear.ts'

const MOST = 127

/** Keeps a model in a file, with the mark of the sentences that it was learned from. A weight takes a byte. */
export function writeModel(path: string, model: Linear, mark: string): void {
  const count = model.labels.length
  const scales = model.labels.map((_, label) => largest(model.weights, label, count) / MOST || 1)
  const head = Buffer.from(
    JSON.stringify({ mark, features: FEATURES, labels: model.labels, bias: [...model.bias].map(short), scales }),
  )
  const size = Buffer.alloc(4)
  size.writeUInt32LE(head.length)
  const weights = Buffer.alloc(model.weights.length)
  for (let at = 0; at < weights.length; at++)
    weights.writeInt8(Math.round((model.weights[at] ?? 0) / (scales[at % count] ?? 1)), at)
  // A step of a sixteenth in how telling a feature is makes no difference.
  const rarity = Buffer.from(model.rarity.map((each) => Math.min(255, Math.round(each * RARITY))))
  writeFileSync(path, gzipSync(Buffer.concat([size, head, rarity, weights]), { level: 9 }))
}

const RARITY = 16

/** The model of a file, and the mark with which it was written. Throws when it is of another build. */
export function readModel(path: string): Linear & { mark: string } {
  const bytes = gunzipSync(readFileSync(path))
  const start = 4 + bytes.readUInt32LE(0)
  const { mark, features, labels, bias, scales } = JSON.parse(bytes.subarray(4, start).toString()) as Head
  if (features !== FEATURES) throw new Error(`${path} was learned with ${features} features: run \`npm run learn\``)
  const first = start + FEATURES
  const rarity = new Uint8Array(bytes.buffer, bytes.byteOffset + start, FEATURES)
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + first, FEATURES * labels.length)
  return { mark, labels, bias: Float32Array.from(bias), weights, scales: Float32Array.from(scales), rarity }
}

interface Head {
  mark: string
  features: number
  labels: string[]
  bias: number[]
  scales: number[]
}

function largest(weights: Linear['weights'], label: number, count: number): number {
  let most = 0
  for (let at = label; at < weights.length; at += count) most = Math.max(most, Math.abs(weights[at] ?? 0))
  return most
}

function short(value: number): number {
  return Number(value.toPrecision(6))
}
