import { type MessageRow, toMessage } from '../conversations/record.ts'
import type { Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'
import { openDoor } from './door.ts'
import type { Person } from './handover.ts'
import { holder } from './owner.ts'
import type { DeskMessage } from './shapes/message.ts'

export const MAX_TEXT = 8_000

export type Said =
  | { said: true; message: DeskMessage }
  | { said: false; reason: 'gone' | 'not_held'; by: Person | null }

/**
 * What a member of staff writes to the inhabitant: stored only while that person holds the conversation, checked in the
 * statement that stores it. `seen`: the last seq that the writer had read, so that this is answered and nothing later.
 * The same `id` again gives the message that was stored the first time.
 */
export async function say(
  db: Queries,
  staff: Staff,
  conversation: string,
  message: { id: string; text: string; seen: number },
  now: Date,
): Promise<Said> {
  const door = await openDoor(db, staff, conversation)
  if (door === null) return { said: false, reason: 'gone', by: null }
  const [row] = await db.query<MessageRow>(
    `with held as (
       update conversations
       set last_seq = last_seq + 1, updated_at = $5, answered_seq = greatest(answered_seq, least($6::integer, last_seq))
       where id = $1 and owner = 'staff' and staff = $2
         and not exists (select from messages where conversation = $1 and id = $3)
       returning id, last_seq
     ), said as (
       insert into messages (conversation, seq, id, author, name, sent_at, language, text)
       select id, last_seq, $3, 'staff', $7, $5, 'nl', $4 from held
       on conflict do nothing returning *
     )
     select said.*, pg_notify('conversation', $1::text) from said`,
    [door.id, staff.id, message.id, message.text, now, message.seen, staff.name],
  )
  if (row !== undefined)
    return { said: true, message: { ...toMessage(row), personal: [], redacted: null, delivery: null } }
  const earlier = await earlierMessage(db, door.id, message.id)
  if (earlier !== null) return { said: true, message: earlier }
  const since = await openDoor(db, staff, conversation)
  return since === null
    ? { said: false, reason: 'gone', by: null }
    : { said: false, reason: 'not_held', by: holder(since) }
}

async function earlierMessage(db: Queries, conversation: string, id: string): Promise<DeskMessage | null> {
  const [row] = await db.query<MessageRow>(
    `select * from messages where conversation = $1 and id = $2 and author = 'staff'`,
    [conversation, id],
  )
  return row === undefined ? null : { ...toMessage(row), personal: [], redacted: null, delivery: null }
}

/** NUL cannot be stored; other control and direction characters can make a text look like what it is not. */
export function readable(text: string): string {
  return text
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu, (mark) => (mark === '\n' || mark === '\t' ? mark : ''))
    .trim()
}
