import { articleId } from '../../knowledge/content/articles.ts'
import type { Item } from '../../knowledge/items/item.ts'
import { type ArticleHistory, articleHeld } from '../../knowledge/regulations/held.ts'
import type { MapParts } from './map.ts'
import type { View } from './map-card.ts'
import type { ArticlePage } from './rules-article-page.ts'

type Regulation = Extract<Item, { kind: 'regulation' }>

export interface AskedArticle {
  law: string
  article: string
  /** The day that was asked for (YYYY-MM-DD); anything else is today. */
  asked: string
  view: View
}

/** An article as it reads today or read on a day, with what it refers to; null when we know nothing of it. */
export async function articleContent(
  { db, knowledge }: MapParts,
  { law, article, asked, view }: AskedArticle,
): Promise<Omit<ArticlePage, 'explanations'> | null> {
  const today = view.now.toISODate() ?? ''
  const day = isDay(asked) ? asked : today
  const [[standing], history] = await Promise.all([
    knowledge.articles([articleId(law, article)]),
    articleHeld(db, law, article, day),
  ])
  const now = isRegulation(standing) ? standing : null
  const then = isRegulation(history.item) ? history.item : null
  const item = day === today ? (now ?? then) : then
  const shown = item ?? now ?? (await anyText(db, { law, article }, history))
  if (shown?.data == null) return null
  const refers = await knowledge.articles([...new Set(shown.data.refers.map((one) => one.id))])
  return {
    item: shown,
    article: { ...shown.data, says: now?.data?.says ?? [] },
    holds: item !== null,
    day,
    today,
    spans: history.spans,
    version: history.version,
    refers: refers.filter((one) => one.id !== shown.id),
    view,
  }
}

/** An article that does not hold on the day, but did before or will. */
async function anyText(
  db: MapParts['db'],
  { law, article }: { law: string; article: string },
  { spans }: ArticleHistory,
): Promise<Regulation | null> {
  const last = spans.at(-1)
  if (last === undefined) return null
  const { item } = await articleHeld(db, law, article, last.from)
  return isRegulation(item) ? item : null
}

function isRegulation(item: Item | null | undefined): item is Regulation {
  return item?.kind === 'regulation'
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}
