import { readUrgency } from '../../bot/understanding/urgency.ts'
import type { PersonWish } from '../../bot/wish.ts'
import type { Queries } from '../database.ts'

const LOOKED_AT = 50

/**
 * How urgent a wish for a person is, also by what was said before it and in the dialog that led to it: who has nothing
 * to eat and asks to be called back is not less urgent for asking so. What was said before an earlier contact ended
 * counts no more.
 */
export async function urgencyOf(db: Queries, conversation: string, urgency: PersonWish['urgency']) {
  if (urgency !== 'normal') return urgency
  const told = await db.query<{ text: string }>(
    `select text from messages
     where conversation = $1 and author = 'inhabitant' and choice is null
       and sent_at > coalesce((select max(closed_at) from handovers where conversation = $1), '-infinity')
     order by seq desc limit ${LOOKED_AT}`,
    [conversation],
  )
  return told.some(({ text }) => readUrgency(text).urgent) ? 'urgent' : 'normal'
}
