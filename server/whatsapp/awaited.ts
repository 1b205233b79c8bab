import type { Graph } from '../../channels/whatsapp/graph.ts'
import type { Heard } from './listen.ts'

/** So long the next message of a line waits for the answer to this one, in milliseconds. */
const PATIENCE = 1_000

/** Answers that are being thought of: what a person wrote after it waits until it was said, or a while. */
export function createAwaited(graph: Pick<Graph, 'showTyping'>) {
  const expected = new Map<string, () => void>()

  /** Blue ticks and "is typing", only where the assistant will answer: nobody is to think that a person has read it. */
  async function willAnswer(conversation: string, { person, incoming }: Heard): Promise<void> {
    if (person.owner === 'staff') return
    if (person.owner !== 'waiting') void graph.showTyping(person.phone_number_id, incoming.id)
    const said = Promise.withResolvers<void>()
    const timer = setTimeout(said.resolve, PATIENCE)
    expected.set(conversation, said.resolve)
    await said.promise
    clearTimeout(timer)
    expected.delete(conversation)
  }

  return { willAnswer, said: (conversation: string) => expected.get(conversation)?.() }
}
