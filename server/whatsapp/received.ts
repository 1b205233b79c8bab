import type { Element } from '../../channels/whatsapp/shapes.ts'
import type { Database, Queries } from '../database.ts'

/** The elements of webhook calls, from the moment that they are safe until they were dealt with. */

/**
 * Stores what was not told before, and gives that, taken until `until` by who asked. One statement for a whole call, and
 * before all others: Meta waits for it.
 */
export async function storeElements(
  db: Pick<Database, 'queryAhead'>,
  elements: Element[],
  now: Date,
  until: Date,
): Promise<Received[]> {
  const rows = elements.map(({ key, kind, line, content }) => ({ key: key.toString('hex'), kind, line, content }))
  const fresh = await db.queryAhead<Received>(
    `insert into whatsapp_received (key, kind, line, content, received_at, next_at)
     select decode(told.key, 'hex'), told.kind, told.line, told.content, $2, $3
     from rows from (jsonb_to_recordset($1::jsonb) as (key text, kind text, line text, content text)) with ordinality
       as told (key, kind, line, content, place)
     order by told.place
     on conflict (key) do nothing
     returning encode(key, 'hex') as key, kind, line, content, attempts, n, received_at as "receivedAt"`,
    [JSON.stringify(rows), now, until],
  )
  return fresh.sort((a, b) => a.n - b.n)
}

/** Takes up to a hundred that nobody deals with, until `until`. */
export async function takeElements(db: Queries, now: Date, until: Date): Promise<Received[]> {
  const rows = await db.query<Received>(
    `update whatsapp_received set next_at = $2
     where key in (
       select key from whatsapp_received where handled_at is null and next_at <= $1
       order by n limit 100 for update skip locked)
     returning encode(key, 'hex') as key, kind, line, content, attempts, n, received_at as "receivedAt"`,
    [now, until],
  )
  return rows.sort((a, b) => a.n - b.n)
}

/** Dealt with: what was in it is no longer kept here, unless it is `kept` for who mends what went wrong. */
export async function markHandled(db: Queries, key: string, result: string, now: Date, kept = false): Promise<void> {
  await db.query(
    `update whatsapp_received set handled_at = $3, result = $2, content = case when $4 then content end
     where key = decode($1, 'hex')`,
    [key, result, now, kept],
  )
}

/** To be tried again at `at`. */
export async function putOff(db: Queries, key: string, at: Date): Promise<void> {
  await db.query(`update whatsapp_received set attempts = attempts + 1, next_at = $2 where key = decode($1, 'hex')`, [
    key,
    at,
  ])
}

export interface Received {
  key: string
  kind: Element['kind']
  line: string
  content: string
  attempts: number
  n: number
  receivedAt: Date
}
