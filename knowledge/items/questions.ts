import type { Queries } from '../queries.ts'

/** The questions in people's own words that the published explanations and services carry. */
export async function peoplesQuestions(db: Queries): Promise<string[]> {
  const rows = await db.query<{ question: string }>(
    `select variant as question
     from items, jsonb_array_elements_text(data -> 'variants') as variant
     where kind in ('page', 'service') and status = 'published' and origin = 'content'
     order by items.id, variant`,
  )
  return rows.map(({ question }) => question)
}
