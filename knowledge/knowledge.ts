import { readLanguages } from './content/languages.ts'
import { loadContent } from './content/load.ts'
import type { Region } from './content/region.ts'
import type { Amount, Law, Term, Topic } from './content/types.ts'
import { calendarOf } from './day.ts'
import type { Asker, Item, Kind } from './items/item.ts'
import { fillShelf, isFor } from './items/shelf.ts'
import type { Queries } from './queries.ts'
import { amountsOn, withoutAmount } from './regulations/amounts.ts'
import { knownAmounts } from './regulations/edited-amounts.ts'
import { turnRegulations } from './regulations/today.ts'
import type { Embedder } from './search/embedder.ts'
import type { Run } from './search/excerpt.ts'
import { createSearch } from './search/find.ts'
import { learnAhead, type Meant, tellExplanations, topicMeant } from './topics/explanations.ts'
import { topicsIn } from './topics/model.ts'
import { type SpokenTopics, spokenTopics } from './topics/spoken.ts'
import { readTopicModel } from './topics/store.ts'
import { type Likely, WEIGHED, weighByTopic } from './topics/weigh.ts'

/** Loads the content of the region when it has changed, and gives what searches and tells. Throws `WrongContent`. */
export async function createKnowledge({ db, region, clock, embedder = null }: KnowledgeSettings): Promise<Knowledge> {
  const lists = await loadContent(db, region, clock())
  const dayOf = calendarOf(region.timeZone)
  const today = () => dayOf(clock())
  const labels = new Map(lists.topics.map((topic) => [topic.key, topic.label]))
  const turn = () => turnRegulations(db, { day: today(), labels, now: clock() })
  await turn()
  const search = await createSearch(db, lists, embedder)
  const model = await readTopicModel(db, region.folder)
  const explanations = model === null ? null : tellExplanations(model)
  let amounts: Amount[] = await knownAmounts(db)
  const shelf = fillShelf(db, async () => {
    amounts = await knownAmounts(db)
  })
  let begun = false
  /** Once somebody asks, what tells the explanations of the other topics apart is learned before it is asked for. */
  async function learnRest(): Promise<void> {
    begun = true
    try {
      const about = lists.topics.map(async ({ key }) => [key, await shelf.about(key, today(), 'page')] as const)
      if (explanations !== null) await learnAhead(explanations, await Promise.all(about))
    } catch {
      // Who asks next tries again; until then each topic is learned when it is asked about.
      begun = false
    }
  }
  async function meantIn(topic: string, asked: Parameters<Knowledge['meantWithin']>[1]): Promise<Meant | null> {
    if (explanations === null) return null
    const pages = await shelf.about(topic, today(), 'page')
    if (!begun) void learnRest()
    return explanations.tell(topic, pages, (page) => isFor(page, asked), asked)
  }
  const spoken = spokenTopics(await readLanguages(region.folder), {
    topicsIn: (text) => (model === null ? { topics: [], outside: 0 } : topicsIn(model, text)),
    knows: search.knows,
  })
  return {
    async search(asked) {
      if (asked.byTopic !== true || model === null) return await search(asked, today())
      const found = await search({ ...asked, limit: Math.max(asked.limit, WEIGHED) }, today())
      const weighed = weighByTopic(asked.question, found, topicsIn(model, asked.question), asked.limit)
      const topic = topicMeant(weighed)
      if (topic === null) return { ...weighed, meant: null }
      return { ...weighed, meant: await meantIn(topic, asked) }
    },
    meantWithin: meantIn,
    item: async (id) => (await shelf.items([id], today()))[0] ?? null,
    byTopic: async (topic, { kind, ...asker }) =>
      (await shelf.about(topic, today(), kind ?? null)).filter((item) => isFor(item, asker)),
    services: async (ids, asker) => (await shelf.items(ids, today())).filter((item) => isFor(item, asker)),
    articles: (ids) => shelf.items(ids, today()),
    topics: lists.topics,
    spoken,
    laws: lists.laws,
    terms: lists.terms,
    unknownAmounts: (ids, now, municipality) => withoutAmount(amounts, ids, dayOf(now), municipality),
    amounts: (now) => amountsOn(amounts, dayOf(now)),
    words: new Map(lists.words),
    turn,
  }
}

/** What the assistant knows: it finds and tells, and never composes an answer. */
export interface Knowledge {
  search(asked: Asked): Promise<Found>
  /** Of the explanations of a topic the one that is asked for most; null where it has only one. */
  meantWithin(topic: string, asked: Pick<Asked, 'question' | 'municipality' | 'audience'>): Promise<Meant | null>
  /** A published item that holds now, or null. */
  item(id: string): Promise<Item | null>
  /** The items of one topic, explanations and services in the order of the funnel. */
  byTopic(topic: string, filter: Filter & { kind?: Kind }): Promise<Item[]>
  /** The services of a help list in the given order, without those that do not hold for the asker. */
  services(ids: readonly string[], filter: Filter): Promise<Item[]>
  /** The articles of these ids ("BWBR0035362:2.3.2"), in the given order; unknown ones are left out. */
  articles(ids: readonly string[]): Promise<Item[]>
  topics: readonly Topic[]
  /** The topics in other languages. */
  spoken: SpokenTopics
  laws: readonly Law[]
  terms: readonly Term[]
  /** The amounts that hold on this day, one per id and municipality; an expired one is never among them. */
  amounts(now: Date): Amount[]
  /**
   * Of these amounts those that have no record for this day: what they are and who knows, never how high they were.
   * `municipality`: for who lives there (null: not known); left out, a record of any municipality will do.
   */
  unknownAmounts(
    ids: readonly string[],
    now: Date,
    municipality?: string | null,
  ): Pick<Amount, 'id' | 'label' | 'ask'>[]
  /** Difficult words with a short explanation. */
  words: ReadonlyMap<string, string>
  /** To be called when a day begins: what of the regulations begins or ends to hold. Gives the regulations that turned. */
  turn(): Promise<string[]>
}

/** `municipality` null: not known yet, so nothing is left out for it. `topics` lift a hit and hide nothing. */
export interface Asked {
  question: string
  municipality: string | null
  audience: Asker
  kinds?: readonly Kind[]
  topics?: readonly string[]
  /** Let the topic that the whole question points to weigh in: for the assistant, whose questions have one of ours. */
  byTopic?: boolean
  limit: number
}

export interface Filter {
  municipality: string | null
  audience: Asker
}

/** `confidence`: the chance, 0 to 1, that the first hit is about the question. */
export interface Found {
  results: Hit[]
  confidence: number
  question: { words: string[]; repaired: { from: string; to: string }[]; topics: string[] }
  /** The topics of the region, likeliest first; empty unless asked `byTopic`. */
  likely?: Likely[]
  /** Of the explanations of the topic of the first hit the one that is asked for most; null where that has only one. */
  meant?: Meant | null
}

export interface Hit {
  item: Item
  score: number
  /** The sentence or two around the match. */
  excerpt: string
  /** The excerpt in runs, those that were asked for marked. */
  marked: readonly Run[]
  /** The heading of the part that matched. */
  passage: string
}

export interface KnowledgeSettings {
  db: Queries
  region: Region
  clock: () => Date
  /** For the search by meaning; without it, words and runs of characters are searched. */
  embedder?: Embedder | null
}
