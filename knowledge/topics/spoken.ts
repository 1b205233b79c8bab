import { glossed, glossOf, standsAt } from './gloss.ts'
import { fits, nearlyFits, saidWords, type TableWord, tableWords } from './spoken-words.ts'

/** The topics as they are named and asked for in one other language. */
export type SpokenTable = ReadonlyMap<string, { title: string; words: readonly string[] }>

/** Topics of a text in another language, by the words of that language's table. */
export interface SpokenTopics {
  languages: readonly string[]
  /** The topic's name in that language; null when there is no table or no such topic. */
  titleIn(topic: string, language: string): string | null
  /** What a text may be about, likeliest first; `share` is its part of all that was heard, 0 to 1. Empty: nothing heard. */
  heardIn(text: string, language: string): { topic: string; share: number }[]
  /** What a text in that language says, word by word in Dutch; empty where nothing in it says what it is about. */
  inDutch(text: string, language: string): string
  /** The language of a few words without grammar ("param yok", "arbeitslos"), when they are of one and not of Dutch. */
  languageOf(text: string): string | null
}

/** What is known of Dutch: how likely the topics of a text are, and whether a word stands in the texts. */
export interface Dutch {
  topicsIn(text: string): { topics: readonly { topic: string; probability: number }[]; outside: number }
  knows(word: string): boolean
}

/**
 * A text is heard in two ways. The words of the table of its language name topics: a word that belongs to few topics says
 * more than one that belongs to many. And its words one by one in Dutch (`glossOf`) are read as a Dutch question is, where
 * that was learned (`dutch`). When no word is heard, one letter may be wrong.
 */
export function spokenTopics(tables: ReadonlyMap<string, SpokenTable>, dutch: Dutch | null = null): SpokenTopics {
  const indexes = new Map([...tables].map(([language, table]) => [language, indexOf(table, language)]))
  return {
    languages: [...tables.keys()],
    titleIn: (topic, language) => tables.get(language)?.get(topic)?.title ?? null,
    heardIn(text, language) {
      const phrases = indexes.get(language)
      if (phrases === undefined) return []
      const said = saidWords(text, language)
      const exact = scoresOf(phrases, said, fits)
      const read = readInDutch(dutch, text, language)
      const named = exact.size > 0 || read.length > 0 ? exact : scoresOf(phrases, said, nearlyFits)
      return both(shares(named), read)
    },
    inDutch(text, language) {
      const gloss = glossOf(text, language)
      return gloss.telling === 0 ? '' : gloss.dutch
    },
    languageOf: (text) => languageIn(text, dutch),
  }
}

/** What is not one of our topics names none. */
function readInDutch(dutch: Dutch | null, text: string, language: string) {
  const gloss = glossOf(text, language)
  if (gloss.telling === 0 || dutch === null) return []
  const { topics, outside } = dutch.topicsIn(gloss.dutch)
  return outside >= SURELY_OUTSIDE ? [] : topics
}

const SURELY_OUTSIDE = 0.85

function languageIn(text: string, dutch: Dutch | null): string | null {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? []
  if (words.length === 0 || words.length > FEW) return null
  const inDutch = words.filter((word) => dutch?.knows(word) === true).length
  const latin = /\p{Script=Latin}/u.test(text)
  const [best, second] = glossed
    .filter((language) => !latin || !bySound.has(language))
    .map((language) => ({ language, ...glossOf(text, language, true) }))
    .filter(({ telling }) => telling > 0)
    .sort((one, other) => other.known - one.known)
  if (best === undefined || best.known <= inDutch || best.known * 2 < words.length) return null
  return second?.known === best.known ? null : best.language
}

/** In Latin letters these are known by their sounds: too little to tell them from Dutch. */
const bySound: ReadonlySet<string> = new Set(['uk', 'ar', 'ti'])

const FEW = 6

/** The shares of both ways together, likeliest first; what has next to none is left out. */
function both(
  named: { topic: string; share: number }[],
  read: readonly { topic: string; probability: number }[],
): { topic: string; share: number }[] {
  if (read.length === 0) return sorted(named)
  const learned = named.length === 0 ? 1 : LEARNED
  const sums = new Map(read.map(({ topic, probability }) => [topic, learned * probability]))
  for (const { topic, share } of named) sums.set(topic, (sums.get(topic) ?? 0) + (1 - learned) * share)
  return sorted([...sums].map(([topic, share]) => ({ topic, share }))).filter(({ share }) => share >= LEAST)
}

/** What was learned of whole questions says more than single words. */
const LEARNED = 0.65
const LEAST = 0.03

function indexOf(table: SpokenTable, language: string): Phrase[] {
  const topicsOf = new Map<string, string[]>()
  for (const [topic, { title, words }] of table) {
    for (const word of new Set([...words, title].map((each) => each.toLowerCase()))) {
      topicsOf.set(word, [...(topicsOf.get(word) ?? []), topic])
    }
  }
  return [...topicsOf].map(([word, topics]) => ({ tokens: tableWords(word, language), topics }))
}

function scoresOf(phrases: Phrase[], said: string[][], matches: typeof fits): Map<string, number> {
  const scores = new Map<string, number>()
  for (const { tokens, topics } of phrases) {
    if (!said.some((_, start) => standsAt(said, start, tokens, matches))) continue
    const letters = tokens.reduce((sum, { forms }) => sum + (forms[0]?.length ?? 0), 0)
    const weight = (Math.sqrt(letters) * tokens.length) / topics.length
    for (const topic of topics) scores.set(topic, (scores.get(topic) ?? 0) + weight)
  }
  return scores
}

function shares(scores: Map<string, number>): { topic: string; share: number }[] {
  const all = [...scores.values()].reduce((sum, score) => sum + score, 0)
  return [...scores].map(([topic, score]) => ({ topic, share: score / all }))
}

function sorted(heard: { topic: string; share: number }[]): { topic: string; share: number }[] {
  return heard.sort((a, b) => b.share - a.share || a.topic.localeCompare(b.topic))
}

interface Phrase {
  tokens: TableWord[]
  topics: string[]
}
