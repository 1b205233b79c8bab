import { itemColumns } from '../items/find.ts'
import { emptyItem, type Item } from '../items/item.ts'
import type { Queries } from '../queries.ts'
import { regulationUrl } from '../regulations/citation.ts'
import type { Content } from './content.ts'
import type { Article, Law } from './types.ts'

/** An item for every article that an explanation rests on; until the act is imported it tells what we say of it. */
export function articleItems(content: Content, municipalities: string[]): Item[] {
  const laws = new Map(content.laws.map((law) => [law.id, law]))
  const articles = new Map<string, { article: Article; topics: Set<string>; checked: string[] }>()
  for (const explanation of content.explanations) {
    for (const basis of explanation.basis) {
      const law = laws.get(basis.law)
      if (law === undefined) continue
      const id = articleId(basis.law, basis.article)
      const known = articles.get(id) ?? { article: emptyArticle(law, basis.article), topics: new Set(), checked: [] }
      known.article.says.push({
        explanation: explanation.id,
        paragraph: basis.paragraph,
        text: basis.says,
        asked: [explanation.question, ...explanation.variants],
      })
      known.topics.add(explanation.topic)
      known.checked.push(explanation.checked)
      articles.set(id, known)
    }
  }
  return [...articles.entries()].map(([id, { article, topics, checked }]) => ({
    ...emptyItem,
    id,
    kind: 'regulation',
    title: `${article.lawName}, artikel ${article.article}`,
    text: [...new Set(article.says.map((one) => one.text))].join('\n'),
    url: articleUrl(article.law, article.article),
    citation: `${article.lawName}, artikel ${article.article}`,
    law: article.law,
    article: article.article,
    topics: [...topics],
    municipalities,
    status: 'published',
    checked: checked.sort().at(0) ?? null,
    origin: 'content',
    data: article,
  }))
}

type Regulation = Extract<Item, { kind: 'regulation' }>

/** Articles of an act together with what our explanations say of them. */
export async function keepSayings(tx: Queries, items: readonly Item[]): Promise<Item[]> {
  const standing = await standingArticles(
    tx,
    items.map((item) => item.id),
  )
  return items.map((item): Item => {
    const known = standing.get(item.id)
    if (item.kind !== 'regulation' || item.data === null || known?.data == null) return item
    return { ...item, topics: known.topics, data: { ...item.data, says: known.data.says } }
  })
}

/** The articles that the content names, where an act was imported with its own text; and those it no longer names. */
export async function keepImportedTexts(tx: Queries, items: readonly Item[]): Promise<Item[]> {
  const imported = (
    await tx.query<Regulation>(
      `select ${itemColumns} from items where kind = 'regulation' and origin <> 'content' and status <> 'withdrawn'
         and (id = any($1) or jsonb_array_length(data -> 'says') > 0)`,
      [items.map((item) => item.id)],
    )
  ).filter((item) => item.data !== null)
  const named = new Map(items.map((item) => [item.id, item]))
  const merged = imported.map((item): Item => {
    const now = named.get(item.id)
    const says = now?.kind === 'regulation' ? (now.data?.says ?? []) : []
    return item.data === null ? item : { ...item, topics: now?.topics ?? [], data: { ...item.data, says } }
  })
  const kept = new Set(merged.map((item) => item.id))
  return [...items.filter((item) => !kept.has(item.id)), ...merged]
}

async function standingArticles(tx: Queries, ids: string[]): Promise<Map<string, Regulation>> {
  const rows = await tx.query<Regulation>(
    `select ${itemColumns} from items where id = any($1) and kind = 'regulation' and status <> 'withdrawn'`,
    [ids],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** "BWBR0035362:2.3.2" */
export function articleId(law: string, article: string): string {
  return `${law}:${article}`
}

/** The article as it holds today, where the government publishes it. */
export function articleUrl(law: string, article: string): string {
  return regulationUrl(law, article)
}

function emptyArticle(law: Law, article: string): Article {
  return {
    law: law.id,
    lawName: law.name,
    lawTitle: law.title,
    article,
    heading: [],
    paragraphs: [],
    says: [],
    refers: [],
  }
}
