import type { Choice } from '../../channels/message.ts'
import type { Queries } from '../database.ts'
import type { Person } from './people.ts'

/** What goes out to people, in order, and what became of it. */

export type OutboxStatus = 'waiting' | 'sending' | 'unknown' | 'held' | 'sent' | 'delivered' | 'read' | 'failed'

export interface OutboxRow {
  id: string
  person: string
  conversation: string
  seq: number | null
  kind: 'message' | 'template'
  content: Record<string, unknown>
  choices: Choice[]
  numbered: boolean
  status: OutboxStatus
  attempts: number
  due_at: Date
  claimed_at: Date | null
}

/** Takes the word to this person until `until`; null when another process has it, or nothing may be sent yet. */
export async function takeWord(db: Queries, person: string, now: Date, until: Date): Promise<Person | null> {
  const [row] = await db.query<Person>(
    `update whatsapp_people set sending_until = $3
     where id = $1 and (sending_until is null or sending_until <= $2) and (paused_until is null or paused_until <= $2)
     returning *`,
    [person, now, until],
  )
  return row ?? null
}

export async function keepWord(db: Queries, person: string, until: Date): Promise<void> {
  await db.query('update whatsapp_people set sending_until = $2 where id = $1', [person, until])
}

export async function giveWord(db: Queries, person: string): Promise<void> {
  await db.query('update whatsapp_people set sending_until = null where id = $1', [person])
}

/** When this person may be written to again; null: nobody is in the way. */
export async function freeAt(db: Queries, person: string): Promise<Date | null> {
  const [row] = await db.query<{ at: Date | null }>(
    'select greatest(sending_until, paused_until) as at from whatsapp_people where id = $1',
    [person],
  )
  return row?.at ?? null
}

/** The first that has not gone: nothing behind it goes before it. */
export async function headOf(db: Queries, person: string): Promise<OutboxRow | null> {
  const [row] = await db.query<OutboxRow>(
    `select * from whatsapp_outbox where person = $1 and status in ('waiting', 'sending', 'unknown') order by n limit 1`,
    [person],
  )
  return row ?? null
}

/** Marked before it is sent, so that a crash cannot hide that it may have gone. */
export async function markSending(db: Queries, id: string, now: Date): Promise<boolean> {
  const rows = await db.query(
    `update whatsapp_outbox set status = 'sending', claimed_at = $2, attempts = attempts + 1
     where id = $1 and status = 'waiting' returning id`,
    [id, now],
  )
  return rows.length > 0
}

export async function markSent(db: Queries, id: string, wamid: string, now: Date): Promise<void> {
  await db.query(
    `update whatsapp_outbox set status = case when status in ('sending', 'unknown', 'waiting') then 'sent' else status end,
            wamid = $2, sent_at = coalesce(sent_at, $3) where id = $1`,
    [id, wamid, now],
  )
}

/**
 * Only from `sending`: a status that came meanwhile knows better. From now on its status has time to come, as after a
 * crash nobody was there to hear it.
 */
export async function markUnknown(db: Queries, id: string, now: Date): Promise<void> {
  await db.query(
    `update whatsapp_outbox set status = 'unknown', claimed_at = $2 where id = $1 and status = 'sending'`,
    [id, now],
  )
}

export async function putBack(db: Queries, id: string, dueAt: Date, code: number | null): Promise<void> {
  await db.query(
    `update whatsapp_outbox set status = 'waiting', due_at = $2, code = $3
     where id = $1 and status in ('sending', 'unknown')`,
    [id, dueAt, code],
  )
}

export async function markFailed(db: Queries, id: string, code: number | null, now: Date): Promise<void> {
  await db.query(
    `update whatsapp_outbox set status = 'failed', failed_at = $3, code = $2
     where id = $1 and status in ('waiting', 'sending', 'unknown')`,
    [id, code, now],
  )
}

/** Everything that was for this person waits until they write again. */
export async function holdAll(db: Queries, person: string): Promise<void> {
  await db.query(
    `update whatsapp_outbox set status = 'held'
     where person = $1 and kind = 'message' and status in ('waiting', 'sending')`,
    [person],
  )
}

/** Who has something that may go now. */
export async function peopleWithMail(db: Queries, now: Date): Promise<string[]> {
  const rows = await db.query<{ person: string }>(
    `select distinct o.person from whatsapp_outbox o join whatsapp_people p on p.id = o.person
     where o.status in ('waiting', 'sending', 'unknown') and (o.status <> 'waiting' or o.due_at <= $1)
       and (p.sending_until is null or p.sending_until <= $1) and (p.paused_until is null or p.paused_until <= $1)
     limit 500`,
    [now],
  )
  return rows.map(({ person }) => person)
}

/** Conversations in which something was said that is not in the outbox. */
export async function unplanned(db: Queries): Promise<string[]> {
  const rows = await db.query<{ conversation: string }>(
    `select w.conversation from whatsapp_conversations w join conversations c on c.id = w.conversation
     where c.last_seq > w.queued_seq and exists (
       select from messages where conversation = w.conversation and seq > w.queued_seq and author <> 'inhabitant')
     limit 500`,
  )
  return rows.map(({ conversation }) => conversation)
}

/** How many were sent to this person since `since`, and when the last was. */
export async function sentLately(
  db: Queries,
  person: string,
  since: Date,
): Promise<{ count: number; last: Date | null }> {
  const [row] = await db.query<{ count: number; last: Date | null }>(
    'select count(*)::int as count, max(sent_at) as last from whatsapp_outbox where person = $1 and sent_at > $2',
    [person, since],
  )
  return row ?? { count: 0, last: null }
}
