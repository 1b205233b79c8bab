import type { RegionLists } from '../content/load.ts'
import type { Asked, Found, Hit } from '../knowledge.ts'
import type { Queries } from '../queries.ts'
import { confidenceOf, type Features } from './confidence.ts'
import type { Embedder } from './embedder.ts'
import { excerptOf, runsOf } from './excerpt.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'
import { createMeaning } from './meaning.ts'
import { type Question, readQuestion } from './question.ts'
import { type FoundPassage, type Meaning, passagesWith, type Ranked, rank } from './search.ts'
import { isStopWord } from './tokens.ts'
import { emptyVocabulary, refresh, standsInTexts, type Vocabulary } from './vocabulary.ts'

/** Enough to see the first hit of another topic. */
const FEWEST = 10
const REMEMBERED = 1_000
/** As much as four or five rare words tell. */
const MUCH_FOUND = 25

/** What a process keeps of the index between two searches; `passages` are read once. */
interface Memory {
  vocabulary: Vocabulary
  lexicon: Lexicon
  passages: Map<number, FoundPassage>
  refreshing: Promise<void> | null
}

interface RankedPassage extends Ranked {
  found: FoundPassage
}

export interface Search {
  (asked: Asked, day: string): Promise<Found>
  /** Whether a word stands in the texts as it is typed. */
  knows(word: string): boolean
}

/** A search over the index of this database, which keeps the vocabulary in memory. `day`: YYYY-MM-DD. */
export async function createSearch(
  db: Queries,
  lists: Pick<RegionLists, 'lexicon'>,
  embedder: Embedder | null = null,
): Promise<Search> {
  const memory: Memory = {
    vocabulary: emptyVocabulary(),
    lexicon: createLexicon(lists.lexicon),
    passages: new Map(),
    refreshing: null,
  }
  const meaningOf = createMeaning(db, embedder)
  await renew(db, memory)

  const search = async (asked: Asked, day: string) => {
    const meaning = await meaningOf(asked.question)
    const { found, version } = await searchOnce(db, memory, asked, meaning, day)
    if (version === memory.vocabulary.version) return found
    await renew(db, memory)
    return (await searchOnce(db, memory, asked, meaning, day)).found
  }
  return Object.assign(search, { knows: (word: string) => isStopWord(word) || standsInTexts(memory.vocabulary, word) })
}

/** Reads what an import, an editor or another process changed. Searches at the same time wait for one reading. */
function renew(db: Queries, memory: Memory): Promise<void> {
  memory.refreshing ??= refresh(memory.vocabulary, db).finally(() => {
    memory.passages.clear()
    memory.refreshing = null
  })
  return memory.refreshing
}

async function searchOnce(
  db: Queries,
  memory: Memory,
  asked: Asked,
  meaning: Meaning | null,
  day: string,
): Promise<{ found: Found; version: number }> {
  const question = readQuestion(
    asked.question,
    memory.vocabulary,
    memory.lexicon,
    asked.kinds?.includes('regulation') ?? true,
  )
  const { words, repaired, topics } = question
  const { version, ranked } = await rank(
    db,
    question,
    {
      municipality: asked.municipality,
      audience: asked.audience,
      kinds: asked.kinds ?? null,
      topics: [...(asked.topics ?? []), ...topics],
      day,
      limit: Math.max(asked.limit, FEWEST),
    },
    meaning,
  )
  const found = await recall(db, memory, ranked)
  return {
    version,
    found: {
      results: found.slice(0, asked.limit).map((one) => hitOf(one, question)),
      confidence: found.length === 0 ? 0 : confidenceOf(featuresOf(question, found)),
      question: { words, repaired, topics },
    },
  }
}

/** The passages of a ranking; only those that were not seen before are read. */
async function recall(db: Queries, memory: Memory, ranked: readonly Ranked[]): Promise<RankedPassage[]> {
  const unseen = ranked.filter(({ passage }) => !memory.passages.has(passage)).map(({ passage }) => passage)
  if (unseen.length > 0) {
    if (memory.passages.size > REMEMBERED) memory.passages.clear()
    const all = ranked.map(({ passage }) => passage)
    const wanted = memory.passages.size === 0 ? all : unseen
    for (const [number, passage] of await passagesWith(db, wanted)) memory.passages.set(number, passage)
  }
  return ranked.flatMap((one) => {
    const found = memory.passages.get(one.passage)
    return found === undefined ? [] : [{ ...one, found }]
  })
}

function hitOf({ score, found }: RankedPassage, question: Question): Hit {
  return {
    item: found.item,
    score,
    passage: found.title,
    // Worked out when it is asked for: the assistant looks at many hits and shows the excerpt of none.
    get excerpt() {
      return excerptOf(found.text, question.byWords)
    },
    get marked() {
      return runsOf(this.excerpt, question.byWords)
    },
  }
}

function featuresOf(question: Question, [first, ...next]: readonly RankedPassage[]): Features {
  const topics = first?.found.item.topics ?? []
  const sameTopic = (one: RankedPassage) => one.found.item.topics.some((topic) => topics.includes(topic))
  let said = 0
  let found = 0
  for (const [term, telling] of question.own) {
    said += telling
    if (first?.found.terms.has(term)) found += telling
  }
  const other = next.find((one) => !sameTopic(one))
  const lexicon = topics.some((topic) => question.topics.includes(topic))
  return {
    coverage: said === 0 ? 0 : found / said,
    found: Math.min(1, found / MUCH_FOUND),
    margin: other === undefined ? 1 : Math.max(0, 1 - other.words / Math.max(first?.words ?? 0, 1e-6)),
    agreement: next.slice(0, 4).filter(sameTopic).length / 4,
    repaired: question.words.length === 0 ? 0 : Math.min(1, question.repaired.length / question.words.length),
    lexicon: lexicon ? 1 : 0,
    elsewhere: !lexicon && question.topics.length > 0 ? 1 : 0,
  }
}
