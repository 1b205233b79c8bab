import type { Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'
import type { SomeoneThere } from './promises.ts'

/** So long after the last thing that someone did, they are taken to be away. */
const AWAY_MINUTES = 10

/**
 * Whether someone (`staff`) is really at work at this moment ($N of `now`): a session in which something was done lately,
 * and not set away. An open page is nobody at work.
 */
export function isHere(now: string): string {
  return `(staff.away_since is null and exists (
    select from staff_sessions session
    where session.staff = staff.id and session.ended_at is null
      and session.active_at > ${now}::timestamptz - make_interval(mins => ${AWAY_MINUTES})))`
}

/** Says that someone is away, or back. */
export async function setAway(db: Queries, staff: string, away: boolean, now: Date): Promise<void> {
  await db.query('update staff set away_since = case when $2 then coalesce(away_since, $3) end where id = $1', [
    staff,
    away,
    now,
  ])
}

export async function isAway(db: Queries, { id }: { id: string }): Promise<boolean> {
  const [row] = await db.query<{ away: boolean }>('select away_since is not null as away from staff where id = $1', [
    id,
  ])
  return row?.away ?? false
}

/** Knows without asking whether anybody is at work who may take a conversation, as it was a moment ago. */
export interface Presence {
  someoneThere: SomeoneThere
  /** Looks again. */
  refresh(): Promise<void>
  stop(): void
}

const LOOK_EVERY_MS = 15_000

/** Looks every quarter of a minute. When the database does not answer, the last that was known holds. */
export async function watchPresence(
  db: Queries,
  clock: () => Date,
  log: { error(details: object, message: string): void },
): Promise<Presence> {
  let here: Pick<Staff, 'municipalities' | 'teams' | 'confined'>[] = []
  async function refresh(): Promise<void> {
    here = await db.query(
      `select distinct municipalities, confined, case when confined then teams else '{}' end as teams
       from staff where 'medewerker' = any(roles) and ${isHere('$1')}`,
      [clock()],
    )
  }
  await refresh()
  /** As the door of the desk lets in: of this municipality, and who works for a partner only for the own teams. */
  function someoneThere(municipality: string | null, team: string | null): boolean {
    return here.some(
      ({ municipalities, teams, confined }) =>
        (municipalities === null || municipality === null || municipalities.includes(municipality)) &&
        (!confined || (team !== null && teams.includes(team))),
    )
  }
  const timer = setInterval(
    () => void refresh().catch((err: unknown) => log.error({ err }, 'presence could not be looked up')),
    LOOK_EVERY_MS,
  )
  return { someoneThere, refresh, stop: () => clearInterval(timer) }
}
