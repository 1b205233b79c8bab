import { contentWords } from './analyser.ts'

const BITS = 64
/** Of fewer words too little is said to tell that two texts say the same. */
const FEWEST_WORDS = 8

/**
 * A simhash of 64 bits as a signed number in text, or null for a short text: texts that differ in a few words differ in a
 * few bits (Charikar 2002). Made of words and pairs of words, so that the order counts too.
 */
export function likenessOf(text: string): string | null {
  const words = contentWords(text)
  if (words.length < FEWEST_WORDS) return null
  const counts = new Int32Array(BITS)
  let before = ''
  for (const word of words) {
    weigh(counts, word)
    weigh(counts, `${before} ${word}`)
    before = word
  }
  let bits = 0n
  for (const [at, count] of counts.entries()) if (count > 0) bits |= 1n << BigInt(at)
  return BigInt.asIntN(BITS, bits).toString()
}

/** Every bit of the hash of a feature votes. */
function weigh(counts: Int32Array, feature: string): void {
  const [low, high] = hashOf(feature)
  for (let at = 0; at < 32; at++) {
    counts[at] = (counts[at] ?? 0) + ((low >>> at) & 1 ? 1 : -1)
    counts[at + 32] = (counts[at + 32] ?? 0) + ((high >>> at) & 1 ? 1 : -1)
  }
}

/** Two FNV-1a hashes from different starts, each mixed so that all bits depend on all letters. */
function hashOf(text: string): [number, number] {
  let low = 0x811c9dc5
  let high = 0x9747b28c
  for (let at = 0; at < text.length; at++) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193)
    high = Math.imul(high ^ text.charCodeAt(at), 0x01000193)
  }
  return [mix(low), mix(high)]
}

function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
