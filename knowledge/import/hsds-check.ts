import { isUuid } from '../social-map/ids.ts'
import { type Package, type Row, remark, type TableName, type Tables } from './hsds-tables.ts'
import type { Remark } from './report.ts'

const MOST_REFUSALS = 20

/** What a row of each table hangs from: one of these has to be in the package. */
const parents: Partial<Record<TableName, [column: string, table: TableName][]>> = {
  addresses: [['location_id', 'locations']],
  accessibility: [['location_id', 'locations']],
  service_areas: [['service_id', 'services']],
  cost_options: [['service_id', 'services']],
  required_documents: [['service_id', 'services']],
  organization_identifiers: [['organization_id', 'organizations']],
  languages: [
    ['service_id', 'services'],
    ['location_id', 'locations'],
    ['phone_id', 'phones'],
  ],
  schedules: [
    ['service_id', 'services'],
    ['location_id', 'locations'],
    ['service_at_location_id', 'service_at_location'],
  ],
  contacts: [
    ['service_id', 'services'],
    ['organization_id', 'organizations'],
    ['location_id', 'locations'],
    ['service_at_location_id', 'service_at_location'],
  ],
  phones: [
    ['service_id', 'services'],
    ['location_id', 'locations'],
    ['organization_id', 'organizations'],
    ['service_at_location_id', 'service_at_location'],
    ['contact_id', 'contacts'],
  ],
}

/**
 * Everything that makes a package unusable: rows without an id or a name, ids used twice, rows that hang from something
 * that is not there, and circles of parents. What hangs from something outside that has a UUID is only remarked on: a
 * part of a larger register refers to the rest of it.
 */
export function checkPackage({ tables, version }: Package): { refused: Remark[]; remarks: Remark[] } {
  const refused = [
    ...needed(tables, 'organizations', ['id', 'name']),
    ...needed(tables, 'services', ['id', 'name']),
    ...needed(tables, 'locations', ['id']),
    ...needed(tables, 'taxonomy_terms', ['id']),
    ...needed(tables, 'service_at_location', ['service_id', 'location_id']),
    ...repeated(tables),
  ]
  const ids = idsOf(tables)
  const remarks: Remark[] = []
  hanging(tables, ids, refused, remarks)
  for (const [table, column] of [
    ['service_at_location', 'service_id'],
    ['service_at_location', 'location_id'],
  ] as const) {
    refused.push(...strangers(tables[table], column, ids[column === 'service_id' ? 'services' : 'locations']))
  }
  refused.push(...strangers(tables.services, 'organization_id', ids.organizations))
  if (version !== 'HSDS 3.0') refused.push(...needed(tables, 'services', ['organization_id']))
  for (const [rows, column, known] of [
    [tables.organizations, 'parent_organization_id', ids.organizations],
    [tables.taxonomy_terms, 'parent_id', ids.taxonomy_terms],
    [tables.locations, 'organization_id', ids.organizations],
    [tables.attributes, 'taxonomy_term_id', ids.taxonomy_terms],
    [tables.attributes, 'link_id', allIds(tables)],
  ] as const) {
    for (const found of strangers(rows, column, known)) {
      ;(isUuid(found.id) ? remarks : refused).push(found)
    }
  }
  refused.push(
    ...circles(tables.organizations, 'parent_organization_id'),
    ...circles(tables.taxonomy_terms, 'parent_id'),
  )
  return { refused: few(refused.map(plain)), remarks: remarks.map(plain) }
}

function needed(tables: Tables, table: TableName, columns: readonly string[]): Remark[] {
  return tables[table].flatMap((row) =>
    columns.filter((column) => row.cells[column] === undefined).map((column) => remark(row, `${column} ontbreekt`)),
  )
}

function repeated(tables: Tables): Remark[] {
  return (Object.keys(tables) as TableName[]).flatMap((table) => {
    const seen = new Map<string, Row>()
    return tables[table].flatMap((row) => {
      const id = row.cells.id
      // Older versions have two files for one table, each with ids of its own.
      const key = `${row.file} ${id}`
      const earlier = id === undefined ? undefined : seen.get(key)
      if (id !== undefined) seen.set(key, row)
      return earlier === undefined ? [] : [remark(row, `id "${id}" staat ook op ${earlier.place}`)]
    })
  })
}

function hanging(tables: Tables, ids: Record<TableName, Set<string>>, refused: Remark[], remarks: Remark[]): void {
  for (const [table, links] of Object.entries(parents) as [TableName, [string, TableName][]][]) {
    for (const row of tables[table]) {
      const named = links.filter(([column]) => row.cells[column] !== undefined)
      const missing = named.filter(([column, parent]) => !ids[parent].has(row.cells[column] ?? ''))
      const found = missing.map(([column]) => remark(row, notThere(column, row.cells[column] ?? '')))
      if (named.length === 0) remarks.push(remark(row, 'hoort nergens bij en is niet gebruikt'))
      else if (missing.length === named.length) refused.push(...found)
      else remarks.push(...found)
    }
  }
}

type Stranger = Remark & { id: string }

/** The rows whose reference is not among those known; an empty one is no reference. */
function strangers(rows: readonly Row[], column: string, known: ReadonlySet<string>): Stranger[] {
  return rows.flatMap((row) => {
    const id = row.cells[column]
    return id === undefined || known.has(id) ? [] : [{ ...remark(row, notThere(column, id)), id }]
  })
}

function notThere(column: string, id: string): string {
  return `${column} verwijst naar "${id}", maar dat staat niet in het pakket`
}

/** Every circle once, told at the row where it is found. */
function circles(rows: readonly Row[], column: string): Remark[] {
  const parentOf = new Map(rows.map((row) => [row.cells.id, row.cells[column]]))
  const done = new Set<string>()
  return rows.flatMap((row) => {
    const path = new Set<string>()
    let id = row.cells.id
    while (id !== undefined && !done.has(id)) {
      if (path.has(id)) {
        for (const one of path) done.add(one)
        const circle = [...path].slice([...path].indexOf(id))
        return [remark(row, `${column} loopt in een kring: ${[...circle, id].join(' → ')}`)]
      }
      path.add(id)
      id = parentOf.get(id)
    }
    for (const one of path) done.add(one)
    return []
  })
}

function idsOf(tables: Tables): Record<TableName, Set<string>> {
  const entries = Object.entries(tables).map(([name, rows]) => [
    name,
    new Set(rows.flatMap((row) => row.cells.id ?? [])),
  ])
  return Object.fromEntries(entries) as Record<TableName, Set<string>>
}

function allIds(tables: Tables): Set<string> {
  return new Set(Object.values(tables).flatMap((rows) => rows.flatMap((row) => row.cells.id ?? [])))
}

function plain({ file, place, reason }: Remark): Remark {
  return { file, place, reason }
}

function few(refused: Remark[]): Remark[] {
  if (refused.length <= MOST_REFUSALS) return refused
  const more = refused.length - MOST_REFUSALS
  return [
    ...refused.slice(0, MOST_REFUSALS),
    { file: refused[0]?.file ?? '', place: null, reason: `en nog ${more} keer iets` },
  ]
}
