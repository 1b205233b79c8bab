import type { Inbound, Message, Owner } from '../../message.ts'
import { readEvents, type ServerEvent } from './events.ts'
import type { Kept } from './keep.ts'

/** The calls of the chat, as the contract has them. Each throws `Refused` for an answer that says no, or what the network threw. */
export interface Line {
  open(opening: { municipality: string | null; language: string }): Promise<Kept & { messages: Message[] }>
  send(kept: Kept, inbound: Inbound): Promise<Message>
  /** `wait` in seconds, 25 at most. */
  after(kept: Kept, seq: number, wait: number, signal?: AbortSignal): Promise<Heard>
  /** Runs until the server ends it, `signal` stops it or it falls silent. */
  stream(kept: Kept, seq: number, heard: (event: ServerEvent | null) => void, signal: AbortSignal): Promise<void>
  erase(kept: Kept): Promise<void>
  /** Whether the answer at `seq` helped. */
  feedback(kept: Kept, said: { seq: number; helped: boolean; why: string | null }): Promise<void>
  /** A code to go on elsewhere with. */
  makeCode(kept: Kept): Promise<MadeCode>
  /** The conversation that a code opens. */
  join(code: string): Promise<Kept>
  /** Tells who answers that something is being written. */
  typing(kept: Kept): Promise<void>
}

/** `expiresAt` is an ISO moment; `whatsapp` null where there is no WhatsApp, its link null where our number is not told. */
export interface MadeCode {
  code: string
  expiresAt: string
  whatsapp: { link: string | null } | null
}

export interface Heard {
  owner: Owner
  messages: Message[]
  /** What was read before and had its words taken out since. */
  redacted?: Message[]
}

/** The server said no, in words that a person may read. */
export class Refused extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
  /** True: the conversation is no longer there, or is not ours. */
  get gone(): boolean {
    return this.status === 404 || this.status === 401 || this.status === 410
  }
  /** True: too much is asked from this address, or too many lines are open. */
  get crowded(): boolean {
    return this.status === 429
  }
  /** True: the same words may well be taken later on. */
  get passing(): boolean {
    return this.status === 408 || this.status === 429 || this.status >= 500
  }
}

const PATIENCE = 20_000
/** The server speaks at once when a stream opens; when it does not, something in between holds the words up. */
const FIRST_WORD = 6_000
const SILENCE = 90_000

/** `origin` is where the chat runs, without a slash at the end; '' is this page's own. */
export function createLine(origin: string): Line {
  const base = `${origin}/api/chat/conversations`
  const of = ({ conversation }: Kept) => `${base}/${encodeURIComponent(conversation)}`
  return {
    open: (opening) => call(base, null, { method: 'POST', body: JSON.stringify(opening) }),
    async send(kept, inbound) {
      const init = { method: 'POST', body: JSON.stringify(inbound) }
      return (await call<{ message: Message }>(`${of(kept)}/messages`, kept, init)).message
    },
    after: (kept, seq, wait, signal) =>
      call(`${of(kept)}/messages?after=${seq}&wait=${wait}`, kept, { signal: signal ?? null }, PATIENCE + wait * 1000),
    stream: (kept, seq, heard, signal) => listen(`${of(kept)}/stream`, kept, seq, heard, signal),
    async erase(kept) {
      await call(of(kept), kept, { method: 'DELETE' })
    },
    async feedback(kept, said) {
      await call(`${of(kept)}/feedback`, kept, { method: 'POST', body: JSON.stringify(said) })
    },
    makeCode: (kept) => call(`${of(kept)}/code`, kept, { method: 'POST' }),
    join: (code) => call(`${origin}/api/chat/join`, null, { method: 'POST', body: JSON.stringify({ code }) }),
    async typing(kept) {
      await call(`${of(kept)}/typing`, kept, { method: 'POST' })
    },
  }
}

async function call<Answer>(url: string, kept: Kept | null, init: RequestInit, patience = PATIENCE): Promise<Answer> {
  const stop = stopper(init.signal ?? null, patience)
  try {
    const response = await fetch(url, {
      ...init,
      signal: stop.signal,
      headers: headersFor(kept, init),
      ...plainRequest,
    })
    if (!response.ok) throw await refusedBy(response)
    return (response.status === 204 ? undefined : await response.json()) as Answer
  } finally {
    stop.done()
  }
}

async function listen(
  url: string,
  kept: Kept,
  seq: number,
  heard: (event: ServerEvent | null) => void,
  signal: AbortSignal,
): Promise<void> {
  const stop = stopper(signal, FIRST_WORD)
  const headers = {
    ...headersFor(kept, {}),
    accept: 'text/event-stream',
    'last-event-id': String(seq),
  }
  try {
    const response = await fetch(url, {
      headers,
      signal: stop.signal,
      ...plainRequest,
    })
    if (!response.ok) throw await refusedBy(response)
    if (response.body === null) throw new Error('this browser cannot read while it comes in')
    const alive = () => {
      stop.extend(SILENCE)
      heard(null)
    }
    for await (const event of readEvents(response.body, alive)) heard(event)
  } finally {
    stop.done()
  }
}

const plainRequest = {
  credentials: 'omit',
  cache: 'no-store',
  referrerPolicy: 'no-referrer',
} as const

function headersFor(kept: Kept | null, init: RequestInit): Record<string, string> {
  return {
    ...(kept === null ? {} : { authorization: `Bearer ${kept.token}` }),
    ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
  }
}

async function refusedBy(response: Response): Promise<Refused> {
  const body = (await response.json().catch(() => null)) as {
    error?: { code?: string; message?: string }
  } | null
  return new Refused(response.status, body?.error?.code ?? 'unknown', body?.error?.message ?? '')
}

/** Stops with `outer`, or when `milliseconds` went by without an extension. */
function stopper(outer: AbortSignal | null, milliseconds: number) {
  const controller = new AbortController()
  const stop = () => controller.abort()
  let timer = setTimeout(stop, milliseconds)
  outer?.addEventListener('abort', stop)
  if (outer?.aborted) stop()
  return {
    signal: controller.signal,
    extend(longer: number) {
      clearTimeout(timer)
      timer = setTimeout(stop, longer)
    },
    done() {
      clearTimeout(timer)
      outer?.removeEventListener('abort', stop)
    },
  }
}
