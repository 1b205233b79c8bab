import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { isLocalRequest } from './local.ts'

/** How often one address may do something: far above what people do, far below what a flood does. */
export const limits = {
  booking: perMinute(30),
  signIn: perMinute(20),
}

/** Call it before the routes: those that name a limit in their `config` are held to it, and answer 429 above it. */
export async function limitRequests(app: FastifyInstance): Promise<void> {
  // A program on this computer is ours, such as a measurement.
  await app.register(rateLimit, { global: false, allowList: isLocalRequest })
}

function perMinute(max: number) {
  return { rateLimit: { max, timeWindow: 60_000 } }
}
