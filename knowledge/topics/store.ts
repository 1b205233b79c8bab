import type { Queries } from '../queries.ts'
import { modelFrom } from './bytes.ts'
import type { TopicModel } from './model.ts'

/** Keeps the model, packed as it stands beside the content or was learned from it. */
export async function storeTopicModel(tx: Queries, packed: Buffer): Promise<void> {
  await tx.query(
    `insert into topic_model (id, model) values (1, decode($1, 'base64'))
     on conflict (id) do update set model = excluded.model`,
    // As text: the embedded database takes bytes one by one.
    [packed.toString('base64')],
  )
}

/** The stored model, or null when there is none yet. */
export async function readTopicModel(db: Queries): Promise<TopicModel | null> {
  const [row] = await db.query<{ model: string }>(
    `select encode(model, 'base64') as model from topic_model where id = 1`,
  )
  return row === undefined ? null : modelFrom(Buffer.from(row.model, 'base64')).model
}
