import type { RegionRetention } from '../knowledge/content/region.ts'
import { forgetPast, releaseExpired } from './appointments/professionals.ts'
import { forgetCodes } from './conversations/codes.ts'
import type { Queries } from './database.ts'
import { forgetOld } from './retention.ts'

const DAY = 86_400_000
/** How long an appointment is kept after it ended. */
const KEPT_DAYS = 90

/** Every night: what is no longer needed is erased, with all that hangs on it. */
export async function tidy(db: Queries, kept: RegionRetention, now: Date): Promise<void> {
  await releaseExpired(db, now)
  await forgetPast(db, new Date(now.getTime() - KEPT_DAYS * DAY), now)
  await forgetOld(db, kept, now)
  await forgetCodes(db, now)
}
