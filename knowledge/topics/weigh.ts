import type { Found, Hit } from '../knowledge.ts'
import { isStopWord, wordsOf } from '../search/tokens.ts'
import type { Reading } from './model.ts'

/** A topic with the probability that the whole question is about it. */
export interface Likely {
  topic: string
  probability: number
}

/** How many hits are weighed: enough to hold something of the likeliest topic, also when its own words were not used. */
export const WEIGHED = 40

const SHOWN = 5

/** Brings the sum of two reciprocal ranks (at most 2/61) to about one. */
const RANK_UNIT = 30
const TOPIC_WEIGHT = 0.5
/** An article belongs to many topics, so that a topic says less of it. */
const ARTICLE_SHARE = 0.8
/** Who types the name of a service or an organisation means that one. */
const NAMED = 0.5

/** What the whole question points to counts beside where its single words were found. `found` holds `WEIGHED` hits. */
export function weighByTopic(question: string, found: Found, reading: Reading, limit: number): Found {
  const likely: readonly Likely[] = reading.topics
  const said = new Set(wordsOf(question))
  const chance = new Map(likely.map(({ topic, probability }) => [topic, probability]))
  const total = ({ score, item }: Hit) => {
    const best = Math.max(0, ...item.topics.map((topic) => chance.get(topic) ?? 0))
    return (
      score * RANK_UNIT +
      TOPIC_WEIGHT * best * (item.kind === 'regulation' ? ARTICLE_SHARE : 1) +
      (isNamed(item, said) ? NAMED : 0)
    )
  }
  const results = found.results
    .map((hit) => ({ hit, total: total(hit) }))
    .sort((a, b) => b.total - a.total)
    .map(({ hit }) => hit)
  const confidence = results[0] === undefined ? 0 : confidenceIn(found, results, reading)
  return { ...found, results: results.slice(0, limit), confidence, likely: likely.slice(0, SHOWN) }
}

function isNamed(item: Hit['item'], said: ReadonlySet<string>): boolean {
  if (item.kind !== 'service' && item.kind !== 'organisation') return false
  const name = names.get(item) ?? nameOf(item)
  return name.length > 0 && name.every((word) => said.has(word))
}

function nameOf(item: Hit['item']): string[] {
  const name = wordsOf(item.title.replace(/\(.*?\)/g, '')).filter((word) => !isStopWord(word))
  names.set(item, name)
  return name
}

/** Of the items that a search keeps in memory. */
const names = new WeakMap<Hit['item'], string[]>()

/** Fitted on the development half of the evaluation questions, clean and misspelt, and of those for other desks. */
const weights = { start: -0.83, words: 0.68, topic: 2.61, clear: 0.49, agreed: -0.09, outside: -6.57 }

/** The chance that the first hit is about the question, out of what the words and what the whole question tell. */
function confidenceIn(found: Found, results: readonly Hit[], { topics: likely, outside }: Reading): number {
  const topics = results[0]?.item.topics ?? []
  const topic = Math.max(
    0,
    ...likely.filter((each) => topics.includes(each.topic)).map(({ probability }) => probability),
  )
  const clear = (likely[0]?.probability ?? 0) - (likely[1]?.probability ?? 0)
  const agreed = found.results[0]?.item.topics.some((each) => topics.includes(each)) ? 1 : 0
  const sum =
    weights.start +
    weights.words * found.confidence +
    weights.topic * topic +
    weights.clear * clear +
    weights.agreed * agreed +
    weights.outside * outside
  return 1 / (1 + Math.exp(-sum))
}
