import type { Queries } from '../queries.ts'

/** A model whose vectors stand in `passage_vectors_<id>`. */
export interface EmbeddingModel {
  id: number
  model: string
  dimensions: number
  state: 'filling' | 'answers'
}

/** The model that questions are compared in, or null while there is none. */
export async function answeringModel(db: Queries): Promise<EmbeddingModel | null> {
  const [row] = await db.query<EmbeddingModel>(
    `select id, model, dimensions, state from embedding_models where state = 'answers'`,
  )
  return row ?? null
}

export async function modelNamed(db: Queries, model: string): Promise<EmbeddingModel | null> {
  const [row] = await db.query<EmbeddingModel>(
    'select id, model, dimensions, state from embedding_models where model = $1',
    [model],
  )
  return row ?? null
}

/** Makes room for the vectors of a model. What a search filters on stands beside them, as with the passages. */
export async function beginModel(db: Queries, model: string, dimensions: number, now: Date): Promise<EmbeddingModel> {
  return await db.transaction(async (tx) => {
    await tx.query(
      `insert into embedding_models (model, dimensions, state, started_at) values ($1, $2, 'filling', $3)
       on conflict (model) do nothing`,
      [model, dimensions, now],
    )
    const begun = await modelNamed(tx, model)
    if (begun === null) throw new Error(`no row for the embedding model ${model}`)
    await tx.query(
      `create table if not exists ${tableOf(begun)} (
         passage integer primary key references passages on delete cascade,
         kind text not null,
         audience text not null,
         municipalities text[] not null,
         valid_from date,
         valid_to date,
         embedding halfvec(${Number(begun.dimensions)}) not null
       )`,
    )
    return begun
  })
}

/**
 * Lets a model that has its vectors answer. Those of the model before stay for a while (`dropOthers`): a process that has
 * not heard of the change yet still searches in them.
 */
export async function letAnswer(db: Queries, model: EmbeddingModel, now: Date): Promise<void> {
  const table = tableOf(model)
  // Made at the end: filling a table with this index on it takes many times as long.
  await db.query(`create index if not exists ${table}_near on ${table} using hnsw (embedding halfvec_cosine_ops)`)
  await db.transaction(async (tx) => {
    await tx.query(`update embedding_models set state = 'filling' where state = 'answers' and id <> $1`, [model.id])
    await tx.query(`update embedding_models set state = 'answers', answers_since = $2 where id = $1`, [model.id, now])
  })
}

/** Drops the vectors of every other model, once this one has answered since `before`. */
export async function dropOthers(db: Queries, { id }: EmbeddingModel, before: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const others = await tx.query<{ id: number }>(
      `delete from embedding_models where id <> $1
         and exists (select from embedding_models where id = $1 and state = 'answers' and answers_since <= $2)
       returning id`,
      [id, before],
    )
    for (const other of others) await tx.query(`drop table if exists ${tableOf(other)}`)
  })
}

/** Forgets a model that gives other vectors than it did, so that it can be begun anew. */
export async function dropModel(db: Queries, model: EmbeddingModel): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query('delete from embedding_models where id = $1', [model.id])
    await tx.query(`drop table if exists ${tableOf(model)}`)
  })
}

/** The name is made of a number only, so nothing strange can get into a statement. */
export function tableOf({ id }: Pick<EmbeddingModel, 'id'>): string {
  return `passage_vectors_${Number(id)}`
}
