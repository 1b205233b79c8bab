import type { Message } from '../../channels/message.ts'
import type { Town } from '../../server/town.ts'
import { readCases } from '../cases.ts'
import type { Judgement } from '../score.ts'
import { talkWith } from '../talk.ts'

interface DialogCase {
  id: string
  municipality: string | null
  turns: DialogCaseTurn[]
}

/** `remark`: it asks nothing, and must not be answered with what was said before. */
interface DialogCaseTurn {
  says: string
  remark?: string
  outcome?: string | string[]
  topics?: string[]
  contains?: string[]
  not?: string[]
}

/** Conversations of several turns; every turn after the first is a judgement of its own. */
export async function judgeDialogs(town: Town): Promise<Judgement[]> {
  const judgements: Judgement[] = []
  for (const { id, municipality, turns } of readCases<DialogCase>('dialogs')) {
    const talk = await talkWith(town, municipality)
    const said = new Set<string>()
    for (const [index, turn] of turns.entries()) {
      const replies = await talk.says(turn.says)
      const again = turn.remark !== undefined && replies.some(({ parts }) => said.has(parts?.core ?? ''))
      const why = wrong(turn, replies) ?? (again ? 'says the same again' : null)
      for (const { parts } of replies) if (parts !== null) said.add(parts.core)
      const slice = turn.remark !== undefined ? 'remark' : index === 0 ? 'first turn' : 'follow-up'
      judgements.push({ stage: 'dialog', slice, id, text: `${index + 1}. ${turn.says}`, right: why === null, why })
    }
  }
  return judgements
}

export function wrong(turn: DialogCase['turns'][number], replies: Message[]): string | null {
  const wanted = turn.outcome === undefined ? [] : [turn.outcome].flat()
  const text = replies
    .map((reply) => reply.text)
    .join('\n')
    .toLowerCase()
  const outcomes = replies.map(({ outcome }) => String(outcome))
  const topics = replies.flatMap(({ sources }) => sources.flatMap((source) => source.topics))
  if (wanted.length > 0 && !outcomes.some((outcome) => wanted.includes(outcome)))
    return `outcome ${outcomes} instead of ${wanted}`
  if (
    turn.topics !== undefined &&
    outcomes.includes('answered') &&
    !topics.some((topic) => turn.topics?.includes(topic))
  )
    return `topics ${[...new Set(topics)]}`
  const missing = (turn.contains ?? []).filter((piece) => !text.includes(piece.toLowerCase()))
  if (missing.length > 0) return `misses ${missing}`
  const unwanted = (turn.not ?? []).filter((piece) => text.includes(piece.toLowerCase()))
  return unwanted.length > 0 ? `says ${unwanted}` : null
}
