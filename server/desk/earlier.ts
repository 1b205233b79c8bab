import type { Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'
import { type DoorRow, scopeOf, visible } from './door.ts'
import type { Earlier } from './shapes.ts'

const SHOWN = 20

/** Contacts of the same person on the same channel before this one, of this conversation too; the newest first. */
export async function earlierContacts(db: Queries, staff: Staff, door: DoorRow): Promise<Earlier[]> {
  const rows = await db.query<EarlierRow>(
    `select c.id, h.created_at, h.closed_at, h.result, h.reason, h.summary ->> 'question' as question
     from handovers h join conversations c on c.id = h.conversation
     where (c.id = $4 or (c.person = $5 and c.channel = $6)) and ${visible}
       and h.id <> (select id from handovers where conversation = $4 order by created_at desc limit 1)
     order by h.created_at desc limit ${SHOWN}`,
    [...scopeOf(staff), door.id, door.person, door.channel],
  )
  return rows.map((row) => ({
    conversation: row.id,
    here: row.id === door.id,
    since: row.created_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
    result: row.result,
    about: row.question ?? row.reason,
  }))
}

interface EarlierRow {
  id: string
  created_at: Date
  closed_at: Date | null
  result: string | null
  reason: string
  question: string | null
}
