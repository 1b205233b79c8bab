import type { Queries } from '../queries.ts'
import { FEATURES } from './features.ts'
import type { TopicModel } from './train.ts'

const MOST = 127

/** Keeps the model with the content that it was trained on. Weights are kept in a byte each, scaled per topic. */
export async function storeTopicModel(tx: Queries, model: TopicModel): Promise<void> {
  const scales = model.topics.map((_, topic) => scaleOf(rowOf(model, topic)))
  const bytes = Buffer.alloc(model.weights.length)
  for (const [topic, scale] of scales.entries()) {
    const row = rowOf(model, topic)
    for (let at = 0; at < FEATURES; at++) bytes.writeInt8(Math.round((row[at] ?? 0) / scale), topic * FEATURES + at)
  }
  const facts = { topics: model.topics, bias: [...model.bias], scales }
  await tx.query(
    `insert into topic_model (id, facts, rarity, weights) values (1, $1::jsonb, $2, $3)
     on conflict (id) do update set facts = excluded.facts, rarity = excluded.rarity, weights = excluded.weights`,
    [JSON.stringify(facts), Buffer.from(model.rarity.buffer), bytes],
  )
}

/** The stored model, or null when there is none yet. */
export async function readTopicModel(db: Queries): Promise<TopicModel | null> {
  const [row] = await db.query<{ facts: Facts; rarity: Uint8Array; weights: Uint8Array }>(
    'select facts, rarity, weights from topic_model where id = 1',
  )
  if (row === undefined) return null
  const { topics, bias, scales } = row.facts
  const bytes = new Int8Array(row.weights.buffer, row.weights.byteOffset, row.weights.byteLength)
  const weights = new Float32Array(bytes.length)
  for (const [topic, scale] of scales.entries()) {
    for (let at = topic * FEATURES; at < (topic + 1) * FEATURES; at++) weights[at] = (bytes[at] ?? 0) * scale
  }
  // A copy: the driver's buffer need not begin where a number may begin.
  const rarity = new Float32Array(new Uint8Array(row.rarity).buffer)
  return { topics, bias: Float32Array.from(bias), weights, rarity }
}

interface Facts {
  topics: string[]
  bias: number[]
  scales: number[]
}

function rowOf({ weights }: TopicModel, topic: number): Float32Array {
  return weights.subarray(topic * FEATURES, (topic + 1) * FEATURES)
}

function scaleOf(row: Float32Array): number {
  const largest = row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  return largest === 0 ? 1 : largest / MOST
}
