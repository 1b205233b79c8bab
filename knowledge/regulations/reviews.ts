import type { Basis } from '../content/types.ts'
import type { Item } from '../items/item.ts'
import type { Queries } from '../queries.ts'
import { dayBefore } from './timeline.ts'
import { articlesOn } from './versions.ts'

/** An explanation that somebody has to look at, because an article that it rests on came to read otherwise. */
export interface Review {
  id: number
  explanation: string
  question: string
  law: string
  article: string
  paragraph: string | null
  /** "Wmo 2015, artikel 2.3.2, lid 1" */
  citation: string
  /** From when it reads otherwise, YYYY-MM-DD. */
  validFrom: string
  /** What it said and says; null: it was not there, or is there no more. */
  before: string | null
  after: string | null
  markedAt: Date
  /** When the explanation was last checked, YYYY-MM-DD. */
  checked: string | null
}

/**
 * What waits to be looked at, of one explanation or of all, longest waiting first. An explanation that was checked on a
 * later day has been looked at.
 */
export async function openReviews(db: Queries, explanation: string | null = null): Promise<Review[]> {
  return await db.query<Review>(
    `select reviews.id, reviews.explanation, pages.title as question, reviews.law, reviews.article, reviews.paragraph,
       coalesce(articles.citation, reviews.law || ', artikel ' || reviews.article)
         || coalesce(', lid ' || reviews.paragraph, '') as citation,
       reviews.valid_from as "validFrom", reviews.before, reviews.after, reviews.marked_at as "markedAt", pages.checked
     from explanation_reviews as reviews
     join items as pages on pages.id = reviews.explanation and pages.status = 'published'
     left join items as articles on articles.id = reviews.law || ':' || reviews.article
     where done_at is null and (pages.checked is null or pages.checked <= reviews.marked_at::date)
       and ($1::text is null or reviews.explanation = $1)
     order by reviews.marked_at, reviews.id`,
    [explanation],
  )
}

/** Says that an explanation was looked at: all that waits of it is done. Gives how many. */
export async function finishReviews(db: Queries, explanation: string, by: string, now: Date): Promise<number> {
  const done = await db.query(
    `update explanation_reviews set done_at = $3, done_by = $2 where explanation = $1 and done_at is null returning id`,
    [explanation, by, now],
  )
  return done.length
}

/**
 * Marks the explanations that rest on what reads otherwise from `from`, the first day of a version of `law`; `corrected`
 * are the articles whose text in this very version was put right. Gives the explanations, each once.
 */
export async function markReviews(
  tx: Queries,
  { law, from, corrected, now }: { law: string; from: string; corrected: ReadonlyMap<string, Item>; now: Date },
): Promise<string[]> {
  const bases = await basesOn(tx, law)
  if (bases.length === 0) return []
  const after = byArticle(await articlesOn(tx, law, from))
  const before = byArticle(await articlesOn(tx, law, dayBefore(from)))
  for (const [article, item] of corrected) before.set(article, item)
  if (before.size === 0) return []
  const marked = bases.flatMap(({ explanation, article, paragraph }) => {
    const [was, is] = [wordsOf(before.get(article), paragraph), wordsOf(after.get(article), paragraph)]
    return was === is ? [] : [{ explanation, article, paragraph, before: was, after: is }]
  })
  await tx.query(
    `insert into explanation_reviews (explanation, law, article, paragraph, valid_from, before, after, marked_at)
     select explanation, $1, article, paragraph, $2, before, after, $3
     from jsonb_to_recordset($4::jsonb)
       as new (explanation text, article text, paragraph text, before text, after text)
     on conflict do nothing`,
    [law, from, now, JSON.stringify(marked)],
  )
  return [...new Set(marked.map(({ explanation }) => explanation))].sort()
}

/** Whatever the article said of itself, by paragraph where the explanation names one; null: it is not there. */
function wordsOf(item: Item | undefined, paragraph: string | null): string | null {
  if (item === undefined) return null
  const own = item.kind === 'regulation' ? (item.data?.paragraphs ?? []) : []
  const numbered = own.some(({ number }) => number !== null)
  if (paragraph === null || !numbered) return item.text
  return own.find(({ number }) => number === paragraph)?.text ?? null
}

function byArticle(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.article ?? item.id, item]))
}

async function basesOn(tx: Queries, law: string): Promise<(Basis & { explanation: string })[]> {
  return await tx.query<Basis & { explanation: string }>(
    `select distinct items.id as explanation, basis ->> 'article' as article, basis ->> 'paragraph' as paragraph
     from items, jsonb_array_elements(items.data -> 'basis') as basis
     where items.kind = 'page' and items.status = 'published' and items.data ? 'basis' and basis ->> 'law' = $1
     order by 1, 2, 3`,
    [law],
  )
}
