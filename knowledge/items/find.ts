import type { Queries } from '../queries.ts'
import type { Asker, Item, Kind } from './item.ts'

/** The columns of `items` as the fields of an `Item`. */
export const itemColumns = `items.id, items.kind, items.title, items.text, items.url, items.citation, items.law,
  items.article, items.topics, items.municipalities, items.audience, items.status, items.valid_from as "validFrom",
  items.valid_to as "validTo", items.checked, items.review, items.origin, items.data`

const shown = `items.status = 'published'
  and (items.valid_from is null or items.valid_from <= $2) and (items.valid_to is null or items.valid_to >= $2)`

const forAsker = `($3::text is null or $3 = any(items.municipalities))
  and ($4 = 'professional' or items.audience <> 'professional')`

/** A published item that holds on `day` (YYYY-MM-DD). */
export async function findItem(db: Queries, id: string, day: string): Promise<Item | null> {
  const [row] = await db.query<Item>(`select ${itemColumns} from items where items.id = $1 and ${shown}`, [id, day])
  return row ?? null
}

/** In the order of `ids`; what is unknown, not published or not valid on `day` is left out. */
export async function findItems(db: Queries, ids: readonly string[], day: string): Promise<Item[]> {
  const rows = await db.query<Item>(
    `select ${itemColumns} from items where items.id = any($1) and ${shown}
     order by array_position($1, items.id)`,
    [ids, day],
  )
  return rows
}

/** As `findItems`, and only what holds for the asker. */
export async function findItemsFor(
  db: Queries,
  ids: readonly string[],
  day: string,
  municipality: string | null,
  audience: Asker,
): Promise<Item[]> {
  return await db.query<Item>(
    `select ${itemColumns} from items where items.id = any($1) and ${shown} and ${forAsker}
     order by array_position($1, items.id)`,
    [ids, day, municipality, audience],
  )
}

/** The items of a topic for the asker, in the order of the funnel, then by title. */
export async function findByTopic(
  db: Queries,
  topic: string,
  day: string,
  municipality: string | null,
  audience: Asker,
  kind: Kind | null,
): Promise<Item[]> {
  return await db.query<Item>(
    `select ${itemColumns} from items
     where items.topics @> array[$1::text] and ${shown} and ${forAsker} and ($5::text is null or items.kind = $5)
     order by array_position('{page,service,organisation,regulation}', items.kind),
              array_position('{network,basic,indicated,urgent}', items.data ->> 'level'), items.title`,
    [topic, day, municipality, audience, kind],
  )
}
