import type { Findings } from '../abilities.ts'
import type { TurnDesk } from '../turn.ts'
import { readUrgency, type UrgencyKind } from '../understanding/urgency.ts'
import { askerOf } from './answer.ts'

/** What helps at once: the topics for each kind of trouble that cannot wait, the first one first. */
const topics: Record<UrgencyKind, string[]> = {
  eviction: ['schulden', 'vroegsignalering'],
  'cut-off': ['schulden', 'vroegsignalering'],
  insurance: ['schulden', 'zorgverzekering-minima'],
  'no-food': ['voedselhulp'],
  'no-roof': ['wmo-opvang-beschermd-wonen', 'wonen'],
}

/**
 * The explanation for what cannot wait, when the words of a message point elsewhere: who is put out of the house tomorrow
 * and tells of the children needs that first. Null: what was found is about it already, or nothing is urgent.
 */
export async function urgentSubject(desk: TurnDesk, question: string, { hits }: Findings): Promise<string | null> {
  const { kind } = readUrgency(question)
  if (kind === null) return null
  const [first = '', ...others] = topics[kind]
  const fits = (about: string[]) => about.some((topic) => topic === first || others.includes(topic))
  if (hits[0] !== undefined && fits(hits[0].topics)) return null
  const text = `${desk.abilities.topicLabel(first)} ${question}`
  const found = await desk.abilities.find({ ...askerOf(desk), text, topics: [first] })
  return found.hits.find((hit) => hit.kind === 'page' && fits(hit.topics))?.explanation ?? null
}
