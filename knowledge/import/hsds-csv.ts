import { CsvError, parse } from 'csv-parse/sync'
import { addRows, finishOlder, isTable, sortedMapping, versionOf } from './hsds-older.ts'
import { emptyPackage, type Package, type Row } from './hsds-tables.ts'
import { decodeMap } from './hsds-text.ts'
import type { Remark, SourceFile } from './report.ts'

const MOST_COLUMNS = 500

/** A CSV package: a file a table, of HSDS 3.0 or an older version. */
export function readCsvPackage(files: readonly SourceFile[]): Package {
  const read = emptyPackage()
  const tables = new Map<string, Row[]>()
  for (const file of files) {
    const name = file.name.replace(/\.csv$/i, '').toLowerCase()
    if (!isTable(name)) {
      read.remarks.push({ file: file.name, place: null, reason: 'is geen tabel van HSDS en is niet gelezen' })
      continue
    }
    const rows = readTable(file)
    if (isRemark(rows)) read.refused.push(rows)
    else tables.set(name, rows)
  }
  const services = tables.get('services') ?? []
  read.version = versionOf([...tables.keys()], Object.keys(services[0]?.cells ?? {}))
  for (const [name, rows] of tables) addRows(read, name, rows)
  finishOlder(read, tables.get('eligibility') ?? [])
  read.mapping = sortedMapping(read.mapping)
  if (read.refused.length === 0 && read.tables.services.length + read.tables.organizations.length === 0) {
    const reason = 'er staat geen services.csv of organizations.csv met regels in'
    read.refused.push({ file: files[0]?.name ?? '', place: null, reason })
  }
  return read
}

/** The rows of a CSV file with a first line of names; or why they cannot be read. */
export function readTable(file: SourceFile, delimiter: string | string[] = ','): Row[] | Remark {
  const text = decodeMap(file)
  if (typeof text !== 'string') return text
  try {
    const lines = parse(text, {
      delimiter,
      info: true,
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
      max_record_size: 4_000_000,
    })
    return rowsOf(file, lines as unknown as Line[])
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { file: file.name, place: placeIn(error), reason: reasons[error.code] ?? 'dit is geen geldige CSV' }
  }
}

const reasons: Partial<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'een aanhalingsteken wordt niet gesloten; het bestand lijkt afgekapt',
  CSV_MAX_RECORD_SIZE: 'een regel is langer dan 4 miljoen tekens',
}

/** With `info`, which the types of the package do not tell. */
interface Line {
  record: string[]
  info: { lines: number }
}

function rowsOf(file: SourceFile, lines: readonly Line[]): Row[] | Remark {
  const names = (lines[0]?.record ?? []).map((name) => name.trim().toLowerCase())
  const wrong = wrongNames(names)
  if (wrong !== null) return { file: file.name, place: 'regel 1', reason: wrong }
  const rows: Row[] = []
  for (const { record, info } of lines.slice(1)) {
    const place = `regel ${info.lines}`
    if (record.length !== names.length) {
      const reason = `heeft ${record.length} velden, maar de eerste regel noemt er ${names.length}`
      return { file: file.name, place, reason }
    }
    const cells = Object.fromEntries(names.map((name, at) => [name, (record[at] ?? '').trim()]))
    rows.push({ file: file.name, place, cells: withoutEmpty(cells) })
  }
  return rows
}

function wrongNames(names: readonly string[]): string | null {
  if (names.length === 0) return 'er staat niets in'
  if (names.length > MOST_COLUMNS) return `meer dan ${MOST_COLUMNS} kolommen`
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) !== at)
  return twice === undefined ? null : `de kolom "${twice}" staat er twee keer`
}

function withoutEmpty(cells: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).filter(([name, value]) => name !== '' && value !== ''))
}

function placeIn(error: CsvError): string | null {
  const line: unknown = Reflect.get(error, 'lines')
  return typeof line === 'number' ? `regel ${line}` : null
}

export function isRemark(value: Row[] | Remark): value is Remark {
  return !Array.isArray(value)
}
