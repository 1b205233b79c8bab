import { openEmbedder } from '../../knowledge/search/embedder.ts'
import { fillVectors } from '../../knowledge/search/fill-vectors.ts'
import { openDatabase } from '../../server/database.ts'

/** A process that makes vectors: `embeddings-child.ts DATABASE_URL|- FOLDER ENDPOINT BATCHES`; it dies after so many batches, 0: never. */
const [url = '-', folder = '', endpoint = '', batches = '0'] = process.argv.slice(2)
const db = await openDatabase({ databaseUrl: url === '-' ? null : url, dataDir: folder })
const embedder = openEmbedder({ url: endpoint, model: 'klein', key: null, mask: (text) => text })
let left = Number(batches)
const now = () => new Date('2026-11-22T12:00:00Z')
await fillVectors(
  db,
  {
    ...embedder,
    async embed(texts, model, within) {
      const vectors = await embedder.embed(texts, model, within)
      // Killed with the vectors in hand: those of this batch are lost, and none of before.
      if (texts.length > 1 && left-- === 1) process.kill(process.pid, 'SIGKILL')
      return vectors
    },
  },
  now,
)
await db.close()
