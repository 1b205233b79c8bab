import { randomUUID } from 'node:crypto'
import type { Queries } from '../database.ts'
import { isRole, type Staff } from './staff.ts'

/** So long without doing anything ends a session. */
const IDLE_MINUTES = 60
/** So long after signing in a session ends, whatever happens: roles are asked of the provider again. */
export const LONGEST_HOURS = 11
const KEPT_DAYS = 30

/** Keeps who may work here. The newest sign-in says which roles someone has, also in sessions that run already. */
export async function keepStaff(db: Queries, staff: Staff, now: Date): Promise<void> {
  await db.query(
    `insert into staff (id, name, roles, municipalities, teams, confined, signed_in_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (id) do update set name = excluded.name, roles = excluded.roles,
       municipalities = excluded.municipalities, teams = excluded.teams, confined = excluded.confined,
       signed_in_at = excluded.signed_in_at`,
    [staff.id, staff.name, staff.roles, staff.municipalities, staff.teams, staff.confined, now],
  )
}

/** Gives the id of a new session, and forgets sessions of long ago. */
export async function startSession(db: Queries, staff: string, now: Date): Promise<string> {
  const id = randomUUID()
  await db.query(`delete from staff_sessions where started_at < $1::timestamptz - make_interval(days => $2)`, [
    now,
    KEPT_DAYS,
  ])
  await db.query('insert into staff_sessions (id, staff, started_at, active_at) values ($1, $2, $3, $3)', [
    id,
    staff,
    now,
  ])
  await db.query('update staff set away_since = null where id = $1', [staff])
  return id
}

/** Who is behind a session; null when it was ended, was idle too long or lasted too long. */
export async function staffInSession(db: Queries, session: string, now: Date): Promise<Staff | null> {
  const [row] = await db.query<StaffRow>(
    `select staff.id, staff.name, staff.roles, staff.municipalities, staff.teams, staff.confined
     from staff_sessions session join staff on staff.id = session.staff
     where session.id = $1 and session.ended_at is null
       and session.active_at > $2::timestamptz - make_interval(mins => $3)
       and session.started_at > $2::timestamptz - make_interval(hours => $4)`,
    [session, now, IDLE_MINUTES, LONGEST_HOURS],
  )
  return row === undefined ? null : { ...row, roles: row.roles.filter(isRole) }
}

/** Somebody did something. Written at most once a minute. */
export async function keepActive(db: Queries, session: string, now: Date): Promise<void> {
  await db.query(
    `update staff_sessions set active_at = $2
     where id = $1 and active_at < $2::timestamptz - interval '1 minute'`,
    [session, now],
  )
}

export async function endSession(db: Queries, session: string, now: Date): Promise<void> {
  await db.query('update staff_sessions set ended_at = $2 where id = $1 and ended_at is null', [session, now])
}

interface StaffRow {
  id: string
  name: string
  roles: string[]
  municipalities: string[] | null
  teams: string[]
  confined: boolean
}
