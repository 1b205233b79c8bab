import { isDeepStrictEqual } from 'node:util'
import type { LocationRecord } from '../../knowledge/content/types.ts'
import { itemColumns } from '../../knowledge/items/find.ts'
import type { Item } from '../../knowledge/items/item.ts'
import type { Queries } from '../database.ts'

/**
 * What else is at these places and tells of them otherwise: other services and the organisation, as they were and as they
 * are to be. Opening hours belong to a place, not to one of the services in it.
 */
export async function withPlacesOf(
  db: Queries,
  id: string,
  places: readonly LocationRecord[],
): Promise<{ was: Item; is: Item }[]> {
  const named = new Map(places.map((place) => [place.id, place]))
  const items = await db.query<Item>(
    `select ${itemColumns} from items
     where id <> $1 and kind in ('service', 'organisation') and status = 'published'
       and exists (select from jsonb_array_elements(data -> 'locations') as place where place ->> 'id' = any($2))`,
    [id, [...named.keys()]],
  )
  return items.flatMap((item) => {
    const is = withPlaces(item, named)
    return isDeepStrictEqual(is, item) ? [] : [{ was: item, is }]
  })
}

function withPlaces(item: Item, named: ReadonlyMap<string, LocationRecord>): Item {
  const replaced = (locations: readonly LocationRecord[]) => locations.map((place) => named.get(place.id) ?? place)
  if (item.kind === 'service' && item.data !== null)
    return { ...item, data: { ...item.data, locations: replaced(item.data.locations) } }
  if (item.kind === 'organisation' && item.data !== null)
    return { ...item, data: { ...item.data, locations: replaced(item.data.locations) } }
  return item
}
