import { askForPerson } from '../conversations/apart.ts'
import type { Queries } from '../database.ts'
import type { AnswerBy } from '../desk/promises.ts'
import { messageIdOf } from './message-id.ts'

/**
 * Puts a conversation on the work list for a reason. Where it stands there already, or somebody holds it, the reason is
 * a note in it: once for each reason of a request.
 */
export async function tellStaff(
  db: Queries,
  conversation: string,
  telling: { reason: string; now: Date; answerBy: AnswerBy },
): Promise<void> {
  await askForPerson(db, conversation, telling)
  const [request] = await db.query<{ id: string; reason: string }>(
    'select id, reason from handovers where conversation = $1 and closed_at is null',
    [conversation],
  )
  if (request === undefined || request.reason === telling.reason) return
  await noteForStaff(db, conversation, { about: request.id, text: telling.reason, now: telling.now })
}

/** A note in a conversation that only staff sees; the same text `about` the same thing stands there once. */
export async function noteForStaff(
  db: Queries,
  conversation: string,
  note: { about: string; text: string; now: Date },
): Promise<void> {
  await db.query(
    `with added as (
       insert into desk_notes (id, conversation, staff, name, text, created_at)
       select $1, id, 'whatsapp', 'WhatsApp', $3, $4 from conversations where id = $2
       on conflict do nothing returning conversation
     )
     select pg_notify('conversation', conversation::text) from added`,
    [messageIdOf(`note ${note.about} ${note.text}`), conversation, note.text, note.now],
  )
}
