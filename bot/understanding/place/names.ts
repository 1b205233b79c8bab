import type { Area } from '../place.ts'
import { towns } from './municipalities.ts'

/** A word of a text as it is compared with names of places; `at` is where it stands among the words. */
export interface Word {
  text: string
  /** Whether it was written with a capital while the text as a whole was not. */
  capital: boolean
  /** Whether a sentence starts with it. */
  first: boolean
  /** Whether a sentence or a comma ends behind it. */
  last: boolean
}

/** A name or postcode in a text: the words from `at` up to `end`. */
export interface Mention {
  at: number
  end: number
  place: { municipality: string } | { elsewhere: string }
  /** The name is an ordinary word too: "huizen". */
  ordinary: boolean
}

/** Where the text names a place of the area or another municipality, small typing mistakes in longer names forgiven. */
export function findNames(words: Word[], area: Area): Mention[] {
  const names = namesOf(area)
  const mentions: Mention[] = []
  for (let at = 0; at < words.length; at++) {
    const possible = names.get(words[at]?.text[0] ?? '') ?? []
    const found = possible.find((name) =>
      name.parts.every((part, index) => sameName(part, words[at + index]?.text ?? '', slipFor(name, words, at))),
    )
    if (found === undefined) continue
    const end = at + found.parts.length
    mentions.push({
      at,
      end,
      place: found.place,
      ordinary: found.parts.length === 1 && ordinaryWords.has(found.parts[0] ?? ''),
    })
    at = end - 1
  }
  return mentions
}

export function wordsOf(text: string): Word[] {
  const shouting = text === text.toUpperCase()
  const found = [...text.normalize('NFC').matchAll(/[\p{L}\p{N}'’-]+|[.!?;:,\n]+/gu)].map(([each]) => each)
  const words: Word[] = []
  let first = true
  for (const each of found) {
    if (/^[.!?;:,\n]/.test(each)) {
      const before = words.at(-1)
      if (before !== undefined) before.last = true
      first = first || /[.!?;:\n]/.test(each)
      continue
    }
    words.push({ text: folded(each), capital: !shouting && /^\p{Lu}/u.test(each), first, last: false })
    first = false
  }
  const end = words.at(-1)
  if (end !== undefined) end.last = true
  return words
}

interface Name {
  parts: string[]
  /** Only as it is written: among so many names each slip would be another one. */
  exact: boolean
  place: Mention['place']
}

/** Names that mean something else as well; whether the place is meant, the words around it tell. */
const ordinaryWords = new Set([
  'huizen',
  'leiden',
  'best',
  'echt',
  'goes',
  'heel',
  'ede',
  'noord',
  'zuid',
  'elst',
  'horst',
])

/** Real words that look like a misspelt place. */
const lookalikes = new Set(
  `laten lagen laden laken lanen leren lazen laven lares lade lage late lange laan larve huizer huize huisje huisjes huis
  huidige hulzen huiden bijvang bijvangst utrechtse hilversumse amsterdamse`.split(/\s+/),
)

/** Villages and towns that people name for the municipality that they belong to. */
const partOf: Record<string, string> = {
  naarden: 'Gooise Meren',
  bussum: 'Gooise Meren',
  muiden: 'Gooise Meren',
  muiderberg: 'Gooise Meren',
  weesp: 'Amsterdam',
  loosdrecht: 'Wijdemeren',
  kortenhoef: 'Wijdemeren',
  ankeveen: 'Wijdemeren',
  's-graveland': 'Wijdemeren',
  'nederhorst den berg': 'Wijdemeren',
  'hilversumse meent': 'Hilversum',
  bilthoven: 'De Bilt',
  maartensdijk: 'De Bilt',
  'hollandsche rading': 'De Bilt',
  soesterberg: 'Soest',
  spakenburg: 'Bunschoten',
  hoevelaken: 'Nijkerk',
  'den bosch': "'s-Hertogenbosch",
}

const known = new WeakMap<Area, Map<string, Name[]>>()

/** By their first letter, which is never a slip; the longest first, so that "Eemnes-Buiten" is not read as "Eemnes". */
function namesOf(area: Area): Map<string, Name[]> {
  const before = known.get(area)
  if (before !== undefined) return before
  const here = area.municipalities.flatMap(({ name, places }) =>
    [name, ...places].map((each) => ({ parts: partsOf(each), exact: false, place: { municipality: name } })),
  )
  const ours = new Set(here.map(({ parts }) => parts.join(' ')))
  const near = [...area.elsewhere, ...Object.keys(partOf)].map((each) => namedElsewhere(each, false))
  const far = towns.map((each) => namedElsewhere(each, true))
  const elsewhere = [...near, ...far].filter(({ parts }) => !ours.has(parts.join(' ')))
  const longestFirst = [...here, ...elsewhere].sort(
    (one, other) =>
      other.parts.length - one.parts.length || (other.parts[0] ?? '').length - (one.parts[0] ?? '').length,
  )
  const names = Map.groupBy(longestFirst, ({ parts }) => parts[0]?.[0] ?? '')
  known.set(area, names)
  return names
}

function namedElsewhere(name: string, exact: boolean): Name {
  return { parts: partsOf(name), exact, place: { elsewhere: partOf[name.toLowerCase()] ?? name } }
}

function partsOf(name: string): string[] {
  return name.split(/\s+/).map(folded)
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/^['’]|['’]$|['’]s$/g, '')
}

/** The same name, or a slip in one of five letters or more. */
function sameName(name: string, word: string, slip: Slip): boolean {
  if (name === word) return true
  if (slip === 'none' || word.length < 4 || name.length < 5 || word[0] !== name[0] || lookalikes.has(word)) return false
  return (
    word.replaceAll('-', '') === name.replaceAll('-', '') ||
    squeezed(word) === squeezed(name) ||
    oneOff(name, word, slip)
  )
}

/** How much of a slip is forgiven: little in a short name, unless the words before it announce a place. */
function slipFor(name: Name, words: Word[], at: number): Slip {
  if (name.exact) return 'none'
  const length = name.parts.join('').length
  if ('elsewhere' in name.place) return length >= 7 ? 'any' : 'none'
  const announced = words.length === 1 || /^(?:in|uit|te)$/.test(words[at - 1]?.text ?? '')
  return length > 5 || announced ? 'any' : 'length'
}

/** "any": one letter wrong, swapped, too many or too few; "length": too many or too few, or swapped. */
type Slip = 'none' | 'length' | 'any'

function squeezed(word: string): string {
  return word
    .replace(/(.)\1+/g, '$1')
    .replace(/ck/g, 'k')
    .replace(/ij|y/g, 'i')
    .replace(/z/g, 's')
    .replace(/[ae]e(?=[^aeiou])/g, (two) => two[0] ?? '')
}

function oneOff(name: string, word: string, slip: Slip): boolean {
  const difference = word.length - name.length
  if (Math.abs(difference) > 1) return false
  let at = 0
  while (at < name.length && name[at] === word[at]) at++
  if (difference === 1) return name.slice(at) === word.slice(at + 1)
  if (difference === -1) return name.slice(at + 1) === word.slice(at)
  return swapped(name, word) || (slip === 'any' && name.slice(at + 1) === word.slice(at + 1))
}

function swapped(name: string, word: string): boolean {
  if (name.length !== word.length) return false
  let at = 0
  while (at < name.length && name[at] === word[at]) at++
  return name[at] === word[at + 1] && name[at + 1] === word[at] && name.slice(at + 2) === word.slice(at + 2)
}
