import { type Mapping, type Package, type Row, type TableName, tableNames, usedColumns } from './hsds-tables.ts'
import { entry } from './hsds-values.ts'

/** Where a table of an older version goes, what its columns are called now, and what stands in every row. */
interface Move {
  to: TableName
  columns?: Record<string, string>
  fixed?: Record<string, string>
}

// HSDS 1.x and 2.x as published at docs.openreferral.org/en/v1.1 and v2.0.1, Open Referral UK 1.0, and the files of
// Ohana, the software that HSDS came from. In JSON the same tables bear the names of their fields.
const moves: Record<string, Move> = {
  organization: { to: 'organizations' },
  service: { to: 'services' },
  location: { to: 'locations' },
  service_at_locations: { to: 'service_at_location' },
  services_at_location: { to: 'service_at_location' },
  physical_addresses: { to: 'addresses', fixed: { address_type: 'physical' } },
  postal_addresses: { to: 'addresses', fixed: { address_type: 'postal' } },
  mail_addresses: { to: 'addresses', fixed: { address_type: 'postal' } },
  regular_schedules: { to: 'schedules', columns: { weekday: 'byday', dayofweek: 'byday' }, fixed: { freq: 'WEEKLY' } },
  regular_schedule: { to: 'schedules', columns: { weekday: 'byday', dayofweek: 'byday' }, fixed: { freq: 'WEEKLY' } },
  holiday_schedules: { to: 'schedules', columns: { start_date: 'valid_from', end_date: 'valid_to' } },
  accessibility_for_disabilities: { to: 'accessibility', columns: { accessibility: 'description' } },
  services_taxonomy: { to: 'attributes', columns: { service_id: 'link_id', taxonomy_id: 'taxonomy_term_id' } },
  service_taxonomys: { to: 'attributes', columns: { service_id: 'link_id', taxonomy_id: 'taxonomy_term_id' } },
  service_attributes: { to: 'attributes', columns: { service_id: 'link_id' } },
  other_attributes: { to: 'attributes' },
  taxonomy: { to: 'taxonomy_terms', columns: { taxonomy_id: 'id', vocabulary: 'taxonomy' } },
}

/** Columns that have another name now, by table. */
const renamed: Partial<Record<TableName, Record<string, string>>> = {
  organizations: { url: 'website' },
  services: {
    website: 'url',
    fees: 'fees_description',
    eligibility: 'eligibility_description',
    audience: 'eligibility_description',
  },
  languages: { language: 'name' },
  service_areas: { service_area: 'name' },
  phones: { number_type: 'type' },
}

/** Columns that hold a list of what has a table of its own now: to which table, and into which column. */
const lists: Partial<Record<TableName, Record<string, [to: TableName, column: string, link: string]>>> = {
  services: {
    languages: ['languages', 'name', 'service_id'],
    required_documents: ['required_documents', 'document', 'service_id'],
    service_areas: ['service_areas', 'name', 'service_id'],
    taxonomy_ids: ['attributes', 'taxonomy_term_id', 'link_id'],
    location_id: ['service_at_location', 'location_id', 'service_id'],
  },
  locations: { accessibility: ['accessibility', 'description', 'location_id'] },
}

const notKept = ['programs', 'funding', 'meta_table_descriptions', 'payments_accepted', 'cost_options_accepted']

/** The table that rows under this name go to, or null for what we do not take over. */
export function moveFor(name: string): Move | null {
  const table = tableNames.find((one) => one === name)
  return table === undefined ? (entry(moves, name) ?? null) : { to: table }
}

/** Open Referral UK 1.0 makes its plurals by adding an s. */
export function tableCalled(name: string): string {
  return /^eligibilit(ys|ies)$/.test(name) ? 'eligibility' : name
}

/** Whether a name is one of HSDS at all. */
export function isTable(name: string): boolean {
  return moveFor(name) !== null || name === 'eligibility' || notKept.includes(name)
}

/** Puts the rows of a table, new or old, where HSDS 3.0 has them, and notes where every filled column went. */
export function addRows(into: Package, name: string, rows: readonly Row[]): void {
  const move = moveFor(name)
  if (name === 'eligibility')
    into.mapping.push({ from: 'eligibility.eligibility', to: 'services.eligibility_description' })
  if (move === null) {
    if (name !== 'eligibility' && rows.length > 0) into.mapping.push({ from: name, to: null })
    return
  }
  const to = (column: string) => entry(move.columns, column) ?? entry(renamed[move.to], column) ?? column
  if (move.to !== name) into.mapping.push({ from: name, to: move.to })
  const filled = new Set(rows.flatMap((row) => Object.keys(row.cells)))
  for (const column of filled) note(into, name, column, move.to, to(column))
  for (const row of rows) {
    const cells: Record<string, string> = { ...move.fixed }
    for (const [column, value] of Object.entries(row.cells)) {
      if (entry(lists[move.to], column) !== undefined) spread(into, row, move.to, column, value)
      else cells[to(column)] = together(to(column), cells[to(column)], value)
    }
    if (name === 'holiday_schedules') closeHoliday(cells)
    into.tables[move.to].push({ ...row, cells })
  }
}

/** For whom it is may stand in two columns; of anything else the first counts. */
function together(column: string, known: string | undefined, value: string): string {
  if (known === undefined) return value
  return column === 'eligibility_description' && known !== value ? `${known}\n${value}` : known
}

function note(into: Package, name: string, column: string, table: TableName, to: string): void {
  const list = entry(lists[table], column)
  if (list !== undefined) into.mapping.push({ from: `${name}.${column}`, to: `${list[0]}.${list[1]}` })
  else if (name === 'holiday_schedules' && column === 'closed') return
  else if (!usedColumns[table].includes(to)) into.mapping.push({ from: `${name}.${column}`, to: null })
  else if (to !== column) into.mapping.push({ from: `${name}.${column}`, to: `${table}.${to}` })
}

/** "Spanish, Tagalog" in one cell becomes a row each; a place or a document may have a comma of its own. */
function spread(into: Package, row: Row, table: TableName, column: string, value: string): void {
  const list = entry(lists[table], column)
  if (list === undefined) return
  const [to, name, link] = list
  const values = to === 'required_documents' ? [value] : value.split(',')
  for (const one of values.map((part) => part.trim()).filter((part) => part !== '')) {
    into.tables[to].push({ ...row, cells: { [link]: row.cells.id ?? '', [name]: one } })
  }
}

/** Older versions say closed in a column, 3.0 by leaving the times out. */
function closeHoliday(cells: Record<string, string>): void {
  if (/^(true|t|yes|1)$/i.test(cells.closed ?? '')) {
    delete cells.opens_at
    delete cells.closes_at
  }
  delete cells.closed
}

/** Brings in what older versions say elsewhere: eligibility in a table of its own, the organisation by the place. */
export function finishOlder(into: Package, eligibility: readonly Row[]): void {
  const services = new Map(into.tables.services.map((row) => [row.cells.id, row]))
  for (const { cells } of eligibility) {
    const service = services.get(cells.service_id)
    if (service === undefined) continue
    const { eligibility: description, minimum_age, maximum_age } = cells
    service.cells = {
      ...withValues({ eligibility_description: description, minimum_age, maximum_age }),
      ...service.cells,
    }
  }
  const places = new Map(into.tables.locations.map((row) => [row.cells.id, row.cells.organization_id]))
  for (const at of into.tables.service_at_location) {
    const service = services.get(at.cells.service_id)
    const organisation = places.get(at.cells.location_id)
    if (service !== undefined && organisation !== undefined) service.cells.organization_id ??= organisation
  }
}

/** Which version a package is of, by the tables that it has. */
export function versionOf(names: readonly string[], services: readonly string[]): string {
  if (names.includes('mail_addresses') || (services.includes('location_id') && !services.includes('organization_id'))) {
    return 'Ohana (voorloper van HSDS)'
  }
  const old = ['services_at_location', 'physical_addresses', 'regular_schedules', 'services_taxonomy', 'eligibility']
  return names.some((name) => old.includes(name)) ? 'HSDS 1.x of 2.x' : 'HSDS 3.0'
}

export function sortedMapping(mapping: readonly Mapping[]): Mapping[] {
  const found = new Map(mapping.map((one) => [one.from, one]))
  return [...found.values()].sort((a, b) => a.from.localeCompare(b.from))
}

function withValues(cells: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
