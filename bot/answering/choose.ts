import type { Findings, Hit } from '../abilities.ts'
import { facetIn } from '../understanding/follow-up.ts'
import { plain } from '../understanding/words.ts'

/** What to answer with: an explanation, and the service that goes on top of its cards; or a service by itself. */
export interface Chosen {
  id: string
  firstCard: string | null
}

/** From here on what was learned of how people ask for each explanation is believed. */
export const MEANT = 0.5
/** The facet of a question of its own within a topic. */
const APART = 'apart'
/** A hit with at least this part of the best score says about as much. */
const NEAR = 0.85
/** "Hoe krijg ik …" says the side outright: then a hit with this part of the best score is meant. */
const SAID = 0.6

/**
 * The best hit decides on the topic. A service that was asked for by its name is the answer itself, unless it is asked what
 * it costs or how one gets it and an explanation says so; else an explanation of that topic answers, and a service that was found better stands first among its cards. `findings` has a hit.
 */
export function chooseAnswer(question: string, findings: Findings): Chosen {
  const { hits, likely, meant } = findings
  const [best] = hits
  if (best === undefined) throw new Error('there is nothing to choose from')
  if (best.kind === 'service' && isNamed(question, best)) {
    const side = sideAsked(question, best, findings)
    return side === null ? { id: best.id, firstCard: null } : { id: side, firstCard: best.id }
  }
  if (meant != null && meant.probability >= MEANT)
    return { id: meant.id, firstCard: best.kind === 'service' ? best.id : null }
  if (best.explanation !== null) return { id: sideOf(question, best, hits), firstCard: null }
  if (isNamed(question, best)) return { id: best.id, firstCard: null }
  const topic = topicOf(best, likely)
  const explanation = hits.find((hit) => hit.kind === 'page' && hit.topics[0] === topic)
  if (explanation === undefined) return { id: best.id, firstCard: null }
  return { id: sideOf(question, explanation, hits), firstCard: best.kind === 'service' ? best.id : null }
}

/** The explanation of what is asked about a service that is named: "wat kost de maaltijdservice"; null where none is. */
function sideAsked(question: string, { topics, score }: Hit, { hits, meant }: Findings): string | null {
  const asked = facetIn(question)
  if (asked === null || asked === 'what') return null
  if (meant != null && meant.probability >= MEANT) return meant.id
  const fitting = hits.find(
    (hit) => hit.kind === 'page' && hit.facet === asked && hit.topics[0] === topics[0] && hit.score >= score * SAID,
  )
  return fitting?.explanation ?? null
}

/**
 * Of the explanations of one subject the side that the question names; where it names none, what to do comes before what
 * it costs or how long it takes. An explanation of something of its own ("the taxi does not come") has no other sides.
 */
function sideOf(question: string, best: Hit, hits: Hit[]): string {
  const own = best.explanation ?? best.id
  const asked = facetIn(question)
  if (best.kind !== 'page' || best.facet === APART || best.facet === (asked ?? 'apply')) return own
  const near = best.score * (asked === 'apply' || asked === 'what' ? SAID : NEAR)
  const fitting = hits.find(
    (hit) => hit.facet === (asked ?? 'apply') && hit.topics[0] === best.topics[0] && hit.score >= near,
  )
  return fitting?.explanation ?? own
}

/** The topic of a hit that the whole question points to most, else its first. */
export function topicOf(best: Hit, likely: Findings['likely']): string {
  return likely.find(({ topic }) => best.topics.includes(topic))?.topic ?? best.topics[0] ?? ''
}

/** Every word of the name, apart from what stands between brackets, is in the question. */
export function isNamed(question: string, { title }: Hit): boolean {
  const said = new Set(plain(question).split(' '))
  const name = plain(title.replace(/\(.*?\)/g, '')).split(' ')
  return name.every((word) => said.has(word))
}
