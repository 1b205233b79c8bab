import type { FastifyReply, FastifyRequest } from 'fastify'

/** Which conversation belongs to this browser, for the page that works without script. */
export interface Ticket {
  conversation: string
  token: string
}

const NAME = 'gesprek'
/** A person at the Informatiepunt may answer days later; then the inhabitant must still find the conversation. */
const KEPT_DAYS = 14

export function ticketOf(request: FastifyRequest): Ticket | null {
  const [conversation = '', token = ''] = (request.cookies[NAME] ?? '').split('.')
  return conversation === '' || token === '' ? null : { conversation, token }
}

export function giveTicket(request: FastifyRequest, reply: FastifyReply, { conversation, token }: Ticket): void {
  reply.setCookie(NAME, `${conversation}.${token}`, { ...settings(request), maxAge: KEPT_DAYS * 86_400 })
}

export function takeTicket(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(NAME, settings(request))
}

/** True when another website made the browser ask this. Browsers that do not say so are kept out by SameSite. */
export function fromElsewhere(request: FastifyRequest): boolean {
  return ['cross-site', 'same-site'].includes(String(request.headers['sec-fetch-site']))
}

function settings(request: FastifyRequest) {
  return { path: '/chat', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' } as const
}
