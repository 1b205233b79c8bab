import type { RegionTeam } from '../../knowledge/content/region.ts'

export const roles = ['medewerker', 'redacteur', 'beheerder', 'professional'] as const

export type Role = (typeof roles)[number]

/** Who is signed in. `municipalities` null: works for all municipalities of the region. */
export interface Staff {
  id: string
  name: string
  roles: Role[]
  municipalities: string[] | null
  /** Ids of teams of the region. */
  teams: string[]
  /** Works for a partner: sees only what was passed on to the own teams. */
  confined: boolean
}

/** What signing in tells of someone, before the region's teams are looked at. */
export type StaffClaims = Omit<Staff, 'confined'>

/**
 * Puts someone in the teams that the region knows. Who is in partner teams only is confined to them; who is in teams of
 * municipalities, and has no municipalities of their own, works for those.
 */
export function inTeams(claims: StaffClaims, known: readonly RegionTeam[]): Staff {
  const teams = known.filter(({ id, name }) => claims.teams.some((team) => isSame(team, id) || isSame(team, name)))
  const scopes = teams.map(({ municipalities }) => municipalities)
  const ofTeams = scopes.flatMap((scope) => scope ?? [])
  const limited = teams.length > 0 && scopes.every((scope) => scope !== undefined)
  return {
    ...claims,
    municipalities: claims.municipalities ?? (limited ? [...new Set(ofTeams)] : null),
    teams: teams.map(({ id }) => id),
    confined: teams.length > 0 && teams.every(({ partner }) => partner === true),
  }
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

export function isRole(value: unknown): value is Role {
  return roles.includes(value as Role)
}
