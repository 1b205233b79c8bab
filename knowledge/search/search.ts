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
const TOPIC_LIFT = 0.15

/**
 * Two arms over the same passages, each ranked on its own and fused by rank (reciprocal rank fusion, k = 60): sums of
 * scores would let one arm drown the other. `version` is that of the index, also when nothing is found.
 */
const statement = `
with looked as materialized (
  select id, item, -(weights <#> $1::sparsevec) as words, -(weights <#> $2::sparsevec) as grams
  from passages
  where ($3::integer[] is null or terms && $3)
    and ($4::text is null or $4 = any(municipalities))
    and ($5 = 'professional' or audience <> 'professional')
    and ($6::text[] is null or kind = any($6))
    and (valid_from is null or valid_from <= $7) and (valid_to is null or valid_to >= $7)
), by_words as (
  select id, item, row_number() over () as place
  from (select id, item from looked where words > 0 order by words desc, id limit ${DEPTH}) as best
), by_grams as (
  select id, item, row_number() over () as place
  from (select id, item from looked where grams > 0 order by grams desc, id limit ${DEPTH}) as best
), fused as (
  select item, (array_agg(id order by place, id))[1] as passage,
    coalesce(1.0::float8 / (60 + min(place) filter (where arm = 1)), 0)
      + coalesce(1.0::float8 / (60 + min(place) filter (where arm = 2)), 0) as score
  from (select *, 1 as arm from by_words union all select *, 2 from by_grams) as places
  group by item
), lifted as (
  select item, passage, score * case when topics && $8::text[] then 1 + ${TOPIC_LIFT}::float8 else 1 end as lifted
  from fused join items on items.id = item
  order by 3 desc, item limit $9
)
select search_state.version, found.*
from search_state left join (
  select ${itemColumns}, lifted as score, looked.words as "wordScore", looked.grams as "gramScore",
    passages.title as "passageTitle", passages.text as "passageText", passages.terms
  from lifted join items on items.id = lifted.item join passages on passages.id = lifted.passage
    join looked on looked.id = lifted.passage
) as found on true
order by found.score desc, found.id`

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
