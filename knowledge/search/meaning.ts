import type { Queries } from '../queries.ts'
import type { Embedder } from './embedder.ts'
import { answeringModel, type EmbeddingModel } from './embedding-models.ts'
import type { Meaning } from './search.ts'

/** What an inhabitant may wait for the vector of a question, in milliseconds; after that it goes without. */
const PATIENCE = 250
/** After a failure nobody waits for the endpoint again for so long, in milliseconds. */
const REST = 30_000
/** How long a process trusts which model answers, in milliseconds. */
const TRUSTED = 2_000
const REMEMBERED = 500

/**
 * Gives the meaning of a question as a vector, or null: without an endpoint, before its vectors are there, when it is
 * slow, dead or wrong. Never throws, and never takes longer than a quarter of a second.
 */
export function createMeaning(db: Queries, embedder: Embedder | null): (question: string) => Promise<Meaning | null> {
  if (embedder === null) return async () => null
  let model: EmbeddingModel | null = null
  let looked = Number.NEGATIVE_INFINITY
  let rested = Number.NEGATIVE_INFINITY
  const known = new Map<string, readonly number[]>()

  async function current(): Promise<EmbeddingModel | null> {
    if (performance.now() - looked < TRUSTED) return model
    const now = await answeringModel(db)
    if (now?.id !== model?.id) known.clear()
    model = now
    looked = performance.now()
    return model
  }

  return async (question) => {
    const { id, model: name, dimensions } = (await current()) ?? { id: 0, model: '', dimensions: 0 }
    const text = question.trim()
    if (id === 0 || text === '') return null
    const before = known.get(text)
    if (before !== undefined) return { vector: before, model: id }
    if (performance.now() - rested < REST) return null
    try {
      const [vector] = await embedder.embed([text], name, PATIENCE)
      if (vector?.length !== dimensions) throw new Error('another number of dimensions')
      if (known.size >= REMEMBERED) known.clear()
      known.set(text, vector)
      return { vector, model: id }
    } catch {
      rested = performance.now()
      return null
    }
  }
}
