import type { Item } from '../items/item.ts'
import type { Queries } from '../queries.ts'
import type { Span } from './timeline.ts'
import { versionOn } from './today.ts'
import { articlesOn, timelinesOf } from './versions.ts'

/** An article through time, out of the versions that were imported; nothing when there are none. */
export interface ArticleHistory {
  /** As it read on the day that was asked for; null: it did not hold then, or that is not known. */
  item: Item | null
  /** When each of its texts holds, in order. */
  spans: Span[]
  /** The first day of the version of the regulation that holds on that day, YYYY-MM-DD. */
  version: string | null
}

/** What held on a day (YYYY-MM-DD). */
export async function articleHeld(db: Queries, law: string, article: string, day: string): Promise<ArticleHistory> {
  const [timelines, [item], version] = await Promise.all([
    timelinesOf(db, law, { article }),
    articlesOn(db, law, day, { article }),
    versionOn(db, law, day),
  ])
  return { item: item ?? null, spans: timelines.get(article) ?? [], version }
}
