import { randomUUID } from 'node:crypto'
import type { TurnResult } from '../../bot/reply.ts'
import type { Personal } from '../../bot/understanding/personal.ts'
import type { Wish } from '../../bot/wish.ts'
import type { Owner, Reply } from '../../channels/message.ts'
import type { Database, Queries } from '../database.ts'
import { callOff, forgetNumber, wasOnlyCall } from './call-off.ts'
import { storeOpinion } from './feedback.ts'
import { keepPeople, type PersonKey } from './person.ts'
import type { Channel } from './record.ts'
import { urgencyOf } from './urgency.ts'

/** A message that waits for the assistant, with all that a turn needs to know. */
export interface Pending {
  conversation: string
  channel: Channel
  owner: Owner
  municipality: string | null
  language: string
  memory: Record<string, unknown>
  answeredSeq: number
  seq: number
  message: string
  text: string
  personal: Personal[] | null
  choice: string | null
}

/**
 * The first message that nobody answered; for a conversation that a person owns, the message `seq` itself.
 * Null when there is nothing to do.
 */
export async function pendingTurn(db: Queries, conversation: string, seq: number): Promise<Pending | null> {
  const [row] = await db.query<Pending>(
    `select c.id as conversation, c.channel, c.owner, c.municipality, c.language, c.memory,
            c.answered_seq as "answeredSeq", m.seq, m.id as message, m.text, m.personal, m.choice
     from conversations c
     join lateral (
       select * from messages
       where conversation = c.id and author = 'inhabitant' and seq > c.answered_seq
         and (c.owner in ('assistant', 'waiting') or seq = $2)
       order by seq limit 1
     ) m on true
     where c.id = $1`,
    [conversation, seq],
  )
  return row ?? null
}

/** What an inhabitant wrote at this place in a conversation; null when that is not there. */
export async function messageAt(
  db: Queries,
  conversation: string,
  seq: number,
): Promise<Pick<Pending, 'message' | 'text' | 'personal' | 'language'> | null> {
  const [row] = await db.query<Pick<Pending, 'message' | 'text' | 'personal' | 'language'>>(
    `select id as message, text, personal, language from messages
     where conversation = $1 and seq = $2 and author = 'inhabitant'`,
    [conversation, seq],
  )
  return row ?? null
}

/**
 * What was said to the assistant and has no answer yet, of 200 conversations at most: all of what waits in one, in order.
 */
export async function unansweredMessages(db: Queries): Promise<{ id: string; seq: number }[]> {
  return await db.query<{ id: string; seq: number }>(
    `select c.id, m.seq
     from (
       select id, answered_seq from conversations
       where heard_seq > answered_seq and owner in ('assistant', 'waiting')
       order by updated_at limit 200
     ) c
     join messages m on m.conversation = c.id and m.author = 'inhabitant' and m.seq > c.answered_seq
     order by m.seq`,
  )
}

/** Messages that no assistant will answer, and that nobody looked at for danger yet. */
export async function unwatchedMessages(db: Queries): Promise<{ id: string; seq: number }[]> {
  return await db.query<{ id: string; seq: number }>(
    `select c.id, m.seq
     from conversations c
     join messages m on m.conversation = c.id and m.author = 'inhabitant' and m.seq > c.watched_seq
     where c.heard_seq > c.watched_seq and (c.owner not in ('assistant', 'waiting') or m.seq <= c.answered_seq)
     order by c.updated_at, m.seq limit 200`,
  )
}

/** Up to which message all were looked at, now that `seq` is: never past one that was not. */
function watchedUpTo(seq: string): string {
  return `case when exists (
    select from messages
    where conversation = $1 and author = 'inhabitant' and messages.seq > watched_seq and messages.seq < ${seq}
  ) then watched_seq else greatest(watched_seq, ${seq}) end`
}

/** Notes that a message was looked at for danger. */
export async function markWatched(db: Queries, conversation: string, seq: number): Promise<void> {
  await db.query(`update conversations set watched_seq = ${watchedUpTo('$2::integer')} where id = $1`, [
    conversation,
    seq,
  ])
}

/**
 * Stores replies, memory and wishes as one. False, and nothing stored, when the message was answered meanwhile or a
 * person took the conversation: then what the assistant thought of is not said.
 */
export async function storeTurn(
  db: Queries,
  pending: Pending,
  result: TurnResult,
  saying: { name: string; now: Date; promisedAt: Date | null; team?: string | null; personKey?: PersonKey },
): Promise<boolean> {
  if (result.wishes.length === 0) return await storeReplies(db, pending, result, saying, pending.owner)
  const wantsPerson = result.wishes.some((wish) => wish.kind === 'person')
  const erased = result.wishes.some((wish) => wish.kind === 'erase')
  const calledOff = result.wishes.some((wish) => wish.kind === 'no-callback' && wish.alone)
  return await db.transaction(async (tx) => {
    const done = erased || (calledOff && !wantsPerson && (await wasOnlyCall(tx, pending.conversation)))
    const owner = done ? 'assistant' : wantsPerson ? 'waiting' : pending.owner
    const stored = await storeReplies(tx, pending, result, saying, owner)
    if (stored) for (const wish of result.wishes) await storeWish(tx, pending, wish, saying)
    return stored
  })
}

async function storeReplies(
  db: Queries,
  pending: Pending,
  result: TurnResult,
  saying: { name: string; now: Date },
  owner: Owner,
): Promise<boolean> {
  const rows = await db.query(
    `with owned as (
       update conversations
       set answered_seq = $3, watched_seq = ${watchedUpTo('$3::integer')}, last_seq = last_seq + $4, memory = $5::jsonb, municipality = $6, language = $7,
           owner = $8, version = version + case when owner = $8 then 0 else 1 end, updated_at = $9
       where id = $1 and answered_seq = $2 and owner in ('assistant', 'waiting')
       returning id, last_seq - $4 as base
     ), said as (
       insert into messages (conversation, seq, id, author, name, sent_at, language, text, outcome, choices, sources, parts)
       select owned.id, owned.base + reply.n, reply.id, 'assistant', $10, $9, reply.language, reply.text, reply.outcome,
              reply.choices, reply.sources, reply.parts
       from owned, jsonb_to_recordset($11::jsonb) as reply(
         n integer, id uuid, language text, text text, outcome text, choices jsonb, sources jsonb, parts jsonb)
     )
     select pg_notify('conversation', id::text) from owned`,
    [
      pending.conversation,
      pending.answeredSeq,
      pending.seq,
      result.replies.length,
      JSON.stringify(result.memory),
      result.municipality,
      result.language,
      owner,
      saying.now,
      saying.name,
      JSON.stringify(result.replies.map(numbered)),
    ],
  )
  return rows.length > 0
}

function numbered(reply: Reply, index: number) {
  return { ...reply, n: index + 1, id: randomUUID() }
}

async function storeWish(
  tx: Queries,
  pending: Pending,
  wish: Wish,
  saying: { now: Date; promisedAt: Date | null; team?: string | null; personKey?: PersonKey },
): Promise<void> {
  switch (wish.kind) {
    case 'person':
      await tx.query(
        `insert into handovers (id, conversation, reason, urgency, summary, callback, promised_at, created_at, team, report)
         values ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7, $8, $9, $10::jsonb)
         on conflict (conversation) where closed_at is null do update
         set reason = case when excluded.report is null and handovers.report is not null then handovers.reason
                           else excluded.reason end,
             report = coalesce(excluded.report, handovers.report), callback = coalesce(excluded.callback, handovers.callback),
             urgency = case when 'danger' in (excluded.urgency, handovers.urgency) then 'danger'
                            when 'urgent' in (excluded.urgency, handovers.urgency) then 'urgent' else 'normal' end`,
        [
          randomUUID(),
          pending.conversation,
          wish.reason,
          await urgencyOf(tx, pending.conversation, wish.urgency),
          JSON.stringify({ topics: wish.topics, question: wish.question }),
          wish.callback === null ? null : JSON.stringify(wish.callback),
          saying.promisedAt,
          saying.now,
          saying.team ?? null,
          wish.report === undefined ? null : JSON.stringify(wish.report),
        ],
      )
      if (wish.callback !== null && saying.personKey !== undefined)
        await keepPeople(tx, pending.conversation, [saying.personKey(wish.callback.phone)])
      return
    case 'alert':
      await storeAlert(tx, pending, wish.danger, saying.now)
      return
    case 'erase':
      await eraseSaid(tx, pending)
      return
    case 'no-callback':
      await callOff(tx, pending.conversation, wish.alone, saying.now)
      return
    case 'forget-number':
      await forgetNumber(tx, pending.conversation)
      return
    case 'feedback':
      await storeOpinion(tx, pending.conversation, wish, saying.now)
      return
    default:
      wish satisfies never
  }
}

/** All that was said up to and with this message goes, and all that hangs on it; an appointment stays what it was. */
async function eraseSaid(tx: Queries, { conversation, seq }: Pending): Promise<void> {
  await tx.query('delete from messages where conversation = $1 and seq <= $2', [conversation, seq])
  for (const table of [
    'handovers',
    'alerts',
    'desk_notes',
    'desk_reports',
    'desk_steps',
    'desk_seen',
    'redactions',
    'conversation_people',
  ])
    await tx.query(`delete from ${table} where conversation = $1`, [conversation])
  await tx.query('delete from whatsapp_outbox where conversation = $1 and seq <= $2', [conversation, seq])
}

async function storeAlert(tx: Queries, pending: Alarmed, danger: string, now: Date): Promise<boolean> {
  const rows = await tx.query(
    `insert into alerts (id, conversation, kind, created_at) values ($1, $2, $3, $4) on conflict do nothing returning id`,
    [pending.message, pending.conversation, danger, now],
  )
  return rows.length > 0
}

type Alarmed = Pick<Pending, 'conversation' | 'message'>

/** The fixed words, said by the system once for a message, while a person owns the conversation. */
export async function dangerWhilePersonOwns(
  db: Database,
  pending: Alarmed,
  danger: { kind: string; reply: Reply },
  now: Date,
): Promise<boolean> {
  return await db.transaction(async (tx) => {
    if (!(await storeAlert(tx, pending, danger.kind, now))) return false
    await tx.query(
      `with counted as (
         update conversations set last_seq = last_seq + 1, updated_at = $2 where id = $1 returning id, last_seq
       )
       insert into messages (conversation, seq, id, author, sent_at, language, text, outcome)
       select id, last_seq, $3, 'system', $2, $4, $5, 'crisis' from counted
       returning pg_notify('conversation', conversation::text)`,
      [pending.conversation, now, randomUUID(), danger.reply.language, danger.reply.text],
    )
    return true
  })
}
