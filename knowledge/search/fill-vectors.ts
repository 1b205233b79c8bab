import type { Queries } from '../queries.ts'
import type { Embedder } from './embedder.ts'
import { EmbeddingFailed } from './embedder.ts'
import {
  beginModel,
  dropModel,
  dropOthers,
  type EmbeddingModel,
  letAnswer,
  modelNamed,
  tableOf,
} from './embedding-models.ts'

/** How far the vectors of a model are. */
export interface Filling {
  model: string
  passages: number
  total: number
  /** Whether all passages have one, so that the model answers. */
  complete: boolean
}

const BATCH = 64
/** More than pgvector can index. */
const MOST_DIMENSIONS = 4_000
/** Of one request, in milliseconds: a model on an ordinary processor takes its time for a batch. */
const PATIENCE = 60_000
/** By then every process searches with the model that answers, in milliseconds: much longer than one trusts what it knows. */
const HEARD_BY_ALL = 30_000

/**
 * Gives every passage that has none a vector of the embedder's model, a batch at a time, each stored at once: who stops
 * halfway goes on there the next time. The model that answered until now does so until the new one is complete.
 * `told` hears how far it is; false from it ends this round. Throws `EmbeddingFailed`.
 */
export async function fillVectors(
  db: Queries,
  embedder: Embedder,
  now: () => Date,
  told: (filling: Filling) => boolean = () => true,
): Promise<Filling> {
  const model = (await modelNamed(db, embedder.model)) ?? (await begin(db, embedder, now()))
  for (;;) {
    const batch = await withoutVector(db, model)
    const filling = await progress(db, model, batch.length === 0)
    if (batch.length === 0) {
      if (model.state === 'filling') await letAnswer(db, model, now())
      else await dropOthers(db, model, new Date(now().getTime() - HEARD_BY_ALL))
      return filling
    }
    if (!told(filling)) return filling
    const texts = batch.map(({ title, text }) => `${title}\n${text}`)
    const vectors = await embedder.embed(texts, model.model, PATIENCE)
    if (vectors[0]?.length !== model.dimensions) {
      await dropModel(db, model)
      throw new EmbeddingFailed(
        `${model.model} gave ${vectors[0]?.length} dimensions where it gave ${model.dimensions}`,
      )
    }
    await store(db, model, batch, vectors)
  }
}

async function begin(db: Queries, embedder: Embedder, now: Date): Promise<EmbeddingModel> {
  const [vector] = await embedder.embed(['hulp bij het huishouden'], embedder.model, PATIENCE)
  const dimensions = vector?.length ?? 0
  if (dimensions > MOST_DIMENSIONS) {
    throw new EmbeddingFailed(`${embedder.model} has ${dimensions} dimensions; ${MOST_DIMENSIONS} can be searched`)
  }
  return await beginModel(db, embedder.model, dimensions, now)
}

interface Waiting {
  id: number
  title: string
  text: string
}

/** Passages of an item that show the same text (an article, found in several ways) need one vector between them. */
const wanted = `not exists (select from passages same where same.item = p.item and same.part < p.part and same.text = p.text)`

async function withoutVector(db: Queries, model: EmbeddingModel): Promise<Waiting[]> {
  return await db.query<Waiting>(
    `select p.id, p.title, p.text from passages p
     where not exists (select from ${tableOf(model)} v where v.passage = p.id) and ${wanted}
     order by p.id limit ${BATCH}`,
  )
}

/** A passage that went while its vector was made is left out: the join no longer finds it. */
async function store(
  db: Queries,
  model: EmbeddingModel,
  batch: readonly Waiting[],
  vectors: readonly number[][],
): Promise<void> {
  await db.query(
    `insert into ${tableOf(model)} (passage, kind, audience, municipalities, valid_from, valid_to, embedding)
     select p.id, p.kind, p.audience, p.municipalities, p.valid_from, p.valid_to, new.embedding::halfvec
     from unnest($1::integer[], $2::text[]) as new (id, embedding) join passages p on p.id = new.id
     on conflict (passage) do nothing`,
    [batch.map(({ id }) => id), vectors.map((vector) => `[${vector.join(',')}]`)],
  )
}

/** Writes how far it is where whoever looks can read it. */
async function progress(db: Queries, model: EmbeddingModel, complete: boolean): Promise<Filling> {
  const [row] = await db.query<{ passages: number; passages_total: number }>(
    `update embedding_models set
       passages = (select count(*) from ${tableOf(model)}),
       passages_total = case when $2 then (select count(*) from ${tableOf(model)})
         else greatest(passages_total, (select passages from search_state)) end
     where id = $1 returning passages, passages_total`,
    [model.id, complete],
  )
  return { model: model.model, passages: row?.passages ?? 0, total: row?.passages_total ?? 0, complete }
}
