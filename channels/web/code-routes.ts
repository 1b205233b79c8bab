import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { WebChat } from './chat.ts'
import { codeIn } from './code.ts'
import { refusal } from './refusals.ts'
import { conversationOf, perMinute } from './requests.ts'
import * as schemas from './schemas.ts'

const tags = ['chat']

/** Going on with a conversation on another device or on WhatsApp, by a code that works once. */
export async function codeRoutes(fastify: FastifyInstance, { chat }: { chat: WebChat }) {
  const app = fastify.withTypeProvider<TypeBoxTypeProvider>()

  app.post(
    '/conversations/:id/code',
    { schema: { tags, params: schemas.conversationParams, response: { 201: made } }, config: perMinute(10) },
    async (request, reply) => {
      const { conversation } = await conversationOf(chat, request, request.params.id)
      reply.code(201)
      const { code, expiresAt } = await chat.makeCode(conversation)
      return { code, expiresAt, whatsapp: whatsAppFor(chat, code) }
    },
  )

  // So few tries that nobody finds a code of another: there are billions of them, and each works for ten minutes.
  app.post(
    '/join',
    { schema: { tags, body: schemas.joinBody, response: { 200: joined } }, config: perMinute(10) },
    async (request) => {
      const code = codeIn(request.body.code)
      const found = code === null ? null : await chat.join(code)
      if (found === null) throw refusal('unknown_code')
      return found
    },
  )
}

/** How the code can be sent by WhatsApp; null where there is no WhatsApp. */
export function whatsAppFor({ whatsApp }: Pick<WebChat, 'whatsApp'>, code: string): { link: string | null } | null {
  if (whatsApp === null) return null
  const { number } = whatsApp
  return { link: number === null ? null : `https://wa.me/${number}?text=${encodeURIComponent(`Code ${code}`)}` }
}

const made = Type.Object({
  code: Type.String(),
  expiresAt: Type.String(),
  whatsapp: Type.Union([Type.Object({ link: Type.Union([Type.String(), Type.Null()]) }), Type.Null()]),
})
const joined = Type.Object({ conversation: Type.String(), token: Type.String() })
