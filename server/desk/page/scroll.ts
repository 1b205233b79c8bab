import type { State } from './state.ts'

const NEAR = 120

let shown: { conversation: string; last: number } | null = null

/**
 * Whether the page should go along to the newest message: when there is a new one in the conversation that was open, and
 * its reader was at the end, or wrote it. At opening one starts on top, with what it is about.
 */
export function followsEnd({ conversation }: State): boolean {
  const before = shown
  const newest = conversation?.messages.at(-1)
  shown =
    conversation === null || newest === undefined
      ? null
      : { conversation: conversation.item.conversation, last: newest.seq }
  if (shown === null || before?.conversation !== shown.conversation || before.last === shown.last) return false
  if (newest?.author !== 'inhabitant') return true
  const end = document.querySelector('.message:last-child')
  return end !== null && end.getBoundingClientRect().top < window.innerHeight + NEAR
}
