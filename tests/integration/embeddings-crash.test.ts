import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyItem, type Item } from '../../knowledge/items/item.ts'
import { storeItems } from '../../knowledge/items/store.ts'
import { openDatabase } from '../../server/database.ts'
import { type EmbeddingsServer, embeddingsServer } from '../town/embeddings-server.ts'
import { type Place, placeToCopy } from '../town/places.ts'

const child = join(import.meta.dirname, '../town/embeddings-child.ts')
const PASSAGES = 200
let places: Awaited<ReturnType<typeof placeToCopy>>
let endpoint: EmbeddingsServer

beforeAll(async () => {
  places = await placeToCopy()
  endpoint = await embeddingsServer()
})
afterAll(async () => {
  await places.clear()
  await endpoint.close()
})

const opened = ({ url, folder }: Place) => openDatabase({ databaseUrl: url, dataDir: folder })

/** How the process ended: its signal, or its code. */
async function makesVectors({ url, folder }: Place, batches: number): Promise<unknown> {
  const args = [child, url ?? '-', folder, endpoint.url, String(batches)]
  const [code, signal] = await once(spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] }), 'exit')
  return signal ?? code
}

test('who is killed while making vectors goes on where it was, and no text is sent twice but of one batch', async () => {
  const place = await places.copy()
  const db = await opened(place)
  const items = Array.from({ length: PASSAGES }, (_, at) => ({
    ...{ ...emptyItem, id: `p${at}`, kind: 'page', title: 'Fiets', text: `Een praatje, nummer ${at}.`, data: null },
    ...{ municipalities: ['Huizen'], status: 'published', origin: 'jsonl' },
  })) as Item[]
  await db.transaction((tx) => storeItems(tx, items, new Map(), new Date('2026-11-22T12:00:00Z')))
  await db.close()

  expect(await makesVectors(place, 2)).toBe('SIGKILL')
  const half = await opened(place)
  expect(await half.query('select state, passages from embedding_models')).toEqual([{ state: 'filling', passages: 64 }])
  await half.close()
  expect(await makesVectors(place, 1)).toBe('SIGKILL')
  expect(await makesVectors(place, 0)).toBe(0)

  const whole = await opened(place)
  const made = await whole.query(`select state, passages, passages_total as total from embedding_models`)
  expect(made).toEqual([{ state: 'answers', passages: PASSAGES, total: PASSAGES }])
  await whole.close()
  await place.clear()
  const sent = endpoint.asked.map(({ text }) => text).filter((text) => text.includes('praatje'))
  expect(new Set(sent).size).toBe(PASSAGES)
  // Two batches were in the hands of a process that was killed.
  expect(sent.length).toBe(PASSAGES + 2 * 64)
}, 120_000)
