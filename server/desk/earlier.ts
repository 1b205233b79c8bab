import type { Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'
import { type DoorRow, logReading, scopeOf, visible } from './door.ts'
import type { Earlier } from './shapes/conversation.ts'

const SHOWN = 20

/**
 * Contacts of the same person on the same channel before this one, of this conversation too; the newest first. On
 * WhatsApp it is who has the account. On the website, by telephone and at the counter it is who left the same telephone
 * number or mail address, which somebody else may do: only who holds the conversation sees those. What is shown of
 * another conversation is logged as a reading of that one.
 */
export async function earlierContacts(db: Queries, staff: Staff, door: DoorRow, now: Date): Promise<Earlier[]> {
  const rows = await db.query<EarlierRow>(
    `select c.id, h.created_at, h.closed_at, h.result, h.reason, h.summary ->> 'question' as question,
            (c.id = $4 or ${sameAccount}) as sure
     from handovers h join conversations c on c.id = h.conversation
     where (c.id = $4 or (c.channel = $5 and (${sameAccount} or ($6 and ${sameContact})))) and ${visible}
       and h.id <> (select id from handovers where conversation = $4 order by created_at desc limit 1)
     order by h.created_at desc limit ${SHOWN}`,
    [...scopeOf(staff), door.id, door.channel, door.staff === staff.id],
  )
  const others = new Set(rows.map(({ id }) => id).filter((id) => id !== door.id))
  for (const id of others) await logReading(db, staff, { id, staff: null }, now)
  return rows.map((row) => ({
    conversation: row.id,
    here: row.id === door.id,
    known: row.sure ? 'identity' : 'contact',
    since: row.created_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
    result: row.result,
    about: row.question ?? row.reason,
  }))
}

/** $4 is the conversation that is read. */
const sameAccount = `exists (
  select from whatsapp_conversations this join whatsapp_conversations other on other.person = this.person
  where this.conversation = $4 and other.conversation = c.id)`
const sameContact = `exists (
  select from conversation_people this join conversation_people other on other.person = this.person
  where this.conversation = $4 and other.conversation = c.id)`

interface EarlierRow {
  id: string
  created_at: Date
  closed_at: Date | null
  result: string | null
  reason: string
  question: string | null
  sure: boolean
}
