/** Number words from one to thirty-one, and as "the third", as they stand in a text without accents. */
const units = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const teens = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
]

const cardinals = [...units, ...teens, 'twintig', ...units.map((unit) => `${unit}entwintig`), 'dertig', 'eenendertig']
const irregular: Record<string, string> = { een: 'eerste', drie: 'derde', acht: 'achtste' }

const numbers = new Map<string, number>()
for (const [index, word] of cardinals.entries()) {
  numbers.set(word, index + 1)
  numbers.set(irregular[word] ?? `${word}${index >= 19 ? 'ste' : 'de'}`, index + 1)
}
numbers.set('n', 1)
for (const unit of units) numbers.set(`${unit}en`, units.indexOf(unit) + 1)
for (const [word, number] of [
  ['tienen', 10],
  ['elven', 11],
  ['twaalven', 12],
  ['vijven', 5],
  ['zessen', 6],
] as const)
  numbers.set(word, number)

/** "3", "3e", "derde", "drie", "drieen" as a number; null when it is none of the words above. */
export function numberFrom(word: string): number | null {
  const digits = /^(\d{1,3})(?:e|ste|de)?$/.exec(word)?.[1]
  return digits === undefined ? (numbers.get(word) ?? null) : Number(digits)
}

const longestFirst = [...numbers.keys()].filter((word) => word !== 'n').sort((one, other) => other.length - one.length)
/** A number in digits or words, for use inside a pattern. */
export const numberWord = `(?:\\d{1,2}(?:e|ste|de)?(?![\\da-z])|(?:${longestFirst.join('|')})(?![a-z]))`
/** An hour in digits or words. */
export const hourWord = `(?:[01]?\\d(?!\\d)|2[0-4](?!\\d)|(?:${longestFirst.filter((word) => !/(?:de|ste|derde)$/.test(word)).join('|')})(?![a-z]))`

/** "zevende" up to "eenendertigste": the days of a month that are named without their month. "De eerste" is a choice. */
export const dayWords = longestFirst.filter((word) => /(?:de|ste)$/.test(word) && (numbers.get(word) ?? 0) > 6)
