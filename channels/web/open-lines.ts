import { isIPv6 } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { refusal } from './refusals.ts'

/** The lines that are held open for who waits for something new: streams and long polls. */
export interface OpenLines {
  /** Takes a place until the answer has ended. Throws a refusal, with Retry-After, when the address has all it may have. */
  take(request: FastifyRequest, reply: FastifyReply): void
}

/** In seconds: by then somebody in a full library has most often gone. */
const COME_BACK_AFTER = 30

/** At most `max` at once for an address, 0 for any number; `isOurs`: who asks is not counted. */
export function createOpenLines(max: number, isOurs: (request: FastifyRequest) => boolean): OpenLines {
  const open = new Map<string, number>()
  return {
    take(request, reply) {
      if (max === 0 || reply.raw.destroyed || isOurs(request)) return
      const network = networkOf(request.ip)
      const count = open.get(network) ?? 0
      if (count >= max) {
        reply.header('retry-after', COME_BACK_AFTER)
        throw refusal('too_many_open')
      }
      open.set(network, count + 1)
      reply.raw.once('close', () => {
        const left = (open.get(network) ?? 1) - 1
        if (left > 0) open.set(network, left)
        else open.delete(network)
      })
    },
  }
}

/** Who has one address of IPv6 has 2⁶⁴ of them: they count as one. An IPv4 address is itself. */
export function networkOf(address: string): string {
  const inside = /^::ffff:([\d.]+)$/i.exec(address)?.[1]
  if (inside !== undefined || !isIPv6(address)) return inside ?? address
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter((group) => group !== ''))
  const between = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0')
  const groups = [...head, ...between, ...tail].slice(0, 4)
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')
}
