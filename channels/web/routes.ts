import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Inbound, Message } from '../message.ts'
import type { WebChat } from './chat.ts'
import { codeRoutes } from './code-routes.ts'
import type { OpenLines } from './open-lines.ts'
import { allowOrigins, type Origins } from './origins.ts'
import { elsewhere, refusal } from './refusals.ts'
import { conversationOf, perMinute } from './requests.ts'
import * as schemas from './schemas.ts'
import { stream } from './stream.ts'

const MAX_WAIT_SECONDS = 25

/** The chat of the HTTP contract, under /api/chat. A message is stored before its 202. */
export async function chatRoutes(fastify: FastifyInstance, { chat, heartbeat, lines, origins }: ChatRouteParts) {
  const app = fastify.withTypeProvider<TypeBoxTypeProvider>()
  await allowOrigins(app, origins)
  const tags = ['chat']

  app.post(
    '/conversations',
    {
      schema: { tags, body: schemas.openBody, response: { 201: opened } },
      config: perMinute(30),
      preValidation: [allowNoBody, textsOnly],
    },
    async (request, reply) => {
      const { municipality = null, language = null } = request.body
      const named = municipality?.trim() || null
      if (named !== null && !chat.isHere(named)) throw elsewhere(chat.area)
      reply.code(201)
      return await chat.open({ municipality, language: language ?? 'nl' })
    },
  )

  app.post(
    '/conversations/:id/messages',
    {
      schema: { tags, params: schemas.conversationParams, body: schemas.sendBody, response: { 202: stored } },
      config: perMinute(60),
      preValidation: textsOnly,
    },
    async (request, reply) => {
      const state = await conversationOf(chat, request, request.params.id)
      const message = await chat.receive(state.conversation, inboundOf(request.body), state.language)
      reply.code(202)
      return { message }
    },
  )

  app.get(
    '/conversations/:id/messages',
    { schema: { tags, params: schemas.conversationParams, querystring: schemas.afterQuery, response: { 200: heard } } },
    async (request, reply) => {
      const { conversation } = await conversationOf(chat, request, request.params.id)
      const { after = 0, wait = 0 } = request.query
      const messages = await messagesWithin(chat, conversation, after, async (rung) => {
        const seconds = Math.min(wait, MAX_WAIT_SECONDS)
        if (seconds > 0) await waitOpen(lines, request, reply, { rung, seconds })
      })
      const standing = await chat.standing(conversation)
      const earlier = standing === null || standing.redacted === 0 ? [] : await chat.redacted(conversation)
      return {
        owner: standing?.owner ?? 'closed',
        messages,
        redacted: earlier.filter(({ seq }) => seq <= after),
      }
    },
  )

  app.post(
    '/conversations/:id/feedback',
    {
      schema: { tags, params: schemas.conversationParams, body: schemas.feedbackBody, response: { 204: Type.Null() } },
      config: perMinute(60),
    },
    async (request, reply) => {
      const { conversation } = await conversationOf(chat, request, request.params.id)
      const { seq, helped, why } = request.body
      const known = await chat.feedback(conversation, { seq, helped, why: why?.trim() || null })
      if (!known) throw refusal('unknown_answer')
      return await reply.code(204).send(null)
    },
  )

  app.get(
    '/conversations/:id/stream',
    { schema: { tags, params: schemas.conversationParams } },
    async (request, reply) => {
      const { conversation } = await conversationOf(chat, request, request.params.id)
      lines.take(request, reply)
      await stream(chat, conversation, request, reply, heartbeat)
    },
  )

  app.post(
    '/conversations/:id/typing',
    { schema: { tags, params: schemas.conversationParams, response: { 204: Type.Null() } }, config: perMinute(60) },
    async (request, reply) => {
      const { conversation } = await conversationOf(chat, request, request.params.id)
      await chat.typing(conversation)
      return await reply.code(204).send(null)
    },
  )

  await app.register(codeRoutes, { chat })

  app.get(
    '/conversations/:id',
    { schema: { tags, params: schemas.conversationParams, response: { 200: state } } },
    async (request) => await conversationOf(chat, request, request.params.id),
  )

  app.delete(
    '/conversations/:id',
    { schema: { tags, params: schemas.conversationParams, response: { 204: Type.Null() } } },
    async (request, reply) => {
      const { conversation } = await conversationOf(chat, request, request.params.id)
      await chat.erase(conversation)
      return await reply.code(204).send(null)
    },
  )
}

export interface ChatRouteParts {
  chat: WebChat
  /** Milliseconds between two signs of life of a stream. */
  heartbeat: number
  lines: OpenLines
  origins: Origins
}

const opened = Type.Object({
  conversation: Type.String(),
  token: Type.String(),
  messages: Type.Array(schemas.messageSchema),
})
const stored = Type.Object({ message: schemas.messageSchema })
const heard = Type.Object({
  owner: schemas.ownerSchema,
  messages: Type.Array(schemas.messageSchema),
  /** Messages before `after` of which the words were taken out, as they read now. */
  redacted: Type.Array(schemas.messageSchema),
})
const state = Type.Object({
  conversation: Type.String(),
  owner: schemas.ownerSchema,
  municipality: Type.Union([Type.String(), Type.Null()]),
  language: Type.String(),
  createdAt: Type.String(),
})

/** Nothing needs to be known to begin, so nothing needs to be sent. */
async function allowNoBody(request: FastifyRequest): Promise<void> {
  request.body ??= {}
}

/** A number or a yes is no text: the schemas would quietly make one of it, and it would stand there as what was said. */
async function textsOnly(request: FastifyRequest): Promise<void> {
  const entries = Object.entries((request.body ?? {}) as Record<string, unknown>)
  const wrong = entries.find(([name, value]) => texts.has(name) && value !== null && typeof value !== 'string')
  if (wrong !== undefined) throw refusal('wrong_kind')
}

const texts = new Set(['id', 'text', 'choice', 'municipality', 'language'])

/** Throws a refusal for an empty or too long text, and for a body with both or neither. */
export function inboundOf(body: { id: string; text?: string; choice?: string }): Inbound {
  const { text, choice } = body
  const id = body.id.toLowerCase()
  if ((text === undefined) === (choice === undefined)) throw refusal('wrong_message')
  if (choice !== undefined) return { id, choice }
  const words = withoutControls(text ?? '').trim()
  if (words === '') throw refusal('empty_message')
  if (words.length > schemas.MAX_TEXT) throw refusal('long_message')
  return { id, text: words }
}

/** NUL cannot be stored; other control and direction characters can make a text look like what it is not. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n\r\t]|[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '')
}

/** What was said after `after`; when that is nothing yet, what is there once `wait` has waited for the bell. */
async function messagesWithin(
  chat: WebChat,
  conversation: string,
  after: number,
  wait: (rung: Promise<void>) => Promise<void>,
): Promise<Message[]> {
  const rung = Promise.withResolvers<void>()
  const stop = chat.hear(conversation, rung.resolve)
  try {
    const now = await chat.after(conversation, after)
    if (now.length > 0) return now
    await wait(rung.promise)
    return await chat.after(conversation, after)
  } finally {
    stop()
  }
}

/** Until the bell rings, the time is over or who asked went away. */
async function waitOpen(
  lines: OpenLines,
  request: FastifyRequest,
  reply: FastifyReply,
  { rung, seconds }: { rung: Promise<void>; seconds: number },
): Promise<void> {
  lines.take(request, reply)
  const over = Promise.withResolvers<void>()
  const timer = setTimeout(over.resolve, seconds * 1000)
  reply.raw.once('close', over.resolve)
  if (reply.raw.destroyed) over.resolve()
  await Promise.race([rung, over.promise])
  clearTimeout(timer)
}
