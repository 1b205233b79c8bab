import type { Owner } from '../../channels/message.ts'
import type { Channel } from '../conversations/record.ts'
import type { Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'
import { isUuid } from '../uuid.ts'

/** How long one reading is one line in the log. */
const SAME_READING_MINUTES = 30

/**
 * Which conversations staff may see, as a condition on `c` (conversations): those in which a person was asked for or
 * danger was seen, of the municipalities that someone works for; for who works for a partner only those that were passed
 * on to the own teams. A talk with the assistant alone is nobody's business. $1, $2 and $3 are the values of `scopeOf`.
 */
export const visible = `(c.staff = $1 or (
    ($2::text[] is null or c.municipality is null or c.municipality = any($2))
    and (exists (select from handovers where conversation = c.id and ($3::text[] is null or team = any($3)))
      or ($3::text[] is null and exists (select from alerts where conversation = c.id)))))`

/** Who it is, the municipalities, and the teams that someone is confined to; null: not limited. */
export function scopeOf(staff: Staff): [string, string[] | null, string[] | null] {
  return [staff.id, staff.municipalities, staff.confined ? staff.teams : null]
}

/** The one guarded door to a conversation: null for one that is not there, was erased, or is not for this person. */
export async function openDoor(db: Queries, staff: Staff, conversation: string): Promise<DoorRow | null> {
  if (!isUuid(conversation)) return null
  const [row] = await db.query<DoorRow>(
    `select c.id, c.owner, c.staff, c.version, c.last_seq, c.municipality, c.language, c.channel, c.created_at,
            holder.name as staff_name,
            (select team from handovers where conversation = c.id order by created_at desc limit 1) as team
     from conversations c left join staff holder on holder.id = c.staff
     where c.id = $4 and ${visible}`,
    [...scopeOf(staff), conversation],
  )
  return row ?? null
}

/** Writes down who read a conversation, and whether personal details were in sight. */
export async function logReading(
  db: Queries,
  staff: Staff,
  door: Pick<DoorRow, 'id' | 'staff'>,
  now: Date,
): Promise<void> {
  const personal = door.staff === staff.id
  await db.query(
    `insert into reading_log (conversation, staff, personal, read_at)
     select $1, $2, $3, $4
     where not exists (
       select from reading_log
       where conversation = $1 and staff = $2 and personal = $3
         and read_at > $4::timestamptz - make_interval(mins => $5))`,
    [door.id, staff.id, personal, now, SAME_READING_MINUTES],
  )
}

export interface DoorRow {
  id: string
  owner: Owner
  staff: string | null
  staff_name: string | null
  version: number
  last_seq: number
  municipality: string | null
  language: string
  channel: Channel
  created_at: Date
  /** The team of the newest wish for a person; null: the information point. */
  team: string | null
}
