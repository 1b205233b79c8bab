import type { Message } from '../../channels/message.ts'
import type { Town } from '../../server/town.ts'
import { type Case, readCases } from '../cases.ts'
import { misspell } from '../misspell.ts'
import type { Judgement } from '../score.ts'
import { talkWith } from '../talk.ts'

interface AnswerCase extends Case {
  municipality: string | null
  topics: string[]
  facet?: string
}

/** Whole answers to one question: right topic first, among three, refusals, leakage, readability; and misspelt twins. */
export async function judgeAnswers(town: Town): Promise<Judgement[]> {
  const judgements: Judgement[] = []
  for (const each of readCases<AnswerCase>('answers')) {
    judgements.push(...judgeAnswer(each, await ask(town, each.text, each.municipality), 'answers'))
    const twin = misspell(each.text, each.id)
    judgements.push(...judgeAnswer({ ...each, text: twin }, await ask(town, twin, each.municipality), 'misspelt'))
  }
  for (const each of readCases<Case & { municipality: string | null; outcomes: string[] }>('outside')) {
    const reply = await ask(town, each.text, each.municipality)
    const outcome = reply?.outcome ?? 'nothing'
    const { id, text } = each
    const slice = each.outcomes[0] ?? ''
    judgements.push({
      stage: 'outside',
      slice,
      id,
      text,
      right: each.outcomes.includes(outcome),
      why: `${outcome} ${title(reply)}`,
    })
    judgements.push({ stage: 'not answered', slice, id, text, right: outcome !== 'answered', why: title(reply) })
    judgements.push(...judgeLeakage(each, reply))
  }
  return judgements
}

async function ask(town: Town, text: string, municipality: string | null): Promise<Message | null> {
  const talk = await talkWith(town, municipality)
  const replies = await talk.says(text)
  return replies.find(({ outcome }) => outcome === 'answered') ?? replies[0] ?? null
}

function judgeAnswer(asked: AnswerCase, reply: Message | null, stage: string): Judgement[] {
  const { id, text, topics } = asked
  const slice = `${asked.topics[0]}`
  const inOneOf = (count: number) =>
    reply?.sources.slice(0, count).some((source) => source.topics.some((topic) => topics.includes(topic))) ?? false
  const why = `${reply?.outcome} ${title(reply)}`
  const judged = [
    { stage: `${stage}: first source`, right: inOneOf(1) },
    { stage: `${stage}: among three`, right: inOneOf(3) },
    {
      stage: `${stage}: not refused`,
      right: !['no_answer', 'out_of_scope', 'other_municipality', 'refused_medical'].includes(reply?.outcome ?? ''),
    },
  ]
  return [
    ...judged.map((each) => ({ ...each, slice, id, text, why: each.right ? null : why })),
    ...judgeLeakage(asked, reply),
  ]
}

/** A source that does not hold where the asker lives. */
function judgeLeakage(
  { id, text, municipality }: Case & { municipality: string | null },
  reply: Message | null,
): Judgement[] {
  if (municipality === null || reply === null) return []
  const leaked = reply.sources.filter(({ municipalities }) => !municipalities.includes(municipality))
  const why = leaked.length === 0 ? null : leaked.map((source) => source.id).join(', ')
  return [{ stage: 'holds where one lives', slice: municipality, id, text, right: leaked.length === 0, why }]
}

function title(reply: Message | null): string {
  return reply?.sources[0]?.id ?? reply?.text.slice(0, 80) ?? ''
}
