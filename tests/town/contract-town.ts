import { randomUUID } from 'node:crypto'
import type { Message, Owner } from '../../channels/message.ts'
import { startChatTown } from './chat-town.ts'
import { databaseSettings } from './database.ts'
import type { RunningTown } from './server.ts'

/** A whole server on the kind of database that this run is for, spoken to as another program would: over HTTP alone. */
export async function startContractTown(env: Record<string, string> = {}): Promise<ContractTown> {
  const database = await databaseSettings()
  const running = await startChatTown('', { ...database.env, ...env })
  const { url } = running
  return {
    ...running,
    call: (method, path, more = {}) => call(url, method, path, more),
    inhabitant: () => inhabitant(url),
    async close() {
      await running.close()
      await database.clear()
    },
  }
}

export interface ContractTown extends RunningTown {
  call(method: string, path: string, more?: Call): Promise<Answer>
  /** Somebody with a conversation. */
  inhabitant(): Promise<Inhabitant>
}

export interface Call {
  token?: string
  json?: unknown
  /** As it is, with the headers given. */
  body?: RequestInit['body']
  headers?: Record<string, string>
}

export interface Answer {
  status: number
  headers: Headers
  text: string
  /** What was in the answer as JSON; empty when it was none. */
  body: Record<string, unknown>
}

async function call(url: string, method: string, path: string, { token, json, body, headers }: Call): Promise<Answer> {
  const answer = await fetch(`${url}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body: json === undefined ? (body ?? null) : JSON.stringify(json),
  })
  const text = await answer.text()
  const isJson = /json/.test(answer.headers.get('content-type') ?? '')
  return { status: answer.status, headers: answer.headers, text, body: isJson ? JSON.parse(text) : {} }
}

export interface Inhabitant {
  /** The path of the conversation. */
  path: string
  conversation: string
  token: string
  headers: Record<string, string>
  greeting: Message
  /** Sends it and gives what was stored. */
  says(text: string, id?: string): Promise<Message>
  /** Waits for what comes after it. */
  hears(after: number): Promise<{ owner: Owner; messages: Message[] }>
}

async function inhabitant(url: string): Promise<Inhabitant> {
  const { body } = await call(url, 'POST', '/api/chat/conversations', {})
  const { conversation, token, messages } = body as { conversation: string; token: string; messages: [Message] }
  const path = `/api/chat/conversations/${conversation}`
  return {
    ...{ path, conversation, token, greeting: messages[0] },
    headers: { authorization: `Bearer ${token}` },
    async says(text, id = randomUUID()) {
      const sent = await call(url, 'POST', `${path}/messages`, { token, json: { id, text } })
      if (sent.status !== 202) throw new Error(`not stored: ${sent.status} ${sent.text}`)
      return sent.body.message as Message
    },
    async hears(after) {
      const heard = await call(url, 'GET', `${path}/messages?after=${after}&wait=25`, { token })
      return heard.body as unknown as { owner: Owner; messages: Message[] }
    },
  }
}
