import type { RegionTeam } from '../../knowledge/content/region.ts'
import type { Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'
import { isHere } from './presence.ts'
import type { Colleague, Team } from './shapes/staff.ts'

const FORGOTTEN_DAYS = 90

/** Everyone else who works at the desk, with how much they hold; who is at work now stands first. */
export async function colleaguesOf(db: Queries, staff: Staff, now: Date): Promise<Colleague[]> {
  return await db.query<Colleague>(
    `select id, name, teams, ${isHere('$2')} as active,
            (select count(*) from conversations where conversations.staff = staff.id) as holding
     from staff
     where id <> $1 and 'medewerker' = any(roles)
       and signed_in_at > $2::timestamptz - make_interval(days => ${FORGOTTEN_DAYS})
       and ($3::text[] is null or teams && $3)
     order by active desc, name`,
    [staff.id, now, staff.confined ? staff.teams : null],
  )
}

/** The teams with their work: what waits, since when, what is held, and how many are at work now. */
export async function teamsAtWork(db: Queries, known: readonly RegionTeam[], now: Date): Promise<Team[]> {
  const rows = await db.query<Work>(
    `select h.team, count(*) filter (where c.owner = 'waiting') as waiting,
            count(*) filter (where c.owner = 'staff') as holding,
            min(h.created_at) filter (where c.owner = 'waiting') as oldest
     from handovers h join conversations c on c.id = h.conversation
     where h.closed_at is null and c.owner in ('waiting', 'staff') group by h.team`,
  )
  const here = await db.query<{ team: string; here: number }>(
    `select team, count(*) as here from staff, unnest(teams) as team
     where 'medewerker' = any(roles) and ${isHere('$1')} group by team`,
    [now],
  )
  return known.map(({ id, name, partner = false, municipalities = null, topics = [] }) => {
    const work = rows.find(({ team }) => team === id)
    return {
      id,
      name,
      partner,
      municipalities,
      topics,
      waiting: work?.waiting ?? 0,
      holding: work?.holding ?? 0,
      oldest: work?.oldest?.toISOString() ?? null,
      here: here.find(({ team }) => team === id)?.here ?? 0,
    }
  })
}

interface Work {
  team: string | null
  waiting: number
  holding: number
  oldest: Date | null
}
