import type { Bot } from '../../bot/reply.ts'
import type { Graph } from '../../channels/whatsapp/graph.ts'
import { readIncoming } from '../../channels/whatsapp/incoming.ts'
import { believable } from '../../channels/whatsapp/pace.ts'
import type { Incoming, Said } from '../../channels/whatsapp/shapes.ts'
import type { Transcribe } from '../../channels/whatsapp/transcription.ts'
import type { WhatsAppContent } from '../../knowledge/content/whatsapp.ts'
import type { Queries } from '../database.ts'
import type { Promises } from '../desk/promises.ts'
import type { Turns } from '../turn.ts'
import { aftercareAnswer, hearAftercare } from './aftercare.ts'
import { choiceIn, numberedChoice } from './choices.ts'
import { consentIn, noteConsent } from './consent.ts'
import { conversationOf } from './conversations.ts'
import type { Dealt } from './ear.ts'
import { hearEdit, hearReaction, hearRevoke } from './hear-changes.ts'
import { hearCode } from './hear-code.ts'
import { apart, hearContacts, hearForm, hearLocation, hearMedia, hearUnreadable } from './hear-things.ts'
import { messageIdOf } from './message-id.ts'
import { ownWords } from './own-words.ts'
import { movePerson, noteWriting, type Person, personFor, type Standing } from './people.ts'
import type { Received } from './received.ts'
import { REMIND } from './reminders.ts'
import { NUDGE } from './templates.ts'

/** Deals with one message of a person: who it is, which conversation, and what it means for that. */
export async function hearMessage(parts: ListenParts, element: Received): Promise<Dealt> {
  const incoming = readIncoming(element.content)
  if (incoming.sender.userId === null && incoming.sender.phone === null) return { result: 'nobody' }
  const person = await personFor(parts.db, incoming.sender, parts.time())
  return await hear(parts, { incoming, person, element, message: messageIdOf(element.key) })
}

async function hear(parts: ListenParts, heard: Heard): Promise<Dealt> {
  const { said } = heard.incoming
  switch (said.what) {
    case 'text':
      return await hearText(parts, heard, said.text)
    case 'choice':
      return await hearChoice(parts, heard, said)
    case 'media':
      return await hearMedia(parts, heard, said)
    case 'location':
      return await hearLocation(parts, heard, said)
    case 'contacts':
      return await hearContacts(parts, heard, said)
    case 'form':
      return await hearForm(parts, heard, said)
    case 'edit':
      return await hearEdit(parts, heard, said)
    case 'revoke':
      return await hearRevoke(parts, heard, said)
    case 'reaction':
      return await hearReaction(parts, heard, said)
    case 'moved':
      await movePerson(parts.db, heard.person, said)
      return { result: 'moved' }
    case 'welcome':
      parts.say(await opened(parts, heard))
      return { result: 'welcome' }
    case 'unreadable':
      return await hearUnreadable(parts, heard)
    case 'silent':
      return { result: said.type }
    default:
      return said satisfies never
  }
}

async function hearText(parts: ListenParts, heard: Heard, text: string): Promise<Dealt> {
  const moved = await hearCode(parts, heard, text)
  if (moved !== null) return moved
  const wish = consentIn(text)
  if (wish !== null && (wish.clear || !(await isInDialog(parts, heard)))) {
    await noteConsent(parts.db, heard.person.id, wish.consent, parts.clock())
    const words = ownWords(heard.person.language)
    return await apart(parts, heard, text, wish.consent === 'stop' ? words.stopped : words.started)
  }
  const { conversation } = heard.person
  if (conversation !== null && isYes.test(text) && (await isNudged(parts, heard))) return await onlyOpens(parts, heard)
  const choice = conversation === null ? null : await numberedChoice(parts.db, conversation, text)
  return await hearWords(parts, heard, choice === null ? { text } : { choice })
}

/** A press of this week or of last month: what was on the button then is what is meant. */
async function hearChoice(parts: ListenParts, heard: Heard, said: Said & { what: 'choice' }): Promise<Dealt> {
  if (said.id === NUDGE) return await onlyOpens(parts, heard)
  const after = aftercareAnswer(said.id)
  const thanks = after === null ? null : await hearAftercare(parts.db, heard.person.id, after, parts.clock())
  if (thanks !== null) return await apart(parts, heard, said.title, thanks)
  const choice = await choiceIn(parts.db, heard.person.id, said.id)
  if (choice === REMIND.yes || choice === REMIND.no) return await hearReminders(parts, heard, said.title, choice)
  if (choice !== null) return await hearWords(parts, heard, { choice })
  return await hearText(parts, heard, said.title === '' ? said.id : said.title)
}

async function hearReminders(parts: ListenParts, heard: Heard, title: string, choice: string): Promise<Dealt> {
  const words = ownWords(heard.person.language)
  if (choice === REMIND.no) return await apart(parts, heard, title || 'Nee', words.noReminders)
  await noteConsent(parts.db, heard.person.id, 'start', parts.clock())
  return await apart(parts, heard, title || 'Ja', words.started)
}

/** "Ja" to the template that says that an answer waits: the answer is what follows, and nothing else. */
async function onlyOpens(parts: ListenParts, heard: Heard): Promise<Dealt> {
  await opened(parts, heard)
  parts.deliver(heard.person.id)
  return { result: 'opened' }
}

const isYes = /^\W*(ja|jawel|ok|oke|oké|graag|toon het|ja,? (graag|toon het|stuur maar))\W*$/i

async function isNudged({ db }: ListenParts, { person }: Heard): Promise<boolean> {
  const held = await db.query(`select from whatsapp_outbox where person = $1 and status = 'held' limit 1`, [person.id])
  return held.length > 0
}

async function isInDialog({ db }: ListenParts, { person }: Heard): Promise<boolean> {
  const [row] = await db.query<{ asked: boolean }>(
    `select coalesce(jsonb_typeof(c.memory -> 'dialog'), 'null') <> 'null' or c.owner = 'staff' as asked
     from whatsapp_conversations w join conversations c on c.id = w.conversation
     where w.person = $1 order by w.opened_at desc limit 1`,
    [person.id],
  )
  return row?.asked === true
}

/** Stored, and the turn of the conversation queued. */
export async function hearWords(
  parts: ListenParts,
  heard: Heard,
  said: { text: string } | { choice: string },
): Promise<Dealt> {
  const conversation = await opened(parts, heard)
  await parts.turns.receive(conversation, { id: heard.message, ...said }, 'nl')
  await parts.willAnswer(conversation, heard)
  return { result: 'choice' in said ? 'choice' : 'text' }
}

/** The conversation, with a window that is open from now on. */
export async function opened(parts: ListenParts, { incoming, person }: Heard): Promise<string> {
  const now = parts.clock()
  await noteWriting(parts.db, person.id, believable(incoming.at, now), parts.time())
  if (person.conversation !== null) return person.conversation
  const greeting = parts.bot.greeting('nl')
  return await conversationOf(parts.db, person.id, { greeting, name: parts.name, now, municipality: null })
}

export interface Heard {
  incoming: Incoming
  person: Person & Standing
  element: Received
  /** The id that the message gets in our record. */
  message: string
}

export interface ListenParts {
  db: Queries
  bot: Pick<Bot, 'greeting'>
  turns: Pick<Turns, 'receive' | 'resume'>
  promises: Promises
  graph: Graph
  transcribe: Transcribe | null
  content: WhatsAppContent
  /** The names of the municipalities of the region. */
  municipalities: string[]
  /** "Huizen, Blaricum, Eemnes en Laren" */
  area: string
  name: string
  clock: () => Date
  time: () => Date
  /** An answer is on its way. Resolves when it was said, or after a while: so many are thought of at once, no more. */
  willAnswer(conversation: string, heard: Heard): Promise<void>
  /** Something is to be fetched. */
  mediaWaits(): void
  deliver(person: string): void
  /** Sends what was said in a conversation. */
  say(conversation: string): void
}
