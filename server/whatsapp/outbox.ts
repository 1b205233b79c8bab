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

/** The first that has not gone, as nothing behind it goes before it; with what says whether it may go now. */
export async function headOf(db: Queries, person: Person, lately: Date): Promise<Head | null> {
  const [row] = await db.query<Head>(
    `select o.*, trouble.paused_until as trouble_until, sent.count as sent_count, sent.last as sent_last
     from (
       select * from whatsapp_outbox where person = $1 and status in ('waiting', 'sending', 'unknown') order by n limit 1
     ) o
     left join whatsapp_numbers trouble on trouble.phone_number_id = $2 and trouble.trouble is not null
     cross join (
       select count(*)::int as count, max(sent_at) as last from whatsapp_outbox where person = $1 and sent_at > $3
     ) sent`,
    [person.id, person.phone_number_id, lately],
  )
  return row ?? null
}

export interface Head extends OutboxRow {
  /** Nothing goes from this number of ours before. */
  trouble_until: Date | null
  /** How many were sent to this person lately, and when the last was. */
  sent_count: number
  sent_last: Date | null
}

/** Marked before it is sent, so that a crash cannot hide that it may have gone; the word is kept until `until`. */
export async function markSending(db: Queries, row: OutboxRow, now: Date, until: Date): Promise<boolean> {
  const rows = await db.query(
    `with word as (update whatsapp_people set sending_until = $3 where id = $4)
     update whatsapp_outbox set status = 'sending', claimed_at = $2, attempts = attempts + 1
     where id = $1 and status = 'waiting' returning id`,
    [row.id, now, until, row.person],
  )
  return rows.length > 0
}

export async function markSent(db: Queries, id: string, wamid: string, now: Date): Promise<void> {
  await db.query(
    // What failed under another id was an earlier attempt.
    `update whatsapp_outbox set status = case when status in ('sending', 'unknown', 'waiting')
              or status = 'failed' and wamid <> $2 then 'sent' else status end,
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
