import type { FastifyRequest } from 'fastify'
import type { ChatState, WebChat } from './chat.ts'
import { refusal } from './refusals.ts'
import { isUuid } from './schemas.ts'

/** "Not yours" and "not there" look the same. */
export async function conversationOf(chat: WebChat, request: FastifyRequest, id: string): Promise<ChatState> {
  const token = /^Bearer (\S{1,200})$/.exec(request.headers.authorization ?? '')?.[1]
  const found = token === undefined || !isUuid(id) ? null : await chat.find(id, token)
  if (found === null) throw refusal('unknown_conversation')
  return found
}

/** How often one address may do it, for @fastify/rate-limit where the server has it. */
export function perMinute(max: number) {
  return { rateLimit: { max, timeWindow: 60_000 } }
}
