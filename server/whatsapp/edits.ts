import type { Queries } from '../database.ts'

/** Of an answered message that is changed: its new words are asked anew, as the message with this id. Twice is once. */
export async function noteEdit(
  db: Queries,
  { conversation, seq }: { conversation: string; seq: number },
  message: string,
): Promise<void> {
  await db.query(
    'insert into whatsapp_edits (conversation, original, message) values ($1, $2, $3) on conflict do nothing',
    [conversation, seq, message],
  )
}

/** The messages of a conversation that hold new words for an earlier one: by their id, the seq of that one. */
export async function editsIn(db: Queries, conversation: string): Promise<Map<string, number>> {
  const rows = await db.query<{ message: string; original: number }>(
    'select message, original from whatsapp_edits where conversation = $1',
    [conversation],
  )
  return new Map(rows.map(({ message, original }) => [message, original]))
}

/** What was asked anew for this message, without the tie to it from now on. */
export async function untieEdits(
  db: Queries,
  { conversation, seq }: { conversation: string; seq: number },
): Promise<{ seq: number; id: string; text: string }[]> {
  return await db.query<{ seq: number; id: string; text: string }>(
    `with untied as (
       delete from whatsapp_edits where conversation = $1 and original = $2 returning message
     )
     select seq, id, text from messages where conversation = $1 and id in (select message from untied) order by seq`,
    [conversation, seq],
  )
}
