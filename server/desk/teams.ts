import type { RegionTeam } from '../../knowledge/content/region.ts'

/**
 * The team to which a wish for a person goes by itself: one that is `direct` for this municipality and one of these
 * topics. Never a partner: another organisation hears of somebody only with consent. Null: the information point.
 */
export function teamFor(
  teams: readonly RegionTeam[],
  municipality: string | null,
  topics: readonly string[],
): string | null {
  const found = teams.find(
    (team) =>
      team.direct === true &&
      team.partner !== true &&
      (team.municipalities === undefined || (municipality !== null && team.municipalities.includes(municipality))) &&
      (team.topics === undefined || team.topics.some((topic) => topics.includes(topic))),
  )
  return found?.id ?? null
}
