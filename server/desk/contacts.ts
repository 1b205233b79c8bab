import { randomBytes } from 'node:crypto'
import { maskPersonal } from '../../bot/understanding/personal.ts'
import type { Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'

/** What somebody told at the counter or on the telephone. */
export interface Contact {
  id: string
  channel: 'phone' | 'visit'
  municipality: string | null
  question: string
  /** Keys of topics. */
  topics: string[]
  name: string
  phone: string
  /** To find earlier contacts of the same person; null: no number was given. */
  person: Buffer | null
}

/**
 * A telephone call or a visit as a conversation, with the same intake as on the website, held by who took it. The same
 * `id` again changes nothing. What was told is masked as anything that an inhabitant says.
 */
export async function registerContact(db: Queries, staff: Staff, contact: Contact, now: Date): Promise<void> {
  const { text, personal } = maskPersonal(contact.question)
  const reason = contact.channel === 'phone' ? 'Belde het Informatiepunt' : 'Kwam langs bij het Informatiepunt'
  const reach = contact.phone === '' ? null : { name: contact.name || null, phone: contact.phone, when: '' }
  await db.query(
    `with opened as (
       insert into conversations (id, token_hash, channel, municipality, owner, staff, version, last_seq, answered_seq,
                                  created_at, updated_at)
       values ($1, $2, $3, $4, 'staff', $5, 1, 1, 1, $6, $6) on conflict do nothing returning id
     ), known as (
       insert into conversation_people (conversation, person) select id, $13 from opened where $13::bytea is not null
     ), told as (
       insert into messages (conversation, seq, id, author, name, sent_at, language, text, personal)
       select id, 1, id, 'inhabitant', $7, $6, 'nl', $8, $9::jsonb from opened
     ), handed as (
       insert into handovers (id, conversation, reason, urgency, summary, callback, created_at, claimed_by, claimed_at)
       select id, id, $10, 'normal', $11::jsonb, $12::jsonb, $6, $5, $6 from opened
     ), step as (
       insert into desk_steps (conversation, version, kind, staff, at) select id, 1, 'claimed', $5, $6 from opened
     )
     select pg_notify('conversation', id::text) from opened`,
    [
      contact.id,
      // Nobody outside has this conversation: no token fits.
      randomBytes(32),
      contact.channel,
      contact.municipality,
      staff.id,
      now,
      contact.name || null,
      text,
      personal.length > 0 ? JSON.stringify(personal) : null,
      reason,
      JSON.stringify({ topics: contact.topics, question: text }),
      reach === null ? null : JSON.stringify(reach),
      contact.person,
    ],
  )
}
