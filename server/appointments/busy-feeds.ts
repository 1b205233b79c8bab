import type { Database, Queries } from '../database.ts'
import { codesOf } from '../outside.ts'
import { type BusyTimes, type BusyWindow, busyTimesIn } from './busy-times.ts'
import { type CalDavAccount, calDavBusyTimes } from './caldav.ts'
import type { Span } from './hours.ts'
import { seal, unseal } from './sealed.ts'

const DAY = 86_400_000
/** How far ahead somebody can be booked at most (appointment_types.horizon_days), and a day back. */
const AHEAD_DAYS = 400
const LARGEST = 5 * 1024 * 1024
const PATIENCE_MS = 10_000
const SEALED_FOR = 'calendar account'

/** Whether an address can be that of a calendar: https, or on this machine for trying out. Webcal is https. */
export function feedAddress(typed: string, production: boolean): string | null {
  const url = URL.parse(typed.trim().replace(/^webcal:/i, 'https:'))
  if (url === null || url.username !== '' || url.href.length > 2000) return null
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (local) return production ? null : url.href
  return url.protocol === 'https:' && url.hostname.includes('.') && !/^[\d.]+$|^\[/.test(url.hostname) ? url.href : null
}

/** Reads and writes a CalDAV collection from now on, in place of any calendar that was followed. */
export async function followCalDav(
  db: Queries,
  feed: { professional: string; account: CalDavAccount; by: string; now: Date; sessionSecret: string },
): Promise<void> {
  const { professional, account, by, now } = feed
  await db.query('delete from busy_feeds where professional = $1', [professional])
  await db.query(
    `insert into busy_feeds (professional, url, kind, username, secret, added_by, added_at)
     values ($1, $2, 'caldav', $3, $4, $5, $6)`,
    [professional, account.url, account.username, seal(feed.sessionSecret, SEALED_FOR, account.password), by, now],
  )
}

/** The CalDAV account of a professional; null when there is none, or it was sealed with another secret. */
export async function calDavAccountOf(
  db: Queries,
  professional: string,
  sessionSecret: string,
): Promise<CalDavAccount | null> {
  const [row] = await db.query<{ url: string; username: string; secret: string }>(
    `select url, username, secret from busy_feeds where professional = $1 and kind = 'caldav'`,
    [professional],
  )
  const password = row === undefined ? null : unseal(sessionSecret, SEALED_FOR, row.secret)
  return row === undefined || password === null ? null : { url: row.url, username: row.username, password }
}

/** Follows a calendar from now on; another address replaces the one before, with its times. */
export async function followBusyFeed(
  db: Queries,
  feed: { professional: string; url: string; by: string; now: Date },
): Promise<void> {
  await db.query('delete from busy_feeds where professional = $1 and url <> $2', [feed.professional, feed.url])
  await db.query(
    `insert into busy_feeds (professional, url, added_by, added_at) values ($1, $2, $3, $4)
     on conflict (professional) do nothing`,
    [feed.professional, feed.url, feed.by, feed.now],
  )
}

/** True when one was followed; its times no longer count. */
export async function leaveBusyFeed(db: Queries, professional: string): Promise<boolean> {
  return (await db.query('delete from busy_feeds where professional = $1 returning 1', [professional])).length > 0
}

/** How it stands with the calendar of a professional; null when none is followed. */
export async function busyFeedOf(db: Queries, professional: string): Promise<BusyFeed | null> {
  const [feed] = await db.query<BusyFeed>(
    `select professional, kind, url, etag, checked_at as "checkedAt", read_at as "readAt", failure
     from busy_feeds where professional = $1`,
    [professional],
  )
  return feed ?? null
}

/**
 * Reads every calendar that is followed, or that of one professional. One that is slow, too large, gone or damaged keeps
 * the times that it gave before: rather no appointment than one in a meeting. Gives how many were read, were unchanged
 * and failed.
 */
export async function readBusyFeeds(db: Database, parts: FeedParts, only: string | null = null): Promise<FeedCount> {
  const feeds = await db.query<BusyFeed>(
    'select professional, kind, url, etag, failure from busy_feeds where $1::text is null or professional = $1',
    [only],
  )
  const count: FeedCount = { read: 0, unchanged: 0, failed: 0 }
  for (const feed of feeds) count[await readFeed(db, feed, parts)] += 1
  return count
}

async function readFeed(db: Database, feed: BusyFeed, parts: FeedParts): Promise<keyof FeedCount> {
  const read = feed.kind === 'caldav' ? await readCalDav(db, feed, parts) : await readFile(db, feed, parts)
  const now = parts.clock()
  if ('unchanged' in read) {
    await mark(db, feed, now, null)
    return 'unchanged'
  }
  if ('problem' in read) {
    parts.log.info({ professional: feed.professional, problem: read.problem }, 'a busy calendar could not be read')
    await mark(db, feed, now, read.problem)
    return 'failed'
  }
  await db.transaction((tx) => store(tx, feed, read.spans, { now, etag: read.etag ?? null }))
  return 'read'
}

async function readFile(db: Queries, feed: BusyFeed, { clock, patience = PATIENCE_MS }: FeedParts): Promise<FeedRead> {
  const fetched = await fetchCalendar(feed, patience)
  if (!('text' in fetched)) return fetched
  return { ...busyTimesIn(fetched.text, await windowFor(db, clock())), etag: fetched.etag }
}

async function readCalDav(db: Queries, { professional }: BusyFeed, parts: FeedParts): Promise<FeedRead> {
  const account = await calDavAccountOf(db, professional, parts.sessionSecret ?? '')
  if (account === null)
    return { problem: 'Het wachtwoord van de andere agenda is niet meer te lezen. Vul het opnieuw in.' }
  return await calDavBusyTimes(account, await windowFor(db, parts.clock()), parts.patience ?? PATIENCE_MS)
}

/** Who subscribes to their agenda here may have our own appointments in the other calendar: no other busy time. */
async function windowFor(db: Queries, now: Date): Promise<BusyWindow> {
  const own = await db.query<{ uid: string }>(
    `select uid from appointments where status in ('booked', 'cancelled') and ends_at > $1`,
    [now],
  )
  const from = now.getTime() - DAY
  return { from, to: from + AHEAD_DAYS * DAY, except: new Set(own.map(({ uid }) => uid)) }
}

async function store(
  tx: Queries,
  { professional, url }: BusyFeed,
  spans: Span[],
  read: { now: Date; etag: string | null },
): Promise<void> {
  const rows = await tx.query(
    `update busy_feeds set etag = $3, checked_at = $4, read_at = $4, failure = null
     where professional = $1 and url = $2 returning 1`,
    [professional, url, read.etag, read.now],
  )
  // Left or replaced while it was being read.
  if (rows.length === 0) return
  await tx.query('delete from busy_times where professional = $1', [professional])
  await tx.query(
    `insert into busy_times (professional, during)
     select $1, tstzrange(to_timestamp(span.starts / 1000.0), to_timestamp(span.ends / 1000.0))
     from unnest($2::bigint[], $3::bigint[]) as span (starts, ends)`,
    [professional, spans.map(({ from }) => from), spans.map(({ to }) => to)],
  )
}

async function mark(db: Queries, { professional, url }: BusyFeed, now: Date, failure: string | null): Promise<void> {
  await db.query(
    `update busy_feeds
     set checked_at = $3, failure = $4, read_at = case when $4::text is null then $3 else read_at end
     where professional = $1 and url = $2`,
    [professional, url, now, failure],
  )
}

/** Never throws: what is wrong with a calendar elsewhere is told on the page of its professional. */
async function fetchCalendar({ url, etag, failure }: BusyFeed, patience: number): Promise<Fetched> {
  try {
    const headers = new Headers({ accept: 'text/calendar' })
    if (etag !== null && failure === null) headers.set('if-none-match', etag)
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(patience) })
    if (response.status === 304) return { unchanged: true }
    if (!response.ok) return { problem: `De andere agenda antwoordt met een fout (${response.status}).` }
    const text = await textUpTo(response, LARGEST)
    return text === null
      ? { problem: 'De andere agenda is te groot (meer dan 5 MB).' }
      : { text, etag: response.headers.get('etag') }
  } catch (error) {
    const { type } = codesOf(error)
    return type === 'TimeoutError'
      ? { problem: 'De andere agenda antwoordt niet op tijd.' }
      : { problem: 'De andere agenda is niet te bereiken.' }
  }
}

async function textUpTo(response: Response, most: number): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    if (size > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

export interface BusyFeed {
  professional: string
  /** A file that is read, or a CalDAV collection that is written too. */
  kind: 'ical' | 'caldav'
  url: string
  etag: string | null
  checkedAt: Date | null
  /** The last time that it could be read. */
  readAt: Date | null
  /** What is wrong now, in words for the professional. */
  failure: string | null
}

export interface FeedParts {
  clock: () => Date
  /** For CalDAV: what passwords are sealed with. */
  sessionSecret?: string
  /** How long a calendar elsewhere may take, in milliseconds. */
  patience?: number
  log: { info(details: object, message: string): void }
}

type FeedRead = { unchanged: true } | (BusyTimes & { etag?: string | null })
type Fetched = { unchanged: true } | { problem: string } | { text: string; etag: string | null }
type FeedCount = Record<'read' | 'unchanged' | 'failed', number>
