import type { Element } from '../../channels/whatsapp/shapes.ts'
import type { Database, Queries } from '../database.ts'

/**
 * The elements of webhook calls, from the moment that they are safe until they were dealt with. Of every line only the
 * first that is open may be dealt with, by the process that has it until `next_at`: what is behind it waits.
 */

/** Open elements of the same line that came earlier, of the row `r`; one that waits for what must still come holds up nobody. */
const isBehind = (row: string) => `exists (
  select from whatsapp_received before
  where before.line = ${row}.line and before.handled_at is null and not before.passable and before.n < ${row}.n)`

const columns = `encode(key, 'hex') as key, kind, line, content, attempts, n, passable, received_at as "receivedAt",
  next_at as until`

/**
 * Stores what was not told before, and gives that, taken by who asked. One statement for a whole call, and before all
 * others: Meta waits for it.
 */
export async function storeElements(
  db: Pick<Database, 'queryAhead'>,
  elements: Element[],
  now: Date,
  { by, until }: Taking,
): Promise<Received[]> {
  const rows = elements.map(({ key, kind, line, content }) => ({ key: key.toString('hex'), kind, line, content }))
  const fresh = await db.queryAhead<Received>(
    `insert into whatsapp_received (key, kind, line, content, received_at, next_at, taken_by)
     select decode(told.key, 'hex'), told.kind, told.line, told.content, $2, $3, $4
     from rows from (jsonb_to_recordset($1::jsonb) as (key text, kind text, line text, content text)) with ordinality
       as told (key, kind, line, content, place)
     order by told.place
     on conflict (key) do nothing
     returning ${columns}, ${isBehind('whatsapp_received')} as behind`,
    [JSON.stringify(rows), now, until, by],
  )
  return fresh.sort(byArrival)
}

/** Takes up to a hundred lines that nobody deals with, from their first open element to their last. */
export async function takeElements(db: Queries, now: Date, { by, until }: Taking): Promise<Received[]> {
  const rows = await db.query<Received>(
    `with heads as (
       select key, line, n, passable from whatsapp_received r
       where handled_at is null and next_at <= $1 and (passable or not ${isBehind('r')})
       order by n limit 100 for update skip locked
     ), lines as (
       select key from heads
       union
       select follower.key from heads join whatsapp_received follower
         on follower.line = heads.line and follower.n > heads.n
       where not heads.passable and follower.handled_at is null and not follower.passable
     )
     update whatsapp_received set next_at = $2, taken_by = $3
     where key in (select key from lines) and handled_at is null
     returning ${columns}, false as behind`,
    [now, until, by],
  )
  return rows.sort(byArrival)
}

/**
 * Whether an element may be dealt with now by who asks: `ours` until then; `behind` another of its line; `gone`: dealt
 * with, or with another process.
 */
export async function claimElement(
  db: Queries,
  key: string,
  now: Date,
  { by, until }: Taking,
): Promise<'ours' | 'behind' | 'gone'> {
  const [row] = await db.query<{ behind: boolean; free: boolean }>(
    `with standing as (
       select key, not passable and ${isBehind('r')} as behind, next_at <= $2 or taken_by = $4 as free
       from whatsapp_received r where key = decode($1, 'hex') and handled_at is null for update
     ), claimed as (
       update whatsapp_received r set next_at = $3, taken_by = $4
       from standing where r.key = standing.key and not standing.behind and standing.free
     )
     select behind, free from standing`,
    [key, now, until, by],
  )
  if (row === undefined) return 'gone'
  if (row.behind) return 'behind'
  return row.free ? 'ours' : 'gone'
}

/** Still being dealt with: nobody else takes it. */
export async function keepTaken(db: Queries, key: string, { by, until }: Taking): Promise<void> {
  await db.query(
    `update whatsapp_received set next_at = $2 where key = decode($1, 'hex') and taken_by = $3 and handled_at is null`,
    [key, until, by],
  )
}

/** Dealt with: what was in it is no longer kept here, unless it is `kept` for who mends what went wrong. */
export async function markHandled(db: Queries, key: string, result: string, now: Date, kept = false): Promise<void> {
  await db.query(
    `update whatsapp_received set handled_at = $3, result = $2, content = case when $4 then content end
     where key = decode($1, 'hex')`,
    [key, result, now, kept],
  )
}

/** To be tried again at `at`; `passable`: what is behind it need not wait for that. */
export async function putOff(db: Queries, key: string, at: Date, passable: boolean): Promise<void> {
  await db.query(
    `update whatsapp_received set attempts = attempts + 1, next_at = $2, passable = $3, taken_by = null
     where key = decode($1, 'hex')`,
    [key, at, passable],
  )
}

/** Whether Meta told something of a message of ours that was not dealt with yet; `tracker` is what we sent along. */
export async function isToldOf(db: Queries, tracker: string): Promise<boolean> {
  const rows = await db.query(
    `select from whatsapp_received
     where kind = 'status' and handled_at is null and strpos(content, $1) > 0 limit 1`,
    [tracker],
  )
  return rows.length > 0
}

function byArrival(a: Received, b: Received): number {
  return a.n - b.n
}

/** Who takes something up, and until when it is left to them. */
export interface Taking {
  by: string
  until: Date
}

export interface Received {
  key: string
  kind: Element['kind']
  line: string
  content: string
  attempts: number
  n: number
  passable: boolean
  receivedAt: Date
  until: Date
  /** When it was taken, something before it in its line was open, outside what was taken with it. */
  behind: boolean
}
