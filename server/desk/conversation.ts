import { maskPersonal, unmaskPersonal } from '../../bot/understanding/personal.ts'
import type { Callback } from '../../bot/wish.ts'
import { type MessageRow, toMessage } from '../conversations/record.ts'
import type { Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'
import { attachmentsIn } from '../whatsapp/attachments.ts'
import { editsIn } from '../whatsapp/edits.ts'
import { type DoorRow, logReading, openDoor } from './door.ts'
import { earlierContacts } from './earlier.ts'
import { intakeOfConversation } from './intake.ts'
import { itemOf, type TopicLabel } from './list.ts'
import { notesOf } from './notes.ts'
import { redactionsIn } from './redact.ts'
import type { DeskConversation, DeskStep } from './shapes/conversation.ts'
import type { DeskMessage } from './shapes/message.ts'
import { summarise } from './summary.ts'

const MESSAGES = 500

/**
 * A conversation as staff reads it. Telephone number, mail and address are in sight only of who holds it. The reading is
 * logged. Null: not there, erased, or not for this person.
 */
export async function readConversation(
  db: Queries,
  staff: Staff,
  conversation: string,
  now: Date,
  topicLabel: TopicLabel,
): Promise<DeskConversation | null> {
  const door = await openDoor(db, staff, conversation)
  if (door === null) return null
  await logReading(db, staff, door, now)
  const item = await itemOf(db, staff, door.id, topicLabel)
  if (item === null) return null
  const messages = await deskMessages(db, staff, door, 0)
  return {
    item,
    holding: door.staff === staff.id,
    callback: await callbackOf(db, staff, door),
    intake: await intakeOfConversation(db, door.id),
    summary: summarise(messages),
    messages,
    notes: await notesOf(db, door.id),
    steps: await stepsOf(db, door.id),
    earlier: await earlierContacts(db, staff, door, now),
    createdAt: door.created_at.toISOString(),
  }
}

/** The messages after `seq`, at most 500: ask again from the last one for more. Logged as a reading. */
export async function readMessages(
  db: Queries,
  staff: Staff,
  conversation: string,
  seq: number,
  now: Date,
): Promise<DeskMessage[] | null> {
  const door = await openDoor(db, staff, conversation)
  if (door === null) return null
  await logReading(db, staff, door, now)
  return await deskMessages(db, staff, door, seq)
}

/** What came after is new to this person, here and on any other screen. */
export async function markSeen(
  db: Queries,
  staff: Staff,
  conversation: string,
  seq: number,
  now: Date,
): Promise<boolean> {
  const door = await openDoor(db, staff, conversation)
  if (door === null) return false
  await db.query(
    `insert into desk_seen (staff, conversation, seq, notes_at)
     select $1, id, least($3::integer, last_seq), $4 from conversations where id = $2
     on conflict (staff, conversation) do update
     set seq = greatest(desk_seen.seq, excluded.seq), notes_at = excluded.notes_at`,
    [staff.id, door.id, seq, now],
  )
  return true
}

async function deskMessages(
  db: Queries,
  staff: Staff,
  door: DoorRow,
  seq: number,
): Promise<(DeskMessage & { choice: string | null })[]> {
  const rows = await db.query<MessageRow & { delivery: DeskMessage['delivery']; reaction: string | null }>(
    `select messages.*, (
       select status from whatsapp_outbox
       where conversation = messages.conversation and seq >= messages.seq and messages.author <> 'inhabitant'
       order by seq, part desc limit 1) as delivery, (
       select reaction from whatsapp_outbox
       where conversation = messages.conversation and seq = messages.seq and reaction is not null
       order by part desc limit 1) as reaction
     from messages where conversation = $1 and seq > $2 order by seq limit ${MESSAGES}`,
    [door.id, seq],
  )
  const holding = door.staff === staff.id
  const redactions = await redactionsIn(db, door.id)
  const attachments = door.channel === 'whatsapp' ? await attachmentsIn(db, door.id) : null
  const edits = door.channel === 'whatsapp' ? await editsIn(db, door.id) : null
  return rows.map((row) => {
    const personal = holding ? (row.personal ?? []) : []
    const redacted = redactions.get(row.seq) ?? null
    return {
      ...toMessage(row),
      text: unmaskPersonal(row.text, personal),
      personal,
      redacted,
      delivery: row.delivery,
      reaction: row.reaction,
      editedAt: row.edited_at?.toISOString() ?? null,
      editOf: edits?.get(row.id) ?? null,
      attachments: attachments?.get(row.id) ?? [],
      choice: row.choice,
    }
  })
}

/** The wish to be called back; the number only for who holds the conversation. */
async function callbackOf(db: Queries, staff: Staff, door: DoorRow): Promise<DeskConversation['callback']> {
  const [row] = await db.query<{ callback: Callback | null }>(
    'select callback from handovers where conversation = $1 order by created_at desc limit 1',
    [door.id],
  )
  const callback = row?.callback ?? null
  if (callback === null || door.staff === staff.id) return callback
  return { name: null, phone: null, when: maskPersonal(callback.when).text }
}

async function stepsOf(db: Queries, conversation: string): Promise<DeskStep[]> {
  const rows = await db.query<StepRow>(
    `select step.kind, step.staff, one.name as staff_name, step.to_staff, other.name as to_name, step.to_team,
            step.reason, step.at
     from desk_steps step
     left join staff one on one.id = step.staff
     left join staff other on other.id = step.to_staff
     where step.conversation = $1 order by step.version`,
    [conversation],
  )
  return rows.map((row) => ({
    kind: row.kind,
    staff: row.staff === null ? null : { id: row.staff, name: row.staff_name ?? row.staff },
    to: row.to_staff === null ? null : { id: row.to_staff, name: row.to_name ?? row.to_staff },
    team: row.to_team,
    reason: row.reason,
    at: row.at.toISOString(),
  }))
}

interface StepRow {
  kind: string
  staff: string | null
  staff_name: string | null
  to_staff: string | null
  to_name: string | null
  to_team: string | null
  reason: string | null
  at: Date
}
