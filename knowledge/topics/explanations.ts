import type { Item } from '../items/item.ts'
import type { Asked, Found } from '../knowledge.ts'
import { wordsOf } from '../search/tokens.ts'
import type { TopicModel } from './model.ts'
import { learnWithin, type Within } from './within.ts'

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
 * Tells which of some explanations of one topic a question asks for. What there is to learn is learned when a topic is
 * first asked about, and again when its explanations have changed.
 */
export function tellExplanations(
  model: TopicModel,
): (items: readonly Item[], asked: Pick<Asked, 'question' | 'audience'>) => Meant | null {
  const learned = new Map<string, { of: readonly Item[]; within: Within }>()
  return (items, { question, audience }) => {
    const pages = items.filter((item) => item.kind === 'page' && item.data !== null)
    if (pages.length < 2) return null
    const exact = pages.find((page) => asksLiterally(page, question))
    if (exact !== undefined) return { id: exact.id, probability: 1 }
    const key = pages.map(({ id }) => id).join(' ')
    const known = learned.get(key)
    const same = known?.of.every((item, at) => item === pages[at]) === true
    const within = known !== undefined && same ? known.within : learnWithin(pages.map(taughtBy), model)
    if (!same) learned.set(key, { of: pages, within })
    return audience === 'professional' ? forWork(within(question), pages) : (within(question)[0] ?? null)
  }
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

/** The question is one of those that are known, apart from capitals and signs. */
function asksLiterally(item: Item, question: string): boolean {
  if (item.kind !== 'page' || item.data === null) return false
  const said = wordsOf(question).join(' ')
  return [item.data.question, ...item.data.variants].some((known) => wordsOf(known).join(' ') === said)
}

function taughtBy(item: Item): Parameters<typeof learnWithin>[0][number] {
  if (item.kind !== 'page' || item.data === null) return { id: item.id, texts: [] }
  const { question, core, variants } = item.data
  const asked = [question, ...variants].map((text) => ({ text, weight: weights.question }))
  return { id: item.id, texts: [...asked, { text: core, weight: weights.core }] }
}
