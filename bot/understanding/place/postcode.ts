import type { Area } from '../place.ts'
import type { Mention, Word } from './names.ts'

/** Postcodes in a text: "1271 AB", "1271ab", or the four figures alone where they can only be a postcode. */
export function findPostcodes(words: Word[], area: Area, bare: boolean): Mention[] {
  return words.flatMap(({ text }, at) => {
    const found = /^([1-9]\d{3})-?([a-z]{2})?$/.exec(text)
    if (found === null) return []
    const letters = found[2] ?? lettersBehind(words, at)
    if (letters === null && !(bare && words.length <= 4) && !saidToBePostcode(words, at) && !opensWith(words, at, area))
      return []
    const end = found[2] === undefined && letters !== null ? at + 2 : at + 1
    return [{ at, end, place: placeOf(Number(found[1]), area), ordinary: false }]
  })
}

function lettersBehind(words: Word[], at: number): string | null {
  const next = words[at + 1]?.text ?? ''
  return /^[a-z]{2}$/.test(next) && !shortWords.has(next) ? next : null
}

const shortWords = new Set(
  'in is en of op te om ik je we ze er zo na al de nu km kg cm mm ml uw me ja en ben aan jr'.split(' '),
)

/** "mijn postcode is 1271", "in 1276", "1271" and nothing else; never "1271 dagen". */
function saidToBePostcode(words: Word[], at: number): boolean {
  if (words.length === 1) return true
  const before = words.slice(Math.max(0, at - 3), at).map(({ text }) => text)
  if (before.some((word) => /^(?:post ?codes?|pc|postcodegebied)$/.test(word))) return true
  const next = words[at + 1]?.text ?? ''
  if (/^(?:is|als)$/.test(next) && words.slice(at + 2, at + 5).some(({ text }) => text.startsWith('postcode')))
    return true
  const place =
    /^(?:in|uit|te)$/.test(before.at(-1) ?? '') &&
    words.some(({ text }) => /^(?:woon|wonen|woont|woonachtig|wijk|buurt)$/.test(text))
  return place && !units.test(next)
}

/** "1272, kan ik hier …": a number of this area, before anything else is said. */
function opensWith(words: Word[], at: number, area: Area): boolean {
  const place = at === 0 ? placeOf(Number(words[0]?.text), area) : null
  return place !== null && 'municipality' in place && !units.test(words[1]?.text ?? '')
}

const units = /^(?:dagen|euro|jaar|uur|mensen|woningen|huizen|km|meter|kreeg|was|toen|per|bruto|netto|stuks|gram)$/

function placeOf(postcode: number, area: Area): Mention['place'] {
  for (const { name, postcodes } of area.municipalities) {
    for (const range of postcodes) {
      const [first, last] = range.split('-').map(Number)
      if (first !== undefined && postcode >= first && postcode <= (last ?? first)) return { municipality: name }
    }
  }
  return { elsewhere: `postcode ${postcode}` }
}
