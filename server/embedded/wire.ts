import { Worker } from 'node:worker_threads'
import { messages, protocol } from '@electric-sql/pglite'

/** The line to the embedded database, which runs in a thread of its own. What is sent is answered in the same order. */
export interface Wire {
  /** Sends a request of the PostgreSQL protocol, gives what came back. Throws the `DatabaseError` that is in it. */
  exchange(request: Uint8Array<ArrayBuffer>): Promise<Message[]>
  /** Calls `heard` with the channel and payload of every NOTIFY that this connection listens to. */
  notified(heard: (channel: string, payload: string) => void): void
  /** Also when the thread broke down or was closed before. */
  close(): Promise<void>
}

export type Message = Parameters<Parameters<InstanceType<typeof protocol.Parser>['parse']>[1]>[0]

/** What the two sides say to each other besides bytes. */
export const OPEN = 'open'
export const CLOSE = 'close'

const DATABASE = new URL('./thread.ts', import.meta.url)

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
  worker.on('error', stopped)
  worker.on('exit', () => stopped(new Error('the embedded database is closed')))

  async function exchange(request: Uint8Array<ArrayBuffer>): Promise<Message[]> {
    if (broken !== null) throw broken
    const answer = Promise.withResolvers<Uint8Array>()
    worker.postMessage(request, [request.buffer])
    waiting.push(answer)
    worker.ref()
    return read(await answer.promise, tell)
  }

  await opened.promise
  return {
    exchange,
    notified: (heard) => {
      tell = heard
    },
    close: async () => {
      if (broken === null) {
        worker.ref()
        worker.postMessage(CLOSE)
        await closed.promise
      }
      await worker.terminate()
    },
  }
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
