import type { Reply } from '../../channels/message.ts'
import { openConversation } from '../conversations/record.ts'
import type { Queries } from '../database.ts'

/** The conversation of a person, opened with the greeting where there is none. A closed one opens again by itself. */
export async function conversationOf(
  db: Queries,
  person: string,
  opening: { greeting: Reply; name: string; now: Date; municipality: string | null },
): Promise<string> {
  const existing = await latest(db, person)
  if (existing !== null) return existing
  return await db.transaction(async (tx) => {
    // Two first messages at once: the second waits here and finds what the first opened.
    await tx.query('select id from whatsapp_people where id = $1 for update', [person])
    const meanwhile = await latest(tx, person)
    if (meanwhile !== null) return meanwhile
    const { conversation } = await openConversation(tx, { ...opening, channel: 'whatsapp', language: 'nl' })
    await tx.query('insert into whatsapp_conversations (conversation, person, opened_at) values ($1, $2, $3)', [
      conversation,
      person,
      opening.now,
    ])
    return conversation
  })
}

export async function latest(db: Queries, person: string): Promise<string | null> {
  const [row] = await db.query<{ conversation: string }>(
    'select conversation from whatsapp_conversations where person = $1 order by opened_at desc limit 1',
    [person],
  )
  return row?.conversation ?? null
}
