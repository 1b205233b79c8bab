import type { Queries } from '../queries.ts'
import type { TopicModel } from './train.ts'

const MOST = 127

/** Keeps the model with the content that it was trained on. Weights are kept in a byte each, scaled per topic. */
export async function storeTopicModel(tx: Queries, model: TopicModel): Promise<void> {
  const scales = scalesOf(model)
  const bytes = Buffer.alloc(model.weights.length)
  for (let at = 0; at < bytes.length; at++) {
    bytes.writeInt8(Math.round((model.weights[at] ?? 0) / (scales[at % scales.length] ?? 1)), at)
  }
  const facts = { topics: model.topics, bias: [...model.bias], scales }
  await tx.query(
    `insert into topic_model (id, facts, rarity, weights) values (1, $1::jsonb, decode($2, 'base64'), decode($3, 'base64'))
     on conflict (id) do update set facts = excluded.facts, rarity = excluded.rarity, weights = excluded.weights`,
    // As text: the embedded database takes bytes one by one.
    [JSON.stringify(facts), Buffer.from(model.rarity.buffer).toString('base64'), bytes.toString('base64')],
  )
}

/** The stored model, or null when there is none yet. */
export async function readTopicModel(db: Queries): Promise<TopicModel | null> {
  const [row] = await db.query<{ facts: Facts; rarity: string; weights: string }>(
    `select facts, encode(rarity, 'base64') as rarity, encode(weights, 'base64') as weights from topic_model where id = 1`,
  )
  if (row === undefined) return null
  const { topics, bias, scales } = row.facts
  const bytes = Buffer.from(row.weights, 'base64')
  const weights = new Float32Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) weights[at] = bytes.readInt8(at) * (scales[at % scales.length] ?? 1)
  // A copy of its own: the buffer need not begin where a number may begin.
  const rarity = new Float32Array(new Uint8Array(Buffer.from(row.rarity, 'base64')).buffer)
  return { topics, bias: Float32Array.from(bias), weights, rarity }
}

interface Facts {
  topics: string[]
  bias: number[]
  scales: number[]
}

function scalesOf({ topics, weights }: TopicModel): number[] {
  const largest = topics.map(() => 0)
  for (let at = 0; at < weights.length; at++) {
    const topic = at % topics.length
    largest[topic] = Math.max(largest[topic] ?? 0, Math.abs(weights[at] ?? 0))
  }
  return largest.map((each) => (each === 0 ? 1 : each / MOST))
}
