import { emptyItem, type Item } from '../items/item.ts'
import type { ImportContext, ReadFile, Remark } from './report.ts'

/** A part of a document under one heading: the headings above it and its own, and its text by line. */
export interface Section {
  /** Outermost first, without the title of the document; empty for what stands before the first heading. */
  heading: string[]
  /** The place in a page of a website, when it has a name. */
  anchor: string | null
  lines: string[]
}

/** A document that was read: a page of a website, or a file. */
export interface ReadDocument {
  /** Of which the ids of its parts are made: "web:huizen.nl/wmo", "docx:beleidsregels". */
  id: string
  title: string
  url: string | null
  sections: Section[]
}

const MOST_SECTIONS = 2_000
const LONGEST = 2_000_000
/** A part with fewer characters says too little by itself: it goes with the part before it. */
const SHORT = 160

/** An item for every part of a document, or why there is none. */
function documentItems(
  { id, title, url, sections }: ReadDocument,
  origin: 'web' | 'docx' | 'pdf',
  { municipalities, holdsFor, about, publish }: ImportContext,
): Item[] | string {
  const whole = joined(sections.filter(({ lines }) => lines.length > 0))
  if (whole.length === 0) return 'er staat geen tekst in'
  if (whole.length > MOST_SECTIONS) return `er staan meer dan ${MOST_SECTIONS} delen in`
  if (whole.reduce((sum, { lines }) => sum + lines.join('\n').length, 0) > LONGEST)
    return 'de tekst is langer dan een boek'
  const names = new Map<string, number>()
  return whole.map((section, at): Item => {
    const name = at === 0 ? '' : `#${once(slugOf(section.heading.join(' ')) || 'deel', names)}`
    const under = section.heading.filter((part) => part !== title)
    return {
      ...emptyItem,
      id: `${id}${name}`,
      kind: 'page',
      title: storable([title, ...under].join(': ')).slice(0, 300),
      text: storable(section.lines.join('\n')),
      url: url === null ? null : `${url}${section.anchor === null ? '' : `#${encodeURIComponent(section.anchor)}`}`,
      topics: about,
      municipalities: holdsFor ?? municipalities,
      status: publish ? 'published' : 'draft',
      origin,
      data: null,
    }
  })
}

/** What an importer of documents gives. */
export function documentRead(
  file: string,
  document: ReadDocument,
  origin: 'web' | 'docx' | 'pdf',
  context: ImportContext,
  skipped: Remark[] = [],
): ReadFile {
  const items = documentItems(document, origin, context)
  if (typeof items === 'string') return refusedFile(file, items)
  return { items, skipped, refused: [], speaksFor: { is: 'document', id: document.id } }
}

export function refusedFile(file: string, reason: string, place: string | null = null): ReadFile {
  return { items: [], skipped: [], refused: [{ file, place, reason }], speaksFor: null }
}

/** "Hulp bij het huishouden?" is "hulp-bij-het-huishouden". */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '')
}

/** The name of a file, without its folder and extension. */
export function nameOf(file: string): string {
  const last = file.split(/[/\\]/).at(-1) ?? file
  return last.replace(/\.[a-z0-9]+$/i, '')
}

/** The id of a file: by its name, so that a newer one takes its place; of a website with that before it. */
export function fileId(kind: 'docx' | 'pdf', name: string): string {
  const url = webAddress(name)
  const place = url === null ? '' : `${slugOf(new URL(url).host)}:`
  return `${kind}:${place}${slugOf(nameOf(url === null ? name : new URL(url).pathname))}`
}

/** Where a file can be read by people, when it came from a website. */
export function webAddress(name: string): string | null {
  return /^https?:\/\//.test(name) ? name : null
}

/** Headings without the title of the document above them. */
export function under(sections: Section[], title: string): Section[] {
  return sections.map((section) => ({ ...section, heading: section.heading.filter((part) => part !== title) }))
}

function joined(sections: readonly Section[]): Section[] {
  const whole: Section[] = []
  for (const section of sections) {
    const before = whole.at(-1)
    const short = section.lines.join(' ').length < SHORT
    if (before !== undefined && short && isBeside(before, section)) {
      before.lines.push(...[section.heading.at(-1) ?? '', ...section.lines].filter((line) => line !== ''))
    } else whole.push({ ...section, lines: [...section.lines] })
  }
  return whole
}

/** Under the same chapter, or within the part before it. */
function isBeside(before: Section, { heading }: Section): boolean {
  if (heading.length < 2) return false
  return before.heading[0] === heading[0]
}

function once(name: string, names: Map<string, number>): string {
  const times = (names.get(name) ?? 0) + 1
  names.set(name, times)
  return times === 1 ? name : `${name}-${times}`
}

/** PostgreSQL keeps no NUL in a text. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '')
}
