import type { Queries } from '../queries.ts'
import type { Item } from './item.ts'

/** The columns of `items` as the fields of an `Item`. */
export const itemColumns = `items.id, items.kind, items.title, items.text, items.url, items.citation, items.law,
  items.article, items.topics, items.municipalities, items.audience, items.status, items.valid_from as "validFrom",
  items.valid_to as "validTo", items.checked, items.review, items.origin, items.data`

const shown = `items.status = 'published'
  and (items.valid_from is null or items.valid_from <= $2) and (items.valid_to is null or items.valid_to >= $2)`

/** In the order of `ids`; what is unknown, not published or not valid on `day` is left out. */
export async function findItems(db: Queries, ids: readonly string[], day: string): Promise<Item[]> {
  const rows = await db.query<Item>(
    `select ${itemColumns} from items where items.id = any($1) and ${shown}
     order by array_position($1, items.id)`,
    [ids, day],
  )
  return rows
}
