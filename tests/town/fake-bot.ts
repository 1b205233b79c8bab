import { composeWords } from '../../bot/answering/compose.ts'
import { readMemory } from '../../bot/memory.ts'
import { nl } from '../../bot/phrases/nl.ts'
import type { Bot, Turn, TurnResult } from '../../bot/reply.ts'

/** An assistant that repeats what was said, for tests of everything around it. `think` may fail, wait or wish. */
export function echoBot(think: (turn: Turn) => Promise<Partial<TurnResult>> | Partial<TurnResult> = () => ({})): Bot {
  return {
    async reply(turn) {
      const replies = [composeWords(`U zei: ${turn.message.text}`, 'answered', [], nl)]
      const { municipality, language } = turn
      return { replies, memory: readMemory(turn.memory), municipality, language, wishes: [], ...(await think(turn)) }
    },
    danger: (text) =>
      text.includes('gevaar') ? { kind: 'test', reply: composeWords('Bel 112.', 'crisis', [], nl) } : null,
    apology: ({ municipality, language, memory }) => ({
      replies: [composeWords('Excuses.', 'handover', [], nl)],
      memory: readMemory(memory),
      municipality,
      language,
      wishes: [{ kind: 'person', reason: 'fout', urgency: 'normal', callback: null, topics: [], question: null }],
    }),
    greeting: () => composeWords('Goedendag', 'smalltalk', [], nl),
  }
}
