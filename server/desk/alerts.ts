import type { Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'
import { scopeOf, visible } from './door.ts'
import type { DeskAlert } from './shapes/list.ts'

/** Dangers that nobody has seen yet, the oldest first. */
export async function unseenAlerts(db: Queries, staff: Staff): Promise<DeskAlert[]> {
  const rows = await db.query<AlertRow>(
    `select a.id, a.conversation, a.kind, a.created_at, c.municipality, c.staff, holder.name as staff_name
     from alerts a
     join conversations c on c.id = a.conversation
     left join staff holder on holder.id = c.staff
     where a.seen_at is null and ${visible}
     order by a.created_at limit 50`,
    scopeOf(staff),
  )
  return rows.map((row) => ({
    id: row.id,
    conversation: row.conversation,
    kind: row.kind,
    createdAt: row.created_at.toISOString(),
    municipality: row.municipality,
    staff: row.staff === null ? null : { id: row.staff, name: row.staff_name ?? row.staff },
  }))
}

/** Somebody has seen it and acts; the first to say so is kept. False: no such alert for this person. */
export async function acknowledgeAlert(db: Queries, staff: Staff, alert: string, now: Date): Promise<boolean> {
  const rows = await db.query(
    `with seen as (
       update alerts set seen_by = coalesce(seen_by, $1), seen_at = coalesce(seen_at, $5)
       where id::text = $4
         and exists (select from conversations c where c.id = alerts.conversation and ${visible})
       returning conversation
     )
     select pg_notify('conversation', conversation::text) from seen`,
    [...scopeOf(staff), alert, now],
  )
  return rows.length > 0
}

interface AlertRow {
  id: string
  conversation: string
  kind: string
  created_at: Date
  municipality: string | null
  staff: string | null
  staff_name: string | null
}
