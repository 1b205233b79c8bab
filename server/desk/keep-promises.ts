import type { Queries } from '../database.ts'
import { changeOwner, freeHandover } from './owner.ts'
import type { Promises } from './promises.ts'
import { words } from './words.ts'

/** So long may a question wait for someone who is not at work any more. */
const PATIENCE_MINUTES = 15
const AT_ONCE = 50

/**
 * For a clock that strikes every minute: brings back to the queue what waits for a colleague who is away, and tells who
 * was promised an answer that it takes longer. Each happens once, however many processes do this.
 */
export async function keepPromises(
  db: Queries,
  promises: Promises,
  now: Date,
): Promise<{ returned: number; told: number }> {
  return { returned: await returnForgotten(db, promises, now), told: await tellLate(db, promises, now) }
}

async function returnForgotten(db: Queries, promises: Promises, now: Date): Promise<number> {
  const forgotten = await db.query<{ id: string; version: number }>(
    `select c.id, c.version
     from conversations c
     join handovers h on h.conversation = c.id and h.closed_at is null
     where c.owner = 'staff' and c.channel not in ('phone', 'visit')
       and h.claimed_at < $1::timestamptz - make_interval(mins => $2)
       and exists (
         select from messages where conversation = c.id and author = 'inhabitant' and seq > c.answered_seq
           and sent_at < $1::timestamptz - make_interval(mins => $2))
       and not exists (
         select from staff_sessions s where s.staff = c.staff and s.ended_at is null
           and s.active_at > $1::timestamptz - make_interval(mins => $2))
     limit ${AT_ONCE}`,
    [now, PATIENCE_MINUTES],
  )
  let returned = 0
  for (const seen of forgotten) {
    const changed = await changeOwner(db, seen, {
      owner: 'waiting',
      staff: null,
      kind: 'returned',
      by: null,
      to: null,
      reason: null,
      tell: words.returned(promises.answerByInWords(now)),
      choices: words.otherWays,
      now,
      handover: (tx) => freeHandover(tx, seen.id, promises.answerBy(now)),
    })
    if (changed) returned++
  }
  return returned
}

/** The promise stays the deadline, so the conversation stays on top; only the words to the inhabitant are new. */
async function tellLate(db: Queries, promises: Promises, now: Date): Promise<number> {
  if (!promises.isOpen(now)) return 0
  const told = await db.query(
    `with late as (
       update handovers h set late_told_at = $1
       from conversations c
       where c.id = h.conversation and h.closed_at is null and h.late_told_at is null and h.promised_at < $1
         and c.owner = 'waiting' and c.channel not in ('phone', 'visit')
       returning h.conversation
     ), counted as (
       update conversations set last_seq = last_seq + 1, updated_at = $1
       from late where id = late.conversation and owner = 'waiting' returning id, last_seq
     ), said as (
       insert into messages (conversation, seq, id, author, sent_at, language, text, choices)
       select id, last_seq, gen_random_uuid(), 'system', $1, 'nl', $2, $3::jsonb from counted
       returning conversation
     )
     select pg_notify('conversation', conversation::text) from said`,
    [now, words.late(promises.answerByInWords(now)), JSON.stringify(words.otherWays)],
  )
  return told.length
}
