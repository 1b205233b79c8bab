import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openBwb } from '../../knowledge/import/bwb-index.ts'
import type { Found } from '../../knowledge/import/source.ts'

/** The index and the repository, scripted: what answers on which path, and what was asked. */
let server: Server
let base: string
let answers = new Map<string, { status?: number; body: string }>()
let asked: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://local')
    asked.push(`${url.pathname}${url.search}`)
    const answer = answers.get(url.pathname)
    response.statusCode = answer === undefined ? 404 : (answer.status ?? 200)
    response.end(answer?.body ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => {
  answers = new Map()
  asked = []
})

async function opened(wish: string): Promise<string[]> {
  const settings = { extension: '.xml', day: '2026-11-22', lawIndex: `${base}/sru/Search`, lawTexts: `${base}/bwb` }
  const found: Found[] = []
  for await (const one of openBwb(wish, settings)) found.push(one)
  return found.map((one) => {
    if (one.is === 'file') return Buffer.from(one.file.bytes).toString()
    return 'remark' in one ? `${one.remark.file}: ${one.remark.reason}` : one.is
  })
}

const record = (from: string, to: string, label: string, id = 'BWBR0035362') => `<record><recordData><gzd><originalData>
  <overheidbwb:meta><owmskern><dcterms:identifier>${id}</dcterms:identifier></owmskern><bwbipm>
  <overheidbwb:geldigheidsperiode_startdatum>${from}</overheidbwb:geldigheidsperiode_startdatum>
  <overheidbwb:geldigheidsperiode_einddatum>${to}</overheidbwb:geldigheidsperiode_einddatum></bwbipm></overheidbwb:meta></originalData>
  <enrichedData><overheidbwb:locatie_toestand>${base}/bwb/${id}/${label}/xml/${id}_${label}.xml</overheidbwb:locatie_toestand></enrichedData></gzd></recordData></record>`

function index(...records: string[]): string {
  return `<searchRetrieveResponse xmlns:overheidbwb="o" xmlns:dcterms="d"><numberOfRecords>${records.length}</numberOfRecords><records>${records.join('')}</records></searchRetrieveResponse>`
}

function holds(...labels: string[]): void {
  for (const label of labels) answers.set(`/bwb/BWBR0035362/${label}/xml/BWBR0035362_${label}.xml`, { body: label })
}

test('by number comes what holds today and what is to come, each as it was put right last', async () => {
  const records = [
    record('2024-01-01', '2025-12-31', '2024-01-01_0'),
    record('2026-01-01', '2026-12-31', '2026-01-01_0'),
    record('2026-01-01', '2026-12-31', '2026-01-01_2'),
    record('2027-01-01', '9999-12-31', '2027-01-01_0'),
    record('2026-01-01', '9999-12-31', '2026-01-01_0', 'BWBR0035363'),
  ]
  answers.set('/sru/Search', { body: index(...records) })
  holds('2026-01-01_0', '2026-01-01_2', '2027-01-01_0')
  expect(await opened('BWBR0035362')).toEqual(['2026-01-01_2', '2027-01-01_0'])
  expect(asked[0]).toContain('x-connection=BWB')
  expect(asked[0]).toContain('query=dcterms.identifier%3D%3DBWBR0035362')
})

test('an address on wetten.overheid.nl is a number too', async () => {
  answers.set('/sru/Search', { body: index(record('2026-01-01', '9999-12-31', '2026-01-01_0')) })
  holds('2026-01-01_0')
  expect(await opened('https://wetten.overheid.nl/BWBR0035362/2026-01-01')).toEqual(['2026-01-01_0'])
  expect(await opened('https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.2')).toEqual(['2026-01-01_0'])
})

const expression = (label: string, from: string, to: string) => `<expression label="${label}"><metadata>
  <datum_inwerkingtreding>${from}</datum_inwerkingtreding><einddatum>${to}</einddatum></metadata>
  <manifestation label="xml"><item label="BWBR0035362_${label}.xml"/></manifestation></expression>`

test('when the index says nothing the manifest does', async () => {
  answers.set('/sru/Search', { status: 503, body: 'bezet' })
  const expressions = [
    expression('2025-01-01_0', '2025-01-01', '2025-12-31'),
    expression('2026-07-01_1', '2026-07-01', '9999-12-31'),
  ]
  answers.set('/bwb/BWBR0035362/manifest.xml', { body: `<work label="BWBR0035362">${expressions.join('')}</work>` })
  holds('2026-07-01_1')
  expect(await opened('BWBR0035362')).toEqual(['2026-07-01_1'])
})

test.each([
  [
    'an index that points elsewhere',
    () => index(record('2026-01-01', '', 'x').replaceAll('/bwb/', '/elders/')),
    /kent dit nummer niet; de lijst met teksten antwoordt met 404/,
  ],
  ['an index that answers no XML', () => 'Het werkt niet', /de index antwoordt met iets dat geen XML is/],
  [
    'a regulation that has ended',
    () => index(record('2024-01-01', '2025-12-31', '2024-01-01_0')),
    /geldt niet meer op 2026-11-22/,
  ],
  ['a text that is not there', () => index(record('2026-01-01', '', '2026-01-01_9')), /antwoordt met 404/],
])('%s is refused with a reason', async (_, body, reason) => {
  answers.set('/sru/Search', { body: body() })
  expect(await opened('BWBR0035362')).toEqual([expect.stringMatching(reason)])
})
