import type { Message } from '../../channels/message.ts'
import type { Town } from '../../server/town.ts'
import { type Case, readCases } from '../cases.ts'
import type { Judgement } from '../score.ts'
import { talkWith } from '../talk.ts'

const FOUND_WITHIN = 10

/** The search alone: whether something of the right topic is among the first ten that are found. */
export async function judgeRetrieval(town: Town): Promise<Judgement[]> {
  const judgements: Judgement[] = []
  for (const { id, text, municipality, topics } of readCases<Case & { municipality: string | null; topics: string[] }>(
    'answers',
  )) {
    const { results } = await town.knowledge.search({
      question: text,
      municipality,
      audience: 'inhabitant',
      kinds: ['page', 'service', 'organisation'],
      byTopic: true,
      limit: FOUND_WITHIN,
    })
    const right = results.some(({ item }) => item.topics.some((topic) => topics.includes(topic)))
    const why = right ? null : results.map(({ item }) => item.id).join(', ')
    judgements.push({ stage: 'retrieval', slice: topics[0] ?? '', id, text, right, why })
  }
  return judgements
}

/** What an answer rests on must be there: every source is a published item, every article stands in the knowledge. */
export async function judgeCitations(town: Town): Promise<Judgement[]> {
  const judgements: Judgement[] = []
  const cases = readCases<Case & { municipality: string | null }>('answers')
  for (const { id, text, municipality } of cases.filter((_, index) => index % 2 === 0)) {
    const replies = await (await talkWith(town, municipality)).says(text)
    const answer = replies.find(({ outcome }) => outcome === 'answered')
    if (answer === undefined) continue
    const wrong = await wrongIn(town, answer)
    judgements.push({
      stage: 'citations',
      slice: 'every source is there',
      id,
      text,
      right: wrong.length === 0,
      why: wrong.join(', ') || null,
    })
  }
  return judgements
}

async function wrongIn(town: Town, { sources }: Message): Promise<string[]> {
  const wrong: string[] = []
  for (const { id, kind, citation, checked } of sources) {
    const item = await town.knowledge.item(id)
    if (item === null) wrong.push(`${id} is not published`)
    else if (kind === 'regulation' && (citation === null || !citation.includes(item.article ?? 'artikel')))
      wrong.push(`${id} is cited as ${citation}`)
    if (checked !== null && new Date(checked) > town.clock()) wrong.push(`${id} was checked in the future`)
  }
  return wrong
}
