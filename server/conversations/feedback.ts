import { maskPersonal } from '../../bot/understanding/personal.ts'
import type { Queries } from '../database.ts'

/** Keeps whether an answer helped; said again, the last counts. False: there is no answer at `seq`. */
export async function storeFeedback(
  db: Queries,
  conversation: string,
  { seq, helped, why }: Feedback,
  now: Date,
): Promise<boolean> {
  const rows = await db.query(
    `insert into answer_feedback (conversation, seq, helped, why, said_at)
     select conversation, seq, $3, $4, $5 from messages
     where conversation = $1 and seq = $2 and author in ('assistant', 'staff')
     on conflict (conversation, seq) do update
       set helped = excluded.helped, why = coalesce(excluded.why, answer_feedback.why), said_at = excluded.said_at
     returning seq`,
    [conversation, seq, helped, why === null ? null : maskPersonal(why).text.slice(0, 1000), now],
  )
  return rows.length > 0
}

/** The same of the conversation: kept with the last answer in it, whoever gave that. Nothing where there was none. */
export async function storeOpinion(
  db: Queries,
  conversation: string,
  said: Omit<Feedback, 'seq'>,
  now: Date,
): Promise<void> {
  const [last] = await db.query<{ seq: number }>(
    `select seq from messages
     where conversation = $1 and (author = 'staff' or author = 'assistant' and outcome is distinct from 'smalltalk')
     order by seq desc limit 1`,
    [conversation],
  )
  if (last !== undefined) await storeFeedback(db, conversation, { seq: last.seq, ...said }, now)
}

/** How many answers helped and how many did not, said from `from` until `to`. */
export async function countFeedback(db: Queries, from: Date, to: Date): Promise<{ helped: number; not: number }> {
  const [row] = await db.query<{ helped: number; not: number }>(
    `select count(*) filter (where helped)::int as helped, count(*) filter (where not helped)::int as "not"
     from answer_feedback where said_at >= $1 and said_at < $2`,
    [from, to],
  )
  return row ?? { helped: 0, not: 0 }
}

export interface Feedback {
  seq: number
  helped: boolean
  /** In the inhabitant's own words; null: not said. */
  why: string | null
}
