import { type Remedy, remedyFor } from '../../channels/whatsapp/failures.ts'
import { readStatus } from '../../channels/whatsapp/incoming.ts'
import type { StatusTold } from '../../channels/whatsapp/shapes.ts'
import type { Queries } from '../database.ts'
import { isUuid } from '../uuid.ts'
import { act } from './act.ts'
import type { DeliveryParts } from './delivery.ts'
import type { Dealt } from './ear.ts'
import type { OutboxRow } from './outbox.ts'
import type { Person } from './people.ts'

/** So often a status of a message that we do not know is kept for later: our own note of sending may still come. */
const MOST_PARKED = 8

/**
 * Notes what became of a message of ours. A status never goes back: sent, delivered, read; failed is final. One that
 * comes before our own note of sending settles the message all the same, by what we sent along.
 */
export async function hearStatus(parts: StatusParts, content: string, attempts: number): Promise<Dealt> {
  const told = readStatus(content)
  if (told.status === 'other' || told.id === '') return { result: 'ignored' }
  const now = parts.time()
  const changed = await apply(parts.db, told, now)
  if (changed === null) {
    if (await isKnown(parts.db, told)) return { result: 'old' }
    return attempts >= MOST_PARKED ? { result: 'unknown message' } : { afterSeconds: 2 ** attempts }
  }
  if (told.status === 'failed') await failed(parts, changed, told, now)
  else if (told.status !== 'sent') await count(parts.db, changed, told, now)
  // Something behind it may have waited to know.
  if (changed.was === 'unknown' || changed.was === 'sending' || told.status === 'failed')
    void parts.deliver(changed.person)
  return { result: told.status }
}

// What we gave up ourselves, as no status came, is settled by one that comes after all.
const rank = `case status when 'waiting' then 0 when 'held' then 0 when 'sending' then 0 when 'unknown' then 0 when 'sent' then 1
  when 'delivered' then 2 when 'read' then 3 else case when code is null and wamid is null then 0 else 4 end end`

const ranks = { sent: 1, delivered: 2, read: 3, failed: 2 } as const

/**
 * By Meta's id of the message, or by what we sent along: what was sent a second time, as nothing was known of the first,
 * is one message, and what becomes of either is what becomes of it. Only a failure is that of one of them.
 */
async function apply(db: Queries, told: StatusTold, now: Date): Promise<(OutboxRow & { was: string }) | null> {
  if (told.status === 'other') return null
  const [row] = await db.query<OutboxRow & { was: string }>(
    `with before as (
       select id, status from whatsapp_outbox
       where (wamid = $1 or id = $2 and (wamid is null or $3 <> 'failed')) and ${rank} < $4 for update
     )
     update whatsapp_outbox o
     set status = $3, wamid = coalesce(o.wamid, $1), sent_at = coalesce(o.sent_at, $5),
         delivered_at = case when $4 >= 2 and $3 <> 'failed' then coalesce(o.delivered_at, $5) else o.delivered_at end,
         read_at = case when $3 = 'read' then $5 else o.read_at end,
         failed_at = case when $3 = 'failed' then $5 else o.failed_at end, code = coalesce($6, o.code)
     from before where o.id = before.id
     returning o.*, before.status as was`,
    [told.id, trackerOf(told), told.status, ranks[told.status], told.at ?? now, told.code],
  )
  return row ?? null
}

async function isKnown(db: Queries, told: StatusTold): Promise<boolean> {
  const rows = await db.query('select from whatsapp_outbox where wamid = $1 or id = $2', [told.id, trackerOf(told)])
  return rows.length > 0
}

function trackerOf({ tracker }: StatusTold): string | null {
  return tracker !== null && isUuid(tracker) ? tracker : null
}

async function failed(parts: StatusParts, row: OutboxRow, { code }: StatusTold, now: Date): Promise<void> {
  const [person] = await parts.db.query<Person>('select * from whatsapp_people where id = $1', [row.person])
  if (person === undefined) return
  const remedy = remedyFor(code)
  if (remedy === 'window' && row.kind === 'message') {
    // It was taken and then refused: it waits with the others until the person writes.
    await parts.db.query(`update whatsapp_outbox set status = 'held', failed_at = null, wamid = null where id = $1`, [
      row.id,
    ])
  }
  if (waits.has(remedy)) {
    // Refused after all, so it has not gone: it is back in its own place, not sent a second time.
    await parts.db.query(
      `update whatsapp_outbox set status = 'sending', failed_at = null, wamid = null where id = $1`,
      [row.id],
    )
  }
  await act(parts, { person, row, remedy, code }, now)
}

const waits = new Set<Remedy>(['slow-person', 'slow-all', 'again', 'access', 'account'])

/** Every delivered message costs money; counted once, for the municipality, by day and category. */
async function count(db: Queries, row: OutboxRow, told: StatusTold, now: Date): Promise<void> {
  await db.query(
    `with counted as (
       update whatsapp_outbox set counted = true, category = coalesce($2, category)
       where id = $1 and not counted returning conversation, category
     )
     insert into whatsapp_counts as already (day, municipality, category, messages)
     select $3::date, coalesce(c.municipality, ''), case when $4 then counted.category else 'free' end, 1
     from counted join conversations c on c.id = counted.conversation
     on conflict (day, municipality, category) do update set messages = already.messages + 1`,
    [row.id, told.category, now.toISOString().slice(0, 10), told.billable !== false],
  )
}

export type StatusParts = DeliveryParts & { deliver(person: string): Promise<void> }
