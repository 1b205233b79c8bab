import { emptyItem, type Item, type Kind, kinds } from '../items/item.ts'
import { decodeText } from './decode.ts'
import type { ImportContext, ReadFile, Remark, SourceFile } from './report.ts'

const MOST_REMARKS = 20
const LONGEST_ID = 200
const LONGEST_TEXT = 2_000_000

/** A line an item: `{id, title, text, kind?, topics?, municipalities?, url?}`; empty lines are nothing. */
export function readJsonl(file: SourceFile, context: ImportContext): ReadFile {
  const read: ReadFile = { items: [], skipped: [], refused: [], speaksFor: null }
  const text = decodeText(file)
  if (typeof text !== 'string') return { ...read, refused: [text] }
  const seen = new Map<string, number>()
  let number = 0
  for (const line of text.split('\n')) {
    number++
    if (line.trim() === '') continue
    const found = itemOf(line, context)
    const reason = typeof found === 'string' ? found : repeated(found.id, seen)
    if (reason !== null) read.refused.push({ file: file.name, place: `regel ${number}`, reason })
    if (read.refused.length >= MOST_REMARKS) break
    if (typeof found === 'string') continue
    seen.set(found.id, number)
    read.items.push(found)
  }
  if (number > 0 && read.items.length === 0 && read.refused.length === 0) read.refused.push(nothingIn(file))
  return read.refused.length > 0 ? { ...read, items: [] } : read
}

function repeated(id: string, seen: ReadonlyMap<string, number>): string | null {
  const earlier = seen.get(id)
  return earlier === undefined ? null : `id "${id}" staat ook op regel ${earlier}`
}

function nothingIn(file: SourceFile): Remark {
  return { file: file.name, place: null, reason: 'er staat niets in' }
}

/** The item of one line, or the reason why there is none. */
function itemOf(line: string, context: ImportContext): Item | string {
  const value = parse(line)
  if (value === null) return 'geen geldige JSON'
  if (typeof value !== 'object' || Array.isArray(value)) return 'geen voorwerp met velden'
  const { id, title, text, kind = 'page', url = null } = value as Record<string, unknown>
  if (typeof id !== 'string' || id.trim() === '') return 'id ontbreekt of is geen tekst'
  if (id.length > LONGEST_ID) return `id is langer dan ${LONGEST_ID} tekens`
  if (typeof title !== 'string' || title.trim() === '') return 'title ontbreekt of is geen tekst'
  if (typeof text !== 'string') return 'text ontbreekt of is geen tekst'
  if (text.length > LONGEST_TEXT) return `text is langer dan ${LONGEST_TEXT} tekens`
  if (!isKind(kind)) return `kind is ${JSON.stringify(kind)}, maar moet een van deze zijn: ${kinds.join(', ')}`
  if (url !== null && !isAddress(url)) return 'url is geen adres dat met http begint'
  const { topics = [], municipalities = context.municipalities } = value as Record<string, unknown>
  if (!isTexts(topics)) return 'topics is geen lijst van teksten'
  if (!isTexts(municipalities) || municipalities.length === 0) return 'municipalities is geen lijst van namen'
  const strange = [
    ...topics.filter((topic) => !context.topics.has(topic)).map((topic) => `onderwerp "${topic}"`),
    ...municipalities.filter((name) => !context.municipalities.includes(name)).map((name) => `gemeente "${name}"`),
  ]
  if (strange.length > 0) return `onbekend: ${strange.join(', ')}`
  return {
    ...emptyItem,
    id: withoutNull(id),
    kind,
    title: withoutNull(title),
    text: withoutNull(text),
    url,
    topics,
    municipalities,
    status: context.publish ? 'published' : 'draft',
    origin: 'jsonl',
    data: null,
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function isKind(value: unknown): value is Kind {
  return kinds.some((kind) => kind === value)
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && URL.canParse(value) && /^https?:/i.test(value)
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
}

/** PostgreSQL keeps no NUL in a text. */
function withoutNull(text: string): string {
  return text.replaceAll('\u0000', '')
}
