import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { csvText, readCsvFile } from '../../knowledge/import/csv.ts'
import { readHsdsFiles } from '../../knowledge/import/hsds.ts'
import { columns, placeColumns } from '../../knowledge/import/template-columns.ts'
import { readHours, writeHours } from '../../knowledge/import/template-hours.ts'
import { readXlsxFile, xlsxBytes } from '../../knowledge/import/xlsx.ts'
import { weekdays } from '../../knowledge/opening-hours.ts'
import { exportMap } from '../../knowledge/social-map/export-map.ts'
import { bytesOf, damages, exampleMap } from './social-map-town.ts'

let town: Awaited<ReturnType<typeof exampleMap>>
beforeAll(async () => {
  town = await exampleMap()
})

const read = (text: string) => readCsvFile({ name: 'aanbod.csv', bytes: bytesOf(text) }, town.reading)

describe('a CSV file after the template', () => {
  test('a row with only what is needed is a service, with ids made of the names', () => {
    const { items, refused } = read(
      'Naam,Organisatie,Omschrijving,Gemeenten\nEetcafé,Buurthuis De Brug,Samen eten.,alle\n',
    )
    expect(refused).toEqual([])
    expect(items.map(({ id, kind, status, municipalities }) => ({ id, kind, status, municipalities }))).toEqual([
      {
        id: 'buurthuis-de-brug-eetcafe',
        kind: 'service',
        status: 'published',
        municipalities: ['Huizen', 'Blaricum', 'Eemnes', 'Laren'],
      },
      {
        id: 'organisatie:buurthuis-de-brug',
        kind: 'organisation',
        status: 'published',
        municipalities: ['Huizen', 'Blaricum', 'Eemnes', 'Laren'],
      },
    ])
  })

  test('as Excel in Dutch writes it: semicolons, a byte order mark, commas within cells', () => {
    const { items } = read(
      '\ufeffnaam;organisatie;omschrijving;gemeenten;onderwerpen;plek1_naam;plek1_straat;plek1_postcode;plek1_plaats;plek1_breedtegraad\r\n' +
        'Inloop;De Brug;"Koffie, thee en een praatje.";Laren, Huizen;eenzaamheid, Vrijwilligerswerk;Zaal;Voorbeeldstraat 1;1251 XX;Laren;52,2562\r\n',
    )
    expect(items[0]?.data).toMatchObject({
      description: 'Koffie, thee en een praatje.',
      municipalities: ['Laren', 'Huizen'],
      topics: ['eenzaamheid', 'vrijwilligerswerk'],
      locations: [{ id: 'de-brug-zaal-voorbeeldstraat-1-laren', municipality: 'Laren', latitude: 52.2562 }],
    })
  })

  test('everything that is wrong is told at once, each with its row, and nothing comes in', () => {
    const { items, refused } = read(
      'naam;organisatie;omschrijving;gemeenten;onderwerpen;kosten;telefoon;email;website;leeftijd_vanaf;verwijzing;openingstijden;nagekeken_op\n' +
        'Goed;De Brug;Ja.;alle;eenzaamheid;gratis;035 000 10 00;a@b.example;www.b.example;18;huisarts;ma 9-12;1-11-2026\n' +
        ';De Brug;Nee.;Amsterdam;toveren;€ 5;350001000;geen;geen;jong;misschien;altijd;31-2-2026\n',
    )
    expect(items).toEqual([])
    expect(new Set(refused.map(({ place }) => place))).toEqual(new Set(['regel 3']))
    expect(refused.map(({ reason }) => reason.split(' ')[0])).toEqual([
      'naam',
      'leeftijd_vanaf',
      'kosten',
      'verwijzing',
      'gemeenten',
      'onderwerpen',
      'telefoon',
      'email',
      'website',
      'openingstijden',
      'nagekeken_op',
    ])
  })

  test('two rows for the same service are refused', () => {
    const { refused } = read('naam,organisatie,omschrijving,gemeenten\nA,B,C,alle\nA,B,D,alle\n')
    expect(refused).toEqual([{ file: 'aanbod.csv', place: 'regel 3', reason: 'kenmerk "b-a" staat ook op regel 2' }])
  })

  test('an unknown column is told and the rest is read', () => {
    const { items, skipped } = read('naam,organisatie,omschrijving,gemeenten,onderwerpen,fax\nA,B,C,alle,taal,035\n')
    expect(items).toHaveLength(2)
    expect(skipped).toEqual([{ file: 'aanbod.csv', place: 'kolom fax', reason: 'die kolom kennen wij niet' }])
  })

  test('another file than the template is refused with what lacks', () => {
    expect(read('id,titel\n1,Boek\n').refused.map(({ reason }) => reason)).toEqual([
      'naam ontbreekt',
      'organisatie ontbreekt',
      'omschrijving ontbreekt',
      'gemeenten ontbreekt',
    ])
  })
})

describe('a workbook', () => {
  test('dates, numbers and links are read as people see them', async () => {
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet('Aanbod')
    sheet.addRow([
      'Naam',
      'Organisatie',
      'Omschrijving',
      'Gemeenten',
      'Nagekeken op',
      'Leeftijd vanaf',
      'Email',
      'Voorbeeld',
    ])
    sheet.addRow([
      'Inloop',
      { richText: [{ text: 'De ' }, { text: 'Brug' }] },
      { formula: '"Kof"&"fie"', result: 'Koffie' },
      'Laren',
      new Date(Date.UTC(2026, 10, 1)),
      18,
      { text: 'a@b.example', hyperlink: 'mailto:a@b.example' },
      true,
    ])
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer())
    const { items, refused } = await readXlsxFile({ name: 'a.xlsx', bytes }, town.reading)
    expect(refused).toEqual([])
    expect(items[0]?.data).toMatchObject({
      name: 'Inloop',
      organisation: { name: 'De Brug' },
      description: 'Koffie',
      checked: '2026-11-01',
      ages: { min: 18, max: null },
      email: 'a@b.example',
      example: true,
    })
  })

  test('what is wrong is told with its row', async () => {
    const bytes = await xlsxBytes([
      ['naam', 'organisatie', 'omschrijving', 'gemeenten', 'verwijzing'],
      ['A', 'B', 'C', 'alle', 'huisarts'],
      ['D', 'E', 'F', 'alle', 'soms'],
    ])
    const { refused } = await readXlsxFile({ name: 'a.xlsx', bytes }, town.reading)
    expect(refused).toEqual([
      {
        file: 'a.xlsx',
        place: 'rij 3',
        reason: 'verwijzing is "soms", maar moet een van deze zijn: geen, huisarts, gemeente, professional',
      },
    ])
  })

  test('what is no workbook, or a broken one, is refused', async () => {
    const good = await xlsxBytes([['naam']])
    const reasons = []
    for (const bytes of [
      bytesOf('naam;organisatie\n'),
      new Uint8Array(),
      good.subarray(0, good.length / 2),
      good.map((byte, at) => (at > 200 && at < 400 ? 0 : byte)),
      claimingSize(good, 0x7fffffff),
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    ]) {
      const { items, refused } = await readXlsxFile({ name: 'a.xlsx', bytes }, town.reading)
      expect(items).toEqual([])
      reasons.push(refused[0]?.reason)
    }
    expect(reasons).toEqual([
      'dit is geen Excel-bestand (.xlsx)',
      'het bestand is leeg',
      'het bestand is afgekapt',
      'het werkblad is beschadigd of afgekapt',
      'uitgepakt is het bestand groter dan 200 MB',
      'dit is een oud of beveiligd Excel-bestand; sla het op als .xlsx zonder wachtwoord',
    ])
  })
})

const week = ['09:00-12:30', '13:30-17:00']
const nine = ['09:00-17:00']

describe('whatever is cut off or changed', () => {
  test('a CSV file is refused or read, and never breaks', async () => {
    const { bytes } = await exportMap('csv', fewServices())
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...damages), (where, damage) => {
        const { items, refused } = readCsvFile({ name: 'a.csv', bytes: damage(bytes, where) }, town.reading)
        expect(items.length > 0).toBe(refused.length === 0)
      }),
      { numRuns: 100, seed: 20261122 },
    )
  })

  test('a workbook is refused or read, and never breaks', async () => {
    const { bytes } = await exportMap('xlsx', fewServices())
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom(...damages), async (where, damage) => {
        const { items, refused } = await readXlsxFile({ name: 'a.xlsx', bytes: damage(bytes, where) }, town.reading)
        expect(items.length > 0).toBe(refused.length === 0)
      }),
      { numRuns: 30, seed: 20261122 },
    )
  })

  test('one kind of file is no other', async () => {
    const kinds = await Promise.all((['hsds', 'csv', 'xlsx'] as const).map((kind) => exportMap(kind, fewServices())))
    for (const { bytes, ending } of kinds) {
      const file = { name: `map.${ending}`, bytes }
      if (ending !== 'csv') expect(readCsvFile(file, town.reading).items).toEqual([])
      if (ending !== 'xlsx') expect((await readXlsxFile(file, town.reading)).items).toEqual([])
      if (ending !== 'json') expect(readHsdsFiles([file], town.reading).items).toEqual([])
    }
  })
})

function fewServices() {
  return { ...town.map, services: town.map.services.slice(0, 3), organisations: [] }
}

describe('opening hours as an editor types them', () => {
  test.each([
    ['ma-do 9.00-12.30, 13.30-17.00; vr 9-12', { mon: week, tue: week, wed: week, thu: week, fri: ['09:00-12:00'] }],
    ['maandag t/m woensdag 09:00 tot 17:00 uur', { mon: nine, tue: nine, wed: nine }],
    ['ma, wo en vr 9-17; wo 19-21', { mon: nine, wed: ['09:00-17:00', '19:00-21:00'], fri: nine }],
    ['zo 20.00-24.00', { sun: ['20:00-24:00'] }],
    ['di 9–17; za gesloten', { tue: nine }],
    [
      'dag en nacht; feestdagen open',
      { ...Object.fromEntries(weekdays.map((day) => [day, ['00:00-24:00']])), holidays: 'open' },
    ],
    [
      'ma 9-17; 24-12-2026 9-12; 2026-12-28 t/m 2027-01-01 gesloten (vakantie)',
      {
        mon: nine,
        exceptions: [
          { from: '2026-12-24', to: '2026-12-24', hours: { thu: ['09:00-12:00'] }, why: null },
          { from: '2026-12-28', to: '2027-01-01', hours: {}, why: 'vakantie' },
        ],
      },
    ],
    ['', null],
  ])('%s', (text, hours) => {
    expect(readHours(text)).toEqual(hours)
    expect(readHours(writeHours(hours as never))).toEqual(hours)
  })

  test.each([
    'altijd',
    'ma',
    'ma 25-26',
    'ma 12-9',
    'blub 9-17',
    'vr-ma 9-17',
    '31-2-2026 gesloten',
    '24-12-2026 misschien',
    '2026-12-31 t/m 2026-12-01 dicht',
  ])('"%s" is not understood, and that is said', (text) => {
    expect(readHours(text)).toEqual(expect.any(String))
  })

  test('no text breaks it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void readHours(text)),
      { numRuns: 500, seed: 1 },
    )
  })
})

test('the guide tells of every column', () => {
  const guide = readFileSync(resolve(import.meta.dirname, '../../knowledge/import/template.md'), 'utf8')
  const missing = [...columns.map(({ name }) => name), ...placeColumns.map(({ name }) => `plek1_${name}`)].filter(
    (name) => !guide.includes(`\`${name}\``),
  )
  expect(missing).toEqual([])
})

test('an empty template has the columns and no rows', () => {
  const text = csvText([columns.map(({ name }) => name)])
  expect(read(text).refused.map(({ reason }) => reason)).toEqual(['er staan geen regels in'])
})

/** The same zip that says of its first part that it is so large. */
function claimingSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(bytes)
  copy.writeUInt32LE(size, copy.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24)
  return new Uint8Array(copy)
}
