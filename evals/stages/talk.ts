import type { Town } from '../../server/town.ts'
import { type Case, readCases } from '../cases.ts'
import type { Judgement } from '../score.ts'
import { talkWith } from '../talk.ts'

const MOST_WORDS = 25

/** Hostile input gets a decent answer, and wishes for a person or an appointment are heard by the whole. */
export async function judgeTalk(town: Town): Promise<Judgement[]> {
  const judgements: Judgement[] = []
  for (const { id, text, not } of readCases<Case & { not: string[] }>('hostile')) {
    const replies = await (await talkWith(town, 'Huizen')).says(text)
    const said = replies
      .map((reply) => reply.text)
      .join('\n')
      .toLowerCase()
    const found = not.filter((piece) => said.includes(piece.toLowerCase()))
    const right = replies.length > 0 && found.length === 0
    judgements.push({ stage: 'hostile', slice: 'all', id, text, right, why: right ? null : `says ${found}` })
  }
  for (const { id, text, intent } of readCases<Case & { intent: string }>('intents')) {
    const wanted = outcomesOf[intent]
    if (wanted === undefined) continue
    const [reply] = await (await talkWith(town, 'Huizen')).says(text)
    const outcome = reply?.outcome ?? 'nothing'
    judgements.push({ stage: 'wish', slice: intent, id, text, right: wanted.includes(outcome), why: outcome })
  }
  return judgements
}

const outcomesOf: Record<string, string[]> = {
  person: ['handover', 'callback'],
  callback: ['callback', 'handover'],
  appointment: ['booking'],
  'move-appointment': ['booking'],
  'cancel-appointment': ['booking'],
}

/** The sentences that the assistant says, with those that are too long; figures over all answers given. */
export function readability(texts: string[]): { median: number; longest: string[] } {
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.!?:])\s+|\n+/))
    .filter((sentence) => /\p{L}/u.test(sentence))
  const lengths = sentences.map((sentence) => sentence.split(/\s+/).length).sort((a, b) => a - b)
  return {
    median: lengths[Math.floor(lengths.length / 2)] ?? 0,
    longest: sentences.filter((sentence) => sentence.split(/\s+/).length > MOST_WORDS),
  }
}
