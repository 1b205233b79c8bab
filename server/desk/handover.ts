import { randomUUID } from 'node:crypto'
import type { Queries } from '../database.ts'
import type { Result } from './results.ts'

/** What happens to the wish for a person when the word changes hands, inside the transaction that changes it. */

export interface Person {
  id: string
  name: string
}

/** Someone who takes a conversation in which no person was asked for has a contact all the same. */
export async function claimHandover(tx: Queries, conversation: string, by: Person, now: Date): Promise<void> {
  await tx.query(
    `insert into handovers (id, conversation, reason, urgency, summary, created_at, claimed_by, claimed_at)
     values ($1, $2, 'Door een medewerker begonnen', 'normal', '{"topics": [], "question": null}', $4, $3, $4)
     on conflict (conversation) where closed_at is null
     do update set claimed_by = $3, claimed_at = $4, snoozed_until = null`,
    [randomUUID(), conversation, by.id, now],
  )
}

/** Waits again, in the queue of `team`; null: that of the information point; undefined: where it was. */
export async function freeHandover(
  tx: Queries,
  conversation: string,
  promisedAt: Date,
  team?: string | null,
): Promise<void> {
  await tx.query(
    `update handovers
     set claimed_by = null, claimed_at = null, promised_at = $2, late_told_at = null, snoozed_until = null,
         team = case when $3 then $4 else team end
     where conversation = $1 and closed_at is null`,
    [conversation, promisedAt, team !== undefined, team ?? null],
  )
}

export async function closeHandover(
  tx: Queries,
  conversation: string,
  result: Result | 'given_back',
  subjects: string[],
  now: Date,
): Promise<void> {
  await tx.query(
    `update handovers set closed_at = $4, result = $2, subjects = $3::text[]
     where conversation = $1 and closed_at is null`,
    [conversation, result, subjects, now],
  )
}
