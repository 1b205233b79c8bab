import type { LocationRecord, ServiceRecord } from '../../knowledge/content/types.ts'
import type { Editor } from './context.ts'
import type { KnownMap } from './new-service.ts'

/** What is on the map, or waits to be. */
export async function knownMap({ db, knowledge, municipalities, today }: Editor): Promise<KnownMap> {
  const organisations = await db.query<ServiceRecord['organisation']>(
    `select distinct on (data ->> 'id') data ->> 'id' as id, data ->> 'name' as name, data ->> 'url' as url
     from items where kind = 'organisation' and data is not null and status <> 'withdrawn' order by data ->> 'id'`,
  )
  const places = await db.query<{ place: LocationRecord }>(
    `select distinct on (place ->> 'id') place
     from items, jsonb_array_elements(data -> 'locations') as place
     where kind in ('service', 'organisation') and status <> 'withdrawn' order by place ->> 'id', status desc`,
  )
  const ids = await db.query<{ id: string }>('select id from items')
  return {
    today: today(),
    municipalities,
    topics: new Set(knowledge.topics.map(({ key }) => key)),
    organisations: organisations.toSorted((one, other) => one.name.localeCompare(other.name, 'nl')),
    places: places.map(({ place }) => place).toSorted((one, other) => one.name.localeCompare(other.name, 'nl')),
    taken: new Set([...ids.map(({ id }) => id), ...places.map(({ place }) => place.id)]),
  }
}
