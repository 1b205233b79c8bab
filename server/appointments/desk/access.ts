import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Queries } from '../../database.ts'
import { isOwnPage } from '../../login/cookie.ts'
import { refusal } from '../../login/refusals.ts'
import { type Staff, signedInStaff, staffOf } from '../../login.ts'

/**
 * What someone who is signed in may do with agendas. Staff of the information point sees all of their municipalities and
 * books for people; a professional, or somebody of a partner, sees only their own; who manages changes the rest.
 */
export interface Access {
  staff: Staff
  /** The professional that this person is; null: none. */
  own: string | null
  seesAll: boolean
  manages: boolean
}

/** A preHandler: to the sign-in page for who is not signed in, and a change only from a page of ours. */
export async function signedInOnly(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  if (staffOf(request) === null) {
    return await reply.redirect(`/aanmelden?naar=${encodeURIComponent(request.url)}`)
  }
  if (request.method !== 'GET' && !isOwnPage(request)) throw refusal('wrong_csrf')
  return undefined
}

/** Refuses with 403 who has nothing to do with agendas. */
export async function accessOf(db: Queries, request: FastifyRequest): Promise<Access> {
  const staff = signedInStaff(request)
  // Whoever lost their role may have an agenda still, but not look into it.
  const works = staff.roles.includes('professional') || staff.roles.includes('medewerker')
  const [row] = await db.query<{ id: string }>(
    'select id from professionals where staff = $1 and retired_at is null order by position limit 1',
    [staff.id],
  )
  const access = {
    staff,
    own: works ? (row?.id ?? null) : null,
    seesAll: staff.roles.includes('medewerker') && !staff.confined,
    manages: staff.roles.includes('beheerder'),
  }
  if (!access.seesAll && !access.manages && access.own === null) throw refusal('not_allowed')
  return access
}

/** Refuses who may not manage types, places and people. */
export async function managerOf(db: Queries, request: FastifyRequest): Promise<Access> {
  const access = await accessOf(db, request)
  if (!access.manages) throw refusal('not_allowed')
  return access
}

/** Refuses who may not see everything. */
export async function deskOf(db: Queries, request: FastifyRequest): Promise<Access> {
  const access = await accessOf(db, request)
  if (!access.seesAll) throw refusal('not_allowed')
  return access
}

/** The agenda of a professional may be changed by that person and by who manages. */
export async function keeperOf(db: Queries, request: FastifyRequest, professional: string): Promise<Access> {
  const access = await accessOf(db, request)
  if (!access.manages && access.own !== professional) throw refusal('not_allowed')
  return access
}
