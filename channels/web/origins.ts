import cors from '@fastify/cors'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refusal } from './refusals.ts'

/** Which websites may use the chat: this one, and those whose origin ("https://www.gemeente.nl") is on the list. */
export interface Origins {
  own: string
  allowed: readonly string[]
}

const AN_HOUR = 3600

/**
 * Call it before the routes of the chat. A website that is not on the list gets a refusal and no CORS header; a request
 * without an origin is no browser on another website, and is held by its token alone.
 */
export async function allowOrigins(app: FastifyInstance, origins: Origins): Promise<void> {
  app.addHook('onRequest', async (request) => {
    if (!mayAsk(request, origins)) throw refusal('unknown_origin')
  })
  await app.register(cors, {
    origin: [...origins.allowed],
    methods: ['GET', 'POST', 'DELETE'],
    allowedHeaders: ['authorization', 'content-type', 'last-event-id'],
    exposedHeaders: ['retry-after'],
    maxAge: AN_HOUR,
  })
}

/** True when the website that asks may use the chat. */
export function mayAsk(request: FastifyRequest, { own, allowed }: Origins): boolean {
  const { origin } = request.headers
  return origin === undefined || isOwn(request, origin, own) || allowed.includes(origin)
}

/** The public address, and whatever name of this server the browser itself used. */
function isOwn(request: FastifyRequest, origin: string, own: string): boolean {
  return origin === own || origin === `${request.protocol}://${request.host}`
}
