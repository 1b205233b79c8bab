import type { Section } from './sections.ts'

/** What is needed of an element or a text of a page. */
export interface HtmlNode {
  type: string
  name?: string
  data?: string
  attribs?: Record<string, string>
  children?: HtmlNode[]
}

const DEEPEST = 300
/** What may stay open without an end: not counted as depth. */
const loose =
  /^(p|li|dt|dd|td|th|tr|thead|tbody|tfoot|colgroup|option|optgroup|area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|html|head|body)$/
const aside = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'nav',
  'aside',
  'form',
  'button',
  'iframe',
  'select',
  'object',
  'video',
  'audio',
  'canvas',
  'dialog',
  'head',
])
const asideRoles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'dialog',
  'menu',
  'alert',
])
/** Names that sites give to what stands around a text. */
const asideNames =
  /(^|[\s_-])(cookie|cookies|breadcrumbs?|share|social|sharing|skiplinks?|sidebar|menu|navigation|visually-hidden|sr-only|print-only)([\s_-]|$)/i
const blocks = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'blockquote',
  'pre',
  'address',
  'figure',
  'figcaption',
  'dl',
  'dt',
  'dd',
  'details',
  'summary',
  'fieldset',
  'hgroup',
  'center',
  'body',
  'html',
  'caption',
])
/** Parts begin at these; smaller headings stay within their part. */
const PARTS = 3

/** Whether elements stand so deep in each other that reading them would take ages. Looks at the tags only. */
export function isTooDeep(html: string): boolean {
  let depth = 0
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)\b[^>]*?>/gi)) {
    if (loose.test(name.toLowerCase())) continue
    depth = end === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST) return true
  }
  return false
}

/** The parts of a text in HTML by its headings, as people read it: a line a paragraph, entry of a list or row. */
export function htmlSections(root: HtmlNode): Section[] {
  const state: Reading = { sections: [{ heading: [], anchor: null, lines: [] }], path: [], words: [], anchor: null }
  readInto(root, state)
  endLine(state)
  return state.sections
}

/** The text within, with single spaces. */
export function htmlText(node: HtmlNode): string {
  if (node.type === 'text') return (node.data ?? '').replace(/\s+/g, ' ')
  if (isAside(node)) return ''
  return (node.children ?? []).map(htmlText).join('').replace(/\s+/g, ' ')
}

interface Reading {
  sections: Section[]
  path: { level: number; text: string }[]
  /** Of the line that is being read. */
  words: string[]
  anchor: string | null
}

function readInto(node: HtmlNode, state: Reading): void {
  if (node.type === 'text') {
    state.words.push(node.data ?? '')
    return
  }
  if (isAside(node)) return
  const name = node.name ?? ''
  const level = /^h[1-6]$/.test(name) ? Number(name[1]) : 0
  if (level > 0) {
    beginSection(node, level, state)
    return
  }
  if (name === 'table' && isGrid(node)) readTable(node, state)
  else if (name === 'ul' || name === 'ol') readList(node, state)
  else if (name === 'br' || name === 'hr') endLine(state)
  else {
    const block =
      blocks.has(name) || name === 'table' || name === 'tr' || name === 'td' || name === 'th' || name === 'li'
    if (block) endLine(state)
    for (const child of node.children ?? []) readInto(child, state)
    if (block) endLine(state)
  }
}

function beginSection(node: HtmlNode, level: number, state: Reading): void {
  endLine(state)
  const text = htmlText(node).trim()
  if (text === '') return
  if (level > PARTS) {
    addLine(state, text)
    return
  }
  state.path = [...state.path.filter((above) => above.level < level), { level, text }]
  const anchor = node.attribs?.id ?? node.children?.find((child) => child.attribs?.id !== undefined)?.attribs?.id
  state.sections.push({ heading: state.path.map((above) => above.text), anchor: anchor ?? null, lines: [] })
}

function readList(list: HtmlNode, state: Reading, indent = ''): void {
  endLine(state)
  let number = Number(list.attribs?.start ?? 1)
  for (const item of list.children ?? []) {
    if (item.name !== 'li') {
      readInto(item, state)
      continue
    }
    const mark = list.name === 'ol' ? `${number++}.` : '–'
    const before = state.sections.at(-1)?.lines.length ?? 0
    for (const child of item.children ?? []) {
      if (child.name === 'ul' || child.name === 'ol') readList(child, state, `${indent}  `)
      else readInto(child, state)
    }
    endLine(state)
    const lines = state.sections.at(-1)?.lines
    const first = lines?.[before]
    if (lines !== undefined && first !== undefined) lines[before] = `${indent}${mark} ${first}`
  }
}

/** A table with figures or facts; one with a single column only sets out a page. */
function isGrid(table: HtmlNode): boolean {
  return rowsIn(table).some((row) => cellsIn(row).length > 1) && !hasHeading(table)
}

function hasHeading(node: HtmlNode): boolean {
  return /^h[1-3]$/.test(node.name ?? '') || (node.children ?? []).some(hasHeading)
}

function readTable(table: HtmlNode, state: Reading): void {
  endLine(state)
  for (const row of rowsIn(table)) {
    const line = cellsIn(row)
      .map((cell) => htmlText(cell).trim())
      .join(' | ')
    if (line.replace(/[|\s]/g, '') !== '') addLine(state, line)
  }
}

function rowsIn(node: HtmlNode): HtmlNode[] {
  return (node.children ?? []).flatMap((child) =>
    child.name === 'tr' ? [child] : child.name === 'table' ? [] : rowsIn(child),
  )
}

function cellsIn(row: HtmlNode): HtmlNode[] {
  return (row.children ?? []).filter(({ name }) => name === 'td' || name === 'th')
}

function endLine(state: Reading): void {
  const line = state.words.join('').replace(/\s+/g, ' ').trim()
  state.words = []
  if (line !== '') addLine(state, line)
}

function addLine(state: Reading, line: string): void {
  state.sections.at(-1)?.lines.push(line)
}

function isAside({ type, name = '', attribs = {} }: HtmlNode): boolean {
  if (type === 'comment' || type === 'directive' || aside.has(name)) return true
  if (attribs.hidden !== undefined || attribs['aria-hidden'] === 'true' || asideRoles.has(attribs.role ?? ''))
    return true
  return asideNames.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`) && name !== 'body' && name !== 'main'
}
