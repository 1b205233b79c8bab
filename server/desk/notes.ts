import type { Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'
import { openDoor } from './door.ts'
import type { Person } from './handover.ts'
import type { DeskNote } from './shapes/conversation.ts'

export const MAX_NOTE = 4_000

/** A note among colleagues: never shown to the inhabitant. The same `id` again adds nothing. False: no such conversation. */
export async function addNote(
  db: Queries,
  staff: Staff,
  conversation: string,
  note: { id: string; text: string; mentions: string[] },
  now: Date,
): Promise<boolean> {
  const door = await openDoor(db, staff, conversation)
  if (door === null) return false
  await db.query(
    `with added as (
       insert into desk_notes (id, conversation, staff, name, text, mentions, created_at)
       select $1, id, $3, $4, $5, array(select staff.id from staff where staff.id = any($6::text[])), $7
       from conversations where id = $2
       on conflict do nothing returning conversation
     )
     select pg_notify('conversation', conversation::text) from added`,
    [note.id, door.id, staff.id, staff.name, note.text, note.mentions, now],
  )
  return true
}

export async function notesOf(db: Queries, conversation: string): Promise<DeskNote[]> {
  const rows = await db.query<NoteRow>(
    `select id, staff, name, text, created_at,
            coalesce((select jsonb_agg(jsonb_build_object('id', staff.id, 'name', staff.name) order by staff.name)
                      from staff where staff.id = any(mentions)), '[]') as mentions
     from desk_notes where conversation = $1 order by created_at, id`,
    [conversation],
  )
  return rows.map((row) => ({
    id: row.id,
    staff: { id: row.staff, name: row.name },
    text: row.text,
    mentions: row.mentions,
    createdAt: row.created_at.toISOString(),
  }))
}

interface NoteRow {
  id: string
  staff: string
  name: string
  text: string
  created_at: Date
  mentions: Person[]
}
