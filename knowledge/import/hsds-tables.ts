import type { Remark } from './report.ts'

/** The tables of HSDS 3.0 that we read. */
export const tableNames = [
  'organizations',
  'services',
  'locations',
  'service_at_location',
  'addresses',
  'phones',
  'contacts',
  'schedules',
  'service_areas',
  'languages',
  'accessibility',
  'cost_options',
  'required_documents',
  'attributes',
  'taxonomies',
  'taxonomy_terms',
  'organization_identifiers',
  'metadata',
] as const
export type TableName = (typeof tableNames)[number]

/** One row, whatever it was read from: every value as text, what is empty is not there. */
export interface Row {
  file: string
  /** "regel 12", or the path within JSON. */
  place: string
  cells: Record<string, string>
}

export type Tables = Record<TableName, Row[]>

/** A package as it was read; with a refusal nothing of it may be used. */
export interface Package {
  tables: Tables
  /** "HSDS 3.0", "HSDS 1.x of 2.x", "Ohana". */
  version: string
  mapping: Mapping[]
  remarks: Remark[]
  refused: Remark[]
}

/** Where a column went; null: it was not taken over. */
export interface Mapping {
  from: string
  to: string | null
}

function noTables(): Tables {
  return Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables
}

export function emptyPackage(): Package {
  return { tables: noTables(), version: 'HSDS 3.0', mapping: [], remarks: [], refused: [] }
}

/** The text of a cell, or null. */
export function cell(row: Row, name: string): string | null {
  return row.cells[name] ?? null
}

export function remark(row: Row, reason: string): Remark {
  return { file: row.file, place: row.place, reason }
}

/** The rows by the value of a column; rows without it are left out. */
export function rowsBy(rows: readonly Row[], column: string): Map<string, Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const value = row.cells[column]
    if (value === undefined) continue
    const known = found.get(value)
    if (known === undefined) found.set(value, [row])
    else known.push(row)
  }
  return found
}

/** What we make something of, per table; the rest is told as not taken over. */
export const usedColumns: Record<TableName, readonly string[]> = {
  organizations: ['id', 'name', 'description', 'email', 'website', 'parent_organization_id'],
  services: [
    'id',
    'organization_id',
    'name',
    'description',
    'url',
    'email',
    'status',
    'application_process',
    'fees_description',
    'eligibility_description',
    'minimum_age',
    'maximum_age',
    'assured_date',
    'last_modified',
  ],
  locations: [
    'id',
    'organization_id',
    'name',
    'latitude',
    'longitude',
    'location_type',
    'external_identifier',
    'external_identifier_type',
  ],
  service_at_location: ['id', 'service_id', 'location_id'],
  addresses: ['id', 'location_id', 'address_1', 'address_2', 'city', 'region', 'postal_code', 'address_type'],
  phones: [
    'id',
    'location_id',
    'service_id',
    'organization_id',
    'contact_id',
    'service_at_location_id',
    'number',
    'type',
  ],
  contacts: ['id', 'organization_id', 'service_id', 'service_at_location_id', 'location_id', 'email'],
  schedules: [
    'id',
    'service_id',
    'location_id',
    'service_at_location_id',
    'valid_from',
    'valid_to',
    'freq',
    'interval',
    'byday',
    'description',
    'opens_at',
    'closes_at',
    'notes',
    'wkst',
    'timezone',
  ],
  service_areas: ['id', 'service_id', 'name'],
  languages: ['id', 'service_id', 'location_id', 'phone_id', 'name', 'code'],
  accessibility: ['id', 'location_id', 'description', 'details'],
  cost_options: ['id', 'service_id', 'option', 'amount', 'amount_description', 'currency'],
  required_documents: ['id', 'service_id', 'document'],
  attributes: ['id', 'link_id', 'link_type', 'link_entity', 'taxonomy_term_id', 'value'],
  taxonomies: ['id', 'name', 'description', 'uri', 'version'],
  taxonomy_terms: ['id', 'code', 'name', 'description', 'parent_id', 'taxonomy', 'taxonomy_id', 'language', 'term_uri'],
  organization_identifiers: ['id', 'organization_id', 'identifier_type', 'identifier'],
  metadata: [
    'id',
    'resource_id',
    'resource_type',
    'last_action_date',
    'last_action_type',
    'field_name',
    'previous_value',
    'replacement_value',
    'updated_by',
  ],
}
