import type { Queries } from '../database.ts'

/** What waits for an editor. */
export interface Work {
  /** To be looked at again, or soon. */
  stale: { id: string; title: string; review: string }[]
  drafts: { id: string; title: string }[]
  /** Asked lately and not answered; masked, the same words once with how often. */
  unanswered: { question: string; times: number; municipality: string | null }[]
}

const SOON_DAYS = 14
const LATELY_DAYS = 30
const ROWS = 50

export async function workFor(db: Queries, today: string, now: Date): Promise<Work> {
  const [stale, drafts, unanswered] = await Promise.all([
    db.query<Work['stale'][number]>(
      `select id, title, review from items
       where kind = 'page' and status = 'published' and data is not null and review <= $1::date + ${SOON_DAYS}
       order by review, title limit ${ROWS}`,
      [today],
    ),
    db.query<Work['drafts'][number]>(
      `select id, title from items where kind = 'page' and draft is not null order by title limit ${ROWS}`,
    ),
    db.query<Work['unanswered'][number]>(
      `select lower(asked.text) as question, count(*) as times, min(c.municipality) as municipality
       from messages answer
       join conversations c on c.id = answer.conversation
       join lateral (
         select text from messages where conversation = answer.conversation and seq < answer.seq and author = 'inhabitant'
         order by seq desc limit 1) asked on true
       where answer.author = 'assistant' and answer.outcome = 'no_answer'
         and answer.sent_at > $1::timestamptz - interval '${LATELY_DAYS} days'
       group by lower(asked.text) order by times desc, question limit ${ROWS}`,
      [now],
    ),
  ])
  return { stale, drafts, unanswered }
}
