import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import { maskPersonal, type Personal } from '../../bot/understanding/personal.ts'
import type { Author, Inbound, Message, Outcome, Owner, Reply } from '../../channels/message.ts'
import type { Queries } from '../database.ts'
import type { Pending } from './turns.ts'

export type Channel = 'web' | 'whatsapp' | 'email' | 'phone' | 'visit'

/** Opens a conversation with a greeting as its first message; `token` is known only to who opened it. */
export async function openConversation(
  db: Queries,
  opening: {
    channel: Channel
    municipality: string | null
    language: string
    greeting: Reply
    name: string
    now: Date
  },
): Promise<{ conversation: string; token: string; messages: Message[] }> {
  const conversation = randomUUID()
  const token = randomBytes(32).toString('base64url')
  const [row] = await db.query<MessageRow>(
    `with opened as (
       insert into conversations (id, token_hash, channel, municipality, language, last_seq, created_at, updated_at)
       values ($1, $2, $3, $4, $5, 1, $6, $6) returning id
     )
     insert into messages (conversation, seq, id, author, name, sent_at, language, text, outcome, choices)
     select id, 1, $7, 'assistant', $8, $6, $5, $9, $10, $11::jsonb from opened returning *`,
    [
      conversation,
      hashOf(token),
      opening.channel,
      opening.municipality,
      opening.language,
      opening.now,
      randomUUID(),
      opening.name,
      opening.greeting.text,
      opening.greeting.outcome,
      JSON.stringify(opening.greeting.choices),
    ],
  )
  return { conversation, token, messages: row === undefined ? [] : [toMessage(row)] }
}

/**
 * The conversation when the token is its own, or that of a device which a code let in; null for a wrong token and for an
 * unknown conversation alike.
 */
export async function conversationWith(db: Queries, id: string, token: string): Promise<ConversationRow | null> {
  const [row] = await db.query<ConversationRow>('select * from conversations where id = $1', [id])
  if (row === undefined) return null
  const hash = hashOf(token)
  if (timingSafeEqual(Buffer.from(row.token_hash), hash)) return row
  const keys = await db.query('select from conversation_keys where token_hash = $1 and conversation = $2', [hash, id])
  return keys.length > 0 ? row : null
}

/**
 * Stores what an inhabitant sent, once: the same `id` again gives the message that was stored the first time.
 * BSN and IBAN are taken out for good; telephone number, mail and address are kept apart from the text.
 */
export async function storeInbound(
  db: Queries,
  conversation: string,
  inbound: Inbound,
  language: string,
  now: Date,
  again = false,
): Promise<StoredInbound> {
  const choice = 'choice' in inbound ? inbound.choice : null
  const typed = 'choice' in inbound ? await labelOf(db, conversation, inbound) : inbound.text
  const { text, personal } = maskPersonal(typed)
  const [row] = await db.query<MessageRow & Standing>(
    `with standing as (
       -- Two messages at once: the second sees what the first left, not what was there when its statement began.
       select id, heard_seq from conversations where id = $1 for update
     ), counted as (
       -- Who writes in a closed conversation opens it again; what was left unanswered then stays so.
       update conversations as c
       set last_seq = last_seq + 1, heard_seq = last_seq + 1, updated_at = $6,
           answered_seq = case when owner = 'closed' then last_seq else answered_seq end,
           version = version + case when owner = 'closed' then 1 else 0 end,
           owner = case when owner = 'closed' then 'assistant' else owner end
       from standing
       where c.id = standing.id and not exists (select from messages where conversation = $1 and id = $2)
       returning c.id, last_seq, answered_seq, channel, owner, municipality, language, memory,
                 standing.heard_seq > answered_seq as waits
     ), stored as (
       insert into messages (conversation, seq, id, author, sent_at, language, text, personal, choice)
       select id, last_seq, $2, 'inhabitant', $6, $3, $4, $5::jsonb, $7 from counted
       on conflict do nothing returning *
     )
     select stored.*, pg_notify('conversation', $1::text), counted.channel, counted.owner, counted.municipality,
            counted.language as spoken, counted.memory, counted.answered_seq, counted.waits
     from stored, counted`,
    [conversation, inbound.id, language, text, personal.length > 0 ? JSON.stringify(personal) : null, now, choice],
  )
  if (row !== undefined) return { message: toMessage(row), fresh: true, pending: row.waits ? null : pendingOf(row) }
  const [earlier] = await db.query<MessageRow>('select * from messages where conversation = $1 and id = $2', [
    conversation,
    inbound.id,
  ])
  if (earlier === undefined && !again) {
    // Its first copy was erased between the two questions, by what it asked for itself: it counts as new.
    return await storeInbound(db, conversation, inbound, language, now, true)
  }
  if (earlier === undefined)
    throw new ConversationGone(`conversation ${conversation} went away while a message came in`)
  return { message: toMessage(earlier), fresh: false, pending: null }
}

/** Thrown when a conversation was erased while a message came in. */
export class ConversationGone extends Error {}

export interface StoredInbound {
  message: Message
  /** False: the same id came before. */
  fresh: boolean
  /** The turn that this message asks for, when nothing before it waits; saves looking it up. */
  pending: Pending | null
}

/** The conversation as it stood when a message was stored; `waits`: something before it has no answer yet. */
type Standing = Pick<ConversationRow, 'channel' | 'owner' | 'municipality' | 'memory' | 'answered_seq'> & {
  spoken: string
  waits: boolean
}

function pendingOf(row: MessageRow & Standing): Pending {
  const { conversation, channel, owner, municipality, memory, seq, text, personal, choice } = row
  const fields = { conversation, channel, owner, municipality, memory, seq, text, personal, choice }
  return { ...fields, language: row.spoken, answeredSeq: row.answered_seq, message: row.id }
}

/** What was said after `seq`, in order. */
export async function messagesAfter(db: Queries, conversation: string, seq: number): Promise<Message[]> {
  const rows = await db.query<MessageRow>(
    'select * from messages where conversation = $1 and seq > $2 order by seq limit 500',
    [conversation, seq],
  )
  return rows.map(toMessage)
}

/** The messages of which staff took the words out, in order. */
export async function redactedMessages(db: Queries, conversation: string): Promise<Message[]> {
  const rows = await db.query<MessageRow>(
    `select messages.* from redactions join messages using (conversation, seq) where conversation = $1 order by seq`,
    [conversation],
  )
  return rows.map(toMessage)
}

/** Erases a conversation and all that hangs on it. */
export async function eraseConversation(db: Queries, conversation: string): Promise<void> {
  await db.query(`delete from conversations where id = $1 returning pg_notify('conversation', $1::text)`, [
    conversation,
  ])
}

/** A choice is shown in the record by the words that were on the button. */
async function labelOf(
  db: Queries,
  conversation: string,
  { choice, label }: Extract<Inbound, { choice: string }>,
): Promise<string> {
  const [row] = await db.query<{ label: string }>(
    `select option ->> 'label' as label
     from messages, jsonb_array_elements(choices) as option
     where conversation = $1 and option ->> 'value' = $2 order by seq desc limit 1`,
    [conversation, choice],
  )
  return row?.label ?? label ?? (/^[\p{L}\d ]{1,40}$/u.test(choice) ? choice : GONE)
}

/** What stands in the record for a button that is nowhere: its value is for programs, not words of a person. */
const GONE = 'Een keuze die er niet meer is'

export function toMessage(row: MessageRow): Message {
  return {
    id: row.id,
    seq: row.seq,
    author: row.author,
    name: row.name,
    sentAt: row.sent_at.toISOString(),
    language: row.language,
    text: row.text,
    outcome: row.outcome,
    choices: row.choices,
    sources: row.sources,
    parts: row.parts,
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

export interface ConversationRow {
  id: string
  token_hash: Uint8Array
  channel: Channel
  municipality: string | null
  language: string
  owner: Owner
  staff: string | null
  version: number
  last_seq: number
  answered_seq: number
  memory: Record<string, unknown>
  created_at: Date
  updated_at: Date
}

export interface MessageRow {
  conversation: string
  seq: number
  id: string
  author: Author
  name: string | null
  sent_at: Date
  language: string
  text: string
  personal: Personal[] | null
  choice: string | null
  outcome: Outcome | null
  choices: Message['choices']
  sources: Message['sources']
  parts: Message['parts']
  /** When the inhabitant put other words in its place; null: never. */
  edited_at: Date | null
}
