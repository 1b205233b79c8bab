import type { Deadline } from '../../bot/abilities.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { citationOf } from '../../knowledge/regulations/citation.ts'
import { endOfTerm, termOn } from '../../knowledge/regulations/deadline.ts'

/** The terms that an explanation names, else those of its topic, counted from `date` (YYYY-MM-DD). */
export async function deadlinesOf(knowledge: Knowledge, explanation: string, date: string): Promise<Deadline[]> {
  const item = await knowledge.item(explanation)
  if (item?.kind !== 'page' || item.data === null) return []
  const named = item.data.terms.length > 0 ? item.data.terms : await termsOfTopic(knowledge, item.data.topic)
  return [...new Set(named)].flatMap((id) => {
    const term = termOn(knowledge.terms, id, date)
    const law = knowledge.laws.find((each) => each.id === term?.law)
    if (term === null || law === undefined) return []
    const citation = citationOf(law.name, term.article, term.paragraph)
    return [{ label: term.label, starts: term.starts, end: endOfTerm(term, date), citation }]
  })
}

async function termsOfTopic(knowledge: Knowledge, topic: string): Promise<string[]> {
  const pages = await knowledge.byTopic(topic, { municipality: null, audience: 'inhabitant', kind: 'page' })
  return pages.flatMap((page) => (page.kind === 'page' ? (page.data?.terms ?? []) : []))
}
