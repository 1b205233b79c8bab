import { itemColumns } from './items/find.ts'
import type { Item } from './items/item.ts'
import type { Queries } from './queries.ts'

export type Page = Extract<Item, { kind: 'page' }>

/** The published explanations and other pages. */
export interface Rulebook {
  byId: ReadonlyMap<string, Page>
  /** Our own explanations first, those for professionals last, then by title. */
  byTopic: ReadonlyMap<string, readonly Page[]>
}

/**
 * Gives the rulebook of a day (YYYY-MM-DD). It is kept in memory and read again when an item has changed, by this
 * process or another, or the day has.
 */
export function createRulebook(db: Queries): (day: string) => Promise<Rulebook> {
  let kept: { key: string; book: Promise<Rulebook> } | null = null
  return async (day) => {
    const [state] = await db.query<{ version: number }>('select version from search_state')
    const key = `${state?.version ?? 0} ${day}`
    if (kept?.key !== key) {
      const book = readRulebook(db, day)
      kept = { key, book }
      book.catch(() => {
        kept = null
      })
    }
    return await kept.book
  }
}

async function readRulebook(db: Queries, day: string): Promise<Rulebook> {
  const pages = await db.query<Page>(
    `select ${itemColumns} from items
     where items.kind = 'page' and items.status = 'published'
       and (items.valid_from is null or items.valid_from <= $1) and (items.valid_to is null or items.valid_to >= $1)
     order by items.audience = 'professional', items.origin <> 'content', items.title`,
    [day],
  )
  const byTopic = new Map<string, Page[]>()
  for (const page of pages) {
    for (const topic of page.topics) {
      const within = byTopic.get(topic)
      if (within === undefined) byTopic.set(topic, [page])
      else within.push(page)
    }
  }
  return { byId: new Map(pages.map((page) => [page.id, page])), byTopic }
}
