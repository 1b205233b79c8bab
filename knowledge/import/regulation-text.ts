import type { Article } from '../content/types.ts'
import { childOf, elementsOf, findIn, textOf, type XmlNode } from './xml.ts'

type Reference = Article['refers'][number]

/** Remarks of editors, numbers and headings that are read on their own. */
const apart = new Set(['kop', 'lidnr', 'li.nr', 'redactie', 'noot', 'noot.nr', 'plaatje', 'illustratie', 'colspec'])
const blocks = new Set(['al', 'tussenkop', 'title', 'considerans.al', 'context.al'])
/** What has a number and text of its own where a regulation has no articles. */
export const divisions = new Set(['circulaire.divisie', 'divisie', 'bijlage'])

/**
 * The paragraphs (leden) of an article or division in order; what stands outside a numbered one has number null. The
 * articles and divisions within it are not its own.
 */
export function paragraphsOf(article: XmlNode): Article['paragraphs'] {
  const paragraphs: Article['paragraphs'] = []
  let loose: string[] = []
  const endLoose = () => {
    if (loose.length > 0) paragraphs.push({ number: null, text: loose.join('\n') })
    loose = []
  }
  for (const child of elementsOf(article)) {
    if (apart.has(child.name) || isOfOthers(child)) continue
    if (child.name !== 'lid') {
      loose.push(...linesOf(child))
      continue
    }
    endLoose()
    const number = childOf(child, 'lidnr')
    const text = isLapsed(child) ? '(vervallen)' : linesWithin(child).join('\n')
    paragraphs.push({ number: number === null ? null : textOf(number).replace(/\.$/, ''), text })
  }
  endLoose()
  return paragraphs.filter((paragraph) => paragraph.text !== '')
}

/** What a text refers to, each way of naming it once: articles, acts and pages elsewhere. */
export function referencesIn(node: XmlNode): Reference[] {
  const found = new Map<string, Reference>()
  const collect = (from: XmlNode): void => {
    if (from.name === 'extref' || from.name === 'intref') {
      const target = targetOf(from.attributes.doc ?? '')
      const text = textOf(from)
      if (target !== null && text !== '') found.set(`${target.id} ${text}`, { ...target, text })
    }
    for (const child of elementsOf(from)) if (!isOfOthers(child)) collect(child)
  }
  collect(node)
  return [...found.values()]
}

/** Lapsed by its own mark, or because its text says nothing else. */
export function isLapsed(node: XmlNode): boolean {
  return /^verval/i.test(node.attributes.status ?? '')
}

/** "Vervallen", "[Vervallen per 1 januari 2015.]": no text but that it is gone. */
export function saysLapsed(text: string): boolean {
  return /^[[(]?vervallen\b[^.;\n]{0,40}[.)\]]*$/i.test(text.trim())
}

function isOfOthers(child: XmlNode): boolean {
  if (child.name === 'artikel' || divisions.has(child.name)) return true
  return findIn(child, 'artikel') !== null
}

/**
 * "jci1.3:c:BWBR0018450&artikel=1&lid=2" is "BWBR0018450:1"; without an article it is the act itself. `url` is where
 * the very place stands.
 */
function targetOf(doc: string): { id: string; url: string } | null {
  const law = /\b(BWB[RVW]\d{7}|CVDR\d+)/.exec(doc)?.[1]
  if (law === undefined) return /^https?:\/\//i.test(doc) && URL.canParse(doc) ? { id: doc, url: doc } : null
  const url = /^https?:\/\//i.test(doc) ? doc : pageOf(law, doc)
  const article = /[&?#]artikel[_=]?([^&]+)/i.exec(doc)?.[1]
  return { id: article === undefined ? law : `${law}:${decoded(article)}`, url }
}

function pageOf(law: string, doc: string): string {
  if (law.startsWith('CVDR')) return `https://lokaleregelgeving.overheid.nl/${law}`
  return `https://wetten.overheid.nl/${doc.startsWith('jci') ? doc : law}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function linesWithin(node: XmlNode): string[] {
  return elementsOf(node).flatMap((child) => (apart.has(child.name) ? [] : linesOf(child)))
}

/** The text of an element as people read it: a line for every sentence group, list entry and row of a table. */
function linesOf(node: XmlNode): string[] {
  if (apart.has(node.name) || divisions.has(node.name) || node.name === 'artikel') return []
  if (blocks.has(node.name)) return [withoutNotes(node)].filter((line) => line !== '')
  if (node.name === 'li') return entryLines(node)
  if (node.name === 'row' || node.name === 'tr') {
    return [
      elementsOf(node)
        .map((cell) => linesWithin(cell).join(' ') || withoutNotes(cell))
        .join(' | '),
    ]
  }
  const inner = elementsOf(node)
  if (inner.length === 0) return [withoutNotes(node)].filter((line) => line !== '')
  return linesWithin(node)
}

function entryLines(entry: XmlNode): string[] {
  const number = childOf(entry, 'li.nr')
  const mark = (number === null ? entry.attributes.nr : textOf(number)) || '–'
  if (isLapsed(entry)) return [`${mark} (vervallen)`]
  const [first = '', ...more] = linesWithin(entry)
  return [`${mark} ${first}`.trim(), ...more]
}

function withoutNotes(node: XmlNode): string {
  const keep = (from: XmlNode): XmlNode => ({
    ...from,
    children: from.children
      .filter(
        (child) => typeof child === 'string' || !['noot', 'redactie', 'plaatje', 'illustratie'].includes(child.name),
      )
      .map((child) => (typeof child === 'string' ? child : keep(child))),
  })
  return textOf(keep(node))
}
