import type { Article } from '../content/types.ts'
import { childOf, elementsOf, textOf, type XmlNode } from './xml.ts'

type Reference = Article['refers'][number]

/** Remarks of editors, numbers and headings that are read on their own. */
const apart = new Set(['kop', 'lidnr', 'li.nr', 'redactie', 'noot', 'plaatje', 'illustratie'])
const blocks = new Set(['al', 'tussenkop', 'title', 'structuurtekst', 'considerans.al'])
const divisions = new Set(['circulaire.divisie', 'divisie', 'bijlage'])

/** The paragraphs (leden) of an article in order; what stands outside a numbered one has number null. */
export function paragraphsOf(article: XmlNode): Article['paragraphs'] {
  const paragraphs: Article['paragraphs'] = []
  let loose: string[] = []
  const endLoose = () => {
    if (loose.length > 0) paragraphs.push({ number: null, text: loose.join('\n') })
    loose = []
  }
  for (const child of elementsOf(article)) {
    if (apart.has(child.name) || divisions.has(child.name)) continue
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

/** The articles that a text names, each once. */
export function referencesIn(node: XmlNode): Reference[] {
  const found = new Map<string, Reference>()
  const collect = (from: XmlNode): void => {
    if (from.name === 'extref' || from.name === 'intref') {
      const target = targetOf(from.attributes.doc ?? '')
      if (target !== null && !found.has(target)) found.set(target, { id: target, text: textOf(from) })
    }
    for (const child of elementsOf(from)) collect(child)
  }
  collect(node)
  return [...found.values()]
}

/** Lapsed by its own mark, or because an editor's remark is all that is left of it. */
export function isLapsed(node: XmlNode): boolean {
  return /^verval/i.test(node.attributes.status ?? '')
}

/** "jci1.3:c:BWBR0018450&artikel=1&lid=2" is "BWBR0018450:1"; without an article it is the act itself. */
function targetOf(jci: string): string | null {
  const law = /\b(BWB[RVW]\d{7})/.exec(jci)?.[1]
  if (law === undefined) return null
  const article = /[&?]artikel=([^&]+)/.exec(jci)?.[1]
  return article === undefined ? law : `${law}:${decodeURIComponent(article.replace(/%(?![0-9a-f]{2})/gi, '%25'))}`
}

function linesWithin(node: XmlNode): string[] {
  return elementsOf(node).flatMap((child) => (apart.has(child.name) ? [] : linesOf(child)))
}

/** The text of an element as people read it: a line for every sentence group, list entry and row of a table. */
function linesOf(node: XmlNode): string[] {
  if (apart.has(node.name) || divisions.has(node.name)) return []
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
  const mark = number === null ? '–' : textOf(number)
  if (isLapsed(entry)) return [`${mark} (vervallen)`]
  const [first = '', ...more] = linesWithin(entry)
  return [`${mark} ${first}`.trim(), ...more]
}

function withoutNotes(node: XmlNode): string {
  const keep = (from: XmlNode): XmlNode => ({
    ...from,
    children: from.children
      .filter((child) => typeof child === 'string' || !['noot', 'redactie', 'plaatje'].includes(child.name))
      .map((child) => (typeof child === 'string' ? child : keep(child))),
  })
  return textOf(keep(node))
}
