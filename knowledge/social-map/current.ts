import { DateTime } from 'luxon'
import type { Region } from '../content/region.ts'
import type { LocationRecord, OrganisationRecord, Topic } from '../content/types.ts'
import { itemColumns } from '../items/find.ts'
import type { Item } from '../items/item.ts'
import type { Queries } from '../queries.ts'
import { type ForeignTerm, type MapContext, type MappedService, neverChecked } from './hsds.ts'
import { hsdsId } from './ids.ts'
import { holidaysAfter } from './schedule.ts'
import { atLocationId } from './service.ts'
import { foldedWords } from './words.ts'

/** What the map needs to be told. `publicUrl` has no slash at the end. */
export interface MapSettings {
  db: Queries
  knowledge: { topics: readonly Topic[] }
  region: Region
  clock: () => Date
  publicUrl: string
}

/** The social map as it is published now, ready to be filtered and written out. */
export interface SocialMap {
  context: MapContext
  services: MapService[]
  organisations: MapOrganisation[]
  /** The terms of others that services refer to, each once. */
  foreign: ForeignTerm[]
}

export interface MapService {
  id: string
  record: MappedService
  modified: Date
  /** The words by which it is found, without accents. */
  words: string
  atLocations: { id: string; location: LocationRecord }[]
}

export interface MapOrganisation {
  id: string
  record: OrganisationRecord
  services: MapService[]
  words: string
}

interface Row {
  item: Item
  modified: Date
}

/**
 * Gives the map as it is now. It is kept in memory and read again when an item has changed (by this process or another)
 * or the day has: terms and holidays depend on it.
 */
export function createSocialMap(settings: MapSettings): () => Promise<SocialMap> {
  let kept: { key: string; map: Promise<SocialMap> } | null = null
  return async () => {
    const today = DateTime.fromJSDate(settings.clock(), { zone: settings.region.timeZone })
    const [state] = await settings.db.query<{ version: number }>('select version from search_state')
    const key = `${state?.version ?? 0} ${today.toISODate()}`
    if (kept?.key !== key) {
      const map = readMap(settings, today)
      kept = { key, map }
      map.catch(() => {
        kept = null
      })
    }
    return await kept.map
  }
}

async function readMap(settings: MapSettings, today: DateTime): Promise<SocialMap> {
  return socialMapOf(await publishedRows(settings.db, today.toISODate() ?? ''), contextOf(settings, today))
}

/** What the outside form of records depends on, on a day. */
export function contextOf(
  { knowledge, region, clock, publicUrl }: Omit<MapSettings, 'db'>,
  today: DateTime,
): MapContext {
  const now = () => DateTime.fromJSDate(clock(), { zone: region.timeZone })
  return { region, topics: knowledge.topics, publicUrl, today, now, holidays: holidaysAfter(today) }
}

/** The map of these items, of services and organisations. */
export function socialMapOf(rows: readonly Row[], context: MapContext): SocialMap {
  const labels = new Map(context.topics.map((topic) => [topic.key, topic.label]))
  const services = rows.flatMap(({ item, modified }) =>
    item.kind === 'service' ? [serviceOf(serviceRecord(item), modified, labels)] : [],
  )
  const told = rows.flatMap(({ item }) => (item.kind === 'organisation' ? [organisationRecord(item)] : []))
  return { context, services, organisations: organisationsOf(told, services), foreign: foreignTerms(services) }
}

async function publishedRows(db: Queries, day: string): Promise<Row[]> {
  const rows = await db.query<Item & { modified: Date }>(
    `select ${itemColumns}, items.updated_at as modified from items
     where items.kind in ('service', 'organisation') and items.status = 'published'
       and items.audience <> 'professional'
       and (items.valid_from is null or items.valid_from <= $1) and (items.valid_to is null or items.valid_to >= $1)
     order by items.title, items.id`,
    [day],
  )
  return rows.map(({ modified, ...item }) => ({ item: item as Item, modified }))
}

/** The record of a service; an item without one is told by what it has. */
function serviceRecord(item: Item): MappedService {
  const { id, title, topics, municipalities } = item
  const record = item.kind === 'service' ? item.data : null
  if (record !== null) return { ...record, topics, municipalities }
  return {
    ...emptyService,
    id,
    name: title,
    description: item.text,
    municipalities,
    topics,
    url: item.url,
    checked: item.checked ?? emptyService.checked,
  }
}

const emptyService = {
  organisation: { id: '', name: '', url: null },
  for: null,
  ages: { min: null, max: null },
  cost: null,
  referral: 'none',
  level: 'basic',
  scope: 'local',
  phone: null,
  email: null,
  locations: [],
  hours: null,
  languages: [],
  bring: null,
  professional: null,
  variants: [],
  checked: neverChecked,
  review: null,
  example: false,
} as const satisfies Partial<MappedService>

function organisationRecord(item: Item): OrganisationRecord {
  if (item.kind === 'organisation' && item.data !== null) return item.data
  const { id, title, text, url } = item
  return { id, name: title, description: text, url, example: false, locations: [], services: [] }
}

function serviceOf(record: MappedService, modified: Date, labels: ReadonlyMap<string, string>): MapService {
  const { name, description, organisation, topics, variants } = record
  const texts = [name, description, record.for ?? '', organisation.name, ...topics, ...variants]
  return {
    id: hsdsId('service', record.id),
    record,
    modified: new Date(modified),
    words: foldedWords([...texts, ...topics.map((topic) => labels.get(topic) ?? '')].join(' ')),
    atLocations: record.locations.map((location, index) => ({ id: atLocationId(record, index), location })),
  }
}

/** Those that are told of and those that only a service names. */
function organisationsOf(told: readonly OrganisationRecord[], services: readonly MapService[]): MapOrganisation[] {
  const records = new Map(told.map((record) => [record.id, record]))
  for (const { record } of services) {
    const { id, name, url } = record.organisation
    if (id === '' || records.has(id)) continue
    records.set(id, { id, name, url, description: name, example: record.example, locations: [], services: [] })
  }
  const of = Map.groupBy(services, (service) => service.record.organisation.id)
  return [...records.values()].map((record) => ({
    id: hsdsId('organization', record.id),
    record,
    services: inOrder(of.get(record.id) ?? [], record.services),
    words: foldedWords(`${record.name} ${record.description}`),
  }))
}

/** In the order that the organisation has them in; what it does not name comes last. */
function inOrder(services: readonly MapService[], ids: readonly string[]): MapService[] {
  const place = new Map(ids.map((id, index) => [id, index]))
  const last = ids.length
  return services.toSorted((a, b) => (place.get(a.record.id) ?? last) - (place.get(b.record.id) ?? last))
}

function foreignTerms(services: readonly MapService[]): ForeignTerm[] {
  const terms = services.flatMap((service) => service.record.terms ?? [])
  return [...new Map(terms.map((term) => [term.id, term])).values()]
}
