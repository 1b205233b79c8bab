import { hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import secureSession from '@fastify/secure-session'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { SignIn } from './openid.ts'
import { LONGEST_HOURS } from './sessions.ts'

/** What the cookie of staff carries: encrypted, unreadable for scripts, and no more than this. */
interface CookieContent {
  session: string
  csrf: string
  signIn: SignIn
}

export async function addCookie(
  app: FastifyInstance,
  config: { sessionSecret: string; publicUrl: string; production: boolean },
): Promise<void> {
  const secure = config.production || config.publicUrl.startsWith('https:')
  await app.register(secureSession, {
    key: Buffer.from(hkdfSync('sha256', config.sessionSecret, '', 'cookie of staff', 32)),
    // The prefix makes browsers refuse it from a subdomain and without TLS.
    cookieName: secure ? '__Host-wegwijs' : 'wegwijs',
    expiry: LONGEST_HOURS * 3600,
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure },
  })
}

export function readCookie<Key extends keyof CookieContent>(
  request: FastifyRequest,
  key: Key,
): CookieContent[Key] | undefined {
  return request.session.get(key) as CookieContent[Key] | undefined
}

export function writeCookie<Key extends keyof CookieContent>(
  request: FastifyRequest,
  key: Key,
  value: CookieContent[Key] | undefined,
): void {
  request.session.set(key as never, value as never)
}

/** Everything of before is gone: what somebody put in the cookie earlier must not be worth anything after signing in. */
export function freshCookie(request: FastifyRequest): void {
  request.session.regenerate()
}

/** What every change must carry, as the header `x-csrf-token` or the form field `_csrf`. Made at the first need. */
export function csrfOf(request: FastifyRequest): string {
  const known = readCookie(request, 'csrf')
  if (known !== undefined) return known
  const fresh = randomBytes(24).toString('base64url')
  writeCookie(request, 'csrf', fresh)
  return fresh
}

/** Whether a change comes from a page of ours: the token of the cookie's owner, and not sent by another site. */
export function isOwnPage(request: FastifyRequest): boolean {
  if (request.headers['sec-fetch-site'] === 'cross-site') return false
  const known = readCookie(request, 'csrf')
  const field = (request.body as { _csrf?: unknown } | null | undefined)?._csrf
  const given = request.headers['x-csrf-token'] ?? field
  if (known === undefined || typeof given !== 'string') return false
  const [one, other] = [Buffer.from(known), Buffer.from(given)]
  return one.length === other.length && timingSafeEqual(one, other)
}
