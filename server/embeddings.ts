import { type Embedder, EmbeddingFailed } from '../knowledge/search/embedder.ts'
import { fillVectors } from '../knowledge/search/fill-vectors.ts'
import type { Database } from './database.ts'

/** One round, in milliseconds: shorter than a job may last, and the next minute goes on where this one stopped. */
const ROUND = 5 * 60_000
/** After so many passages a line tells how far it is. */
const TOLD_EVERY = 1_000

/**
 * Makes the vectors that are missing, after a start, an import or a change of model. An endpoint that fails is tried
 * again the next minute; search goes on without it. A line in the log tells how far it is, as does `embedding_models`.
 */
export async function makeVectors(db: Database, embedder: Embedder | null, clock: () => Date, log: Log): Promise<void> {
  if (embedder === null) return
  const until = performance.now() + ROUND
  let told = 0
  try {
    await fillVectors(db, embedder, clock, ({ passages, total }) => {
      if (passages - told >= TOLD_EVERY) {
        told = passages
        log.info({ kind: `${passages}/${total}` }, 'vectors are being made')
      }
      return performance.now() < until
    })
  } catch (err) {
    if (!(err instanceof EmbeddingFailed)) throw err
    log.warn({ err }, 'no vectors: the embedding endpoint does not do its work')
  }
}

interface Log {
  info(details: object, message: string): void
  warn(details: object, message: string): void
}
