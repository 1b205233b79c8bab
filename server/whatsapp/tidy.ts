import type { Queries } from '../database.ts'
import { expireMedia } from './media.ts'

const DAY = 86_400_000
/** How long is known that something was told before. Meta repeats a call for a week. */
export const KEYS_DAYS = 180
/** How long what could not be dealt with is kept for who mends it. */
export const FAILED_DAYS = 14
/** How long is known who wanted no messages, after their last conversation was erased. */
export const STOPPED_DAYS = 730

/** Every night: what was sent along and what was told by Meta goes when it was kept long enough, and people with it. */
export async function tidyWhatsApp(db: Queries, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * DAY)
  await expireMedia(db, now)
  await db.query('delete from whatsapp_received where handled_at < $1', [before(KEYS_DAYS)])
  await db.query('update whatsapp_received set content = null where handled_at < $1 and content is not null', [
    before(FAILED_DAYS),
  ])
  // Who has no conversation any more is forgotten; a wish for no messages outlives it for a while.
  await db.query(
    `delete from whatsapp_people p
     where not exists (select from whatsapp_conversations where person = p.id)
       and (stopped_at is null and created_at < $1 or stopped_at < $2)`,
    [before(1), before(STOPPED_DAYS)],
  )
}
