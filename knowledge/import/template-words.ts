import type { Level, Referral, Scope } from '../content/types.ts'

/** What an editor types for what we keep; the first of each list is what we write. */
export const referralWords: Record<Referral, string[]> = {
  none: ['geen', 'nee', 'niet nodig'],
  gp: ['huisarts'],
  indication: ['gemeente', 'indicatie', 'besluit van de gemeente'],
  professional: ['professional', 'verwijzer'],
}

export const levelWords: Record<Level, string[]> = {
  network: ['netwerk', 'eigen netwerk'],
  basic: ['zonder indicatie', 'basis'],
  indicated: ['met indicatie', 'indicatie'],
  urgent: ['spoed'],
}

export const scopeWords: Record<Scope, string[]> = {
  local: ['plaatselijk', 'lokaal'],
  regional: ['regionaal'],
  national: ['landelijk'],
}

export const accessKeys: Record<string, string[]> = {
  wheelchair: ['rolstoel', 'rolstoeltoegankelijk'],
  toilet: ['toilet', 'aangepast toilet'],
  'induction-loop': ['ringleiding'],
  lift: ['lift'],
}

export const freeWords = ['gratis', 'geen kosten', 'kosteloos', 'geen']

/** Our key for a word, or undefined; the key itself will do too. */
export function keyFor<Key extends string>(words: Record<Key, string[]>, text: string): Key | undefined {
  const asked = text.trim().toLowerCase()
  return (Object.keys(words) as Key[]).find((key) => key === asked || words[key].includes(asked))
}

/** The word that we write for a key; a key that we do not know as it is. */
export function wordFor(words: Record<string, string[]>, key: string): string {
  return words[key]?.[0] ?? key
}

/** The words that may be typed, for in a message. */
export function choices(words: Record<string, string[]>): string {
  return Object.values(words)
    .map(([first = '']) => first)
    .join(', ')
}

/** The parts of a list in one cell. */
export function listIn(text: string): string[] {
  return text
    .split(/[,;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** A name as an id: small letters, digits and hyphens. */
export function slug(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
}
