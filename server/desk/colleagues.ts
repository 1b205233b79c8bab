import type { Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'
import type { Colleague } from './shapes.ts'

/** So long after the last thing that someone did, they are taken to be away. */
const AWAY_MINUTES = 10
const FORGOTTEN_DAYS = 90

/** Everyone else who works at the desk; who is at work now stands first. */
export async function colleaguesOf(db: Queries, staff: Staff, now: Date): Promise<Colleague[]> {
  return await db.query<Colleague>(
    `select id, name, exists (
       select from staff_sessions session
       where session.staff = staff.id and session.ended_at is null
         and session.active_at > $2::timestamptz - make_interval(mins => ${AWAY_MINUTES})) as active
     from staff
     where id <> $1 and 'medewerker' = any(roles)
       and signed_in_at > $2::timestamptz - make_interval(days => ${FORGOTTEN_DAYS})
     order by active desc, name`,
    [staff.id, now],
  )
}
