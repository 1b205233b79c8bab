import type { Sayings } from './sayings.ts'

/** What is looked for in one language. */
export interface Tongue {
  language: string
  /** A text in the forms in which sayings are looked for. */
  spread(text: string): string[]
  /** In the order in which they win when several are said. */
  groups: Sayings[]
  /** Words by which the writer speaks of themselves. */
  self: RegExp
  /** Words that put something in the far past, and verbs that keep what was found in the present. */
  longAgo: RegExp | null
  present: RegExp | null
  /** The sayings that can start with a word; those with a "*" by the letters before it. */
  starting: Map<string, Candidate[]>
  beginnings: Map<string, Candidate[]>
  needed: NeededWords
  /** The words that came by, with what was looked up for them. */
  met: Map<string, Met>
}

/** What was found: `about` null when it is not told. */
export interface Found {
  group: Sayings
  words: string
}

interface Candidate {
  order: number
  pattern: RegExp
  /** Lists of which one word must be said, by their number. */
  needed: number[]
}

interface Met {
  lists: (readonly number[])[]
  candidates: (readonly Candidate[])[]
}

/** The lists of needed words that a word stands in, by the word or by the letters before a "*". */
interface NeededWords {
  count: number
  whole: Map<string, number[]>
  begun: Map<string, number[]>
}

/** How a language speaks of the writer, of long ago and of now: words with a bar between them. */
export interface Manner {
  self: string
  longAgo?: string
  present?: string
}

export function tongue(
  language: string,
  spread: (text: string) => string[],
  { self, longAgo, present }: Manner,
  groups: Sayings[],
): Tongue {
  const starting = new Map<string, Candidate[]>()
  const beginnings = new Map<string, Candidate[]>()
  const lists = new Map<string, number>()
  for (const [order, { says }] of groups.entries()) {
    for (const { pattern, first, needed } of says) {
      const candidate = { order, pattern, needed: needed.map((words) => numberOf(words, lists)) }
      for (const word of first) {
        const [index, key] = word.endsWith('*') ? [beginnings, word.slice(0, -1)] : [starting, word]
        index.set(key, [...(index.get(key) ?? []), candidate])
      }
    }
  }
  const anyOf = (words: string | undefined) => (words === undefined ? null : new RegExp(` (?:${words})(?= )`))
  return {
    language,
    spread,
    self: new RegExp(` (?:${self}) `),
    longAgo: anyOf(longAgo),
    present: anyOf(present),
    groups,
    starting,
    beginnings,
    needed: indexOf(lists),
    met: new Map(),
  }
}

/** Many sayings need the same words: a list has one number. */
function numberOf(words: string[], lists: Map<string, number>): number {
  const key = words.join(' ')
  const number = lists.get(key) ?? lists.size
  lists.set(key, number)
  return number
}

function indexOf(lists: Map<string, number>): NeededWords {
  const whole = new Map<string, number[]>()
  const begun = new Map<string, number[]>()
  for (const [words, number] of lists) {
    for (const word of words.split(' ')) {
      const [index, key] = word.endsWith('*') ? [begun, word.slice(0, -1)] : [whole, word]
      index.set(key, [...(index.get(key) ?? []), number])
    }
  }
  return { count: lists.size, whole, begun }
}

/** The first in order of what the words say, unless the words around it make it something else. */
export function findIn(words: string, tongue: Tongue): Found | null {
  const { groups } = tongue
  let said: Uint8Array | null = null
  let best: { order: number; words: string } | null = null
  for (let at = 0; at < words.length - 1; at = words.indexOf(' ', at + 1)) {
    const end = words.indexOf(' ', at + 1)
    for (const candidates of startsIn(words.slice(at + 1, end), tongue).candidates) {
      // In most languages no word of the text starts anything.
      said ??= listsSaid(words, tongue)
      const lists = said
      for (const { order, pattern, needed } of candidates) {
        if ((best !== null && order >= best.order) || needed.some((list) => lists[list] === 0)) continue
        pattern.lastIndex = at
        const match = pattern.exec(words)
        if (match === null || meansElse(words, at, match[0], groups[order], tongue)) continue
        best = { order, words: match[0] }
      }
    }
    if (end === words.length - 1) break
  }
  const group = best === null ? undefined : groups[best.order]
  return best === null || group === undefined ? null : { group, words: best.words }
}

/** Of which lists of needed words one is said: there are many patterns, and few of them come near. */
function listsSaid(words: string, tongue: Tongue): Uint8Array {
  const said = new Uint8Array(tongue.needed.count)
  for (const word of words.split(' '))
    for (const lists of startsIn(word, tongue).lists) for (const list of lists) said[list] = 1
  return said
}

/** What starts with a word, and the lists that it stands in. Looked up once: people use the same words. */
function startsIn(word: string, { starting, beginnings, needed, met }: Tongue): Met {
  const before = met.get(word)
  if (before !== undefined) return before
  const lists = [needed.whole.get(word) ?? []]
  const candidates = [starting.get(word) ?? []]
  for (let length = 0; length <= word.length; length++) {
    const begun = word.slice(0, length)
    if (length > 0) lists.push(needed.begun.get(begun) ?? [])
    candidates.push(beginnings.get(begun) ?? [])
  }
  if (/^\d/.test(word)) candidates.push(beginnings.get('0') ?? [])
  const found = { lists: lists.filter(isFilled), candidates: candidates.filter(isFilled) }
  if (met.size >= REMEMBERED) met.clear()
  met.set(word, found)
  return found
}

function isFilled(list: readonly unknown[]): boolean {
  return list.length > 0
}

const REMEMBERED = 4_000

/** Whether the words around what was found make it something else, or put it long ago. */
function meansElse(
  words: string,
  at: number,
  found: string,
  group: Sayings | undefined,
  { longAgo, present }: Tongue,
): boolean {
  if (group === undefined) return true
  const { before, after } = around(words, at, found.length)
  const whole = `${before}${found}${after}`
  if (group.unless?.test(whole) || group.unlessBeside?.test(`${before} <${found} >${after}`)) return true
  return !group.everCounts && longAgo?.test(whole) === true && present?.test(`${found} `) !== true
}

const AROUND = 8

/** The words of the same sentence before and behind what was found. */
function around(words: string, at: number, length: number): { before: string; after: string } {
  const before = words.slice(Math.max(0, at - 120), at).split(' ')
  const after = words.slice(at + length, at + length + 120).split(' ')
  const start = Math.max(before.lastIndexOf('#'), before.length - AROUND - 1, 1)
  const stop = after.indexOf('#') === -1 ? AROUND + 1 : Math.min(after.indexOf('#') + 1, AROUND + 1)
  return { before: ` ${before.slice(start).join(' ')}`.replace(/ $/, ''), after: `${after.slice(0, stop).join(' ')} ` }
}
