import { parentPort, workerData } from 'node:worker_threads'
import { OPEN } from '../../server/embedded/wire.ts'

// Stands for the thread of the embedded database: opens, and breaks down at the first thing that is asked of it.
parentPort?.on('message', () => {
  if (workerData === 'leaves') process.exit()
  throw new Error('no memory is left')
})
parentPort?.postMessage(OPEN)
