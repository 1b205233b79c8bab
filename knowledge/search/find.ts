import type { RegionLists } from '../content/load.ts'
import type { Asked, Found, Hit } from '../knowledge.ts'
import type { Queries } from '../queries.ts'
import { confidenceOf, type Features } from './confidence.ts'
import { excerptOf } from './excerpt.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'
import { type Question, readQuestion } from './question.ts'
import { type Ranked, rank, type SearchFilter } from './search.ts'
import { emptyVocabulary, refresh, type Vocabulary } from './vocabulary.ts'

/** Enough to see the first hit of another topic. */
const FEWEST = 10

/** A search over the index of this database, which keeps the vocabulary in memory. `day`: YYYY-MM-DD. */
export async function createSearch(
  db: Queries,
  lists: Pick<RegionLists, 'lexicon'>,
): Promise<(asked: Asked, day: string) => Promise<Found>> {
  const vocabulary = emptyVocabulary()
  const lexicon = createLexicon(lists.lexicon)
  let refreshing: Promise<void> | null = refresh(vocabulary, db)
  await refreshing
  refreshing = null

  return async (asked, day) => {
    const first = await searchOnce(db, vocabulary, lexicon, asked, day)
    if (first.version === vocabulary.version) return first.found
    // Another process or an import changed the index: what is remembered of it is old.
    refreshing ??= refresh(vocabulary, db).finally(() => {
      refreshing = null
    })
    await refreshing
    return (await searchOnce(db, vocabulary, lexicon, asked, day)).found
  }
}

async function searchOnce(
  db: Queries,
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  asked: Asked,
  day: string,
): Promise<{ version: number; found: Found }> {
  const question = readQuestion(asked.question, vocabulary, lexicon)
  const filter: SearchFilter = {
    municipality: asked.municipality,
    audience: asked.audience,
    kinds: asked.kinds ?? null,
    topics: [...(asked.topics ?? []), ...question.topics],
    day,
    limit: Math.max(asked.limit, FEWEST),
  }
  const { version, ranked } = await rank(db, question, filter)
  return {
    version,
    found: {
      results: ranked.slice(0, asked.limit).map((row) => hitOf(row, question)),
      confidence: ranked[0] === undefined ? 0 : confidenceOf(featuresOf(question, ranked)),
      question: { words: question.words, repaired: question.repaired, topics: question.topics },
    },
  }
}

function hitOf(row: Ranked, question: Question): Hit {
  const { score, wordScore, gramScore, passageTitle, passageText, terms, ...rest } = row
  const { version, ...item } = rest as typeof rest & { version?: number }
  return { item, score, excerpt: excerptOf(passageText, question.byWords), passage: passageTitle }
}

function featuresOf(question: Question, ranked: readonly Ranked[]): Features {
  const [first] = ranked
  if (first === undefined) return { coverage: 0, margin: 0, repaired: 0, lexicon: 0 }
  const present = new Set(first.terms)
  let said = 0
  let found = 0
  for (const [term, telling] of question.own) {
    said += telling
    if (present.has(term)) found += telling
  }
  const other = ranked.find((row) => !row.topics.some((topic) => first.topics.includes(topic)))
  return {
    coverage: said === 0 ? 0 : found / said,
    margin: other === undefined ? 1 : Math.max(0, 1 - other.wordScore / Math.max(first.wordScore, 1e-6)),
    repaired: question.words.length === 0 ? 0 : Math.min(1, question.repaired.length / question.words.length),
    lexicon: first.topics.some((topic) => question.topics.includes(topic)) ? 1 : 0,
  }
}
