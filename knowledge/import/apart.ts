import { Worker } from 'node:worker_threads'

const WAIT = 60_000
const MEMORY_MB = 512
/** What it may take besides, for bytes that are no objects: a stream in a small file may unpack to gigabytes. */
const MOST_BYTES = 1024 * 1024 * 1024
const LOOK = 100

/**
 * Lets a worker read bytes in a thread of its own, and gives what it tells: a file that was made to take for ever, or all
 * memory, is stopped, and nobody else waits for it. `worker` is given the bytes as `workerData` and posts one message.
 */
export async function readApart<Read>(worker: URL, bytes: Uint8Array): Promise<Read | { reason: string }> {
  const thread = new Worker(worker, {
    workerData: Uint8Array.from(bytes),
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    stderr: true,
    stdout: true,
  })
  const { promise, resolve } = Promise.withResolvers<Read | { reason: string }>()
  const before = process.memoryUsage.rss()
  const tooMuch = setInterval(() => {
    if (process.memoryUsage.rss() - before > MOST_BYTES) resolve({ reason: 'het bestand is te groot om te lezen' })
  }, LOOK)
  const late = setTimeout(() => resolve({ reason: 'het lezen duurt langer dan een minuut' }), WAIT)
  const broken = () => resolve({ reason: 'het bestand is beschadigd of te groot om te lezen' })
  thread.once('message', resolve)
  thread.once('error', broken)
  thread.once('exit', broken)
  try {
    return await promise
  } finally {
    clearTimeout(late)
    clearInterval(tooMuch)
    await thread.terminate()
  }
}
