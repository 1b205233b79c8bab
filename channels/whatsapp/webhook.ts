import type { FastifyInstance } from 'fastify'
import { readCall } from './call.ts'
import type { Element } from './shapes.ts'
import { isSameWord, isSigned } from './signature.ts'

/** Meta's calls carry at most 3 MB. */
const MAX_CALL = 4 * 1024 * 1024

/**
 * What Meta calls: the handshake, and the webhook itself. A call gets its 200 once every element of it is stored, and
 * whatever is in it: Meta repeats anything else for days. Who does not sign gets a 401 that says nothing.
 */
export async function whatsAppRoutes(
  app: FastifyInstance,
  { keep, appSecret, verifyToken }: { keep: Keep; appSecret: string; verifyToken: string },
) {
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MAX_CALL }, (_, body, done) => done(null, body))
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: MAX_CALL }, (_, body, done) =>
    done(null, body),
  )

  app.get('/', { schema: { hide: true } }, async (request, reply) => {
    const asked = request.query as Record<string, unknown>
    const { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge } = asked
    const complete = mode === 'subscribe' && typeof token === 'string' && typeof challenge === 'string'
    reply.type('text/plain; charset=utf-8')
    if (!complete || challenge === '' || !isSameWord(token, verifyToken)) return await reply.code(403).send('')
    return await reply.send(challenge.slice(0, 1_000))
  })

  app.post(
    '/',
    {
      schema: { hide: true },
      bodyLimit: MAX_CALL,
      // Before the body is read: nobody can make us take in megabytes without a signature.
      async onRequest(request, reply) {
        if (typeof request.headers['x-hub-signature-256'] !== 'string') return await reply.code(401).send()
      },
    },
    async (request, reply) => {
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      const signature = request.headers['x-hub-signature-256']
      if (typeof signature !== 'string' || !isSigned(body, signature, appSecret)) return await reply.code(401).send()
      await keep(readCall(body))
      return await reply.code(200).send()
    },
  )
}

/** Stores the elements that were not seen before; resolves once they are safe. */
export type Keep = (elements: Element[]) => Promise<void>
