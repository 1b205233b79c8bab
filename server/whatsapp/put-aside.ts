import { readIncoming, readStatus } from '../../channels/whatsapp/incoming.ts'
import type { Said } from '../../channels/whatsapp/shapes.ts'
import { latest } from './conversations.ts'
import { apart } from './hear-things.ts'
import type { ListenParts } from './listen.ts'
import { messageIdOf } from './message-id.ts'
import { marks, ownWords } from './own-words.ts'
import { personFor } from './people.ts'
import type { Received } from './received.ts'

/**
 * What could not be dealt with, whatever was tried, is for people: the words in the record where that can be, a task for
 * staff, and who runs Wegwijs in any case. Never throws.
 */
export async function putAside(parts: PutAsideParts, element: Received): Promise<void> {
  try {
    if (element.kind === 'message') await messageAside(parts, element)
    else if (element.kind === 'status') await statusAside(parts, element)
  } catch (err) {
    parts.log.error({ err, kind: element.kind }, 'nobody at the desk knows of an element that was put aside')
  }
  await parts.alarm('put-aside', 0).catch((err: unknown) => parts.log.error({ err }, 'nobody was told'))
}

async function messageAside(parts: PutAsideParts, element: Received): Promise<void> {
  const incoming = readIncoming(element.content)
  if (incoming.sender.userId === null && incoming.sender.phone === null) return
  const person = await personFor(parts.db, incoming.sender, parts.time())
  const heard = { incoming, person, element, message: messageIdOf(element.key) }
  const words = [marks.putAside, wordsOf(incoming.said)].filter((part) => part !== '').join(' ')
  // What made it fail may stand in the way of this too: the task comes all the same.
  await apart(parts, heard, words, ownWords(person.language).unreadable).catch((err: unknown) =>
    parts.log.error({ err }, 'the words of an element that was put aside are not in the record'),
  )
  const conversation = await latest(parts.db, person.id)
  if (conversation !== null) await parts.tellStaff(conversation, UNREAD)
}

async function statusAside(parts: PutAsideParts, element: Received): Promise<void> {
  const told = readStatus(element.content)
  const [row] = await parts.db.query<{ conversation: string }>(
    `select conversation from whatsapp_outbox where wamid = $1 or id::text = $2`,
    [told.id, told.tracker],
  )
  if (row !== undefined && told.status === 'failed') await parts.tellStaff(row.conversation, UNSURE)
}

const UNREAD = 'Een WhatsApp-bericht is niet verwerkt: kijk wat erin staat'
const UNSURE = 'Een WhatsApp-bericht is niet bezorgd'

function wordsOf(said: Said): string {
  switch (said.what) {
    case 'text':
      return said.text
    case 'choice':
      return said.title
    case 'media':
      return said.caption ?? ''
    case 'edit':
      return said.text ?? ''
    default:
      return ''
  }
}

export type PutAsideParts = ListenParts & {
  log: { error(details: object, message: string): void }
  alarm(kind: string, code: number): Promise<void>
  tellStaff(conversation: string, reason: string): Promise<void>
}
