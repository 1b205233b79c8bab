import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ServiceRecord } from '../../knowledge/content/types.ts'
import { readHsds, readHsdsFiles } from '../../knowledge/import/hsds.ts'
import type { Fetch } from '../../knowledge/import/hsds-api.ts'
import type { SourceFile } from '../../knowledge/import/report.ts'
import { exportMap } from '../../knowledge/social-map/export-map.ts'
import { bytesOf, damages, exampleMap, sharedHsds } from './social-map-town.ts'

let town: Awaited<ReturnType<typeof exampleMap>>
beforeAll(async () => {
  town = await exampleMap()
})

const nowhere: Fetch = async () => {
  throw new Error('there is no internet here')
}

describe.skipIf(!existsSync(sharedHsds))(
  'packages of others in ../shared/data/hsds (skipped where that is absent)',
  () => {
    const read = (path: string) => readHsds(join(sharedHsds, path), town.reading, nowhere)

    test('the CSV example of HSDS 3.0 comes in', async () => {
      const { refused, version, items } = await read('hsds-3.0/examples/csv')
      expect(refused).toEqual([])
      expect(version).toBe('HSDS 3.0')
      expect(items.map((item) => item.title)).toEqual(['Community Counselling', 'Example Organization Inc.'])
      expect(items[0]?.data).toMatchObject({
        id: 'ac148810-d857-441c-9679-408f346de14b',
        ages: { min: 12, max: 100 },
        phone: '+44 1234 234567',
        languages: ['ur'],
        checked: '2005-01-01',
      })
    })

    test('a package of version 1 or 2 comes in and tells where its columns went', async () => {
      const { refused, version, items, mapping, ended } = await read('sample-csv')
      expect(refused).toEqual([])
      expect(version).toBe('HSDS 1.x of 2.x')
      expect(items.filter((item) => item.kind === 'service')).toHaveLength(10)
      expect(ended).toHaveLength(3)
      expect(mapping).toContainEqual({ from: 'regular_schedules', to: 'schedules' })
      expect(mapping).toContainEqual({ from: 'organizations.url', to: 'organizations.website' })
      expect(mapping).toContainEqual({ from: 'services.wait_time', to: null })
      const helpline = items.find((item) => item.title === 'Never Homeless Helpline')?.data as ServiceRecord
      expect(helpline.hours).toEqual({
        mon: ['09:00-17:00'],
        tue: ['09:00-17:00'],
        wed: ['09:00-17:00'],
        exceptions: [{ from: '2019-12-24', to: '2019-12-26', hours: {}, why: null }],
      })
      expect(helpline).toMatchObject({ for: 'adult', languages: ['en', 'es'], bring: 'Sample required document' })
    })

    test('files of Ohana come in: the organisation by the place, lists in one cell, times as people write them', async () => {
      const { refused, version, items, skipped } = await read('ohana-csv')
      expect(refused).toEqual([])
      expect(version).toContain('Ohana')
      expect(items.filter((item) => item.kind === 'service')).toHaveLength(21)
      const photos = items.find((item) => item.title === 'Passport Photos')?.data as ServiceRecord
      expect(photos.organisation.name).toBe('Example Agency')
      expect(photos.hours).toEqual({ mon: ['08:00-12:00', '14:00-16:00'], wed: ['10:00-15:00'] })
      expect(skipped.map(({ file, place }) => `${file} ${place}`)).toContain('regular_schedules.csv regel 12')
    })

    test('an unknown taxonomy is kept with the service, without a topic, and the row is told', async () => {
      const { items, skipped } = await read('ohana-csv')
      const photos = items.find((item) => item.title === 'Passport Photos')
      expect(photos?.topics).toEqual([])
      expect(photos?.data).toMatchObject({
        terms: [{ code: '105', name: 'Transit' }, { name: 'Care' }, {}, {}, {}, {}],
      })
      expect(skipped).toContainEqual(
        expect.objectContaining({
          file: 'services.csv',
          place: 'regel 23',
          reason: expect.stringContaining('Transit'),
        }),
      )
    })

    test('an amount of money does not come onto the map', async () => {
      const { items, skipped } = await read('ohana-csv')
      expect(items.map((item) => JSON.stringify(item.data)).filter((data) => /"cost":"[^"]*[$€]/.test(data))).toEqual(
        [],
      )
      expect(skipped.filter(({ reason }) => reason.includes('$2.50'))).toHaveLength(1)
    })

    test('a folder with the answers of an API comes in as one map', async () => {
      const { refused, items } = await read('mock-api')
      expect(refused).toEqual([])
      expect(items.map((item) => item.id)).toEqual([
        'ac148810-d857-441c-9679-408f346de14b',
        'organisatie:d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610',
      ])
      const service = items[0]?.data as ServiceRecord
      expect(service.locations.map((location) => location.name)).toEqual(['MyCity Civic Center'])
    })

    test('whatever is cut off or changed in a package, it is refused or read, and never breaks', async () => {
      const folders = ['hsds-3.0/examples/csv', 'sample-csv', 'ohana-csv', 'mock-api/services', 'hsds-3.0/examples']
      const packages = folders.map((folder) => filesIn(join(sharedHsds, folder)))
      await fc.assert(
        fc.property(
          fc.constantFrom(...packages),
          fc.nat(),
          fc.nat(),
          fc.constantFrom(...damages),
          (files, which, where, damage) => {
            const at = which % files.length
            const damaged = files.map((file, index) =>
              index === at ? { ...file, bytes: damage(file.bytes, where) } : file,
            )
            const { items, refused } = readHsdsFiles(damaged, town.reading)
            if (refused.length > 0) expect(items).toEqual([])
            for (const remark of refused) expect(remark.reason).not.toBe('')
          },
        ),
        { numRuns: 150, seed: 20261122 },
      )
    })

    test('a service page with the wrong kind of values in it breaks nothing', () => {
      const service = JSON.parse(readFileSync(join(sharedHsds, 'hsds-3.0/examples/service_full.json'), 'utf8'))
      const strange = fc.oneof(fc.jsonValue(), fc.string(), fc.constant('\ud800'), fc.constant('\u0000'))
      fc.assert(
        fc.property(fc.constantFrom(...Object.keys(service)), strange, (key, value) => {
          const json = JSON.stringify({ services: [{ ...service, [key]: value }] })
          const { items } = readHsdsFiles([{ name: 'x.json', bytes: bytesOf(json) }], town.reading)
          expect(JSON.stringify(items)).not.toContain('\\u0000')
        }),
        { numRuns: 200, seed: 20261122 },
      )
    })
  },
)

describe('a package that is not right is refused as a whole, with the row and the reason', () => {
  const organizations = 'id,name,parent_organization_id\no1,Een,\no2,Twee,o1\n'
  const services = 'id,organization_id,name\ns1,o1,Hulp\n'

  function refusalsOf(files: Record<string, string | Uint8Array>) {
    const given = Object.entries(files).map(([name, content]) => ({
      name,
      bytes: typeof content === 'string' ? bytesOf(content) : content,
    }))
    const { items, refused } = readHsdsFiles(given, town.reading)
    expect(items.length > 0).toBe(refused.length === 0)
    return refused.map(({ file, place, reason }) => `${file} ${place}: ${reason}`)
  }

  test('a good one is not', () => {
    expect(refusalsOf({ 'organizations.csv': organizations, 'services.csv': services })).toEqual([])
  })

  test('organisations that are each other’s parent', () => {
    const circle = 'id,name,parent_organization_id\no1,Een,o2\no2,Twee,o1\n'
    expect(refusalsOf({ 'organizations.csv': circle, 'services.csv': services })).toEqual([
      'organizations.csv regel 2: parent_organization_id loopt in een kring: o1 → o2 → o1',
    ])
  })

  test('terms that go round, also by way of themselves', () => {
    const terms = 'id,name,parent_id\na,A,c\nb,B,a\nc,C,b\nd,D,d\n'
    expect(
      refusalsOf({ 'organizations.csv': organizations, 'services.csv': services, 'taxonomy_terms.csv': terms }),
    ).toEqual([
      'taxonomy_terms.csv regel 2: parent_id loopt in een kring: a → c → b → a',
      'taxonomy_terms.csv regel 5: parent_id loopt in een kring: d → d',
    ])
  })

  test('a parent, an organisation, a place or a service that is not there', () => {
    expect(
      refusalsOf({
        'organizations.csv': 'id,name,parent_organization_id\no1,Een,o9\n',
        'services.csv': 'id,organization_id,name\ns1,o8,Hulp\n',
        'service_at_location.csv': 'id,service_id,location_id\nx,s1,l7\n',
        'phones.csv': 'id,service_id,number\np,s6,035 000 00 00\n',
      }),
    ).toEqual([
      'phones.csv regel 2: service_id verwijst naar "s6", maar dat staat niet in het pakket',
      'service_at_location.csv regel 2: location_id verwijst naar "l7", maar dat staat niet in het pakket',
      'services.csv regel 2: organization_id verwijst naar "o8", maar dat staat niet in het pakket',
      'organizations.csv regel 2: parent_organization_id verwijst naar "o9", maar dat staat niet in het pakket',
    ])
  })

  test('an id twice, a name that lacks', () => {
    expect(refusalsOf({ 'organizations.csv': 'id,name\no1,Een\no1,Nog een\no2,\n', 'services.csv': services })).toEqual(
      ['organizations.csv regel 4: name ontbreekt', 'organizations.csv regel 3: id "o1" staat ook op regel 2'],
    )
  })

  test('letters in another encoding than UTF-8, with the line', () => {
    const latin = Buffer.from('id,name\no1,Een\no2,Café\n', 'latin1')
    expect(refusalsOf({ 'organizations.csv': new Uint8Array(latin) })).toEqual([
      'organizations.csv regel 3: de tekst is geen UTF-8; sla het bestand op als UTF-8',
    ])
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(organizations, 'utf16le')])
    expect(refusalsOf({ 'organizations.csv': new Uint8Array(wide) })[0]).toContain('UTF-16')
    const twice = bytesOf(Buffer.from('id,name\no1,Café\n', 'utf8').toString('latin1'))
    expect(refusalsOf({ 'organizations.csv': twice })[0]).toContain('regel 2: de letters zijn dubbel omgezet')
  })

  test('a file that was cut off', () => {
    expect(refusalsOf({ 'organizations.csv': 'id,name\no1,"Een' })[0]).toContain('lijkt afgekapt')
    expect(refusalsOf({ 'organizations.csv': 'id,name,url\no1,Een,\no2,Tw' })[0]).toContain('regel 3: heeft 2 velden')
    expect(refusalsOf({ 'map.json': '{"services":[{"id":"s1",\n"name":"Hu' })[0]).toContain('map.json regel 2')
  })

  test('something else altogether', () => {
    expect(refusalsOf({ 'organizations.csv': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]) })).toHaveLength(1)
    expect(refusalsOf({ 'map.json': '{"hallo":[]}' })[0]).toContain('geen diensten')
    expect(refusalsOf({ 'leden.csv': 'id,name\n1,Jan\n' })[0]).toContain('services.csv')
    expect(refusalsOf({ 'map.json': '' })[0]).toContain('leeg')
  })

  test('a file of 200 MB, without reading it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'map-'))
    await writeFile(join(folder, 'services.csv'), 'id,name\n')
    await truncate(join(folder, 'services.csv'), 200 * 1024 * 1024)
    const before = process.memoryUsage().arrayBuffers
    const read = await readHsds(folder, town.reading, nowhere)
    expect(read.refused).toEqual([{ file: 'services.csv', place: null, reason: 'het bestand is groter dan 64 MB' }])
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024)
  })

  test('a path that is not there', async () => {
    const read = await readHsds('/geen/map/hier', town.reading, nowhere)
    expect(read.refused).toEqual([{ file: '/geen/map/hier', place: null, reason: 'bestaat niet' }])
  })
})

test('a reference to what has its own number in the world may point outside the package', () => {
  const organizations = 'id,name,parent_organization_id\no1,Een,cd09a387-91f4-4555-94ec-e799c35344cd\n'
  const read = readHsdsFiles([{ name: 'organizations.csv', bytes: bytesOf(organizations) }], town.reading)
  expect(read.refused).toEqual([])
  expect(read.skipped[0]).toMatchObject({ file: 'organizations.csv', place: 'regel 2' })
})

test('names that mean something to the machine mean nothing here', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    const json = `{"services":[{"id":"s1","name":"Hulp","${name}":{"id":"x"},"accessibility":[{"${name}":"ja"}]}],"${name}":[{"id":"1"}]}`
    expect(readHsdsFiles([{ name: 'map.json', bytes: bytesOf(json) }], town.reading).items).toHaveLength(1)
    const csv = { name: 'organizations.csv', bytes: bytesOf(`id,name,${name}\no1,Een,ja\n`) }
    expect(readHsdsFiles([csv, { ...csv, name: `${name}.csv` }], town.reading).items).toHaveLength(1)
  }
})

test('tags and hidden signs do not come along', () => {
  const services = [
    {
      id: 's1',
      name: 'Hulp',
      status: 'active',
      description: '<p>Bel <b>ons</b></p><script>alert(1)</script><ul><li>Ja</li></ul>\u0000\u202e',
    },
  ]
  const read = readHsdsFiles([{ name: 'map.json', bytes: bytesOf(JSON.stringify({ services })) }], town.reading)
  expect(read.items[0]?.text).toBe('Bel ons\n- Ja')
})

describe('an API is read page by page', () => {
  test('every page, and each service that a page tells in short', async () => {
    const asked: string[] = []
    const whole = JSON.parse(new TextDecoder().decode((await exportMap('hsds', town.map)).bytes))
    const fetch: Fetch = async (url) => {
      asked.push(url.replace('https://kaart.example/hsds', ''))
      return answer(apiAnswer(whole.services.slice(0, 3), url))
    }
    const read = await readHsds('https://kaart.example/hsds/', town.reading, fetch)
    expect(read.refused).toEqual([])
    const services = read.items.filter((item) => item.kind === 'service')
    expect(services.map((item) => item.data)).toEqual(town.map.services.slice(0, 3).map((service) => service.record))
    expect(asked).toEqual([
      '/services?page=1&per_page=100&full=true',
      '/services?page=2&per_page=100&full=true',
      ...whole.services.slice(0, 3).map((service: { id: string }) => `/services/${service.id}`),
      '/organizations?page=1&per_page=100&full=true',
      '/taxonomy_terms?page=1&per_page=100&full=true',
    ])
  })

  test('one that fails, repeats itself or says something else is refused', async () => {
    const reasons = []
    for (const fetch of [
      async () => ({ ...answer({}), ok: false, status: 503 }),
      async () => answer({ contents: [{ id: 's1', name: 'Hulp', phones: [] }], last_page: false }),
      async () => answer({ hallo: true }),
      async () => answer('geen JSON', true),
      nowhere,
    ]) {
      const read = await readHsds('https://kaart.example', town.reading, fetch)
      reasons.push(read.refused[0]?.reason)
    }
    expect(reasons).toEqual([
      'antwoordt met 503',
      'de bladzijden herhalen zich',
      'het antwoord is geen bladzijde van HSDS',
      'het antwoord is geen geldige JSON',
      'is niet te bereiken (there is no internet here)',
    ])
  })
})

/** Two services on the first page and one on the second, in short; whole by id; no other lists. */
function apiAnswer(services: { id: string; name: string }[], url: string): object {
  const id = /services\/(.+)$/.exec(url)?.[1]
  if (id !== undefined) return services.find((service) => service.id === id) ?? {}
  if (!url.includes('/services')) return { error: 'not there' }
  const first = url.includes('?page=1&')
  const short = services.map((service) => ({ id: service.id, name: service.name, status: 'active' }))
  return { contents: first ? short.slice(0, 2) : short.slice(2), last_page: !first, total_pages: 2 }
}

function answer(body: unknown, asItIs = false) {
  const bytes = bytesOf(asItIs ? String(body) : JSON.stringify(body))
  return { ok: true, status: 200, arrayBuffer: async () => new Uint8Array(bytes).buffer }
}

function filesIn(folder: string): SourceFile[] {
  const names = readdirSync(folder).filter((name) => /\.(csv|json)$/.test(name) && name !== 'datapackage.json')
  return names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }))
}
