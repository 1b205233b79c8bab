import { addRows, finishOlder, isTable, moveFor, sortedMapping, tableCalled } from './hsds-older.ts'
import { emptyPackage, type Package, type Row, type TableName, tableNames } from './hsds-tables.ts'
import { decodeMap } from './hsds-text.ts'
import { entry, storable } from './hsds-values.ts'
import type { SourceFile } from './report.ts'

const DEEPEST = 12
const MOST_OBJECTS = 500_000

type Json = Record<string, unknown>

/** The column by which what stands within an object refers to it. */
const links: Partial<Record<TableName, string>> = {
  organizations: 'organization_id',
  services: 'service_id',
  locations: 'location_id',
  service_at_location: 'service_at_location_id',
  phones: 'phone_id',
  contacts: 'contact_id',
}

/** Objects that stand alone within another, which then refers to them. */
const singles: Record<string, [table: TableName, column: string]> = {
  organization: ['organizations', 'organization_id'],
  service: ['services', 'service_id'],
  location: ['locations', 'location_id'],
  taxonomy_term: ['taxonomy_terms', 'taxonomy_term_id'],
  taxonomy_detail: ['taxonomies', 'taxonomy_id'],
  // Open Referral UK 1.0
  taxonomy: ['taxonomy_terms', 'taxonomy_term_id'],
}

/** HSDS in JSON, of one file or many: a package, a list, pages of an API, or an object a file. */
export function readJsonPackage(files: readonly SourceFile[]): Package {
  const read = emptyPackage()
  const gathered: Gathered = { rows: new Map(), count: 0 }
  for (const file of files) {
    const value = parseFile(file)
    if (typeof value === 'object' && value !== null && 'refused' in value) read.refused.push(value.refused)
    else gatherFile(gathered, file.name, value.json)
  }
  if (gathered.count > MOST_OBJECTS) {
    read.refused.push({ file: files[0]?.name ?? '', place: null, reason: `meer dan ${MOST_OBJECTS} gegevens` })
  }
  if (read.refused.length > 0) return read
  for (const [name, rows] of gathered.rows) addRows(read, name, rows)
  for (const name of tableNames) read.tables[name] = merged(read.tables[name])
  finishOlder(read, gathered.rows.get('eligibility') ?? [])
  read.mapping = sortedMapping(read.mapping)
  if (read.mapping.some((one) => one.from.startsWith('regular_schedule'))) read.version = 'HSDS 1.x of 2.x'
  if (read.tables.services.length + read.tables.organizations.length === 0) {
    const reason = 'er staan geen diensten (services) of organisaties (organizations) in'
    read.refused.push({ file: files[0]?.name ?? '', place: null, reason })
  }
  return read
}

interface Gathered {
  rows: Map<string, Row[]>
  count: number
}

function parseFile(file: SourceFile): { json: unknown } | { refused: Package['refused'][number] } {
  const text = decodeMap(file)
  if (typeof text !== 'string') return { refused: text }
  try {
    return { json: JSON.parse(text) }
  } catch (error) {
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    const line = at === undefined ? text.split('\n').length : text.slice(0, Number(at)).split('\n').length
    return {
      refused: {
        file: file.name,
        place: `regel ${line}`,
        reason: 'dit is geen geldige JSON; lijkt afgekapt of beschadigd',
      },
    }
  }
}

function gatherFile(into: Gathered, file: string, json: unknown): void {
  const fallback = tableIn(file)
  if (Array.isArray(json)) gatherList(into, file, '', fallback, json, {})
  else if (isObject(json)) {
    const page = Array.isArray(json.contents) ? json.contents : Array.isArray(json.content) ? json.content : null
    if (page !== null) gatherList(into, file, 'contents', fallback, page, {})
    else if (typeof json.id === 'string' || typeof json.id === 'number')
      gather(into, file, '', kindOf(json) ?? fallback, json, {}, 0)
    else {
      for (const [name, list] of Object.entries(json)) {
        if (isTable(name) && Array.isArray(list)) gatherList(into, file, name, name, list, {})
      }
    }
  }
}

function gatherList(
  into: Gathered,
  file: string,
  place: string,
  name: string | null,
  list: readonly unknown[],
  cells: Record<string, string>,
  depth = 0,
): void {
  for (const [at, entry] of list.entries()) {
    if (!isObject(entry)) continue
    gather(into, file, `${place}[${at}]`, name ?? kindOf(entry), entry, cells, depth)
  }
}

/** A row of the object itself, and rows of everything within it that has a table. */
function gather(
  into: Gathered,
  file: string,
  place: string,
  name: string | null,
  object: Json,
  link: Record<string, string>,
  depth: number,
): void {
  const table = name === null ? null : (moveFor(name)?.to ?? null)
  if (name === null || depth > DEEPEST || into.count > MOST_OBJECTS) return
  const row: Row = { file, place: place === '' ? name : place, cells: { ...link, ...plainCells(object) } }
  const rows = into.rows.get(name) ?? []
  rows.push(row)
  into.rows.set(name, rows)
  into.count++
  const id = row.cells.id
  for (const [key, value] of Object.entries(object)) {
    const single = entry(singles, key)
    const at = `${place}.${key}`.replace(/^\./, '')
    if (isObject(value) && single !== undefined) {
      const inner = plainCells(value).id
      if (inner !== undefined) row.cells[single[1]] ??= inner
      gather(into, file, at, single[0], value, {}, depth + 1)
    } else if (Array.isArray(value) && isTable(tableCalled(key)) && id !== undefined && table !== null) {
      gatherList(into, file, at, tableCalled(key), value, linkTo(table, key, id), depth + 1)
    }
  }
}

function linkTo(parent: TableName, child: string, id: string): Record<string, string> {
  if (child === 'attributes') return { link_id: id, link_entity: parent }
  if (child === 'metadata') return { resource_id: id }
  const column = links[parent]
  return column === undefined ? {} : { [column]: id }
}

/** The fields that are texts, numbers or truths; a list of texts as one text. */
function plainCells(object: Json): Record<string, string> {
  const cells: [string, string][] = []
  for (const [key, value] of Object.entries(object)) {
    const name = key === '__proto__' ? 'proto' : key.toLowerCase()
    if (typeof value === 'string' && value.trim() !== '') cells.push([name, storable(value).trim()])
    else if (typeof value === 'number' || typeof value === 'boolean') cells.push([name, String(value)])
  }
  return Object.fromEntries(cells)
}

/** The same object told twice, here short and there whole: what is missing in the first comes from the others. */
function merged(rows: readonly Row[]): Row[] {
  const byId = new Map<string, Row>()
  const without: Row[] = []
  for (const row of rows) {
    const id = row.cells.id
    const known = id === undefined ? undefined : byId.get(id)
    if (id === undefined) without.push(row)
    else if (known === undefined) byId.set(id, row)
    else known.cells = { ...row.cells, ...known.cells }
  }
  return [...byId.values(), ...without]
}

/** The table that a file is about, by its folder or its name: "services/1.json", "service_list.json". */
function tableIn(file: string): string | null {
  const words = file.toLowerCase().split('/').reverse()
  const names = ['service_at_location', 'taxonomy_term', 'organization', 'location', 'service', 'taxonom']
  for (const word of words) {
    const found = names.find((name) => word.startsWith(name))
    if (found !== undefined) return tableOf[found] ?? null
  }
  return null
}

const tableOf: Record<string, TableName> = {
  service_at_location: 'service_at_location',
  taxonomy_term: 'taxonomy_terms',
  organization: 'organizations',
  location: 'locations',
  service: 'services',
  taxonom: 'taxonomies',
}

/** The table of an object by its looks, for a file whose name says nothing. */
function kindOf(object: Json): TableName | null {
  if (isObject(object.location) || isObject(object.service)) return 'service_at_location'
  if (typeof object.location_type === 'string') return 'locations'
  if ('status' in object || isObject(object.organization) || 'organization_id' in object) return 'services'
  if (isObject(object.taxonomy_detail) || 'term_uri' in object) return 'taxonomy_terms'
  if ('website' in object || 'services' in object || 'legal_status' in object) return 'organizations'
  return null
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
