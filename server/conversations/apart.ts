import { randomUUID } from 'node:crypto'
import { readMemory } from '../../bot/memory.ts'
import type { Wish } from '../../bot/wish.ts'
import type { Inbound, Message, Reply } from '../../channels/message.ts'
import type { Queries } from '../database.ts'
import type { AnswerBy } from '../desk/promises.ts'
import { storeInbound } from './record.ts'
import { pendingTurn, storeTurn } from './turns.ts'

/**
 * Stores what came in and what is said to it as one, without the assistant: for what is no question, such as a photo.
 * When a person holds the conversation, or something before it still waits for an answer, only what came in is stored.
 * The same id again changes nothing.
 */
export async function answerApart(
  db: Queries,
  conversation: string,
  inbound: Inbound,
  said: { reply: ReplyPromising; wishes: Wish[]; name: string; now: Date; answerBy: AnswerBy },
): Promise<{ message: Message; answered: boolean }> {
  return await db.transaction(async (tx) => {
    const { message, fresh } = await storeInbound(tx, conversation, inbound, 'nl', said.now)
    const pending = fresh ? await pendingTurn(tx, conversation, message.seq) : null
    if (pending === null || pending.owner === 'staff' || pending.seq !== message.seq)
      return { message, answered: false }
    const { municipality, language } = pending
    const by = said.answerBy(municipality)
    const result = {
      replies: [said.reply(by.words)],
      wishes: said.wishes,
      memory: readMemory(pending.memory),
      municipality,
      language,
    }
    const { name, now, wishes } = said
    const promisedAt = wishes.length > 0 ? by.at : null
    return { message, answered: await storeTurn(tx, pending, result, { name, now, promisedAt }) }
  })
}

/** What is said, in which may stand until when an answer comes ("vóór 14.30 uur"). */
export type ReplyPromising = (answerBy: string) => Reply

/**
 * Says something of the system in a conversation, once for every `id`. `ring` false: it goes along with what follows, and
 * nobody is woken for it.
 */
export async function tell(
  db: Queries,
  conversation: string,
  said: { id: string; text: string; language?: string; choices?: Reply['choices']; now: Date; ring?: boolean },
): Promise<void> {
  await db.query(
    `with counted as (
       update conversations set last_seq = last_seq + 1, updated_at = $4
       where id = $1 and not exists (select from messages where conversation = $1 and id = $2)
       returning id, last_seq
     )
     insert into messages (conversation, seq, id, author, sent_at, language, text, choices)
     select id, last_seq, $2, 'system', $4, $7, $3, $5::jsonb from counted
     on conflict do nothing
     returning case when $6 then pg_notify('conversation', conversation::text) end`,
    [
      conversation,
      said.id,
      said.text,
      said.now,
      JSON.stringify(said.choices ?? []),
      said.ring ?? true,
      said.language ?? 'nl',
    ],
  )
}

/** Puts a conversation on the work list for a reason that is not a wish of the inhabitant. One open request at a time. */
export async function askForPerson(
  db: Queries,
  conversation: string,
  asking: { reason: string; now: Date; answerBy: AnswerBy },
): Promise<void> {
  await db.transaction(async (tx) => {
    const [row] = await tx.query<{ municipality: string | null }>(
      'select municipality from conversations where id = $1 for update',
      [conversation],
    )
    if (row === undefined) return
    await tx.query(
      `update conversations set owner = 'waiting', version = version + 1, updated_at = $2
       where id = $1 and owner in ('assistant', 'closed')`,
      [conversation, asking.now],
    )
    await tx.query(
      `insert into handovers (id, conversation, reason, urgency, summary, promised_at, created_at)
       values ($1, $2, $3, 'normal', '{"topics": [], "question": null}', $4, $5)
       on conflict (conversation) where closed_at is null do nothing`,
      [randomUUID(), conversation, asking.reason, asking.answerBy(row.municipality).at, asking.now],
    )
    await tx.query(`select pg_notify('conversation', $1)`, [conversation])
  })
}
