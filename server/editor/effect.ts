import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { Queries } from '../database.ts'

/** Of the questions that people ask about a topic: how many find the explanation that is meant for them first. */
export interface Effect {
  asked: number
  right: number
  /** Questions that find another explanation first. */
  wrong: string[]
}

const MOST_QUESTIONS = 60
const SHOWN = 10

/** Asks the search the example questions of all explanations of a topic, as an inhabitant would. */
export async function effectOn(db: Queries, knowledge: Pick<Knowledge, 'search'>, topic: string): Promise<Effect> {
  const rows = await db.query<{ id: string; question: string }>(
    `select id, question from items, jsonb_array_elements_text(data -> 'variants') as question
     where kind = 'page' and status = 'published' and topics @> array[$1::text] order by id, question limit ${MOST_QUESTIONS}`,
    [topic],
  )
  const wrong: string[] = []
  for (const { id, question } of rows) {
    const asked = { question, municipality: null, audience: 'inhabitant' as const, kinds: ['page' as const], limit: 1 }
    const { results } = await knowledge.search(asked)
    if (results[0]?.item.id !== id) wrong.push(question)
  }
  return { asked: rows.length, right: rows.length - wrong.length, wrong: wrong.slice(0, SHOWN) }
}
