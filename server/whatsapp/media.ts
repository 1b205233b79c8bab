import { createHash, randomUUID } from 'node:crypto'
import type { Graph } from '../../channels/whatsapp/graph.ts'
import { checkBytes, mostBytes, withoutTraces } from '../../channels/whatsapp/media.ts'
import type { IncomingMedia } from '../../channels/whatsapp/shapes.ts'
import type { Queries } from '../database.ts'

/** How long a photo, a document or a sound is kept for staff. */
export const KEPT_DAYS = 30
const DAY = 86_400_000
const MOST_ATTEMPTS = 6

/** Notes that something is to be fetched; the same message again changes nothing. */
export async function keepMedium(
  db: Queries,
  kept: { conversation: string; message: string; kind: IncomingMedia['kind']; media: IncomingMedia; now: Date },
): Promise<void> {
  const { media, now } = kept
  await db.query(
    `insert into whatsapp_media
       (id, conversation, message, kind, media_id, type, filename, sha256_told, status, next_at, received_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting', $9, $9, $10)
     on conflict (conversation, message) do nothing`,
    [
      randomUUID(),
      kept.conversation,
      kept.message,
      kept.kind,
      media.id,
      media.type,
      media.filename,
      media.sha256,
      now,
      new Date(now.getTime() + KEPT_DAYS * DAY),
    ],
  )
}

/**
 * Fetches what waits, checks its size, type and digest, and keeps it without what a camera wrote in it. What is gone at
 * Meta, or is not what it says, is not kept, and that is noted. Gives how many were taken up.
 */
export async function fetchMedia(db: Queries, graph: Graph, now: Date): Promise<number> {
  let count = 0
  for (;;) {
    const [row] = await db.query<WaitingMedium>(
      `update whatsapp_media set next_at = $2, attempts = attempts + 1
       where id = (select id from whatsapp_media where status = 'waiting' and next_at <= $1 order by next_at limit 1
                   for update skip locked)
       returning id, kind, media_id, type, sha256_told, attempts`,
      [now, new Date(now.getTime() + 60_000)],
    )
    if (row === undefined) return count
    count += 1
    const medium = await mediumFor(graph, row)
    if (isFetched(medium)) await store(db, row.id, medium)
    else if (medium !== 'later' || row.attempts >= MOST_ATTEMPTS) await refuse(db, row.id, medium)
    else
      await db.query('update whatsapp_media set next_at = $2 where id = $1', [
        row.id,
        new Date(now.getTime() + 4 ** row.attempts * 5_000),
      ])
  }
}

/** The bytes of a medium, checked; or why not. `later`: the other side does not answer now. */
export async function mediumFor(
  graph: Graph,
  wanted: Pick<WaitingMedium, 'kind' | 'media_id' | 'type' | 'sha256_told'>,
): Promise<Fetched | NotFetched> {
  const found = await graph.findMedia(wanted.media_id)
  if (!found.found) return found.gone ? 'gone' : 'later'
  // What Meta says of it now counts; the message may have said nothing.
  const type = found.type === '' ? wanted.type : found.type
  const most = mostBytes(wanted.kind, type)
  if (most === null) return 'wrong type'
  if ((found.size ?? 0) > most) return 'too-large'
  const bytes = await graph.fetchMedia(found.url, most)
  if (bytes === 'failed') return 'later'
  if (bytes === 'gone' || bytes === 'too-large') return bytes
  const checked = checkBytes(bytes, { type, digests: [wanted.sha256_told, found.sha256] })
  return checked === 'right' ? { bytes: withoutTraces(bytes, type), type } : checked
}

export function isFetched(medium: Fetched | NotFetched): medium is Fetched {
  return typeof medium === 'object'
}

async function store(db: Queries, id: string, { bytes, type }: Fetched): Promise<void> {
  await db.query(
    `update whatsapp_media set status = 'kept', bytes = $2, size = $3, sha256 = $4, type = $5, media_id = null where id = $1`,
    [id, bytes, bytes.length, createHash('sha256').update(bytes).digest(), type],
  )
}

async function refuse(db: Queries, id: string, reason: NotFetched): Promise<void> {
  const status = reason === 'gone' || reason === 'later' ? 'gone' : 'refused'
  await db.query('update whatsapp_media set status = $2, reason = $3, media_id = null where id = $1', [
    id,
    status,
    reason,
  ])
}

/** Takes away what was kept long enough. */
export async function expireMedia(db: Queries, now: Date): Promise<void> {
  await db.query(
    `update whatsapp_media set status = 'expired', bytes = null, filename = null where status = 'kept' and expires_at <= $1`,
    [now],
  )
}

export interface Fetched {
  bytes: Buffer
  type: string
}

export type NotFetched = 'gone' | 'later' | 'too-large' | 'wrong type' | 'wrong digest'

interface WaitingMedium {
  id: string
  kind: IncomingMedia['kind']
  media_id: string
  type: string
  sha256_told: string | null
  attempts: number
}
