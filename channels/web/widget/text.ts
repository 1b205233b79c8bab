/**
 * Reads plain words as blocks, so that every page and channel with markup shows them alike: paragraphs with their line
 * breaks, numbered and bulleted lists, and links made of web addresses, mail addresses and telephone numbers.
 * Never makes markup itself: whoever renders a piece escapes it.
 */
export function readText(text: string, settings: { emergency?: boolean } = {}): Block[] {
  const emergency = settings.emergency ?? false
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .flatMap((part) => blocksOf(part.split('\n'), emergency))
}

export interface Piece {
  text: string
  href: string | null
}

export interface Block {
  kind: 'paragraph' | 'numbered' | 'points'
  /** The number that a numbered list begins with. */
  start: number
  lines: Piece[][]
}

/** An address that may stand in a link, or null: never a script, never a file. `base` completes a path of our own. */
export function safeLink(address: string | null, base?: string): string | null {
  if (address === null || !URL.canParse(address, base)) return null
  const url = new URL(address, base)
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : null
}

/** "tel:0350001000" for a number as people write it. */
export function telephoneLink(number: string): string {
  return `tel:${number.trim().startsWith('+') ? '+' : ''}${number.replace(/\D/g, '')}`
}

/**
 * A map with the way to an address, on a site that follows nobody; null for an address that is only an example. `place`
 * reads "Informatiepunt, Kerkstraat 1, Huizen": what stands before the address says nothing to a map.
 */
export function routeLink({ place, example }: { place: string | null; example: boolean }): string | null {
  if (place === null || example) return null
  const address = place.split(', ').slice(-2).join(', ')
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`
}

const numbered = /^\s*(\d{1,2})[.)]\s+(.*)$/
const bulleted = /^\s*[•*-]\s+(.*)$/

function blocksOf(lines: string[], emergency: boolean): Block[] {
  const blocks: { kind: Block['kind']; start: number; lines: string[] }[] = []
  for (const line of lines) {
    const number = numbered.exec(line)
    const point = bulleted.exec(line)
    const kind = number !== null ? 'numbered' : point !== null ? 'points' : 'paragraph'
    const last = blocks.at(-1)
    const words = (number?.[2] ?? point?.[1] ?? line).trim()
    if (kind === 'paragraph' && last !== undefined && last.kind !== 'paragraph' && /^\s/.test(line)) {
      // An indented line goes on with the point above it.
      last.lines.push(`${last.lines.pop() ?? ''} ${words}`)
    } else if (last?.kind === kind) last.lines.push(words)
    else blocks.push({ kind, start: Number(number?.[1] ?? 1), lines: [words] })
  }
  return blocks.map((block) => ({
    ...block,
    lines: block.lines.map((line) => piecesOf(line, emergency)),
  }))
}

const linkable = new RegExp(
  [
    String.raw`https?:\/\/[^\s<>"']+`,
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    String.raw`\+31[ -]?\d(?:[ -]?\d){8}`,
    String.raw`0[89]00[ -]?\d{4}(?:\d{3})?`,
    String.raw`06[ -]?\d(?:[ -]?\d){7}`,
    String.raw`0[1-578]\d{1,2}[ -]\d(?:[ -]?\d){5,6}`,
    String.raw`14 0\d{2,3}`,
    '11[23]',
  ].join('|'),
  'g',
)

function piecesOf(line: string, emergency: boolean): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of line.matchAll(linkable)) {
    const found = match[0].replace(/[.,;:!?)\]]+$/, '')
    const href = linkOf(found, line.slice(0, match.index), line.slice(match.index + found.length), emergency)
    if (href === null) continue
    if (match.index > from) pieces.push({ text: line.slice(from, match.index), href: null })
    pieces.push({ text: found, href })
    from = match.index + found.length
  }
  if (from < line.length) pieces.push({ text: line.slice(from), href: null })
  return pieces
}

function linkOf(found: string, before: string, after: string, emergency: boolean): string | null {
  if (/^https?:/.test(found)) return safeLink(found)
  if (found.includes('@')) return safeLink(`mailto:${found}`)
  if (/[\w€-]$/.test(before) || /^\d|^[.,]\d/.test(after)) return null
  // "112" can also be an amount: only a call or an emergency makes it a number to ring.
  if (/^11[23]$/.test(found)) {
    return emergency || /\b(bel|belt|bellen|call|of|or)\s$/i.test(before) ? telephoneLink(found) : null
  }
  const digits = found.replace(/\D/g, '').length
  const wanted = found.startsWith('14')
    ? digits > 4
    : /^0[89]00/.test(found)
      ? true
      : digits === (found.startsWith('+') ? 11 : 10)
  return wanted ? telephoneLink(found) : null
}
