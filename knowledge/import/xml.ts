import { SaxesParser } from 'saxes'

export interface XmlNode {
  name: string
  attributes: Record<string, string>
  children: (XmlNode | string)[]
}

/** Thrown when a text is no XML that can be trusted; `place` is "regel 12, teken 4". */
export class BrokenXml extends Error {
  readonly place: string
  constructor(reason: string, place: string) {
    super(reason)
    this.place = place
  }
}

const DEEPEST = 200
const MOST_NODES = 1_000_000

/**
 * Reads XML into a tree, without the elements named in `skip`. Entities of the document's own are refused and external
 * ones are never fetched, so that a file can neither explode nor reach out. Throws `BrokenXml`.
 */
export function readXml(text: string, skip: ReadonlySet<string>): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [] }
  const open: XmlNode[] = [root]
  let skipped = 0
  let nodes = 0
  const parser = new SaxesParser()
  const broken = (reason: string) => new BrokenXml(reason, `regel ${parser.line}, teken ${parser.column}`)
  parser.on('error', (error) => {
    throw broken(`geen geldige XML: ${inDutch(error.message.replace(/^\d+:\d+: /, ''))}`)
  })
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw broken('eigen entiteiten in een DOCTYPE worden niet gelezen')
  })
  parser.on('opentag', (tag) => {
    if (skipped > 0 || skip.has(localName(tag.name))) {
      skipped++
      return
    }
    if (open.length > DEEPEST) throw broken(`dieper dan ${DEEPEST} elementen in elkaar`)
    if (++nodes > MOST_NODES) throw broken(`meer dan ${MOST_NODES} elementen`)
    const node: XmlNode = { name: localName(tag.name), attributes: { ...tag.attributes }, children: [] }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('closetag', () => {
    if (skipped > 0) skipped--
    else open.pop()
  })
  const addText = (part: string) => {
    if (skipped === 0) open.at(-1)?.children.push(part)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(text).close()
  const found = elementsOf(root)[0]
  if (found === undefined) throw broken('er staat geen element in')
  return found
}

/** What the parser says of a mistake, for people; of what is rare only that there is one. */
function inDutch(mistake: string): string {
  return mistakes.find(([said]) => said.test(mistake))?.[1] ?? 'er staat iets in wat niet mag'
}

const mistakes: [RegExp, string][] = [
  [/unclosed tag|unexpected end/i, 'het bestand is afgekapt, of een onderdeel wordt niet afgesloten'],
  [/close tag|closing tag/i, 'de onderdelen worden niet in de goede volgorde afgesloten'],
  [/root|must contain|text data outside/i, 'er staat geen onderdeel om de tekst heen'],
  [/entity|character reference/i, 'er staat een teken in dat niet bestaat (&…;)'],
  [/attribute|quote/i, 'een kenmerk van een onderdeel is niet goed geschreven'],
  [/prefix|namespace|unbound/i, 'een naam hoort bij niets'],
  [/disallowed character|invalid character/i, 'er staat een teken in dat niet mag'],
]

export function elementsOf(node: XmlNode): XmlNode[] {
  return node.children.filter((child) => typeof child !== 'string')
}

export function childOf(node: XmlNode, name: string): XmlNode | null {
  return elementsOf(node).find((child) => child.name === name) ?? null
}

/** The first element of this name at any depth, itself included. */
export function findIn(node: XmlNode, name: string): XmlNode | null {
  if (node.name === name) return node
  for (const child of elementsOf(node)) {
    const found = findIn(child, name)
    if (found !== null) return found
  }
  return null
}

/** All text within, with single spaces. */
export function textOf(node: XmlNode): string {
  const parts: string[] = []
  const collect = (from: XmlNode): void => {
    for (const child of from.children) {
      if (typeof child === 'string') parts.push(child)
      else collect(child)
    }
  }
  collect(node)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

/** "dcterms:title" is "title": the sources that we read use one name for one thing. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
