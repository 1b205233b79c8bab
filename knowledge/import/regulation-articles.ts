import type { Article } from '../content/types.ts'
import { divisions, isLapsed, paragraphsOf, referencesIn, saysLapsed } from './regulation-text.ts'
import { childOf, elementsOf, textOf, type XmlNode } from './xml.ts'

/** An article, or what takes its place, as it stands in a regulation. */
export interface FoundArticle {
  /** "2.3.2", or "bijlage 1" for what is no article; a number that comes by again gets " (2)". */
  article: string
  /** The number as it is written, for a link. */
  number: string
  /** "artikel 2.3.2": how people cite it. */
  place: string
  title: string
  /** The headings above it, outermost first. */
  heading: string[]
  paragraphs: Article['paragraphs']
  refers: Article['refers']
  /** The day from which it holds, when it says so, YYYY-MM-DD. */
  starts: string | null
}

/** What of a regulation holds, in order; `skipped` says what does not, and why. */
export interface FoundArticles {
  articles: FoundArticle[]
  skipped: { place: string; reason: string }[]
}

/** The articles at any depth, and the divisions and annexes that have a text of their own. */
export function articlesIn(root: XmlNode): FoundArticles {
  const into: Collecting = { articles: [], skipped: [], seen: new Map() }
  collect(root, [], into)
  return { articles: into.articles, skipped: into.skipped }
}

/** The text of a regulation that has no articles at all. */
export function wholeText(body: XmlNode, title: string): FoundArticle | null {
  const paragraphs = paragraphsOf(body)
  if (paragraphs.length === 0) return null
  const whole = { article: 'enig', number: '', place: 'de hele tekst', title, heading: [], starts: null }
  return { ...whole, paragraphs, refers: referencesIn(body) }
}

interface Collecting extends FoundArticles {
  /** How often a number has come by: an annex may begin again at 1. */
  seen: Map<string, number>
}

function collect(node: XmlNode, above: string[], into: Collecting): void {
  if (node.name === 'artikel') {
    addArticle(node, above, into)
    return
  }
  const own = headingOf(node)
  if (isLapsed(node)) {
    into.skipped.push({ place: own?.text ?? node.name, reason: 'vervallen' })
    return
  }
  if (divisions.has(node.name)) addDivision(node, above, into)
  const below = own === null ? above : [...above, own.text]
  for (const child of elementsOf(node)) collect(child, below, into)
}

function addArticle(node: XmlNode, above: string[], into: Collecting): void {
  const own = headingOf(node)
  const number = own?.number || (node.attributes.label ?? '').replace(/^artikel\s*/i, '') || 'enig'
  const place = number === 'enig' ? 'enig artikel' : `artikel ${number}`
  const paragraphs = isLapsed(node) ? [] : paragraphsOf(node)
  const reason = whyNot(node, paragraphs)
  if (reason !== null) into.skipped.push({ place, reason })
  else add(node, { number, place, title: own?.title ?? '', above, paragraphs }, into)
}

function whyNot(node: XmlNode, paragraphs: Article['paragraphs']): string | null {
  const [first, ...more] = paragraphs
  if (isLapsed(node)) return 'vervallen'
  if (node.attributes.status === 'nogniet') return 'nog niet in werking'
  if (first === undefined) return 'zonder tekst'
  return more.length === 0 && saysLapsed(first.text) ? 'vervallen' : null
}

function addDivision(node: XmlNode, above: string[], into: Collecting): void {
  const paragraphs = paragraphsOf(node)
  if (paragraphs.length === 0) return
  const own = headingOf(node)
  const named = own === null ? '' : [own.label.toLowerCase(), own.number].filter((part) => part !== '').join(' ')
  const place = named || own?.text || (node.name === 'bijlage' ? 'bijlage' : 'tekst')
  if (saysLapsed(paragraphs.map(({ text }) => text).join(' '))) into.skipped.push({ place, reason: 'vervallen' })
  else add(node, { number: place, place, title: own?.title ?? '', above, paragraphs }, into)
}

function add(
  node: XmlNode,
  found: Pick<FoundArticle, 'number' | 'place' | 'title' | 'paragraphs'> & { above: string[] },
  { articles, seen }: Collecting,
): void {
  const { number, place, title, paragraphs, above } = found
  const times = (seen.get(number) ?? 0) + 1
  seen.set(number, times)
  const article = times === 1 ? number : `${number} (${times})`
  const starts = /^\d{4}-\d{2}-\d{2}$/.test(node.attributes.inwerking ?? '') ? (node.attributes.inwerking ?? '') : null
  articles.push({ article, number, place, title, heading: above, paragraphs, refers: referencesIn(node), starts })
}

interface Heading {
  label: string
  number: string
  title: string
  /** "Hoofdstuk 2. Maatschappelijke ondersteuning" */
  text: string
}

/** The heading of a part; null for what has none. */
function headingOf(node: XmlNode): Heading | null {
  const kop = childOf(node, 'kop')
  if (kop === null) return null
  const part = (name: string) => {
    const found = childOf(kop, name)
    return found === null ? '' : textOf(found).replace(/\s*[.:]$/, '')
  }
  return written({ label: part('label'), number: part('nr'), title: part('titel') || part('subtitel') })
}

/** Some write all of it in the title: "Artikel 3. Aanvraag". */
function written({ label, number, title }: Omit<Heading, 'text'>): Heading {
  const all =
    number === ''
      ? /^(artikel|bijlage|paragraaf|hoofdstuk)\s+(\S*\d\S*?|[IVXLC]+)[.:]?(?:\s+(.*))?$/i.exec(title)
      : null
  if (all !== null) return written({ label: all[1] ?? '', number: all[2] ?? '', title: all[3] ?? '' })
  const first = [label, number].filter((text) => text !== '').join(' ')
  return { label, number, title, text: [first, title].filter((text) => text !== '').join('. ') }
}
