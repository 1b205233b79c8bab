import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { DateTime } from 'luxon'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Content } from '../../knowledge/content/content.ts'
import { contentFiles, readContent } from '../../knowledge/content/read.ts'
import { type Region, readRegion } from '../../knowledge/content/region.ts'
import type { MapContext } from '../../knowledge/social-map/hsds.ts'
import { hsdsId } from '../../knowledge/social-map/ids.ts'
import { organizationObject } from '../../knowledge/social-map/organization.ts'
import { holidaysAfter, schedulesOf } from '../../knowledge/social-map/schedule.ts'
import { atLocation, serviceObject } from '../../knowledge/social-map/service.ts'
import { taxonomiesOf, termsOf } from '../../knowledge/social-map/taxonomy.ts'

const folder = resolve(import.meta.dirname, '../../knowledge/content/hbel')
const schemas = resolve(import.meta.dirname, '../../../shared/data/hsds/hsds-3.0/schema')
const today = DateTime.fromISO('2026-11-22T22:40', { zone: 'Europe/Amsterdam' })

let region: Region
let content: Content
let context: MapContext
beforeAll(async () => {
  region = await readRegion(folder)
  const names = region.municipalities.map((municipality) => municipality.name)
  content = readContent((await contentFiles(folder)).files, names)
  context = {
    region,
    topics: content.topics,
    publicUrl: 'http://localhost:8080',
    today,
    now: () => today,
    holidays: holidaysAfter(today),
  }
})

describe.skipIf(!existsSync(schemas))(
  'against the schemas of HSDS 3.0 in ../shared/data (skipped where that is absent)',
  () => {
    test('every organisation, service, place, taxonomy and term of the example region is valid HSDS 3.0', () => {
      const valid = validators()
      const problems: string[] = []
      const walk = (kind: string, thing: { id: string }) => {
        const check = valid(kind)
        if (!check(thing)) problems.push(`${kind} ${thing.id}: ${JSON.stringify(check.errors?.slice(0, 2))}`)
      }
      for (const service of content.services) {
        walk('service', serviceObject(service, new Date(0), context))
        for (const place of service.locations.keys()) walk('service_at_location', atLocation(service, place, context))
      }
      for (const organisation of content.organisations) walk('organization', organizationObject(organisation, context))
      for (const taxonomy of taxonomiesOf(context, [])) walk('taxonomy', taxonomy)
      for (const term of termsOf(context, [])) walk('taxonomy_term', term)
      expect(problems).toEqual([])
      expect(content.services.length).toBeGreaterThan(100)
    })

    test('a service without a name is not valid, so the schemas do check', () => {
      const [service] = content.services
      if (service === undefined) throw new Error('the region has no services')
      const { name: _, ...nameless } = serviceObject(service, null, context)
      expect(validators()('service')(nameless)).toBe(false)
      expect(validators()('service')({ ...nameless, name: 'Ja', url: 'geen adres' })).toBe(false)
    })
  },
)

test('the same record has the same id, today and everywhere', () => {
  expect(hsdsId('service', 'informatiepunt-hbel')).toBe(hsdsId('service', 'informatiepunt-hbel'))
  expect(hsdsId('service', 'informatiepunt-hbel')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-/)
  expect(hsdsId('service', 'voedselbank')).not.toBe(hsdsId('organization', 'voedselbank'))
  expect(hsdsId('service', 'AC148810-D857-441C-9679-408F346DE14B')).toBe('ac148810-d857-441c-9679-408f346de14b')
})

test('no two things of one kind share an id', () => {
  const services = content.services.map((service) => serviceObject(service, null, context))
  const schedules = new Map<string, string>()
  for (const schedule of services.flatMap((service) => [
    ...service.schedules,
    ...service.service_at_locations.flatMap((at) => at.schedules ?? []),
  ])) {
    const known = schedules.get(schedule.id)
    if (known !== undefined) expect(JSON.stringify(schedule)).toBe(known)
    schedules.set(schedule.id, JSON.stringify(schedule))
  }
  const ids = services.flatMap((service) => [service.id, ...service.service_at_locations.map((at) => at.id)])
  expect(new Set(ids).size).toBe(ids.length)
})

test('opening hours are told per stretch of time, closed holidays after them', () => {
  const week = { tue: ['09:00-12:30', '13:00-16:30'], fri: ['09:00-12:30'], sat: ['22:00-24:00'] }
  const schedules = schedulesOf('here', week, 'Telefonisch', context)
  expect(
    schedules.map(({ byday, opens_at, closes_at, valid_from, description }) =>
      [byday, opens_at, closes_at, valid_from, description].filter((part) => part !== undefined),
    ),
  ).toEqual([
    ['TU,FR', '09:00+01:00', '12:30+01:00', 'Telefonisch: dinsdag, vrijdag van 9.00 tot 12.30 uur'],
    ['TU', '13:00+01:00', '16:30+01:00', 'Telefonisch: dinsdag van 13.00 tot 16.30 uur'],
    ['SA', '22:00+01:00', '23:59+01:00', 'Telefonisch: zaterdag van 22.00 tot 24.00 uur'],
    ['2026-12-25', 'Gesloten: Kerstmis'],
    ['2026-12-26', 'Gesloten: Tweede kerstdag'],
    ['2027-01-01', 'Gesloten: Nieuwjaar'],
    ['2027-04-27', 'Gesloten: Koningsdag'],
  ])
})

test('what is open on holidays has no closed days', () => {
  const schedules = schedulesOf('here', { mon: ['00:00-24:00'], holidays: 'open' }, null, context)
  expect(schedules.map(({ notes }) => notes)).toEqual([
    'Ook open op feestdagen. De tijden volgen de klok van Nederland.',
  ])
})

test('an exception stands with its dates and takes the place of the holiday within it', () => {
  const exceptions = [
    { from: '2026-12-21', to: '2027-01-01', hours: {}, why: 'Kerstvakantie' },
    { from: '2027-02-02', to: '2027-02-02', hours: { tue: ['10:00-11:00'] }, why: null },
    { from: '2026-01-01', to: '2026-01-02', hours: {}, why: 'voorbij' },
  ]
  const schedules = schedulesOf('here', { fri: ['09:00-17:00'], exceptions }, null, context)
  expect(
    schedules.map(({ valid_from, valid_to, opens_at, description }) => [valid_from, valid_to, opens_at, description]),
  ).toEqual([
    [undefined, undefined, '09:00+01:00', 'vrijdag van 9.00 tot 17.00 uur'],
    ['2026-12-21', '2027-01-01', undefined, 'Gesloten: Kerstvakantie'],
    ['2027-02-02', '2027-02-02', '10:00+01:00', 'dinsdag van 10.00 tot 11.00 uur'],
  ])
})

/** The schemas as they are published; they refer to each other by the name of the file. */
function validators() {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  for (const name of readdirSync(schemas).filter((file) => /^[a-z_]+\.json$/.test(file) && file !== 'openapi.json')) {
    ajv.addSchema(JSON.parse(readFileSync(join(schemas, name), 'utf8')), name)
  }
  return (kind: string) => {
    const check = ajv.getSchema(`${kind}.json`)
    if (check === undefined) throw new Error(`no schema for ${kind}`)
    return check
  }
}
