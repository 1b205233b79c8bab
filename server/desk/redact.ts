import type { Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'
import { openDoor } from './door.ts'
import type { Person } from './handover.ts'
import { holder } from './owner.ts'
import type { Redaction } from './shapes/message.ts'
import { words } from './words.ts'

export type Redacted =
  | { redacted: true }
  | { redacted: false; reason: 'gone' | 'not_held' | 'no_message'; by: Person | null }

/**
 * Takes the words out of a message for good, and leaves a sign with who did it and why. Only who holds the conversation
 * or manages the desk may. The same words also go from the summary and from what the assistant remembers.
 */
export async function redact(
  db: Queries,
  staff: Staff,
  conversation: string,
  out: { seq: number; reason: string },
  now: Date,
): Promise<Redacted> {
  const door = await openDoor(db, staff, conversation)
  if (door === null) return { redacted: false, reason: 'gone', by: null }
  if (door.staff !== staff.id && !staff.roles.includes('beheerder')) {
    return { redacted: false, reason: 'not_held', by: holder(door) }
  }
  const done = await db.transaction(async (tx) => {
    const [before] = await tx.query<{ text: string }>(
      'select text from messages where conversation = $1 and seq = $2 for update',
      [door.id, out.seq],
    )
    if (before === undefined) return false
    await tx.query(
      `insert into redactions (conversation, seq, staff, name, reason, at) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing`,
      [door.id, out.seq, staff.id, staff.name, out.reason, now],
    )
    await tx.query(
      `update messages set text = $3, personal = null, parts = null, choices = '[]', sources = '[]'
       where conversation = $1 and seq = $2`,
      [door.id, out.seq, words.redacted],
    )
    await forgetWords(tx, door.id, out.seq, before.text)
    await tx.query(`select pg_notify('conversation', $1)`, [door.id])
    return true
  })
  return done ? { redacted: true } : { redacted: false, reason: 'no_message', by: null }
}

async function forgetWords(tx: Queries, conversation: string, seq: number, text: string): Promise<void> {
  await tx.query(
    `update handovers set summary = summary || '{"question": null}'
     where conversation = $1 and summary ->> 'question' = $2`,
    [conversation, text],
  )
  await tx.query(
    `delete from whatsapp_media where conversation = $1
       and message = (select id from messages where conversation = $1 and seq = $2)`,
    [conversation, seq],
  )
  await tx.query(
    `update whatsapp_outbox set content = '{}', choices = '[]'
     where conversation = $1 and seq = $2 and status in ('sent', 'delivered', 'read', 'failed')`,
    [conversation, seq],
  )
  await tx.query(
    `update conversations set memory = (memory - 'intake') || jsonb_build_object('told', coalesce(
       (select jsonb_agg(told) from jsonb_array_elements(memory -> 'told') as told where told #>> '{}' <> $2), '[]'))
     where id = $1 and jsonb_typeof(memory -> 'told') = 'array'`,
    [conversation, text],
  )
}

/** What was taken out of a conversation, by the seq of the message. */
export async function redactionsIn(db: Queries, conversation: string): Promise<Map<number, Redaction>> {
  const rows = await db.query<{ seq: number; name: string; reason: string; at: Date }>(
    'select seq, name, reason, at from redactions where conversation = $1',
    [conversation],
  )
  return new Map(rows.map(({ seq, name, reason, at }) => [seq, { by: name, reason, at: at.toISOString() }]))
}
