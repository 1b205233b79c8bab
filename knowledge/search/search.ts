import { itemColumns } from '../items/find.ts'
import type { Asker, Item, Kind } from '../items/item.ts'
import type { Queries } from '../queries.ts'
import type { Question } from './question.ts'
import { toVector } from './weights.ts'

export interface SearchFilter {
  municipality: string | null
  audience: Asker
  kinds: readonly Kind[] | null
  topics: readonly string[]
  /** YYYY-MM-DD */
  day: string
  limit: number
}

/** A place in the ranking; `words` and `grams` are the BM25 scores that the two arms ranked the passage by. */
export interface Ranked {
  item: string
  passage: number
  score: number
  words: number
  grams: number
}

/** The vector of a question, and the number of the model that made it. */
export interface Meaning {
  vector: readonly number[]
  model: number
}

/** A passage with the item that it is a part of. */
export interface FoundPassage {
  item: Item
  title: string
  text: string
  terms: ReadonlySet<number>
}

/** There is a function for either: who has no model set up does not pay for an arm that is not there. */
const WITHOUT_MEANING = '$1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11'
const WITH_MEANING = `${WITHOUT_MEANING}, $12, $13`
/** How many passages of each arm take part. */
const DEPTH = 60
/** How much a hit gains when it has a topic that the question is about. */
const TOPIC_LIFT = 0.15

/**
 * Ranks in one statement, best first, with the filters in it; `search_passages` stands in the migrations. `version` is
 * that of the index, also when nothing is found.
 */
export async function rank(
  db: Queries,
  question: Pick<Question, 'byWords' | 'byGrams' | 'candidates'>,
  filter: SearchFilter,
  meaning: Meaning | null,
): Promise<{ version: number; ranked: Ranked[] }> {
  const parameters = meaning === null ? WITHOUT_MEANING : WITH_MEANING
  const rows = await db.query<{ version: number } & (Ranked | { item: null })>(
    `select (select version from search_state), found.*
     from (select) as always left join search_passages(${parameters}) as found
       on true
     order by found.score desc, found.item`,
    [
      toVector(question.byWords),
      toVector(question.byGrams),
      question.candidates,
      filter.municipality,
      filter.audience,
      filter.kinds,
      filter.day,
      filter.topics,
      TOPIC_LIFT,
      DEPTH,
      filter.limit,
      ...(meaning === null ? [] : [`[${meaning.vector.join(',')}]`, meaning.model]),
    ],
  )
  return { version: rows[0]?.version ?? 0, ranked: rows.filter((row) => row.item !== null) }
}

/** The passages with these numbers, by number. */
export async function passagesWith(db: Queries, numbers: readonly number[]): Promise<Map<number, FoundPassage>> {
  const rows = await db.query<Item & { number: number; part: string; words: string; terms: number[] }>(
    `select ${itemColumns}, passages.id as number, passages.title as part, passages.text as words, passages.terms
     from passages join items on items.id = passages.item where passages.id = any($1)`,
    [numbers],
  )
  return new Map(
    rows.map(({ number, part, words, terms, ...item }) => [
      number,
      { item: item as Item, title: part, text: words, terms: new Set(terms) },
    ]),
  )
}
