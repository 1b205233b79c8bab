import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Owner } from '../message.ts'
import type { WebChat } from './chat.ts'

/**
 * Server-sent events of one conversation until the reader goes away: `message` (its id is the seq), `typing`, `owner`.
 * A message comes again, without an id, when its words were taken out.
 * Begins after `Last-Event-ID`, so that nothing is missed in between. `heartbeat` in milliseconds keeps proxies awake.
 */
export async function stream(
  chat: WebChat,
  conversation: string,
  request: FastifyRequest,
  reply: FastifyReply,
  heartbeat: number,
): Promise<void> {
  reply.hijack()
  const { raw } = reply
  // Who went away while the token was looked up is not waited for: nothing would ever tell that it left.
  if (raw.destroyed) return
  const headers = Object.fromEntries(Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined))
  raw.writeHead(200, {
    ...(headers as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  })
  const seen: Seen = { seq: startOf(request), owner: null, redacted: 0 }
  let work = Promise.resolve()
  const tell = () => {
    work = work.then(() => pour(chat, conversation, seen, raw)).catch(() => void raw.end())
  }
  const stop = chat.hear(conversation, tell)
  const stopTyping = chat.hearTyping(conversation, (name) => raw.write(event('typing', { author: 'staff', name })))
  const timer = setInterval(() => raw.write(': ja\n\n'), heartbeat)
  raw.on('close', () => {
    stop()
    stopTyping()
    clearInterval(timer)
  })
  raw.write('retry: 2000\n\n')
  tell()
}

interface Seen {
  seq: number
  owner: Owner | null
  /** Of how many messages was told that the words were taken out. */
  redacted: number
}

async function pour(chat: WebChat, conversation: string, seen: Seen, raw: FastifyReply['raw']): Promise<void> {
  const standing = await chat.standing(conversation)
  if (standing === null) {
    raw.end(event('owner', { owner: 'closed' }))
    return
  }
  const { owner } = standing
  if (standing.redacted !== seen.redacted) {
    // Without an id: what was read before changes, and how far was read does not.
    for (const message of await chat.redacted(conversation))
      if (message.seq <= seen.seq) raw.write(event('message', message))
    seen.redacted = standing.redacted
  }
  const messages = await chat.after(conversation, seen.seq)
  for (const message of messages) {
    raw.write(event('message', message, message.seq))
    seen.seq = message.seq
  }
  if (owner !== seen.owner) raw.write(event('owner', { owner }))
  seen.owner = owner
  const busy = messages.at(-1)?.author === 'inhabitant' && (owner === 'assistant' || owner === 'waiting')
  if (busy) raw.write(event('typing', { author: 'assistant' }))
}

function event(name: string, content: unknown, id?: number): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(content)}\n\n`
}

function startOf(request: FastifyRequest): number {
  const { after } = request.query as { after?: string }
  const seq = Number(request.headers['last-event-id'] ?? after ?? 0)
  return Number.isInteger(seq) && seq >= 0 && seq <= 2_000_000_000 ? seq : 0
}
