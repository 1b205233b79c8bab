import { gunzipSync } from 'node:zlib'
import { type Answer, type Ask, askCarefully, ourName, Unreachable } from './ask.ts'
import { type Robots, readRobots } from './robots.ts'
import { type Found, isUrl, openFiles, refused, type SourceSettings } from './source.ts'
import { BrokenXml, childOf, elementsOf, readXml, textOf } from './xml.ts'

const MOST_PAGES = 500
const MOST_SITEMAPS = 50
const PAUSE = 1_000
const LONGEST_PAUSE = 30_000
const LARGEST_LIST = 50 * 1024 * 1024

interface Visit extends SourceSettings {
  ask: Ask
  pause: (milliseconds: number) => Promise<void>
  /** The rules of the websites that were asked for them, by origin. */
  robots: Map<string, Robots>
  /** Whether a website was asked something already, so that the next question has to wait. */
  begun: Set<string>
}

/**
 * A page of a website, or all pages of its sitemap; also a file or folder of HTML. One question at a time, with a pause,
 * within what robots.txt allows; a page that says that it did not change is not read again.
 */
export async function* openWeb(wish: string, settings: SourceSettings): AsyncGenerator<Found> {
  if (!isUrl(wish)) {
    yield* openFiles(wish, settings)
    return
  }
  if (!URL.canParse(wish)) {
    yield refused(wish, 'dit is geen adres')
    return
  }
  const ask = settings.ask ?? askCarefully(wish)
  const pause = settings.pause ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)))
  const visit: Visit = { ...settings, ask, pause, robots: new Map(), begun: new Set() }
  try {
    const first = await fetchPage(new URL(wish).href, null, visit)
    if (first.is !== 'file' || !isSitemap(first.file.bytes, first.file.answer?.type ?? '')) yield first
    else yield* everyPage(new URL(wish).href, first.file.bytes, visit)
  } catch (error) {
    if (error instanceof Unreachable) yield refused(wish, error.message)
    else throw error
  }
}

async function* everyPage(sitemap: string, bytes: Uint8Array, visit: Visit): AsyncGenerator<Found> {
  const listed = await addressesIn(sitemap, bytes, visit, { lists: 0 })
  if ('reason' in listed) {
    yield refused(sitemap, listed.reason)
    return
  }
  const own = listed.urls.filter((url) => new URL(url).host === new URL(sitemap).host)
  if (own.length === 0) yield refused(sitemap, 'er staat geen bladzijde van deze website in')
  else if (own.length < listed.urls.length) {
    yield { ...refused(sitemap, 'adressen van andere websites worden niet gelezen'), is: 'skipped' }
  }
  if (own.length > MOST_PAGES) {
    const reason = `er staan ${own.length} bladzijden in; de eerste ${MOST_PAGES} zijn gelezen`
    yield { ...refused(sitemap, reason), is: 'skipped' }
  }
  for (const url of own.slice(0, MOST_PAGES)) yield await pageOrReason(url, sitemap, visit)
  const there = new Set(own)
  for (const url of visit.known?.listedIn(sitemap) ?? []) if (!there.has(url)) yield { is: 'gone', url }
}

async function pageOrReason(url: string, sitemap: string | null, visit: Visit): Promise<Found> {
  try {
    return await fetchPage(url, sitemap, visit)
  } catch (error) {
    if (error instanceof Unreachable) return refused(url, error.message)
    throw error
  }
}

/** Asks a page, or hears that it is as it was. Throws `Unreachable`. */
async function fetchPage(url: string, listedIn: string | null, visit: Visit): Promise<Found> {
  const robots = await robotsOf(url, visit)
  const { pathname, search, origin } = new URL(url)
  if (!robots.allows(`${pathname}${search}`)) return refused(url, forbidden)
  await politely(origin, robots, visit)
  const before = visit.known?.page(url) ?? null
  const headers = {
    accept: 'text/html, application/xhtml+xml, application/xml;q=0.9',
    ...(before?.etag != null ? { 'if-none-match': before.etag } : {}),
    ...(before?.lastModified != null ? { 'if-modified-since': before.lastModified } : {}),
  }
  const answer = await visit.ask(url, { headers, largest: LARGEST_LIST })
  if (answer.url !== url && !(await mayRead(answer.url, visit))) return refused(url, forbidden)
  if (answer.status === 304 && before !== null) return { is: 'unchanged', url }
  if (answer.status === 404 || answer.status === 410) return { is: 'gone', url }
  if (answer.status !== 200) return refused(url, `de website antwoordt met ${answer.status}`)
  const type = answer.headers['content-type'] ?? 'text/html'
  if (/application\/pdf/i.test(type)) return refused(url, 'dit is een PDF; lees die in met de soort pdf')
  if (!/html|xml|gzip|octet-stream|text\/plain/i.test(type)) return refused(url, `dit is geen bladzijde (${type})`)
  return {
    is: 'file',
    file: { name: url, bytes: answer.bytes, answer: { ...told(answer, type), asked: url, listedIn } },
  }
}

const forbidden = 'de website wil niet dat deze bladzijde wordt gelezen (robots.txt)'

/** Where a redirection leads has rules of its own. */
async function mayRead(url: string, visit: Visit): Promise<boolean> {
  const { pathname, search } = new URL(url)
  return (await robotsOf(url, visit)).allows(`${pathname}${search}`)
}

function told({ url, headers }: Answer, type: string) {
  return { url, type, etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null }
}

async function politely(origin: string, { delay }: Robots, { begun, pause }: Visit): Promise<void> {
  if (begun.has(origin)) await pause(Math.min(Math.max(PAUSE, (delay ?? 0) * 1_000), LONGEST_PAUSE))
  begun.add(origin)
}

/** A website without robots.txt allows all; one whose robots.txt fails allows nothing (RFC 9309, 2.3.1). */
async function robotsOf(url: string, { ask, robots }: Visit): Promise<Robots> {
  const { origin } = new URL(url)
  const known = robots.get(origin)
  if (known !== undefined) return known
  const answer = await ask(`${origin}/robots.txt`, { largest: 1024 * 1024 })
  if (answer.status >= 500) throw new Unreachable(`robots.txt van de website antwoordt met ${answer.status}`)
  const text = answer.status === 200 ? new TextDecoder().decode(answer.bytes) : ''
  const found = readRobots(text, ourName)
  robots.set(origin, found)
  return found
}

function isSitemap(bytes: Uint8Array, type: string): boolean {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return true
  const start = Buffer.from(bytes.subarray(0, 1_000)).toString('utf8')
  return /<(urlset|sitemapindex)\b/i.test(start) || (/xml/i.test(type) && !/html/i.test(type) && !/<html/i.test(start))
}

type Listed = { urls: string[] } | { reason: string }

/** The addresses in a sitemap, and in the sitemaps that it names on the same website. */
async function addressesIn(url: string, bytes: Uint8Array, visit: Visit, count: { lists: number }): Promise<Listed> {
  count.lists++
  const lines = locationsIn(bytes)
  if ('reason' in lines) return lines
  if (!lines.index) return { urls: [...new Set(lines.urls)] }
  const urls: string[] = []
  for (const next of lines.urls.filter((one) => new URL(one).host === new URL(url).host)) {
    if (count.lists >= MOST_SITEMAPS) return { reason: `er horen meer dan ${MOST_SITEMAPS} lijsten bij` }
    const found = await pageOrReason(next, null, visit)
    if (found.is !== 'file') return { reason: `de lijst ${next} kan niet worden gelezen` }
    const listed = await addressesIn(next, found.file.bytes, visit, count)
    if ('reason' in listed) return listed
    urls.push(...listed.urls)
  }
  return { urls: [...new Set(urls)] }
}

function locationsIn(bytes: Uint8Array): { index: boolean; urls: string[] } | { reason: string } {
  try {
    const plain = bytes[0] === 0x1f ? gunzipSync(bytes, { maxOutputLength: LARGEST_LIST }) : bytes
    const root = readXml(new TextDecoder('utf-8', { fatal: true }).decode(plain), new Set())
    if (root.name !== 'urlset' && root.name !== 'sitemapindex')
      return { reason: `dit is geen bladzijde en geen sitemap (<${root.name}>)` }
    const urls = elementsOf(root).flatMap((entry) => {
      const found = childOf(entry, 'loc')
      const url = found === null ? '' : textOf(found)
      return isUrl(url) && URL.canParse(url) ? [new URL(url).href] : []
    })
    return { index: root.name === 'sitemapindex', urls }
  } catch (error) {
    if (error instanceof BrokenXml) return { reason: `de sitemap is ${error.message} (${error.place})` }
    return { reason: 'de sitemap is beschadigd of te groot' }
  }
}
