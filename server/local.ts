import { BlockList, isIP } from 'node:net'
import type { FastifyRequest } from 'fastify'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip']

/**
 * Whether a request was made on this computer itself: it comes from here, no proxy passed it on for somebody else, and
 * no name of another site was used.
 */
export function isLocalRequest(request: FastifyRequest): boolean {
  if (!isLoopback(request.socket.remoteAddress ?? '')) return false
  if (forwarding.some((header) => request.headers[header] !== undefined)) return false
  // A site elsewhere can let its own name point to 127.0.0.1.
  return isLoopback(request.hostname.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1'))
}

/** Of an address or 'localhost'; any other name is elsewhere. */
export function isLoopback(host: string): boolean {
  const kind = isIP(host)
  if (kind === 0) return host === 'localhost'
  return loopback.check(host, kind === 4 ? 'ipv4' : 'ipv6')
}
