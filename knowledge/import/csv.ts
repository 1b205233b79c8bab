import { type MapImportContext, type ReadMap, refusedMap } from './hsds.ts'
import type { Fetch } from './hsds-api.ts'
import { isRemark, readTable } from './hsds-csv.ts'
import { openFile } from './hsds-open.ts'
import type { Row } from './hsds-tables.ts'
import type { SourceFile } from './report.ts'
import { readTemplate } from './template.ts'
import { columnName } from './template-columns.ts'

/** The services in a CSV file that follows the template (template.md), with commas, semicolons or tabs. */
export async function readCsv(pathOrUrl: string, context: MapImportContext, fetch: Fetch): Promise<ReadMap> {
  const opened = await openFile(pathOrUrl, fetch)
  return 'reason' in opened ? refusedMap([opened]) : readCsvFile(opened, context)
}

/** Without a disk: the bytes of the file. */
export function readCsvFile(file: SourceFile, context: MapImportContext): ReadMap {
  const rows = readTable(file, delimiterOf(file))
  if (isRemark(rows)) return refusedMap([rows])
  if (rows.length === 0) return refusedMap([{ file: file.name, place: null, reason: 'er staan geen regels in' }])
  return readTemplate(rows.map(typed), context, 'csv')
}

/** Which sign stands most in the first line: Excel in Dutch writes semicolons. */
function delimiterOf(file: SourceFile): string {
  const end = file.bytes.indexOf(0x0a)
  const line = new TextDecoder().decode(file.bytes.subarray(0, end < 0 ? 4_096 : Math.min(end, 65_536)))
  const counts = [';', ',', '\t'].map((sign) => ({ sign, count: line.split(sign).length }))
  return counts.sort((a, b) => b.count - a.count)[0]?.sign ?? ','
}

/** The names of the columns as we know them, and without the sign that keeps a spreadsheet from calculating. */
function typed(row: Row): Row {
  const cells = Object.entries(row.cells).map(([name, value]) => [columnName(name), value.replace(/^'(?=[=+\-@])/, '')])
  return { ...row, cells: Object.fromEntries(cells) }
}

/** Lines as CSV with semicolons and a byte order mark, so that Excel in Dutch opens it well. */
export function csvText(lines: readonly (readonly string[])[]): string {
  return `\ufeff${lines.map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`
}

/** A text that starts like a formula gets an apostrophe: a spreadsheet must not calculate what somebody typed. */
function quoted(text: string): string {
  const plain = /^[=@]|^[+-](?![\d\s(])/.test(text) ? `'${text}` : text
  return /[";\r\n]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
