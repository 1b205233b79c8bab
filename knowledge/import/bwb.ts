import { articleId, articleUrl } from '../content/articles.ts'
import { emptyItem, type Item } from '../items/item.ts'
import { isLapsed, paragraphsOf, referencesIn } from './bwb-text.ts'
import { decodeText } from './decode.ts'
import type { ImportContext, ReadFile, SourceFile } from './report.ts'
import { BrokenXml, childOf, elementsOf, findIn, readXml, textOf, type XmlNode } from './xml.ts'

const LARGEST = 40 * 1024 * 1024
/** About where a text comes from, not part of it. */
const aside = new Set(['meta-data', 'bwb-inputbestand', 'bwb-wijzigingen', 'redactionele-correcties', 'wetsluiting'])
/** What has a number and text of its own where a regulation has no articles. */
const divisions = new Set(['circulaire.divisie', 'divisie', 'bijlage'])

interface Act {
  law: string
  name: string
  title: string
  /** The day from which this text holds, YYYY-MM-DD. */
  validFrom: string
}

/** A BWB "toestand": an item for every article, in force on the day of the toestand. */
export function readBwb(file: SourceFile, context: ImportContext): ReadFile {
  const read: ReadFile = { items: [], skipped: [], refused: [], speaksFor: null }
  const refuse = (place: string | null, reason: string): ReadFile => ({
    ...read,
    items: [],
    refused: [{ file: file.name, place, reason }],
  })
  if (file.bytes.length > LARGEST) return refuse(null, 'het bestand is groter dan 40 MB')
  const text = decodeText(file)
  if (typeof text !== 'string') return { ...read, refused: [text] }
  try {
    const root = readXml(text, aside)
    const act = actOf(root, context)
    if (typeof act === 'string') return refuse(null, act)
    collect(root, [], { act, context, read, file: file.name, seen: new Map() })
    if (read.items.length === 0) return refuse(null, 'er staat geen artikel in dat geldt')
    return { ...read, speaksFor: { law: act.law } }
  } catch (error) {
    if (error instanceof BrokenXml) return refuse(error.place, error.message)
    throw error
  }
}

function actOf(root: XmlNode, context: ImportContext): Act | string {
  if (root.name !== 'toestand') return `geen BWB-toestand: het eerste element is <${root.name}>`
  const law = root.attributes['bwb-id'] ?? ''
  if (!/^BWB[RVW]\d{7}$/.test(law)) return `bwb-id "${law}" is geen nummer van een regeling`
  const validFrom = root.attributes.inwerkingtreding ?? ''
  if (!/^\d{4}-\d{2}-\d{2}$/.test(validFrom)) return `inwerkingtreding "${validFrom}" is geen datum`
  const known = context.laws.get(law)
  const cited = findIn(root, 'citeertitel') ?? findIn(root, 'intitule')
  const title = known?.title ?? (cited === null ? law : textOf(cited))
  return { law, name: known?.name ?? title, title, validFrom }
}

interface Collecting {
  act: Act
  context: ImportContext
  read: ReadFile
  file: string
  /** How often a number has come by: an annex may begin again at 1. */
  seen: Map<string, number>
}

function collect(node: XmlNode, heading: string[], into: Collecting): void {
  const own = headingOf(node)
  if (node.name === 'artikel') {
    addArticle(node, heading, into)
    return
  }
  const below = own === null || node.name === 'toestand' ? heading : [...heading, own.text]
  if (isLapsed(node)) {
    into.read.skipped.push({ file: into.file, place: own?.text ?? node.name, reason: 'vervallen' })
    return
  }
  if (divisions.has(node.name) && own !== null && findIn(node, 'artikel') === null) addDivision(node, heading, into)
  for (const child of elementsOf(node)) collect(child, below, into)
}

function addArticle(node: XmlNode, above: string[], into: Collecting): void {
  const own = headingOf(node)
  const number = own?.number || (node.attributes.label ?? '').replace(/^artikel\s*/i, '') || 'enig'
  const place = `artikel ${number}`
  const paragraphs = isLapsed(node) ? [] : paragraphsOf(node)
  const reason = isLapsed(node)
    ? 'vervallen'
    : node.attributes.status === 'nogniet'
      ? 'nog niet in werking'
      : paragraphs.length === 0
        ? 'zonder tekst'
        : null
  if (reason !== null) into.read.skipped.push({ file: into.file, place, reason })
  else add(node, number, place, own?.title ?? '', above, paragraphs, into)
}

function addDivision(node: XmlNode, above: string[], into: Collecting): void {
  const own = headingOf(node)
  const paragraphs = paragraphsOf(node)
  if (own === null || paragraphs.length === 0) return
  const place = [own.label.toLowerCase(), own.number].filter((part) => part !== '').join(' ') || own.text
  add(node, place, place, own.title, above, paragraphs, into)
}

function add(
  node: XmlNode,
  number: string,
  place: string,
  title: string,
  above: string[],
  paragraphs: { number: string | null; text: string }[],
  { act, context, read, seen }: Collecting,
): void {
  const times = (seen.get(number) ?? 0) + 1
  seen.set(number, times)
  const article = times === 1 ? number : `${number} (${times})`
  const citation = `${act.name}, ${place}`
  const starts = node.attributes.inwerking ?? act.validFrom
  read.items.push({
    ...emptyItem,
    id: articleId(act.law, article),
    kind: 'regulation',
    title: title === '' ? citation : `${citation}: ${title}`,
    text: paragraphs.map(({ number, text }) => (number === null ? text : `${number}. ${text}`)).join('\n'),
    url: articleUrl(act.law, number),
    citation,
    law: act.law,
    article,
    municipalities: context.municipalities,
    status: context.publish ? 'published' : 'draft',
    validFrom: [starts, act.validFrom].sort().at(-1) ?? act.validFrom,
    origin: 'bwb',
    data: {
      law: act.law,
      lawName: act.name,
      lawTitle: act.title,
      article,
      heading: title === '' ? above : [...above, title],
      paragraphs,
      says: [],
      refers: referencesIn(node),
    },
  } satisfies Item)
}

/** "Hoofdstuk 2. Maatschappelijke ondersteuning" and its parts; null for what has no heading. */
function headingOf(node: XmlNode): { label: string; number: string; title: string; text: string } | null {
  const kop = childOf(node, 'kop')
  if (kop === null) return null
  const part = (name: string) => {
    const found = childOf(kop, name)
    return found === null ? '' : textOf(found).replace(/[.:]$/, '')
  }
  const [label, number, title] = [part('label'), part('nr'), part('titel')]
  const first = [label, number].filter((text) => text !== '').join(' ')
  return { label, number, title, text: [first, title].filter((text) => text !== '').join('. ') }
}
