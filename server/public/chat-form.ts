import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ChatState, WebChat } from '../../channels/web/chat.ts'
import { type Ticket, ticketOf } from './chat-cookie.ts'

/** What the forms and links of the chat without script may send. */
export interface Fields {
  formulier?: string
  tekst?: string
  keuze?: string
  vraag?: string
  gemeente?: string
  /** The item that the conversation is to be about. */
  over?: string
  /** To go on elsewhere. */
  code?: string
  /** The seq of an answer, whether it helped ("ja", "nee"), and why not. */
  antwoord?: string
  geholpen?: string
  waarom?: string
}

/** A field that was sent twice, or is no text, counts as not sent. */
export function fieldsOf(sent: unknown): Fields {
  const pairs = typeof sent === 'object' && sent !== null ? Object.entries(sent) : []
  return Object.fromEntries(pairs.filter(([, value]) => typeof value === 'string'))
}

/** The conversation of this browser, when its cookie is good. */
export async function conversationOf(
  chat: WebChat,
  request: FastifyRequest,
): Promise<{ state: ChatState; ticket: Ticket } | null> {
  const ticket = ticketOf(request)
  if (ticket === null || !/^[\da-f-]{36}$/i.test(ticket.conversation)) return null
  const state = await chat.find(ticket.conversation, ticket.token)
  return state === null ? null : { state, ticket }
}

export async function htmlReply(reply: FastifyReply, text: string) {
  return await reply.type('text/html; charset=utf-8').send(text)
}
