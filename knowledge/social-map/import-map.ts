import { isDeepStrictEqual } from 'node:util'
import type { Region } from '../content/region.ts'
import type { OrganisationRecord, Topic } from '../content/types.ts'
import { readCsv } from '../import/csv.ts'
import { type MapImportContext, type ReadMap, readHsds } from '../import/hsds.ts'
import { carefulFetch, type Fetch } from '../import/hsds-api.ts'
import type { Mapping } from '../import/hsds-tables.ts'
import type { ImportReport, Remark } from '../import/report.ts'
import { readXlsx } from '../import/xlsx.ts'
import { itemColumns } from '../items/find.ts'
import type { Item } from '../items/item.ts'
import { storeItems, withdrawItems } from '../items/store.ts'
import type { Queries } from '../queries.ts'
import type { MappedService } from './hsds.ts'

type ReadSource = (pathOrUrl: string, context: MapImportContext, fetch: Fetch) => Promise<ReadMap>

/** The kinds of sources that a social map can come from. */
export const mapImporters = { hsds: readHsds, csv: readCsv, xlsx: readXlsx } as const satisfies Record<
  string,
  ReadSource
>
export type MapKind = keyof typeof mapImporters

export interface MapImport {
  db: Queries
  region: Region
  topics: readonly Topic[]
  kind: MapKind
  /** A file or a folder; for hsds also the address of an API. */
  path: string
  publish: boolean
  dryRun: boolean
  now: Date
  /** How addresses are asked; by default with limits on time and size. */
  fetch?: Fetch
}

/** As of any import, with the version that was read and where the columns of an older one went. */
export interface MapReport extends ImportReport {
  version: string
  mapping: Mapping[]
}

/** Thrown to undo a dry run; never leaves this file. */
class OnlyLooking extends Error {}

/** Reads a social map and stores it in one transaction. With anything refused nothing of it is stored. */
export async function importMap(settings: MapImport): Promise<MapReport> {
  const { db, region, topics, kind, path, publish, dryRun } = settings
  const read = await mapImporters[kind](path, { region, topics, publish }, settings.fetch ?? carefulFetch)
  const report = reportOf(settings, read)
  if (read.refused.length > 0) return report
  try {
    await db.transaction(async (tx) => {
      await storeMap(tx, read, settings, report)
      if (dryRun) throw new OnlyLooking()
    })
  } catch (error) {
    if (!(error instanceof OnlyLooking)) throw error
  }
  return report
}

/** What the mapping says to people: what went elsewhere, then what was left out. */
export function mappingLines({ version, mapping }: MapReport): string[] {
  const moved = mapping.filter((one) => one.to !== null).map((one) => `  ${one.from} → ${one.to}`)
  const left = mapping.filter((one) => one.to === null).map((one) => one.from)
  return [
    ...(version === '' ? [] : [`Gelezen als: ${version}`]),
    ...(moved.length === 0 ? [] : ['Overgezet:', ...moved]),
    ...(left.length === 0 ? [] : [`Niet overgenomen: ${left.join(', ')}`]),
  ]
}

function reportOf({ kind, publish, dryRun }: MapImport, read: ReadMap): MapReport {
  const { version, mapping, skipped, refused } = read
  const nothing = { added: [], changed: [], unchanged: [], withdrawn: [], reviews: [] }
  return { kind, publish, dryRun, ...nothing, skipped: [...skipped], refused: [...refused], version, mapping }
}

async function storeMap(tx: Queries, read: ReadMap, settings: MapImport, report: MapReport): Promise<void> {
  const ids = read.items.map((item) => item.id)
  const known = new Map((await itemsWith(tx, [...ids, ...read.ended])).map((item) => [item.id, item]))
  const clashes = read.items.filter((item) => (known.get(item.id)?.kind ?? item.kind) !== item.kind)
  if (clashes.length > 0) {
    report.refused.push(
      ...clashes.map((item) => about(item, settings, 'die naam is al van iets anders dan een dienst')),
    )
    return
  }
  const fresh: Item[] = []
  for (const item of read.items) {
    const before = known.get(item.id)
    const told = withAddress(item, known)
    const after = before === undefined ? told : mergedWith(told, before)
    if (before !== undefined && isSame(after, before)) report.unchanged.push(item.id)
    else if (before?.status === 'published' && after.status === 'draft') {
      report.skipped.push(about(item, settings, 'is zichtbaar en anders dan hier; met --publish wordt het vervangen'))
    } else fresh.push(after)
  }
  const labels = new Map(settings.topics.map((topic) => [topic.key, topic.label]))
  const stored = await storeItems(tx, fresh, labels, settings.now)
  report.added.push(...stored.added)
  report.changed.push(...stored.changed)
  report.unchanged.push(...stored.unchanged)
  const ended = read.ended.filter((id) => known.get(id)?.status === 'published')
  if (settings.publish) report.withdrawn.push(...(await endItems(tx, ended, settings)))
}

/** What the source says has ended is from then on the source's: the content of the region does not bring it back. */
async function endItems(tx: Queries, ids: readonly string[], { kind, now }: MapImport): Promise<string[]> {
  const withdrawn = await withdrawItems(tx, ids, now)
  await tx.query('update items set origin = $2 where id = any($1)', [withdrawn, kind])
  return withdrawn
}

function about(item: Item, { path }: MapImport, reason: string): Remark {
  return { file: path, place: item.id, reason }
}

/**
 * An organisation is more than what one source knows of it: nothing that is known of it goes. The template has no
 * column for the terms of others, so a service keeps them.
 */
function mergedWith(item: Item, before: Item): Item {
  if (item.kind === 'service' && before.kind === 'service' && item.origin !== 'hsds') {
    const terms = (before.data as MappedService | null)?.terms
    const data: MappedService | null = item.data === null || terms === undefined ? item.data : { ...item.data, terms }
    return { ...item, data }
  }
  if (item.kind !== 'organisation' || before.kind !== 'organisation') return item
  if (item.data === null || before.data === null) return item
  const data = organisationWith(item.data, before.data)
  return {
    ...item,
    text: data.description,
    topics: [...new Set([...before.topics, ...item.topics])],
    municipalities: [...new Set([...before.municipalities, ...item.municipalities])],
    checked: item.checked ?? before.checked,
    data,
  }
}

/** A service shows the website of its organisation, which its own source may not tell. */
function withAddress(item: Item, known: ReadonlyMap<string, Item>): Item {
  if (item.kind !== 'service' || item.data === null || item.data.organisation.url !== null) return item
  const organisation = known.get(`organisatie:${item.data.organisation.id}`)
  const url = organisation?.kind === 'organisation' ? (organisation.data?.url ?? null) : null
  return { ...item, data: { ...item.data, organisation: { ...item.data.organisation, url } } }
}

function organisationWith(told: OrganisationRecord, known: OrganisationRecord): OrganisationRecord {
  const placesTold = new Map(told.locations.map((location) => [location.id, location]))
  const others = told.locations.filter((location) => !known.locations.some((one) => one.id === location.id))
  return {
    ...told,
    description: told.description === told.name ? known.description : told.description,
    url: told.url ?? known.url,
    locations: [...known.locations.map((location) => placesTold.get(location.id) ?? location), ...others],
    services: [...new Set([...known.services, ...told.services])],
  }
}

/** Whether storing it would change anything that people see; what is published stays so. */
function isSame(after: Item, before: Item): boolean {
  const status = before.status === 'published' && after.status === 'draft' ? 'published' : after.status
  const alike = (item: Item) => JSON.parse(JSON.stringify({ ...item, origin: '', status }))
  return before.status === status && isDeepStrictEqual(alike(after), alike(before))
}

async function itemsWith(tx: Queries, ids: readonly string[]): Promise<Item[]> {
  return await tx.query<Item>(`select ${itemColumns} from items where items.id = any($1)`, [ids])
}
