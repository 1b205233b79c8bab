import { maskPersonal } from '../../bot/understanding/personal.ts'
import { messageKey } from '../../channels/whatsapp/call.ts'
import type { Said } from '../../channels/whatsapp/shapes.ts'
import type { Queries } from '../database.ts'
import type { Dealt } from './ear.ts'
import { noteEdit, untieEdits } from './edits.ts'
import { type Heard, hearWords, type ListenParts } from './listen.ts'
import { messageIdOf } from './message-id.ts'
import { marks } from './own-words.ts'

/** What people change of what they said: other words, no words after all, a sign with something of ours. */

/** So often a change waits for the message that it changes: calls come out of order. */
const MOST_WAITS = 7

/**
 * Other words for an earlier message: in its place while nobody answered it, or a person has the word. What the assistant
 * answered already keeps its words and is asked anew, as another message that is tied to it.
 */
export async function hearEdit(parts: ListenParts, heard: Heard, said: Said & { what: 'edit' }): Promise<Dealt> {
  if (said.text === null) return { result: 'edit without words' }
  const original = await originalOf(parts.db, heard, said.of)
  // When the first words never come, these are all that there is.
  if (original === null) return isPatient(heard) ? waits(heard) : await hearWords(parts, heard, { text: said.text })
  const masked = maskPersonal(said.text)
  if (masked.text === original.text) return { result: 'edit' }
  const answered = original.seq <= original.answered_seq && original.owner === 'assistant'
  if (answered) {
    // First, so that who looks at the new message sees what it is.
    await noteEdit(parts.db, original, heard.message)
    return await hearWords(parts, heard, { text: said.text })
  }
  await parts.db.query(
    `with looked as (
       -- The new words are looked at for danger as the first were.
       update conversations set watched_seq = least(watched_seq, $2::integer - 1) where id = $1
     )
     update messages set text = $3, personal = $4::jsonb, choice = null, edited_at = $5
     where conversation = $1 and seq = $2 returning pg_notify('conversation', $1::text)`,
    [
      original.conversation,
      original.seq,
      masked.text,
      masked.personal.length > 0 ? JSON.stringify(masked.personal) : null,
      parts.clock(),
    ],
  )
  await parts.turns.resume()
  return { result: 'edit' }
}

/** The words go, here and in what the assistant remembers; that there was something stays. */
export async function hearRevoke(parts: ListenParts, heard: Heard, said: Said & { what: 'revoke' }): Promise<Dealt> {
  const original = await originalOf(parts.db, heard, said.of)
  if (original === null) return waits(heard)
  await parts.db.transaction(async (tx) => {
    await takeBack(tx, original.conversation, original)
    for (const edit of await untieEdits(tx, original)) await takeBack(tx, original.conversation, edit)
    await tx.query(`select pg_notify('conversation', $1)`, [original.conversation])
  })
  return { result: 'revoke' }
}

async function takeBack(
  tx: Queries,
  conversation: string,
  { seq, id, text }: { seq: number; id: string; text: string },
): Promise<void> {
  await tx.query(
    `update conversations
     set memory = case when jsonb_typeof(memory -> 'told') = 'array' then
           jsonb_set(memory, '{told}', (memory -> 'told') - $3::text) else memory end
           -- What was understood of it, too: a dialog only when the words stand in it.
           - array['asked', 'heard', 'intake']
           - case when strpos((memory -> 'dialog')::text, trim(both '"' from to_jsonb($3::text)::text)) > 0
             then 'dialog' else '' end,
         -- Nobody needs to answer it any more, when it was the next in line.
         answered_seq = case when answered_seq < $2 and not exists (
           select from messages where conversation = $1 and author = 'inhabitant' and seq > answered_seq and seq < $2
         ) then $2 else answered_seq end
     where id = $1`,
    [conversation, seq, text.slice(0, 500)],
  )
  await tx.query('update messages set text = $3, personal = null, choice = null where conversation = $1 and seq = $2', [
    conversation,
    seq,
    marks.revoked,
  ])
  await tx.query(
    `update handovers set summary = jsonb_set(summary, '{question}', 'null')
     where conversation = $1 and summary ->> 'question' = $2`,
    [conversation, text.slice(0, 500)],
  )
  await tx.query('delete from whatsapp_media where conversation = $1 and message = $2', [conversation, id])
}

/** An emoji with one of our messages; none takes it away. Nobody answers it, and it opens no window. */
export async function hearReaction(
  parts: ListenParts,
  { person }: Heard,
  said: Said & { what: 'reaction' },
): Promise<Dealt> {
  await parts.db.query(
    `update whatsapp_outbox set reaction = $3 where person = $1 and wamid = $2
     returning pg_notify('conversation', conversation::text)`,
    [person.id, said.to, said.emoji],
  )
  return { result: 'reaction' }
}

/** Only of the same person: nobody changes the words of another. */
async function originalOf(db: Queries, { incoming, person }: Heard, of: string): Promise<Original | null> {
  const id = messageIdOf(messageKey(incoming.sender.phoneNumberId, of).toString('hex'))
  const [row] = await db.query<Original>(
    `select m.conversation, m.seq, m.id, m.text, c.answered_seq, c.owner
     from messages m
     join whatsapp_conversations w on w.conversation = m.conversation
     join conversations c on c.id = m.conversation
     where w.person = $1 and m.id = $2 and m.author = 'inhabitant'`,
    [person.id, id],
  )
  return row ?? null
}

function isPatient({ element }: Heard): boolean {
  return element.attempts < MOST_WAITS
}

function waits(heard: Heard): Dealt {
  if (!isPatient(heard)) return { result: `${heard.incoming.said.what} of an unknown message` }
  return { afterSeconds: 2 ** heard.element.attempts }
}

interface Original {
  conversation: string
  seq: number
  id: string
  text: string
  answered_seq: number
  owner: string
}
