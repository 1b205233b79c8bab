import type { Queries } from '../database.ts'

/** What waits for an editor. */
export interface Work {
  /** To be looked at again, or soon. */
  stale: { id: string; kind: 'page' | 'service'; title: string; review: string }[]
  drafts: { id: string; kind: 'page' | 'service'; title: string }[]
  /** Asked lately, not answered, and not dealt with; masked, the same words once with how often. */
  unanswered: { question: string; times: number; municipality: string | null; digest: string }[]
}

const SOON_DAYS = 14
const LATELY_DAYS = 30
const ROWS = 50

export async function workFor(db: Queries, today: string, now: Date): Promise<Work> {
  const [stale, drafts, unanswered] = await Promise.all([
    db.query<Work['stale'][number]>(
      `select id, kind, title, review from items
       where kind in ('page', 'service') and status = 'published' and data is not null and review <= $1::date + ${SOON_DAYS}
       order by review, title limit ${ROWS}`,
      [today],
    ),
    db.query<Work['drafts'][number]>(
      `select id, kind, coalesce(draft -> 'item' ->> 'title', title) as title from items
       where kind in ('page', 'service') and data is not null and (draft is not null or (status = 'draft' and origin = 'editor'))
       order by title limit ${ROWS}`,
    ),
    db.query<Work['unanswered'][number]>(
      `select question, count(*) as times, min(municipality) as municipality, encode(${DIGEST}, 'hex') as digest
       from (
         select lower(asked.text) as question, c.municipality
         from messages answer
         join conversations c on c.id = answer.conversation
         join lateral (
           select text from messages where conversation = answer.conversation and seq < answer.seq and author = 'inhabitant'
           order by seq desc limit 1) asked on true
         where answer.author = 'assistant' and answer.outcome = 'no_answer'
           and answer.sent_at > $1::timestamptz - interval '${LATELY_DAYS} days'
       ) as lately
       where not exists (select from handled_questions handled where handled.question = ${DIGEST})
       group by question order by times desc, question limit ${ROWS}`,
      [now],
    ),
  ])
  return { stale, drafts, unanswered }
}

/** Of the words of a question: what is kept of one that was dealt with. */
const DIGEST = `sha256(convert_to(lately.question, 'UTF8'))`

/** The question is no longer shown, however often it is asked. */
export async function handleQuestion(db: Queries, digest: string, by: string, now: Date): Promise<boolean> {
  if (!/^[0-9a-f]{64}$/.test(digest)) return false
  await db.query(
    `insert into handled_questions (question, handled_by, handled_at) values (decode($1, 'hex'), $2, $3)
     on conflict do nothing`,
    [digest, by, now],
  )
  return true
}
