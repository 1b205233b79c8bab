import { forgetPast, releaseExpired } from './appointments/professionals.ts'
import type { Queries } from './database.ts'

const DAY = 86_400_000
/** How long after its last message a conversation is kept, and an appointment after it ended. */
const KEPT_DAYS = 90

/** Every night: what is no longer needed is erased, with all that hangs on it. */
export async function tidy(db: Queries, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY)
  await releaseExpired(db, now)
  await forgetPast(db, before, now)
  await db.query(
    `delete from conversations
     where updated_at < $1 and owner in ('assistant', 'closed')
       and not exists (select from handovers where conversation = conversations.id and closed_at is null)`,
    [before],
  )
}
