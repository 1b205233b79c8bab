import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { vector } from '@electric-sql/pglite-pgvector'
import { CLOSE, OPEN } from './wire.ts'

/** One process with one connection: the sizes that PostgreSQL has for a server would cost 160 MB here. */
const SMALL = ['shared_buffers=32MB', 'max_connections=5']

/** The embedded database in a thread of its own: bytes of the PostgreSQL protocol in, bytes out, in the same order. */
async function serve(folder: string): Promise<void> {
  const pglite = await PGlite.create({
    dataDir: folder,
    extensions: { vector, btree_gist },
    startParams: [...PGlite.defaultStartParams, ...SMALL.flatMap((setting) => ['-c', setting])],
  })
  let line = Promise.resolve()
  parentPort?.on('message', (message: Uint8Array | typeof CLOSE) => {
    line = line.then(() => (message === CLOSE ? close(pglite) : answer(pglite, message)))
  })
  parentPort?.postMessage(OPEN)
}

async function answer(pglite: PGlite, request: Uint8Array): Promise<void> {
  const parts: Uint8Array[] = []
  await pglite.execProtocolRawStream(request, { onRawData: (part) => void parts.push(part.slice()) })
  const whole = Uint8Array.from(Buffer.concat(parts))
  parentPort?.postMessage(whole, [whole.buffer])
}

async function close(pglite: PGlite): Promise<void> {
  await pglite.close()
  parentPort?.postMessage(CLOSE)
}

await serve(workerData as string)
