import ExcelJS from 'exceljs'
import { type MapImportContext, type ReadMap, refusedMap } from './hsds.ts'
import type { Fetch } from './hsds-api.ts'
import { openFile } from './hsds-open.ts'
import type { Row } from './hsds-tables.ts'
import { storable } from './hsds-values.ts'
import type { Remark, SourceFile } from './report.ts'
import { readTemplate } from './template.ts'
import { columnName, columns, placeColumns } from './template-columns.ts'
import { whyNoWorkbook } from './xlsx-zip.ts'
import { whyNoZip } from './zip.ts'

const MOST_ROWS = 20_000
const MOST_COLUMNS = 1_500

/** The services on the first sheet of a workbook that follows the template (template.md). */
export async function readXlsx(pathOrUrl: string, context: MapImportContext, fetch: Fetch): Promise<ReadMap> {
  const opened = await openFile(pathOrUrl, fetch)
  return 'reason' in opened ? refusedMap([opened]) : await readXlsxFile(opened, context)
}

/** Without a disk: the bytes of the workbook. */
export async function readXlsxFile(file: SourceFile, context: MapImportContext): Promise<ReadMap> {
  const refuse = (reason: string) => refusedMap([{ file: file.name, place: null, reason }])
  const wrong = whyNoWorkbook(file.bytes)
  if (wrong !== null) return refuse(wrong)
  if (whyNoZip(file.bytes, 'xl/workbook.xml') !== null) return refuse('het werkblad is beschadigd of afgekapt')
  const workbook = new ExcelJS.Workbook()
  try {
    await workbook.xlsx.load(arrayBufferOf(file.bytes))
  } catch {
    return refuse('het werkblad is beschadigd of afgekapt')
  }
  const [sheet] = workbook.worksheets
  if (sheet === undefined) return refuse('er staat geen werkblad in')
  if (sheet.rowCount > MOST_ROWS || sheet.columnCount > MOST_COLUMNS)
    return refuse(`meer dan ${MOST_ROWS} rijen of ${MOST_COLUMNS} kolommen`)
  const rows = rowsOf(sheet, file.name)
  if ('reason' in rows) return refusedMap([rows])
  return rows.length === 0 ? refuse('er staan geen rijen in') : readTemplate(rows, context, 'xlsx')
}

function rowsOf(sheet: ExcelJS.Worksheet, file: string): Row[] | Remark {
  const names = new Map<number, string>()
  sheet.getRow(1).eachCell((cell, column) => {
    names.set(column, columnName(textOf(cell.value)))
  })
  const given = [...names.values()].filter((name) => name !== '')
  const twice = given.find((name, at) => given.indexOf(name) !== at)
  if (twice !== undefined) return { file, place: 'rij 1', reason: `de kolom "${twice}" staat er twee keer` }
  const rows: Row[] = []
  sheet.eachRow((row, number) => {
    if (number === 1) return
    const cells: Record<string, string> = {}
    row.eachCell((cell, column) => {
      const name = names.get(column) ?? ''
      const text = storable(textOf(cell.value))
      if (name !== '' && text !== '') cells[name] = text
    })
    if (Object.keys(cells).length > 0) rows.push({ file, place: `rij ${number}`, cells })
  })
  return rows
}

/** What somebody sees in a cell; a date as YYYY-MM-DD. */
function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value !== 'object') return String(value).trim()
  if ('richText' in value)
    return value.richText
      .map((part) => part.text)
      .join('')
      .trim()
  if ('hyperlink' in value) return textOf(value.text as ExcelJS.CellValue)
  if ('result' in value) return textOf(value.result ?? null)
  return ''
}

/** A workbook with the lines on one sheet, all as text, and an explanation of the columns on another. */
export async function xlsxBytes(lines: readonly (readonly string[])[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Aanbod', { views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }] })
  for (const line of lines) sheet.addRow([...line])
  sheet.getRow(1).font = { bold: true }
  for (const column of sheet.columns) {
    column.numFmt = '@'
    column.width = 24
  }
  const help = workbook.addWorksheet('Uitleg')
  help.columns = [{ width: 28 }, { width: 90 }]
  help.addRow(['kolom', 'uitleg']).font = { bold: true }
  for (const { name, explain, required } of columns) help.addRow([name, required ? `${explain} Verplicht.` : explain])
  for (const { name, explain } of placeColumns) help.addRow([`plek1_${name}`, explain])
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function arrayBufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}
