import { type CheerioAPI, load } from 'cheerio'
import { detect } from 'tinyld/light'
import { isCutOff } from './cut-off.ts'
import { isWide } from './decode.ts'
import { type HtmlNode, htmlSections, htmlText, isTooDeep } from './html.ts'
import type { ImportContext, ReadFile, SourceFile } from './report.ts'
import { documentRead, nameOf, type ReadDocument, refusedFile, type Section, slugOf, under } from './sections.ts'

const LARGEST = 10 * 1024 * 1024

/** A page of a website, or a file of HTML: its main text by headings. */
export function readWebPage(file: SourceFile, context: ImportContext): ReadFile {
  const refuse = (reason: string) => refusedFile(file.name, reason)
  if (file.bytes.length === 0) return refuse('het bestand is leeg')
  if (file.bytes.length > LARGEST) return refuse('de bladzijde is groter dan 10 MB')
  if (isOther(file.bytes)) return refuse('dit is geen bladzijde in HTML')
  if (isWide(file.bytes)) return refuse('de tekst is UTF-16 of UTF-32; sla de bladzijde op als UTF-8')
  const html = decoded(file)
  if (html === null) return refuse('de tekst heeft een andere codering dan de bladzijde zegt')
  if (!/<(html|body|main|article|p|div|h1)\b/i.test(html)) return refuse('dit is geen bladzijde in HTML')
  if (isTooDeep(html)) return refuse('de onderdelen zitten te diep in elkaar')
  if (isCutOff(html)) return refuse('de bladzijde is afgekapt: het einde ontbreekt')
  // Reads in one go through, so that a page that was made to be slow is not.
  const $ = load(html, { xml: { xmlMode: false, decodeEntities: true } })
  const document = documentIn($, file)
  if (typeof document === 'string') return refuse(document)
  return documentRead(file.name, document, 'web', context)
}

/** A PDF, something packed, or XML of another kind: that may have elements with the names of HTML. */
function isOther(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1').trimStart()
  if (start.startsWith('%PDF-') || start.startsWith('PK\x03\x04')) return true
  return /^(\xef\xbb\xbf)?<\?xml\b/i.test(start) && !/<html\b/i.test(start)
}

function documentIn($: CheerioAPI, file: SourceFile): ReadDocument | string {
  if (/\bnoindex\b/i.test($('meta[name="robots"]').attr('content') ?? ''))
    return 'de website wil niet dat deze bladzijde wordt gelezen'
  const root = mainOf($)
  if (root === null) return 'er staat geen tekst in'
  const sections = htmlSections(root)
  const strange = otherLanguage($('html').attr('lang') ?? '', sections)
  if (strange !== null) return `de bladzijde is niet in het Nederlands (${strange})`
  const url = addressOf($, file)
  const title = titleOf($, root) || nameOf(file.name)
  return {
    id: url === null ? `web:${slugOf(nameOf(file.name))}` : idOf(url),
    title,
    url,
    sections: under(sections, title),
  }
}

/** "web:huizen.nl/wmo/melden": the id of a page, and the beginning of those of its parts. */
export function idOf(url: string): string {
  const { host, pathname, search } = new URL(url)
  const path = `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`
  return `web:${path}`.slice(0, 180)
}

/** The element with the text itself. */
function mainOf($: CheerioAPI): HtmlNode | null {
  const named = ['main', '[role="main"]', '#content', '#main', '.main-content'].flatMap((selector) =>
    $(selector).toArray().slice(0, 1),
  )
  const articles = $('article').toArray()
  const bodies = $('body').toArray().map(withoutFrame)
  const candidates: HtmlNode[] = [...named, ...(articles.length === 1 ? articles : []), ...bodies]
  const root = $.root().get(0)
  if (root !== undefined) candidates.push(root)
  return candidates.find((element) => htmlText(element).trim().length > 0) ?? null
}

/** A body without the top and bottom that all pages of a website have. */
function withoutFrame(body: HtmlNode): HtmlNode {
  return { ...body, children: body.children?.filter(({ name }) => name !== 'header' && name !== 'footer') ?? [] }
}

function titleOf($: CheerioAPI, root: HtmlNode): string {
  const heading = firstHeading(root)
  if (heading !== null) return htmlText(heading).trim()
  const named = $('meta[property="og:title"]').attr('content') ?? $('title').first().text()
  return named.split(/\s[|–—-]\s/)[0]?.trim() ?? ''
}

function firstHeading(node: HtmlNode): HtmlNode | null {
  if (node.name === 'h1' && htmlText(node).trim() !== '') return node
  for (const child of node.children ?? []) {
    const found = firstHeading(child)
    if (found !== null) return found
  }
  return null
}

/** What the page calls its own address, when that is on the same website; else where it was found. */
function addressOf($: CheerioAPI, { answer }: SourceFile): string | null {
  const own = $('link[rel="canonical"]').attr('href')
  if (own !== undefined && URL.canParse(own, answer?.url)) {
    const url = new URL(own, answer?.url)
    const same = answer === undefined || url.host === new URL(answer.url).host
    if (same && /^https?:$/.test(url.protocol)) return withoutPlace(url)
  }
  return answer === undefined ? null : withoutPlace(new URL(answer.url))
}

function withoutPlace(url: URL): string {
  url.hash = ''
  return url.href
}

/** Some pages in Dutch say that they are English; so the text has a say as well. */
function otherLanguage(said: string, sections: readonly Section[]): string | null {
  if (said === '' || /^nl\b/i.test(said)) return null
  const text = sections
    .flatMap(({ lines }) => lines)
    .join(' ')
    .slice(0, 2_000)
  const heard = detect(text)
  return heard === 'nl' || heard === '' ? null : said
}

function decoded({ bytes, answer }: SourceFile): string | null {
  const start = Buffer.from(bytes.subarray(0, 2_048)).toString('latin1')
  const said =
    /charset=["']?([\w-]+)/i.exec(answer?.type ?? '')?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(start)?.[1]
  try {
    return new TextDecoder(said ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
