import { type Region, type RegionRetention, usualRetention } from '../knowledge/content/region.ts'
import type { Queries } from './database.ts'

const DAY = 86_400_000

/** How many would go, or went: conversations without staff, with staff, and lines of the log of reading. */
export interface Forgotten {
  conversations: number
  contacts: number
  readingLog: number
}

export function retentionOf({ retention }: Pick<Region, 'retention'>): RegionRetention {
  return { ...usualRetention, ...retention }
}

/**
 * Erases what has been kept long enough, with all that hangs on it. Never a conversation in which somebody still waits
 * for staff. With `dryRun` nothing changes and is told what would go.
 */
export async function forgetOld(
  db: Queries,
  kept: RegionRetention,
  now: Date,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<Forgotten> {
  const before = (days: number) => new Date(now.getTime() - days * DAY)
  const gone = async (table: string, condition: string, days: number) => {
    const sentence = dryRun ? `select count(*) as n from ${table} where ${condition}` : deletion(table, condition)
    const [row] = await db.query<{ n: number }>(sentence, [before(days)])
    return row?.n ?? 0
  }
  return {
    conversations: await gone('conversations', `${atRest} and not ${withStaff}`, kept.conversations),
    contacts: await gone('conversations', `${atRest} and ${withStaff}`, kept.contacts),
    readingLog: await gone('reading_log', 'read_at < $1', kept.readingLog),
  }
}

function deletion(table: string, condition: string): string {
  return `with gone as (delete from ${table} where ${condition} returning 1) select count(*) as n from gone`
}

const atRest = `updated_at < $1 and owner in ('assistant', 'closed')
  and not exists (select from handovers where conversation = conversations.id and closed_at is null)`
const withStaff = 'exists (select from handovers where conversation = conversations.id)'
