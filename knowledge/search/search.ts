import { itemColumns } from '../items/find.ts'
import type { Asker, Item, Kind } from '../items/item.ts'
import type { Queries } from '../queries.ts'
import type { Question } from './question.ts'
import { toVector } from './weights.ts'

/** An item as the database ranked it, with the passage that ranked best. */
export type Ranked = Item & {
  score: number
  /** BM25 of the passage: what the two arms ranked by. */
  wordScore: number
  gramScore: number
  passageTitle: string
  passageText: string
  terms: number[]
}

export interface SearchFilter {
  municipality: string | null
  audience: Asker
  kinds: readonly Kind[] | null
  topics: readonly string[]
  /** YYYY-MM-DD */
  day: string
  limit: number
}

/** How many passages of each arm take part. */
const DEPTH = 60
/** How much a hit gains when it has a topic that the question is about. */
const TOPIC_LIFT = 0.15

/** The ranking itself is `search_passages` in the migrations; `version` comes along also when nothing is found. */
const statement = `
select search_state.version, ${itemColumns}, found.score, found.words as "wordScore", found.grams as "gramScore",
  passages.title as "passageTitle", passages.text as "passageText", passages.terms
from search_state
  left join search_passages($1, $2, $3, $4, $5, $6, $7, $8, ${TOPIC_LIFT}, ${DEPTH}, $9) as found on true
  left join items on items.id = found.item
  left join passages on passages.id = found.passage
order by found.score desc, found.item`

/** One statement; gives the items, best first, and the version of the index that they came from. */
export async function rank(
  db: Queries,
  question: Pick<Question, 'byWords' | 'byGrams' | 'candidates'>,
  filter: SearchFilter,
): Promise<{ version: number; ranked: Ranked[] }> {
  const rows = await db.query<{ version: number; id: string | null }>(statement, [
    toVector(question.byWords),
    toVector(question.byGrams),
    question.candidates,
    filter.municipality,
    filter.audience,
    filter.kinds,
    filter.day,
    filter.topics,
    filter.limit,
  ])
  return {
    version: rows[0]?.version ?? 0,
    ranked: rows.filter((row) => row.id !== null) as unknown as Ranked[],
  }
}
