import { plain } from '../words.ts'

const MOST_WORDS = 8
/** Two things are a list only when each has an article or the same little word before it; three are by themselves. */
const BY_ITSELF = 3

/** "Drie dingen", "ik heb twee vragen": says that several come, and nothing else. */
export function announces(piece: string): boolean {
  return announcement.test(plain(piece))
}

/** How many things a text says in its first words that come; 0 when it says none or not how many. */
export function announcedIn(text: string): number {
  const first = text.split(/[.:;!?\n]/)[0] ?? ''
  if (!announces(first)) return 0
  const count = /\b(?:\d|twee|drie|vier|vijf)\b/.exec(plain(first))?.[0]
  return count === undefined ? UNTOLD : Number(numbers[count] ?? count)
}

const numbers: Record<string, number> = { twee: 2, drie: 3, vier: 4, vijf: 5 }
/** "Een paar vragen" */
const UNTOLD = -1

const announcement =
  /^(?:(?:ik|we|wij) heb(?:ben)? |nog |even |hoi |hallo |goedemiddag |goedemorgen )*(?:\d|een paar|twee|drie|vier|vijf|enkele|meerdere|verschillende|wat) (?:korte |verschillende )?(?:dingen|vragen|vraagjes|zaken|punten|onderwerpen)$/

/**
 * "Graag informatie over schuldhulp, de voedselbank en een taalcursus": each of the things by itself, as a question. A
 * sentence without such a list comes back whole. What one does in the house ("wassen, koken en opruimen") is one thing.
 */
export function itemsListed(sentence: string): string[] {
  const found = opening.exec(sentence)
  if (found === null) return [sentence]
  const rest = sentence.slice(found.index + found[0].length).replace(/[\s?.!,;]+$/, '')
  const items = rest.split(between).map((item) => item.trim())
  if (items.length < 2 || !items.every(isThing)) return [sentence]
  if (items.length < BY_ITSELF && !(repeats.test(rest) || items.every((item) => determined.test(item))))
    return [sentence]
  return items.map((item) => `${item}?`)
}

const opening =
  /\b(?:informatie|info|vragen|vraag|weten|iets|uitleg|hulp|help|helpen|meer|advies|zit|gaat)\b(?: (?:nodig|graag|hebben|weten|mij|me|ons|ook|u|je|het|dat))*(?: hoe het zit)? (?:over|met|bij):?\s+|\b(?:zoek|zoeken|wil|willen)\b[^:,.?]{0,20}:\s+/i
const between = /,? en (?:ook |daarnaast |verder |nog )*(?:(?:over|met|bij) )?|, (?:(?:over|met|bij) )?(?:en )?/i
const repeats = / en (?:ook )?(?:over|met|bij) /i
const determined = /^(?:de|het|een|mijn|m'n|mn|onze|ons)\b/i

/** A thing that is named, not a clause or something that one does. */
function isThing(item: string): boolean {
  const words = plain(item).split(' ')
  if (words.length > MOST_WORDS || words[0] === '') return false
  return !clause.test(plain(item)) && !doing.has(words.at(-1) ?? '') && !doing.has(words[0] ?? '')
}

const clause =
  /^(?:ik|wij|we|hij|zij|ze|u|je|want|omdat|dat|die|maar|hoe|wat|waar|wie|welke|wanneer|dan|als|niet|geen|er)\b|\b(?:is|heeft|kan|wil|moet|gaat|hebben|zijn|want|omdat|dat|maar)\b/
const doing = new Set(
  'wassen aankleden douchen koken poetsen stofzuigen schoonmaken opruimen boodschappen strijken eten drinken slapen lopen lappen tillen bellen lezen schrijven invullen praten'.split(
    ' ',
  ),
)
