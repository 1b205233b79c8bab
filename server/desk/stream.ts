import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Staff } from '../login/staff.ts'
import type { Live, LiveEvent } from './live.ts'

/**
 * Server-sent events for an open desk page: `hello` at the start (look again at everything), `changed`, `gone`, and
 * `signed-out` when the session ended in the meantime. `heartbeat` in milliseconds.
 */
export function streamDesk(
  live: Live,
  staff: Staff,
  /** Whether this person may still be here. */
  allowed: () => Promise<boolean>,
  { request, reply, heartbeat }: { request: FastifyRequest; reply: FastifyReply; heartbeat: number },
): void {
  reply.hijack()
  const { raw } = reply
  const headers = Object.fromEntries(Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined))
  raw.writeHead(200, {
    ...(headers as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  })
  const leave = live.join(staff, (event) => raw.write(line(event)))
  const timer = setInterval(() => {
    allowed()
      .then((still) => (still ? raw.write(': ja\n\n') : raw.end('event: signed-out\ndata: {}\n\n')))
      .catch((err: unknown) => {
        request.log.error({ err }, 'a desk page could not be checked')
        raw.end()
      })
  }, heartbeat)
  raw.on('close', () => {
    leave()
    clearInterval(timer)
  })
  raw.write('retry: 2000\n\nevent: hello\ndata: {}\n\n')
}

function line({ kind, ...content }: LiveEvent): string {
  return `event: ${kind}\ndata: ${JSON.stringify(content)}\n\n`
}
