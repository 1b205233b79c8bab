import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Message } from '../../channels/message.ts'

/** Somebody who chats with a server whose database may be away, and keeps what was promised to be stored. */
export interface Keeper {
  /** Sends it and gives the status; what was not taken is sent again by `repeats`. */
  says(text: string): Promise<number>
  /** Sends until it is refused, and gives the refusal. */
  saysUntilRefused(text: string): Promise<Refused>
  /** Sends what was refused last once more, until it is taken. */
  repeats(): Promise<void>
  /** Every message that was taken stands in the conversation once, and each has an answer. */
  hasAllAnswered(): Promise<void>
}

export interface Refused {
  status: number
  retryAfter: string | null
  error: { code: string; message: string }
}

/** More than fills the journal of the embedded database. */
const MOST = 3_000

/** Opens a conversation at a server that works. */
export async function keepsAsking(url: string): Promise<Keeper> {
  const opened = await fetch(`${url}/api/chat/conversations`, { method: 'POST' })
  const { conversation, token } = (await opened.json()) as { conversation: string; token: string }
  const path = `${url}/api/chat/conversations/${conversation}/messages`
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const taken: string[] = []
  let last = { id: '', text: '' }

  async function send(message: typeof last): Promise<Response> {
    last = message
    const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(message) })
    if (answer.status === 202) taken.push(message.id)
    return answer
  }

  async function all(): Promise<Message[]> {
    const messages: Message[] = []
    for (;;) {
      const answer = await fetch(`${path}?after=${messages.at(-1)?.seq ?? 0}`, { headers })
      const more = (await answer.json()) as { messages?: Message[] }
      if (more.messages === undefined || more.messages.length === 0) return messages
      messages.push(...more.messages)
    }
  }

  return {
    says: async (text) => (await send({ id: randomUUID(), text })).status,
    async saysUntilRefused(text) {
      for (let count = 1; count <= MOST; count++) {
        const answer = await send({ id: randomUUID(), text: `${text} (${count})` })
        if (answer.status === 202) continue
        const { error } = (await answer.json()) as Pick<Refused, 'error'>
        return { status: answer.status, retryAfter: answer.headers.get('retry-after'), error }
      }
      throw new Error(`${MOST} messages were taken`)
    },
    async repeats() {
      await expect.poll(async () => (await send(last)).status, { timeout: 60_000 }).toBe(202)
    },
    async hasAllAnswered() {
      const count = (messages: Message[], author: string) => messages.filter((each) => each.author === author).length
      // The greeting is the first of the assistant.
      await expect
        .poll(async () => count(await all(), 'assistant') - 1, { timeout: 60_000 })
        .toBeGreaterThanOrEqual(new Set(taken).size)
      const stored = (await all()).filter(({ author }) => author === 'inhabitant').map(({ id }) => id)
      expect(stored).toEqual([...new Set(taken)])
    },
  }
}
