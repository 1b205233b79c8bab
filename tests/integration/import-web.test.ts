import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { runImport } from '../../knowledge/import/command.ts'
import { createKnowledge } from '../../knowledge/knowledge.ts'
import type { Database } from '../../server/database.ts'
import { testDatabase } from '../town/database.ts'
import { type SmallRegion, smallRegion } from '../town/small-region.ts'

/** A website of the town: what stands on which path, and which answers it gave. */
let site: Server
let address: string
let pages = new Map<string, string>()
let answers: string[] = []
let db: Database
let town: SmallRegion
let printed: string[] = []
const now = new Date('2026-11-22T12:00:00Z')

beforeAll(async () => {
  db = await testDatabase()
  site = createServer((request, response) => {
    const path = request.url ?? '/'
    const body = pages.get(path)
    const tag = `"${body?.length ?? 0}"`
    const same = body !== undefined && request.headers['if-none-match'] === tag
    response.statusCode = body === undefined ? 404 : same ? 304 : 200
    answers.push(`${path} ${response.statusCode}`)
    response.setHeader('content-type', path.endsWith('.xml') ? 'application/xml' : 'text/html; charset=utf-8')
    if (body !== undefined && !path.endsWith('.xml')) response.setHeader('etag', tag)
    response.end(same ? '' : body)
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise((resolve) => site.close(resolve))
  await db.close()
})
beforeEach(async () => {
  for (const table of ['passages', 'items', 'search_terms', 'search_words', 'region_lists', 'import_sources']) {
    await db.query(`delete from ${table}`)
  }
  await db.query('update search_state set passages = 0')
  town = await smallRegion()
  pages = new Map([
    ['/sitemap.xml', sitemap('/duiven', '/kant')],
    ['/duiven', page('Duiven melken', 'Duiven melken kan op zolder.')],
    ['/kant', page('Kantklossen', 'Kantklossen leert u in het buurthuis.')],
  ])
  answers = []
  return () => town.remove()
})

function page(title: string, text: string): string {
  return `<html lang="nl"><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`
}

function sitemap(...paths: string[]): string {
  return `<urlset>${paths.map((path) => `<url><loc>${address}${path}</loc></url>`).join('')}</urlset>`
}

async function imports(path: string, ...flags: string[]): Promise<string> {
  return await says('web', `${address}${path}`, ...flags)
}

async function says(...args: string[]): Promise<string> {
  printed = []
  answers = []
  const command = { db, region: town.region, clock: () => now, source: { pause: async () => {} } }
  await runImport(args, { ...command, print: (line) => printed.push(line) })
  return printed.join('\n')
}

async function found(question: string): Promise<string[]> {
  const knowledge = await createKnowledge({ db, region: town.region, clock: () => now })
  const { results } = await knowledge.search({ question, municipality: 'Eemnes', audience: 'inhabitant', limit: 3 })
  return results.map(({ item }) => item.title)
}

test('the pages of a website are found, and read again only when they changed', async () => {
  expect(await imports('/sitemap.xml', '--publish')).toContain('toegevoegd 2, gewijzigd 0, ongewijzigd 0')
  expect(await found('duiven melken')).toEqual(['Duiven melken'])
  pages.set('/kant', page('Kantklossen', 'Kantklossen leert u voortaan in de bibliotheek.'))
  expect(await imports('/sitemap.xml', '--publish')).toContain('toegevoegd 0, gewijzigd 1, ongewijzigd 1')
  expect(answers).toEqual(['/robots.txt 404', '/sitemap.xml 200', '/duiven 304', '/kant 200'])
})

test('a dry run remembers nothing, and another wish asks anew', async () => {
  await imports('/duiven', '--publish', '--dry-run')
  expect(await imports('/duiven')).toContain('toegevoegd 1')
  expect(await found('duiven melken')).toEqual([])
  expect(await imports('/duiven', '--publish', '--municipalities=Huizen')).toContain('gewijzigd 1')
  expect(await found('duiven melken')).toEqual([])
  expect(answers).toEqual(['/robots.txt 404', '/duiven 200'])
})

test('a page that is no more, or no longer in the sitemap, is withdrawn', async () => {
  await imports('/sitemap.xml', '--publish')
  pages.delete('/duiven')
  pages.set('/sitemap.xml', sitemap('/duiven'))
  expect(await imports('/sitemap.xml', '--publish')).toContain('ingetrokken 2')
  expect(await found('duiven melken')).toEqual([])
  expect(await imports('/nergens')).toContain('deze bladzijde bestaat niet (meer)')
})

test('all that was imported before is asked at once whether it changed, each in its own way', async () => {
  pages.set('/los', page('Postzegels', 'Postzegels ruilen kan op zaterdag.'))
  await imports('/sitemap.xml', '--publish')
  await imports('/los', '--municipalities=Huizen')
  pages.set('/kant', page('Kantklossen', 'Kantklossen leert u voortaan in de bibliotheek.'))
  pages.set('/los', page('Postzegels', 'Postzegels ruilen kan voortaan op zondag.'))
  expect(await says('web', '--recheck')).toContain('toegevoegd 0, gewijzigd 2, ongewijzigd 1')
  expect(answers).toEqual([
    '/robots.txt 404',
    '/los 200',
    '/robots.txt 404',
    '/sitemap.xml 200',
    '/duiven 304',
    '/kant 200',
  ])
  const [item] = await db.query(`select status, municipalities, text from items where title = 'Postzegels'`)
  expect(item).toEqual({
    status: 'draft',
    municipalities: ['Huizen'],
    text: 'Postzegels ruilen kan voortaan op zondag.',
  })
  expect(await says('jsonl', '--recheck')).toContain('De optie --recheck is voor de soort web')
})

test('a page of the website that leads into the private network is refused', async () => {
  const other = createServer((_, response) => response.end('geheim'))
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  pages.set('/sitemap.xml', `<sitemapindex><sitemap><loc>http://127.0.0.1:${port}/</loc></sitemap></sitemapindex>`)
  expect(await imports('/sitemap.xml', '--publish')).toContain('er staat geen bladzijde van deze website in')
  await new Promise((resolve) => other.close(resolve))
})
