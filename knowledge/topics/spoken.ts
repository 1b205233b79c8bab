/** The topics as they are named and asked for in one other language. */
export type SpokenTable = ReadonlyMap<string, { title: string; words: readonly string[] }>

/** Topics of a text in another language, by the words of that language's table. */
export interface SpokenTopics {
  languages: readonly string[]
  /** The topic's name in that language; null when there is no table or no such topic. */
  titleIn(topic: string, language: string): string | null
  /** What a text may be about, likeliest first; `share` is its part of all that was heard, 0 to 1. Empty: nothing heard. */
  heardIn(text: string, language: string): { topic: string; share: number }[]
}

/**
 * Words are matched by how they begin, since these languages put endings behind them, and in a row for more than one; a
 * word that belongs to few topics says more than one that belongs to many. When nothing is heard, one letter may be wrong.
 */
export function spokenTopics(tables: ReadonlyMap<string, SpokenTable>): SpokenTopics {
  const indexes = new Map([...tables].map(([language, table]) => [language, indexOf(table)]))
  return {
    languages: [...tables.keys()],
    titleIn: (topic, language) => tables.get(language)?.get(topic)?.title ?? null,
    heardIn(text, language) {
      const phrases = indexes.get(language)
      if (phrases === undefined) return []
      const said = tokensOf(text)
      const exact = scoresOf(phrases, said, begins)
      return shares(exact.size > 0 ? exact : scoresOf(phrases, said, nearlyBegins))
    },
  }
}

function indexOf(table: SpokenTable): Phrase[] {
  const topicsOf = new Map<string, string[]>()
  for (const [topic, { title, words }] of table) {
    for (const word of new Set([...words, title].map((each) => tokensOf(each).join(' ')))) {
      topicsOf.set(word, [...(topicsOf.get(word) ?? []), topic])
    }
  }
  return [...topicsOf].map(([word, topics]) => ({ tokens: word.split(' '), topics }))
}

function scoresOf(phrases: Phrase[], said: string[], fits: Fits): Map<string, number> {
  const scores = new Map<string, number>()
  for (const { tokens, topics } of phrases) {
    if (!said.some((_, start) => tokens.every((token, index) => fits(said[start + index] ?? '', token)))) continue
    const letters = tokens.reduce((sum, token) => sum + token.length, 0)
    const weight = (Math.sqrt(letters) * tokens.length) / topics.length
    for (const topic of topics) scores.set(topic, (scores.get(topic) ?? 0) + weight)
  }
  return scores
}

function shares(scores: Map<string, number>): { topic: string; share: number }[] {
  const all = [...scores.values()].reduce((sum, score) => sum + score, 0)
  return [...scores]
    .map(([topic, score]) => ({ topic, share: score / all }))
    .sort((a, b) => b.share - a.share || a.topic.localeCompare(b.topic))
}

/** Short words must be whole: "al" begins too many others. */
function begins(said: string, word: string): boolean {
  return word.length <= SHORT ? said === word : said.startsWith(word)
}

function nearlyBegins(said: string, word: string): boolean {
  if (begins(said, word)) return true
  return word.length >= LONG && [-1, 0, 1].some((more) => oneApart(said.slice(0, word.length + more), word))
}

/** At most one letter more, less, other or swapped. */
function oneApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let end = 0
  const room = Math.min(one.length, other.length) - start
  while (end < room && one[one.length - 1 - end] === other[other.length - 1 - end]) end++
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** Words without capitals, accents and vowel signs; Arabic without its article, and with one form of each letter. */
function tokensOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[’`´]/g, "'")
    .normalize('NFD')
    // The marks of Cyrillic й and ї belong to the letter.
    .replace(/(?<![\u0438\u0418\u0456\u0406])\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
  return (plain.match(/[\p{L}\p{N}']+/gu) ?? []).map(withoutArticle)
}

function withoutArticle(token: string): string {
  const bare = token.replace(/^(?:[وفبك]?ال|لل)(?=\p{Script=Arabic}{3})/u, '')
  return bare === '' ? token : bare
}

const SHORT = 3
const LONG = 6

interface Phrase {
  tokens: string[]
  topics: string[]
}

type Fits = (said: string, word: string) => boolean
