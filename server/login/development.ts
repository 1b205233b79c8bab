import type { FastifyRequest } from 'fastify'
import { isLocalRequest, isLoopback } from '../local.ts'

/**
 * Whether somebody may sign in without proof: only where nobody else can come. The server listens on this computer only
 * and the request was made on it.
 */
export function mayDevelopHere(
  request: FastifyRequest,
  config: { host: string; production: boolean; oidc: object | null },
): boolean {
  if (config.production || config.oidc !== null) return false
  if (!isLoopback(config.host) || !request.server.addresses().every(isLoopbackAddress)) return false
  return isLocalRequest(request)
}

function isLoopbackAddress(address: string | { address: string }): boolean {
  return typeof address !== 'string' && isLoopback(address.address)
}
