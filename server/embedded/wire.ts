import { Worker } from 'node:worker_threads'
import { messages, protocol } from '@electric-sql/pglite'
import { DatabaseLost } from '../database.ts'

/** The line to the embedded database, which runs in a thread of its own. What is sent is answered in the same order. */
export interface Wire {
  /**
   * Sends a request of the PostgreSQL protocol, gives what came back. Throws the `DatabaseError` that is in it, and
   * `DatabaseLost` from the moment that the database has given up, as it does when it cannot write its journal.
   */
  exchange(request: Uint8Array<ArrayBuffer>): Promise<Message[]>
  /** Calls `heard` with the channel and payload of every NOTIFY that this connection listens to. */
  notified(heard: (channel: string, payload: string) => void): void
  /** The database has given up, or was closed: nothing can be asked of this line any more. */
  isLost(): boolean
  /** Also when the thread broke down or was closed before. */
  close(): Promise<void>
}

export type Message = Parameters<Parameters<InstanceType<typeof protocol.Parser>['parse']>[1]>[0]

/** What the two sides say to each other besides bytes. */
export const OPEN = 'open'
export const CLOSE = 'close'

const DATABASE = new URL('./thread.ts', import.meta.url)

/** Longer than mending its files after a crash may take on a slow machine. */
const OPENING_MS = 120_000
const CLOSING_MS = 10_000

/** Throws what goes wrong while the database in `folder` is opened. */
export async function openWire(folder: string, thread = DATABASE): Promise<Wire> {
  const worker = new Worker(thread, { workerData: folder })
  const waiting: PromiseWithResolvers<Uint8Array>[] = []
  const opened = Promise.withResolvers<void>()
  const closed = Promise.withResolvers<void>()
  let broken: Error | null = null
  let tell: (channel: string, payload: string) => void = () => {}

  worker.on('message', (said: Uint8Array | typeof OPEN | typeof CLOSE) => {
    if (said === OPEN) opened.resolve()
    else if (said === CLOSE) closed.resolve()
    else waiting.shift()?.resolve(said)
    // Who waits for an answer keeps the process; a database that nobody asks anything does not.
    if (waiting.length === 0) worker.unref()
  })
  function stopped(error: Error): void {
    broken ??= error
    for (const each of waiting.splice(0)) each.reject(broken)
    opened.reject(broken)
    closed.resolve()
  }
  worker.on('error', (cause) => stopped(new DatabaseLost('the embedded database stopped', { cause })))
  worker.on('exit', () => stopped(new DatabaseLost('the embedded database is closed')))

  /** What has given up does not answer any more, and keeps its processor busy. */
  async function giveUp(cause: unknown): Promise<DatabaseLost> {
    const lost = new DatabaseLost('the embedded database gave up', { cause })
    stopped(lost)
    await worker.terminate()
    return lost
  }

  async function exchange(request: Uint8Array<ArrayBuffer>): Promise<Message[]> {
    if (broken !== null) throw broken
    const answer = Promise.withResolvers<Uint8Array>()
    worker.postMessage(request, [request.buffer])
    waiting.push(answer)
    worker.ref()
    try {
      return read(await answer.promise, tell)
    } catch (error) {
      throw hasGivenUp(error) ? await giveUp(error) : error
    }
  }

  const patience = setTimeout(() => void giveUp(new Error('it does not open')), OPENING_MS)
  try {
    await opened.promise
  } catch (error) {
    await worker.terminate()
    throw error
  } finally {
    clearTimeout(patience)
  }
  return {
    exchange,
    notified: (heard) => {
      tell = heard
    },
    isLost: () => broken !== null,
    close: async () => {
      if (broken === null) {
        worker.ref()
        worker.postMessage(CLOSE)
        // It tidies its files first, which it cannot on a disk that is full; the next start does it then.
        const patience = setTimeout(closed.resolve, CLOSING_MS)
        await closed.promise
        clearTimeout(patience)
      }
      await worker.terminate()
    },
  }
}

/** An error after which PostgreSQL ends the connection, or everything. */
function hasGivenUp(error: unknown): boolean {
  return error instanceof messages.DatabaseError && /^(FATAL|PANIC)$/.test(error.severity ?? '')
}

function read(bytes: Uint8Array, tell: (channel: string, payload: string) => void): Message[] {
  const all: Message[] = []
  let failure: Error | null = null
  new protocol.Parser().parse(bytes, (message) => {
    if (message instanceof messages.DatabaseError) failure ??= message
    else if (message instanceof messages.NotificationResponseMessage) tell(message.channel, message.payload)
    else all.push(message)
  })
  if (failure !== null) throw failure
  return all
}
