import type { Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'
import type { DeskAnswer } from './shapes/answers.ts'

/** The texts that everyone at the desk can use, by title. */
export async function cannedAnswers(db: Queries): Promise<DeskAnswer[]> {
  return await db.query<DeskAnswer>('select id, title, text from desk_answers order by lower(title), id')
}

/** Adds one, or changes the one with this id. */
export async function keepAnswer(db: Queries, staff: Staff, answer: DeskAnswer, now: Date): Promise<void> {
  await db.query(
    `insert into desk_answers (id, title, text, changed_by, changed_at) values ($1, $2, $3, $4, $5)
     on conflict (id) do update set title = $2, text = $3, changed_by = $4, changed_at = $5`,
    [answer.id, answer.title, answer.text, staff.id, now],
  )
}

export async function dropAnswer(db: Queries, id: string): Promise<void> {
  await db.query('delete from desk_answers where id = $1', [id])
}
