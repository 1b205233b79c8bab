import { describe, expect, test } from 'vitest'
import { isPrivate } from '../../knowledge/import/addresses.ts'
import { type Ask, askCarefully, Unreachable } from '../../knowledge/import/ask.ts'
import { readRobots } from '../../knowledge/import/robots.ts'
import type { KnownPages } from '../../knowledge/import/source.ts'
import { openWeb } from '../../knowledge/import/web.ts'

describe('robots.txt', () => {
  const text = `User-agent: *\nDisallow: /prive/\nAllow: /prive/open\nDisallow: /*.pdf$\nCrawl-delay: 5\n\nUser-agent: Anders\nUser-agent: wegwijs # wij\nDisallow: /concept`

  test.each([
    ['Iemand', '/', true],
    ['Iemand', '/prive/x', false],
    ['Iemand', '/prive/open/x', true],
    ['Iemand', '/stuk.pdf', false],
    ['Iemand', '/stuk.pdf?x', true],
    ['Wegwijs', '/prive/x', true],
    ['Wegwijs', '/concept/1', false],
  ])('%s may read %s: %s', (name, path, allowed) => {
    expect(readRobots(text, name).allows(path)).toBe(allowed)
  })

  test('tells how long to pause, and allows all when it says nothing', () => {
    expect([readRobots(text, 'Iemand').delay, readRobots(text, 'Wegwijs').delay]).toEqual([5, null])
    expect(readRobots('', 'Wegwijs').allows('/x')).toBe(true)
    expect(readRobots('User-agent: *\nDisallow:', 'Wegwijs').allows('/x')).toBe(true)
  })
})

describe('an address in a private network', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '192.168.1.1',
    '172.31.0.1',
    '169.254.169.254',
    '0.0.0.0',
    '100.64.0.1',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
  ])('%s is one', (address) => {
    expect(isPrivate(address)).toBe(true)
  })

  test.each(['8.8.8.8', '172.32.0.1', '2a02:10::1', '::ffff:8.8.8.8'])('%s is none', (address) => {
    expect(isPrivate(address)).toBe(false)
  })

  test.each([
    'http://127.0.0.1:1/',
    'http://[::1]:1/',
    'http://localhost:1/',
    'http://2130706433:1/',
    'file:///etc/passwd',
  ])('%s is not asked', async (url) => {
    await expect(askCarefully('https://huizen.nl/')(url)).rejects.toThrow(Unreachable)
    await expect(askCarefully('https://huizen.nl/')(url)).rejects.toThrow(/besloten netwerk|begint wordt niet gelezen/)
  })
})

/** A website that is told in the test: path → what it answers; and what it was asked. */
function website(
  pages: Record<string, string | { status?: number; body?: string; headers?: Record<string, string>; url?: string }>,
) {
  const asked: string[] = []
  const pauses: number[] = []
  const ask: Ask = async (url, { headers = {} } = {}) => {
    const { pathname, host } = new URL(url)
    const said = Object.entries(headers).filter(([name]) => name.startsWith('if-'))
    asked.push([host === 'huizen.nl' ? pathname : url, ...said.map(([name, value]) => `${name}=${value}`)].join(' '))
    const page = pages[pathname] ?? { status: 404 }
    const {
      status = 200,
      body = '',
      headers: told = {},
      url: at = url,
    } = typeof page === 'string' ? { body: page } : page
    return { status, url: at, headers: { 'content-type': 'text/html', ...told }, bytes: Buffer.from(body) }
  }
  const pause = async (milliseconds: number) => {
    pauses.push(milliseconds)
  }
  return { asked, pauses, ask, pause }
}

async function visit(site: ReturnType<typeof website>, url: string, known?: KnownPages): Promise<string[]> {
  const settings = {
    extension: '.html',
    day: '2026-11-22',
    ask: site.ask,
    pause: site.pause,
    ...(known === undefined ? {} : { known }),
  }
  const found: string[] = []
  for await (const one of openWeb(url, settings)) {
    if (one.is === 'file') found.push(`${one.file.name}: ${Buffer.from(one.file.bytes)}`)
    else found.push('url' in one ? `${one.is} ${one.url}` : `${one.is} ${one.remark.file}: ${one.remark.reason}`)
  }
  return found
}

function sitemap(...paths: string[]): string {
  return `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<url><loc>${path.startsWith('/') ? `https://huizen.nl${path}` : path}</loc></url>`).join('')}</urlset>`
}

describe('a website', () => {
  test('gives a page', async () => {
    const site = website({ '/zorg': 'Zorg' })
    expect(await visit(site, 'https://huizen.nl/zorg')).toEqual(['https://huizen.nl/zorg: Zorg'])
    expect(site.asked).toEqual(['/robots.txt', '/zorg'])
  })

  test('gives the pages of its sitemap, one at a time with a pause, and none of another website', async () => {
    const site = website({
      '/sitemap.xml': sitemap('/a', '/b', 'https://elders.example/c', '/weg'),
      '/a': 'A',
      '/b': 'B',
    })
    expect(await visit(site, 'https://huizen.nl/sitemap.xml')).toEqual([
      'skipped https://huizen.nl/sitemap.xml: adressen van andere websites worden niet gelezen',
      'https://huizen.nl/a: A',
      'https://huizen.nl/b: B',
      'gone https://huizen.nl/weg',
    ])
    expect(site.pauses).toEqual([1_000, 1_000, 1_000])
    expect(site.asked).toEqual(['/robots.txt', '/sitemap.xml', '/a', '/b', '/weg'])
  })

  test('may have a sitemap of sitemaps', async () => {
    const index = `<sitemapindex><sitemap><loc>https://huizen.nl/een.xml</loc></sitemap></sitemapindex>`
    const site = website({ '/sitemap.xml': index, '/een.xml': sitemap('/a'), '/a': 'A' })
    expect(await visit(site, 'https://huizen.nl/sitemap.xml')).toEqual(['https://huizen.nl/a: A'])
  })

  test('is asked whether a page changed since, and says that it did not', async () => {
    const known: KnownPages = {
      page: () => ({ etag: '"7"', lastModified: 'Sun, 01 Nov 2026 10:00:00 GMT' }),
      listedIn: () => ['https://huizen.nl/oud'],
    }
    const site = website({ '/sitemap.xml': sitemap('/a'), '/a': { status: 304 } })
    expect(await visit(site, 'https://huizen.nl/sitemap.xml', known)).toEqual([
      'unchanged https://huizen.nl/a',
      'gone https://huizen.nl/oud',
    ])
    expect(site.asked.at(-1)).toBe('/a if-none-match="7" if-modified-since=Sun, 01 Nov 2026 10:00:00 GMT')
  })

  test.each([
    [
      'that does not want to be read',
      { '/robots.txt': 'User-agent: *\nDisallow: /', '/zorg': 'Zorg' },
      /\(robots\.txt\)/,
    ],
    ['whose rules cannot be read', { '/robots.txt': { status: 503 } }, /robots\.txt van de website antwoordt met 503/],
    [
      'that leads to where it may not be read',
      { '/robots.txt': 'User-agent: *\nDisallow: /prive', '/zorg': { body: 'x', url: 'https://huizen.nl/prive/x' } },
      /\(robots\.txt\)/,
    ],
    ['that is out of order', { '/zorg': { status: 500 } }, /antwoordt met 500/],
    ['with a PDF', { '/zorg': { headers: { 'content-type': 'application/pdf' } } }, /met de soort pdf/],
    ['with a picture', { '/zorg': { headers: { 'content-type': 'image/png' } } }, /geen bladzijde/],
    ['with a broken sitemap', { '/zorg': '<urlset><url>' }, /de sitemap is geen geldige XML/],
    [
      'with another kind of list',
      { '/zorg': { body: '<rss></rss>', headers: { 'content-type': 'application/xml' } } },
      /geen sitemap \(<rss>\)/,
    ],
  ])('%s is refused', async (_, pages, reason) => {
    expect(await visit(website(pages), 'https://huizen.nl/zorg')).toEqual([expect.stringMatching(reason)])
  })
})
