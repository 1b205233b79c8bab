import { beforeAll, expect, test } from 'vitest'
import { readCsvFile } from '../../knowledge/import/csv.ts'
import { type ReadMap, readHsdsFiles } from '../../knowledge/import/hsds.ts'
import { readXlsxFile } from '../../knowledge/import/xlsx.ts'
import type { Item } from '../../knowledge/items/item.ts'
import { exportMap } from '../../knowledge/social-map/export-map.ts'
import { bytesOf, exampleMap } from './social-map-town.ts'

let town: Awaited<ReturnType<typeof exampleMap>>
beforeAll(async () => {
  town = await exampleMap()
})

test('the map that is written as HSDS comes back the same, every service and organisation', async () => {
  const { bytes } = await exportMap('hsds', town.map)
  const read = readHsdsFiles([{ name: 'map.json', bytes }], town.reading)
  expect(read.refused).toEqual([])
  expect(read.skipped).toEqual([])
  expect(byId(read, 'service')).toEqual(byId(town, 'service'))
  expect(byId(read, 'organisation')).toEqual(byId(town, 'organisation'))
})

test('the map that is written as the CSV template comes back the same, every service', async () => {
  const { bytes } = await exportMap('csv', town.map)
  const read = readCsvFile({ name: 'map.csv', bytes }, town.reading)
  expect(read.refused).toEqual([])
  expect(byId(read, 'service')).toEqual(byId(town, 'service'))
})

test('the map that is written as a workbook comes back the same, every service', async () => {
  const { bytes } = await exportMap('xlsx', town.map)
  const read = await readXlsxFile({ name: 'map.xlsx', bytes }, town.reading)
  expect(read.refused).toEqual([])
  expect(byId(read, 'service')).toEqual(byId(town, 'service'))
})

test('a text that starts like a formula does not calculate in a spreadsheet, and comes back as it was', async () => {
  const [first] = town.map.services
  if (first === undefined) throw new Error('the region has no services')
  const record = { ...first.record, bring: '=HYPERLINK("http://x")', for: '-10% korting', phone: '+31 35 000 10 00' }
  const map = { ...town.map, services: [{ ...first, record }] }
  const { bytes } = await exportMap('csv', map)
  const text = new TextDecoder().decode(bytes)
  expect(text).toContain(`'=HYPERLINK`)
  expect(text).not.toContain(`'+31`)
  const [item] = readCsvFile({ name: 'map.csv', bytes }, town.reading).items
  expect(item?.data).toMatchObject({ bring: record.bring, for: record.for, phone: record.phone })
})

test('reading a map twice gives the same items, whatever the day', async () => {
  const { bytes } = await exportMap('hsds', town.map)
  const read = () => readHsdsFiles([{ name: 'map.json', bytes }], town.reading).items
  expect(read()).toEqual(read())
})

test('without --publish everything is a draft', async () => {
  const { bytes } = await exportMap('hsds', town.map)
  const read = readHsdsFiles([{ name: 'map.json', bytes: bytesOf(new TextDecoder().decode(bytes)) }], {
    ...town.reading,
    publish: false,
  })
  expect(new Set(read.items.map((item) => item.status))).toEqual(new Set(['draft']))
})

/** By id, and as JSON has it: what stands in the database. Where it came from may differ. */
function byId({ items }: Pick<ReadMap, 'items'>, kind: Item['kind']): Record<string, unknown> {
  const chosen = items.filter((item) => item.kind === kind).map((item) => [item.id, { ...item, origin: '' }])
  return JSON.parse(JSON.stringify(Object.fromEntries(chosen)))
}
