import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Queries } from '../queries.ts'
import { modelFrom } from './bytes.ts'
import type { TopicModel } from './model.ts'
import { modelPath } from './taught.ts'

/** Keeps the model, packed as it stands beside the content or was learned from it. */
export async function storeTopicModel(tx: Queries, packed: Buffer): Promise<void> {
  await tx.query(
    `insert into topic_model (id, model) values (1, decode($1, 'base64'))
     on conflict (id) do update set model = excluded.model`,
    // As text: the embedded database takes bytes one by one.
    [packed.toString('base64')],
  )
}

/**
 * The stored model, or null when there is none yet. Where the one that stands ready in `folder` is the same, it is read
 * there: what the embedded database hands over it has three times in memory, and never gives back.
 */
export async function readTopicModel(db: Queries, folder: string): Promise<TopicModel | null> {
  const ready = await readFile(modelPath(folder)).catch(() => null)
  const [stored] = await db.query<{ mark: string }>('select md5(model) as mark from topic_model where id = 1')
  if (stored === undefined) return null
  if (ready !== null && createHash('md5').update(ready).digest('hex') === stored.mark) return modelFrom(ready).model
  const [row] = await db.query<{ model: string }>(
    `select encode(model, 'base64') as model from topic_model where id = 1`,
  )
  return row === undefined ? null : modelFrom(Buffer.from(row.model, 'base64')).model
}
