import type { Choice, Source } from '../../channels/message.ts'
import type { Findings, Hit } from '../abilities.ts'
import type { TurnDesk } from '../turn.ts'
import { composeWords } from './compose.ts'
import { urgentFirst } from './urgent.ts'

const OFFERED = 3
export const NONE = 'none'
export const DONT_KNOW = 'unknown'
export const EXPLAIN = 'explain:'

/** Several meanings are plausible: one short question with choices. */
export async function offerMeanings(desk: TurnDesk, question: string, findings: Findings): Promise<boolean> {
  const { phrases } = desk
  const found = differentMeanings(findings.hits)
  const thought = await likelyMeaning(desk, findings, found)
  const meanings = thought === null ? found : found.slice(0, OFFERED - 1)
  const choices = [
    ...meanings.map(({ id, explanation, title }) => ({ value: `${EXPLAIN}${explanation ?? id}`, label: title })),
    ...(thought === null ? [] : [thought.choice]),
    { value: NONE, label: phrases.noneOfThese },
    { value: DONT_KNOW, label: phrases.dontKnow },
    { value: 'person', label: phrases.ratherPerson },
  ]
  desk.result.memory = {
    ...desk.memory,
    clarified: desk.memory.clarified + 1,
    asked: { what: 'meaning', question, explanation: JSON.stringify(choices) },
  }
  const sources = [...meanings.map(({ source }) => source), ...(thought?.sources ?? [])]
  const words = urgentFirst(desk, phrases.clarifyTopics)
  desk.result.replies.push({ ...composeWords(words, 'clarify', choices, phrases), sources })
  return true
}

/** The subject that the whole question points to, where the words alone found nothing of it. */
async function likelyMeaning(desk: TurnDesk, { likely }: Findings, found: Hit[]): Promise<Thought | null> {
  const [first] = likely
  if (first === undefined || first.probability < POSSIBLE) return null
  if (found.some(({ topics }) => topics[0] === first.topic)) return null
  const asker = { municipality: desk.result.municipality, audience: 'inhabitant' as const }
  const related = await desk.abilities.related(first.topic, asker)
  const best = related.find(({ facet }) => facet === 'apply') ?? related[0]
  const material = best === undefined ? null : await desk.abilities.explain(best.id, asker)
  if (best === undefined || material === null) return null
  return { choice: { value: `${EXPLAIN}${best.id}`, label: best.question }, sources: material.sources.slice(0, 1) }
}

interface Thought {
  choice: Choice
  sources: Source[]
}

/** From here on the whole question points to one subject clearly enough. */
const CLEAR = 0.6
/** A subject that is less likely than this is not meant as well. */
const POSSIBLE = 0.12
const OTHERS = 2

/** Explanations of other subjects than the likeliest that the question may be about; none where it is clear. */
export function otherMeanings({ hits, likely }: Findings): Hit[] {
  const [first, ...rest] = likely
  if (first === undefined || first.probability >= CLEAR) return []
  const possible = rest.filter(({ probability }) => probability >= POSSIBLE).map(({ topic }) => topic)
  return differentMeanings(hits.filter(({ topics }) => possible.includes(topics[0] ?? ''))).slice(0, OTHERS)
}

/** What a question may have meant beside what was answered to it. */
export async function meaningsBeside(desk: TurnDesk, question: string): Promise<Choice[]> {
  const { municipality } = desk.result
  const { hits } = await desk.abilities.find({ text: question, topics: [], municipality, audience: 'inhabitant' })
  return differentMeanings(hits.filter(({ topics }) => topics[0] !== desk.memory.about?.topic)).map(
    ({ id, explanation, title }) => ({ value: `${EXPLAIN}${explanation ?? id}`, label: title }),
  )
}

function differentMeanings(hits: Hit[]): Hit[] {
  const seen = new Set<string>()
  return hits
    .filter(({ topics, kind }) => {
      const topic = topics[0] ?? ''
      // A law article says nothing to who asks; its explanation is among the pages.
      if (kind !== 'page' || seen.has(topic)) return false
      seen.add(topic)
      return true
    })
    .slice(0, OFFERED)
}
