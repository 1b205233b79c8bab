import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Region } from '../knowledge/content/region.ts'
import type { Config } from './config.ts'
import type { Queries } from './database.ts'
import { limits } from './limits.ts'
import { addCookie, csrfOf, freshCookie, isOwnPage, readCookie, writeCookie } from './login/cookie.ts'
import { mayDevelopHere } from './login/development.ts'
import { rememberStaff } from './login/guard.ts'
import { type OpenId, openOpenId } from './login/openid.ts'
import { signInPage, type Trouble } from './login/pages.ts'
import { refusal } from './login/refusals.ts'
import { endSession, keepActive, keepStaff, staffInSession, startSession } from './login/sessions.ts'
import { inTeams, isRole, type Staff } from './login/staff.ts'
import { codesOf } from './outside.ts'

export { csrfOf } from './login/cookie.ts'
export { guardRoutes, requireRole, requireRoleForPage, signedInStaff, staffOf, staffStillIn } from './login/guard.ts'
export type { Role, Staff } from './login/staff.ts'

export interface LoginParts {
  config: Pick<Config, 'host' | 'publicUrl' | 'production' | 'sessionSecret' | 'oidc'>
  db: Queries
  region: Region
  clock: () => Date
}

/**
 * Signing in and out of staff, for the whole server: call it on the root instance, before what asks `staffOf`. Needs a
 * parser of forms (@fastify/formbody). Without `config.oidc` the people of `developmentStaff` can sign in on a loopback
 * address, never in production.
 */
export async function login(app: FastifyInstance, parts: LoginParts): Promise<void> {
  const { config, db, region, clock } = parts
  const municipalities = region.municipalities.map(({ name }) => name)
  const openid =
    config.oidc === null
      ? null
      : openOpenId({ ...config, oidc: config.oidc, municipalities, teams: region.teams ?? [] })
  if (openid === null && !config.production) {
    for (const person of developers(region)) await keepStaff(db, person, clock())
  }
  await addCookie(app, config)

  app.addHook('onRequest', async (request) => {
    const session = readCookie(request, 'session')
    if (session === undefined) return
    const staff = await staffInSession(db, session, clock())
    if (staff === null) return
    rememberStaff(request, staff)
    if (isOwnDoing(request)) await keepActive(db, session, clock())
  })

  app.get('/aanmelden', { schema: { hide: true } }, async (request, reply) => showSignIn(parts, request, reply, null))

  app.post('/aanmelden', { schema: { hide: true }, config: limits.signIn }, async (request, reply) => {
    if (!mayDevelopHere(request, config)) throw refusal('development_only')
    if (!isOwnPage(request)) throw refusal('wrong_csrf')
    const { medewerker, naar } = (request.body ?? {}) as Record<string, unknown>
    const person = developers(region).find(({ id }) => id === medewerker)
    if (person === undefined) throw refusal('unknown_staff')
    return await enter(parts, request, reply, person, safePath(naar))
  })

  app.post('/afmelden', { schema: { hide: true } }, async (request, reply) => {
    if (!isOwnPage(request)) throw refusal('wrong_csrf')
    const session = readCookie(request, 'session')
    if (session !== undefined) await endSession(db, session, clock())
    request.session.delete()
    const to = (await openid?.endUrl()) ?? '/aanmelden'
    // A form may not be sent on to another site; a script may go there itself.
    if (request.headers.accept?.includes('json')) return { to }
    return await reply.redirect('/aanmelden', 303)
  })

  if (openid !== null) addOpenIdRoutes(app, parts, openid)
}

function addOpenIdRoutes(app: FastifyInstance, parts: LoginParts, openid: OpenId): void {
  const { publicUrl } = parts.config

  app.get('/aanmelden/start', { schema: { hide: true } }, async (request, reply) => {
    try {
      const { url, signIn } = await openid.begin(safePath(askedPath(request)))
      writeCookie(request, 'signIn', signIn)
      return await reply.redirect(url)
    } catch (error) {
      request.log.error({ failure: failureOf(error) }, 'the sign-in provider cannot be reached')
      return showSignIn(parts, request, reply, 'unreachable')
    }
  })

  app.get('/aanmelden/terug', { schema: { hide: true } }, async (request, reply) => {
    const signIn = readCookie(request, 'signIn')
    if (signIn === undefined) return showSignIn(parts, request, reply, 'refused')
    writeCookie(request, 'signIn', undefined)
    try {
      const staff = await openid.finish(new URL(request.url, publicUrl), signIn)
      if (staff.roles.length > 0) return await enter(parts, request, reply, staff, signIn.to)
      // Kept all the same: what was taken away also ends in sessions that run.
      await keepStaff(parts.db, staff, parts.clock())
      return showSignIn(parts, request, reply, 'no_role')
    } catch (error) {
      request.log.warn({ failure: failureOf(error) }, 'a sign-in was refused')
      return showSignIn(parts, request, reply, 'refused')
    }
  })
}

async function enter(parts: LoginParts, request: FastifyRequest, reply: FastifyReply, staff: Staff, to: string) {
  const now = parts.clock()
  await keepStaff(parts.db, staff, now)
  freshCookie(request)
  writeCookie(request, 'session', await startSession(parts.db, staff.id, now))
  csrfOf(request)
  return await reply.redirect(to, 303)
}

function showSignIn(
  { config, region, clock }: LoginParts,
  request: FastifyRequest,
  reply: FastifyReply,
  trouble: Trouble | null,
) {
  const way = config.oidc !== null ? 'openid' : mayDevelopHere(request, config) ? 'development' : 'nowhere'
  reply.code(trouble === 'unreachable' ? 503 : trouble === null ? 200 : 403)
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-store')
  return signInPage({ region, way, to: safePath(askedPath(request)), csrf: csrfOf(request), trouble, now: clock() })
}

/** "ResponseBodyError invalid_grant": a provider may name the person in what it says. */
function failureOf(error: unknown): string {
  const { type, code, status } = codesOf(error)
  return [type, code, status].filter((part) => part !== undefined).join(' ')
}

function developers(region: Region): Staff[] {
  return region.developmentStaff.map(({ id, name, roles, teams = [], municipalities = null }) =>
    inTeams({ id, name, roles: roles.filter(isRole), municipalities, teams }, region.teams ?? []),
  )
}

/** A page that refreshes itself or listens says so: an open page is nobody at work. */
function isOwnDoing(request: FastifyRequest): boolean {
  return request.headers['x-resting'] === undefined && request.headers.accept !== 'text/event-stream'
}

function askedPath(request: FastifyRequest): unknown {
  return (request.query as { naar?: unknown }).naar
}

/** Only a path of our own: '//elsewhere' and '/\elsewhere' are other sites. */
function safePath(path: unknown): string {
  return typeof path === 'string' && /^\/(?![/\\])[^\s\\]{0,500}$/.test(path) ? path : '/desk'
}
