import { inShort } from '../../bot/understanding/condense.ts'
import type { Summary } from './shapes/conversation.ts'
import type { DeskMessage } from './shapes/message.ts'

const SHOWN = 6
const LENGTH = 240

/**
 * What was asked and what came of it, the last six questions: a pressed button is no question, and of several replies the
 * first that answers counts.
 */
export function summarise(messages: readonly (DeskMessage & { choice: string | null })[]): Summary {
  const summary: Summary = []
  for (const message of messages) {
    if (message.author === 'inhabitant' && message.choice === null) {
      summary.push({ asked: shortened(inShort(message.text)), outcome: null, answered: null })
    }
    const open = summary.at(-1)
    if (open === undefined || message.author !== 'assistant') continue
    if (open.answered !== null && !(message.outcome === 'answered' && open.outcome !== 'answered')) continue
    open.outcome = message.outcome
    open.answered = titleOf(message)
  }
  return summary.slice(-SHOWN)
}

function titleOf({ parts, text }: DeskMessage): string {
  const title = (parts as { title?: unknown } | null)?.title
  return shortened(typeof title === 'string' && title !== '' ? title : text)
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= LENGTH ? line : `${line.slice(0, LENGTH - 1).trimEnd()}…`
}
