import type { Deadline } from '../../bot/abilities.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { citationOf } from '../../knowledge/regulations/citation.ts'
import { endOfTerm, termOn } from '../../knowledge/regulations/deadline.ts'

/** The terms that an explanation names, else those of its topic, counted from `date` (YYYY-MM-DD). */
export async function deadlinesOf(knowledge: Knowledge, explanation: string, date: string): Promise<Deadline[]> {
  const item = await knowledge.item(explanation)
  if (item?.kind !== 'page' || item.data === null) return []
  const named = item.data.terms.length > 0 ? item.data.terms : await termsOfTopic(knowledge, item.data.topic)
  return [...new Set(named)].flatMap((id) => deadlineFrom(knowledge, id, date) ?? [])
}

/** The term of this name, counted from `date`, and who has the time; null where no such term holds then. */
export function deadlineFrom(
  { terms, laws }: Pick<Knowledge, 'terms' | 'laws'>,
  id: string,
  date: string,
): (Deadline & { kind: 'authority' | 'person' }) | null {
  const term = termOn(terms, id, date)
  const law = laws.find((each) => each.id === term?.law)
  if (term === null || law === undefined) return null
  const { label, starts, kind } = term
  const citation = citationOf(law.name, term.article, term.paragraph)
  return { label, starts, kind, end: endOfTerm(term, date), citation, file: `/termijn/${id}/${date}.ics` }
}

async function termsOfTopic(knowledge: Knowledge, topic: string): Promise<string[]> {
  const pages = await knowledge.byTopic(topic, { municipality: null, audience: 'inhabitant', kind: 'page' })
  return pages.flatMap((page) => (page.kind === 'page' ? (page.data?.terms ?? []) : []))
}
