import type { Region } from '../content/region.ts'
import type { OrganisationRecord, Topic } from '../content/types.ts'
import type { Item } from '../items/item.ts'
import type { MappedService } from '../social-map/hsds.ts'
import { isUuid, uuidOf } from '../social-map/ids.ts'
import { organisationItem, serviceItem } from '../social-map/items.ts'
import { ownScheme } from '../social-map/location.ts'
import type { Fetch } from './hsds-api.ts'
import { checkPackage } from './hsds-check.ts'
import { readCsvPackage } from './hsds-csv.ts'
import { readJsonPackage } from './hsds-json.ts'
import { openPackage } from './hsds-open.ts'
import { placeReader } from './hsds-places.ts'
import { serviceReader } from './hsds-services.ts'
import { type Mapping, type Package, type Row, remark, type Tables } from './hsds-tables.ts'
import { attributeReader } from './hsds-terms.ts'
import { optionalText, ownId, plainText, webText } from './hsds-values.ts'
import type { ReadFile, Remark, SourceFile } from './report.ts'

/** What an importer of the social map has to know. */
export interface MapImportContext {
  region: Region
  topics: readonly Topic[]
  publish: boolean
}

/** What a source of the social map gives. With a refusal nothing of it may be stored. */
export interface ReadMap extends ReadFile {
  /** "HSDS 3.0", "Ohana …", "sjabloon". */
  version: string
  mapping: Mapping[]
  /** Services that the source says are no longer there: out of what is told, when they are in. */
  ended: string[]
}

/** The organisations and services of a package, folder or API that speaks HSDS 3.0 or an older version. */
export async function readHsds(pathOrUrl: string, context: MapImportContext, fetch: Fetch): Promise<ReadMap> {
  const { files, refused } = await openPackage(pathOrUrl, fetch)
  if (refused.length > 0) return refusedMap(refused)
  return readHsdsFiles(files, context)
}

/** Without a disk or network: the files of one package. */
export function readHsdsFiles(files: readonly SourceFile[], context: MapImportContext): ReadMap {
  const csv = files.filter((file) => /\.csv$/i.test(file.name))
  const read = csv.length > 0 ? readCsvPackage(csv) : readJsonPackage(files)
  const checked = read.refused.length > 0 ? { refused: read.refused, remarks: [] } : checkPackage(read)
  const { version, mapping } = read
  if (checked.refused.length > 0) return { ...refusedMap(checked.refused), version, mapping }
  const remarks = [...read.remarks, ...checked.remarks]
  const { items, ended } = itemsOf(read, context, remarks)
  return { items, ended, version, mapping, skipped: unique(remarks), refused: [], speaksFor: null }
}

export function refusedMap(refused: Remark[]): ReadMap {
  return { items: [], ended: [], version: '', mapping: [], skipped: [], refused, speaksFor: null }
}

function itemsOf(read: Package, context: MapImportContext, remarks: Remark[]): { items: Item[]; ended: string[] } {
  const { tables } = read
  const told = attributeReader(tables, context.topics)
  const names = organisationNames(tables)
  const owner = (location: Row) => names.get(location.cells.organization_id ?? '')?.name ?? ''
  const place = placeReader(tables, context.region, owner, remarks)
  const organisation = (service: Row) => names.get(service.cells.organization_id ?? '') ?? nobody
  const readService = serviceReader({ tables, region: context.region, told, place, organisation, remarks })
  const found = tables.services.map((row) => ({ row, service: readService(row) }))
  const active = found.filter(({ row }) => !hasEnded(row))
  for (const { row } of found.filter((one) => hasEnded(one.row))) {
    remarks.push(remark(row, `is niet meer actief (${row.cells.status}) en niet overgenomen`))
  }
  const statusOf = (row: Row) => (context.publish && !isPaused(row, remarks) ? 'published' : 'draft')
  const services = active.map(({ row, service }) => serviceItem(service, statusOf(row), 'hsds'))
  const organisations = tables.organizations.map((row) => {
    const own = names.get(row.cells.id ?? '') ?? nobody
    const of = active.flatMap(({ service }) => (service.organisation.id === own.id ? [service] : []))
    const locations = tables.locations.filter((one) => one.cells.organization_id === row.cells.id)
    const record: OrganisationRecord = {
      ...own,
      description: optionalText(row.cells.description) ?? own.name,
      example: told(row.cells.id ?? '').traits.get('example') === 'yes',
      locations: withOthers(
        locations.map((one) => place(one, undefined)),
        of,
      ),
      services: of.map((service) => service.id),
    }
    return organisationItem(record, of, context.publish ? 'published' : 'draft', 'hsds')
  })
  return {
    items: [...services, ...organisations],
    ended: found.flatMap(({ row, service }) => (hasEnded(row) ? service.id : [])),
  }
}

const nobody = { id: '', name: 'Organisatie onbekend', url: null }

/** The places that the organisation names, and those that only its services name. */
function withOthers(places: OrganisationRecord['locations'], services: readonly MappedService[]) {
  const others = services.flatMap((service) => service.locations)
  return [...new Map([...others, ...places].map((place) => [place.id, place])).values()].sort(
    (a, b) => order(places, a.id) - order(places, b.id),
  )
}

function order(places: OrganisationRecord['locations'], id: string): number {
  const at = places.findIndex((place) => place.id === id)
  return at < 0 ? places.length : at
}

function organisationNames(tables: Tables): Map<string, { id: string; name: string; url: string | null }> {
  const own = new Map(
    tables.organization_identifiers
      .filter(({ cells }) => cells.identifier_type === ownScheme)
      .map(({ cells }) => [cells.organization_id, ownId(cells.identifier)]),
  )
  return new Map(
    tables.organizations.map(({ cells }) => {
      const { id = '' } = cells
      const name = plainText(cells.name ?? '')
      const ours = own.get(id) ?? (isUuid(id) ? id.toLowerCase() : uuidOf(`hsds:organization:${name}`))
      return [id, { id: ours, name, url: webText(cells.website) }]
    }),
  )
}

function hasEnded(row: Row): boolean {
  return row.cells.status === 'inactive' || row.cells.status === 'defunct'
}

function isPaused(row: Row, remarks: Remark[]): boolean {
  const paused = row.cells.status === 'temporarily closed'
  if (paused) remarks.push(remark(row, 'is tijdelijk gesloten en blijft een concept'))
  return paused
}

function unique(remarks: readonly Remark[]): Remark[] {
  return [...new Map(remarks.map((one) => [`${one.file} ${one.place} ${one.reason}`, one])).values()]
}
