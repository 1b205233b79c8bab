import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Item } from '../items/item.ts'
import type { Asked, Found } from '../knowledge.ts'
import { wordsOf } from '../search/tokens.ts'
import type { TopicModel } from './model.ts'
import { learnWithin, type Taught, type Within } from './within.ts'

/** An explanation with the chance, 0 to 1, that it is the one of its topic that is asked for. */
export interface Meant {
  id: string
  probability: number
}

const weights = { question: 1, core: 0.5 }

/** The topic that the whole question points to, of those of the first hit; null when nothing was found. */
export function topicMeant({ results, likely }: Pick<Found, 'results' | 'likely'>): string | null {
  const topics = results[0]?.item.topics ?? []
  return likely?.find(({ topic }) => topics.includes(topic))?.topic ?? topics[0] ?? null
}

/**
 * Tells which explanation of a topic a question asks for, of those that hold for who asks (`holds`). What there is to learn
 * is learned once per topic, from all its explanations: ahead (`learn`), else when it is first asked about, and again when
 * what they say has changed.
 */
export function tellExplanations(model: TopicModel): TellExplanations {
  const learned = new Map<string, Learned>()
  function learn(topic: string, items: readonly Item[]): Learned {
    const known = learned.get(topic)
    if (known?.of.length === items.length && known.of.every((item, at) => item === items[at])) return known
    const told = learnOf(items, model, known)
    learned.set(topic, told)
    return told
  }
  function tell(...[topic, items, holds, { question, audience }]: Parameters<TellExplanations['tell']>): Meant | null {
    const told = learn(topic, items)
    const pages = told.pages.filter(holds)
    if (pages.length < 2) return null
    const exact = told.literally.get(literalOf(question))?.find((id) => pages.some((page) => page.id === id))
    if (exact !== undefined) return { id: exact, probability: 1 }
    const chances = among(told.within(question), pages)
    return audience === 'professional' ? forWork(chances, pages) : (chances[0] ?? null)
  }
  return { learn, tell }
}

/** So long others go first between two topics, in milliseconds. */
const BETWEEN = 5

/** Learns one topic after another, each in a moment of its own, so that nobody waits for more than one. */
export async function learnAhead(
  { learn }: Pick<TellExplanations, 'learn'>,
  topics: Iterable<readonly [topic: string, items: readonly Item[]]>,
): Promise<void> {
  for (const [topic, items] of topics) {
    await setTimeout(BETWEEN, undefined, { ref: false })
    learn(topic, items)
  }
}

export interface TellExplanations {
  learn(topic: string, items: readonly Item[]): void
  tell(
    topic: string,
    items: readonly Item[],
    holds: (item: Item) => boolean,
    asked: Pick<Asked, 'question' | 'audience'>,
  ): Meant | null
}

/**
 * `literally`: the explanations that have a question among theirs, by its words apart from capitals and signs. `mark`
 * changes with what was learned from.
 */
interface Learned {
  of: readonly Item[]
  pages: Item[]
  mark: string
  literally: Map<string, string[]>
  within: Within
}

/** Of a topic whose explanations say what they said, read anew, all that was learned still holds. */
function learnOf(items: readonly Item[], model: TopicModel, before: Learned | undefined): Learned {
  const pages = items.filter((item) => item.kind === 'page' && item.data !== null)
  const taught = pages.map(taughtBy)
  const mark = markOf(taught)
  if (before?.mark === mark) return { ...before, of: items, pages }
  const literally = new Map<string, string[]>()
  for (const { id, texts } of taught) {
    for (const { text } of texts) {
      const words = literalOf(text)
      literally.set(words, [...(literally.get(words) ?? []), id])
    }
  }
  return { of: items, pages, mark, literally, within: learnWithin(taught, model) }
}

function markOf(taught: readonly Taught[]): string {
  return createHash('sha256').update(JSON.stringify(taught)).digest('hex')
}

function literalOf(text: string): string {
  return wordsOf(text).join(' ')
}

/** The chances of those that hold, together 1 again. */
function among(chances: readonly Meant[], pages: readonly Item[]): Meant[] {
  const left = chances.filter(({ id }) => pages.some((page) => page.id === id))
  const all = left.reduce((sum, { probability }) => sum + probability, 0)
  return left.map(({ id, probability }) => ({ id, probability: all > 0 ? probability / all : 0 }))
}

/** Who asks for their work means what was written for that, unless another explanation is much likelier. */
function forWork(chances: readonly Meant[], pages: readonly Item[]): Meant | null {
  const odds = chances.map(({ id, probability }) => {
    const written = pages.some((page) => page.id === id && page.audience === 'professional')
    return { id, probability: probability * (written ? WRITTEN_FOR_WORK : 1) }
  })
  const all = odds.reduce((sum, { probability }) => sum + probability, 0)
  const [best] = odds.sort((one, other) => other.probability - one.probability)
  return best === undefined ? null : { id: best.id, probability: best.probability / all }
}

const WRITTEN_FOR_WORK = 8

function taughtBy(item: Item): Taught {
  if (item.kind !== 'page' || item.data === null) return { id: item.id, texts: [] }
  const { question, core, variants } = item.data
  const asked = [question, ...variants].map((text) => ({ text, weight: weights.question }))
  return { id: item.id, texts: [...asked, { text: core, weight: weights.core }] }
}
