import { isDeepStrictEqual } from 'node:util'
import type { LocationRecord, ServiceRecord } from '../../knowledge/content/types.ts'
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

/**
 * The organisation of a service that it does not name yet; null: it does. One that is new comes on the website with its
 * first service. Of one that also changes with a place (`others`) the change stands there.
 */
export async function withServiceOf(
  db: Queries,
  service: Item & { kind: 'service'; data: ServiceRecord },
  others: { was: Item; is: Item }[],
): Promise<Item | null> {
  const id = `organisatie:${service.data.organisation.id}`
  const [stored] = await db.query<Item>(`select ${itemColumns} from items where id = $1 and data is not null`, [id])
  const changing = others.find(({ is }) => is.id === id)
  const before = changing?.is ?? stored
  if (before?.kind !== 'organisation' || before.data === null) return null
  if (before.status === 'published' && before.data.services.includes(service.id)) return null
  const together = (some: readonly string[], more: readonly string[]) => [...new Set([...some, ...more])]
  const is: Item = {
    ...before,
    topics: together(before.topics, service.topics),
    municipalities: together(before.municipalities, service.municipalities),
    data: { ...before.data, services: together(before.data.services, [service.id]) },
  }
  if (changing === undefined) return is
  changing.is = is
  return null
}
