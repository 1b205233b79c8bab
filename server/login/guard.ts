import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Queries } from '../database.ts'
import { isOwnPage, readCookie } from './cookie.ts'
import { refusal } from './refusals.ts'
import { staffInSession } from './sessions.ts'
import type { Role, Staff } from './staff.ts'

const signedIn = new WeakMap<FastifyRequest, Staff>()
const changesNothing = new Set(['GET', 'HEAD', 'OPTIONS'])

export function rememberStaff(request: FastifyRequest, staff: Staff): void {
  signedIn.set(request, staff)
}

/** Who is signed in; null for everyone else. Known from the first hook of a request on. */
export function staffOf(request: FastifyRequest): Staff | null {
  return signedIn.get(request) ?? null
}

/** The same for a route behind `requireRole`. */
export function signedInStaff(request: FastifyRequest): Staff {
  const staff = staffOf(request)
  if (staff === null) throw refusal('not_signed_in')
  return staff
}

/** Who it is now, asked again: for a connection that stays open. Null when the session has ended since. */
export async function staffStillIn(db: Queries, request: FastifyRequest, now: Date): Promise<Staff | null> {
  const session = readCookie(request, 'session')
  return session === undefined ? null : await staffInSession(db, session, now)
}

/**
 * A preHandler: only staff with this role goes on, and a change only with the csrf token. Refuses with 401 or 403 in
 * the shape of the contract.
 */
export function requireRole(role: Role): (request: FastifyRequest) => Promise<void> {
  return async (request) => {
    checkRole(request, role)
    checkPage(request)
  }
}

/** The same for all routes of a part, before anything of a request is read. */
export function guardRoutes(app: FastifyInstance, role: Role): void {
  app.addHook('onRequest', async (request) => checkRole(request, role))
  app.addHook('preValidation', async (request) => checkPage(request))
}

function checkRole(request: FastifyRequest, role: Role): void {
  if (!signedInStaff(request).roles.includes(role)) throw refusal('not_allowed')
}

function checkPage(request: FastifyRequest): void {
  if (!changesNothing.has(request.method) && !isOwnPage(request)) throw refusal('wrong_csrf')
}

/** The same for a page: who is not signed in goes to the sign-in page, and comes back from there. */
export function requireRoleForPage(role: Role): (request: FastifyRequest, reply: FastifyReply) => Promise<unknown> {
  const allowed = requireRole(role)
  return async (request, reply) => {
    if (staffOf(request) !== null) return await allowed(request)
    return await reply.redirect(`/aanmelden?naar=${encodeURIComponent(request.url)}`)
  }
}
