import { createHash } from 'node:crypto'
import type { Bot } from '../../bot/reply.ts'
import { readIncoming } from '../../channels/whatsapp/incoming.ts'
import { believable } from '../../channels/whatsapp/pace.ts'
import type { Incoming, Said } from '../../channels/whatsapp/shapes.ts'
import type { Queries } from '../database.ts'
import type { Turns } from '../turn.ts'
import { choiceIn } from './choices.ts'
import { conversationOf } from './conversations.ts'
import type { Dealt } from './ear.ts'
import { noteWriting, type Person, personFor } from './people.ts'
import type { Received } from './received.ts'

/** Deals with one message of a person: who it is, which conversation, and what it means for that. */
export async function hearMessage(parts: ListenParts, element: Received): Promise<Dealt> {
  const incoming = readIncoming(element.content)
  if (incoming.sender.userId === null && incoming.sender.phone === null) return { result: 'nobody' }
  const person = await personFor(parts.db, incoming.sender, parts.clock())
  return await hear(parts, { incoming, person, element, message: messageIdOf(element.key) })
}

async function hear(parts: ListenParts, heard: Heard): Promise<Dealt> {
  const { said } = heard.incoming
  switch (said.what) {
    case 'text':
      return await hearWords(parts, heard, { text: said.text })
    case 'choice':
      return await hearChoice(parts, heard, said)
    default:
      return { result: 'later' }
  }
}

/** A press of this week or of last month: what was on the button then is what is meant. */
async function hearChoice(parts: ListenParts, heard: Heard, said: Said & { what: 'choice' }): Promise<Dealt> {
  const choice = await choiceIn(parts.db, heard.person.id, said.id)
  if (choice !== null) return await hearWords(parts, heard, { choice })
  return await hearWords(parts, heard, { text: said.title === '' ? said.id : said.title })
}

async function hearWords(
  parts: ListenParts,
  heard: Heard,
  said: { text: string } | { choice: string },
): Promise<Dealt> {
  const conversation = await opened(parts, heard)
  await parts.turns.receive(conversation, { id: heard.message, ...said }, 'nl')
  return { result: 'choice' in said ? 'choice' : 'text' }
}

async function opened(parts: ListenParts, { incoming, person }: Heard): Promise<string> {
  const now = parts.clock()
  await noteWriting(parts.db, person.id, believable(incoming.at, now), now)
  const greeting = parts.bot.greeting('nl')
  return await conversationOf(parts.db, person.id, { greeting, name: parts.name, now, municipality: null })
}

/** The same id of Meta is the same message of ours, however often it is dealt with. */
export function messageIdOf(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export interface Heard {
  incoming: Incoming
  person: Person
  element: Received
  /** The id that the message gets in our record. */
  message: string
}

export interface ListenParts {
  db: Queries
  bot: Pick<Bot, 'greeting'>
  turns: Pick<Turns, 'receive'>
  clock: () => Date
  name: string
}
