import type { Message } from '../../message.ts'

/** Whether someone may say that it helped: an answer that rests on something. What introduces it in another language does not. */
export function canBeJudged({ author, outcome, parts, sources }: Message): boolean {
  return author === 'assistant' && outcome === 'answered' && (parts !== null || sources.length > 0)
}
