import { createHash } from 'node:crypto'
import type { Queries } from '../queries.ts'
import { addPassages, beginChange, dropPassages, finishChange, type IndexChange } from '../search/passage-index.ts'
import type { Item } from './item.ts'

/** What storing did, by id. */
export interface Stored {
  added: string[]
  changed: string[]
  unchanged: string[]
}

const BATCH = 100

/**
 * Adds and changes items and brings the search index along. The same item again changes nothing. A draft of what is
 * published already waits beside it. Call it within a transaction; ids must differ within one call. `labels` are the
 * names of the topics; `told` hears how many were dealt with, hundred by hundred. Many items go in one call: what they
 * have in common is counted, and the index sorted, once.
 */
export async function storeItems(
  tx: Queries,
  items: readonly Item[],
  labels: ReadonlyMap<string, string>,
  now: Date,
  told: (dealtWith: number) => void = () => {},
): Promise<Stored> {
  const stored: Stored = { added: [], changed: [], unchanged: [] }
  let change: IndexChange | null = null
  for (let start = 0; start < items.length; start += BATCH) {
    if (start > 0) told(start)
    const batch = items.slice(start, start + BATCH).map((item) => ({ item, hash: hashOf(item, labels) }))
    const before = await standing(
      tx,
      batch.map(({ item }) => item.id),
    )
    const { fresh, drafts } = sort(batch, before, stored)
    await writeDrafts(tx, drafts)
    if (fresh.length === 0) continue
    change ??= await beginChange(tx, labels)
    const replaced = fresh.map(({ item }) => item.id).filter((id) => before.has(id))
    if (replaced.length > 0) await dropPassages(change, replaced)
    await write(tx, fresh, now)
    await addPassages(
      change,
      fresh.map(({ item }) => item),
    )
  }
  if (change !== null) await finishChange(change)
  return stored
}

/** What of a batch is to be written, and what has to wait as a draft; `stored` is told of all of it. */
function sort(
  batch: readonly Hashed[],
  before: ReadonlyMap<string, Standing>,
  stored: Stored,
): { fresh: Hashed[]; drafts: Hashed[] } {
  const fresh: Hashed[] = []
  const drafts: Hashed[] = []
  for (const hashed of batch) {
    const known = before.get(hashed.item.id)
    const what = compare(hashed, known)
    stored[what].push(hashed.item.id)
    if (what === 'unchanged') continue
    const waits = known?.status === 'published' && hashed.item.status === 'draft'
    ;(waits ? drafts : fresh).push(hashed)
  }
  return { fresh, drafts }
}

interface Hashed {
  item: Item
  hash: string
}

interface Standing {
  id: string
  status: Item['status']
  content_hash: string
  draft_hash: string | null
}

/** The same text that is published is no new draft; the same text that is a draft may be published. */
function compare({ item, hash }: Hashed, known: Standing | undefined): keyof Stored {
  if (known === undefined) return 'added'
  if (known.content_hash === hash && (known.status === item.status || item.status === 'draft')) return 'unchanged'
  return item.status === 'draft' && known.draft_hash === hash ? 'unchanged' : 'changed'
}

/** Takes items out of what is told and found; the rows stay, for what was said before. Gives the ids that were not yet. */
export async function withdrawItems(tx: Queries, ids: readonly string[], now: Date): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `update items set status = 'withdrawn', content_hash = '', updated_at = $2
     where id = any($1) and status <> 'withdrawn' returning id`,
    [ids, now],
  )
  const withdrawn = rows.map((row) => row.id).sort()
  if (withdrawn.length > 0) {
    const change = await beginChange(tx, new Map())
    await dropPassages(change, withdrawn)
    await finishChange(change)
  }
  return withdrawn
}

/** The hash covers what it is searched by too, the names of its topics, but not whether it is published. */
function hashOf(item: Item, labels: ReadonlyMap<string, string>): string {
  const names = item.topics.map((topic) => labels.get(topic) ?? '')
  return createHash('sha256')
    .update(JSON.stringify([{ ...item, status: null }, names]))
    .digest('hex')
}

async function standing(tx: Queries, ids: string[]): Promise<Map<string, Standing>> {
  const rows = await tx.query<Standing>(
    `select id, status, content_hash, draft ->> 'hash' as draft_hash from items where id = any($1)`,
    [ids],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

async function writeDrafts(tx: Queries, drafts: readonly Hashed[]): Promise<void> {
  if (drafts.length === 0) return
  await tx.query(
    `update items set draft = new.draft::jsonb from unnest($1::text[], $2::text[]) as new (id, draft)
     where items.id = new.id`,
    [drafts.map(({ item }) => item.id), drafts.map((hashed) => JSON.stringify(hashed))],
  )
}

async function write(tx: Queries, fresh: readonly Hashed[], now: Date): Promise<void> {
  if (fresh.length === 0) return
  const rows = fresh.map(({ item, hash }) => ({
    id: item.id,
    kind: item.kind,
    title: item.title,
    text: item.text,
    url: item.url,
    citation: item.citation,
    law: item.law,
    article: item.article,
    topics: item.topics,
    municipalities: item.municipalities,
    audience: item.audience,
    status: item.status,
    valid_from: item.validFrom,
    valid_to: item.validTo,
    checked: item.checked,
    review: item.review,
    origin: item.origin,
    data: item.data,
    content_hash: hash,
    updated_at: now,
  }))
  await tx.query(
    `insert into items select * from jsonb_populate_recordset(null::items, $1::jsonb)
     on conflict (id) do update set
       kind = excluded.kind, title = excluded.title, text = excluded.text, url = excluded.url,
       citation = excluded.citation, law = excluded.law, article = excluded.article, topics = excluded.topics,
       municipalities = excluded.municipalities, audience = excluded.audience, status = excluded.status,
       valid_from = excluded.valid_from, valid_to = excluded.valid_to, checked = excluded.checked,
       review = excluded.review, origin = excluded.origin, data = excluded.data,
       -- New files of the region do not take away what an editor is working on.
       draft = case when excluded.origin = 'content' then items.draft end,
       content_hash = excluded.content_hash, updated_at = excluded.updated_at`,
    [JSON.stringify(rows)],
  )
}
