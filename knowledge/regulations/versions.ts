import { createHash } from 'node:crypto'
import type { RegulationVersion } from '../import/report.ts'
import type { Item } from '../items/item.ts'
import type { Queries } from '../queries.ts'
import { type Span, spanOn, timelineOf, type VersionDays } from './timeline.ts'

export type Status = 'draft' | 'published'
type Regulation = Extract<Item, { kind: 'regulation' }>

/** What storing a version did, by article; `before` has the texts that a correction replaced. */
export interface StoredVersion {
  added: string[]
  changed: string[]
  unchanged: string[]
  gone: string[]
  before: Map<string, Item>
}

/**
 * Stores the articles of one version of a regulation beside those of its other versions. The same again changes
 * nothing. Publishing takes away the draft of it. Call it within a transaction.
 */
export async function storeVersion(
  tx: Queries,
  version: RegulationVersion,
  items: readonly Item[],
  { origin, status, now }: { origin: string; status: Status; now: Date },
): Promise<StoredVersion> {
  const { law, title, validFrom, validTo } = version
  await tx.query(
    `insert into regulation_versions (law, valid_from, valid_to, status, origin, title, imported_at)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (law, valid_from, status) do update set valid_to = excluded.valid_to, title = excluded.title`,
    [law, validFrom, validTo, status, origin, title, now],
  )
  const stood = await tx.query<Standing>(
    `select article, item_hash as hash, item from article_versions where law = $1 and valid_from = $2 and status = $3`,
    [law, validFrom, status],
  )
  const rows = items.map((item, place) => rowOf(item, place, validFrom))
  const stored = compare(rows, stood)
  const fresh = new Set([...stored.added, ...stored.changed])
  const written = rows.filter(({ article }) => fresh.has(article))
  await write(tx, { law, validFrom, status }, written, stored.gone)
  if (status === 'published') {
    const draft = `delete from regulation_versions where law = $1 and valid_from = $2 and status = 'draft'`
    await tx.query(draft, [law, validFrom])
  }
  return stored
}

interface Standing {
  article: string
  hash: string
  item: Item
}

function compare(rows: readonly Row[], stood: readonly Standing[]): StoredVersion {
  const known = new Map(stood.map((row) => [row.article, row]))
  const stored: StoredVersion = { added: [], changed: [], unchanged: [], gone: [], before: new Map() }
  for (const { article, item_hash } of rows) {
    const before = known.get(article)
    stored[before === undefined ? 'added' : before.hash === item_hash ? 'unchanged' : 'changed'].push(article)
    if (before !== undefined && before.hash !== item_hash) stored.before.set(article, before.item)
  }
  const standing = new Set(rows.map(({ article }) => article))
  for (const { article, item } of stood.filter((row) => !standing.has(row.article))) {
    stored.gone.push(article)
    stored.before.set(article, item)
  }
  return stored
}

/** The days of the published versions in order; with the draft that begins on `draft` in the place of what it replaces. */
export async function versionsOf(tx: Queries, law: string, draft: string | null = null): Promise<VersionDays[]> {
  return await tx.query<VersionDays>(
    `select valid_from as "from", valid_to as "to" from regulation_versions where law = $1 and ${ofDraft('$2')}
     order by valid_from`,
    [law, draft],
  )
}

/** For every article of a regulation, or for one, when each of its texts holds. */
export async function timelinesOf(
  tx: Queries,
  law: string,
  { article = null, draft = null }: { article?: string | null; draft?: string | null } = {},
): Promise<Map<string, Span[]>> {
  const versions = await versionsOf(tx, law, draft)
  const rows = await tx.query<{ article: string; version: string; starts: string; hash: string }>(
    `select article, valid_from as version, starts, text_hash as hash from article_versions
     where law = $1 and ${ofDraft('$2')} and ($3::text is null or article = $3) order by valid_from, place`,
    [law, draft, article],
  )
  const byArticle = Map.groupBy(rows, (row) => row.article)
  return new Map([...byArticle].map(([name, texts]) => [name, timelineOf(versions, texts)]))
}

/** The articles as they hold on a day (YYYY-MM-DD), each with the days on which it reads so. */
export async function articlesOn(
  tx: Queries,
  law: string,
  day: string,
  { article = null, draft = null }: { article?: string | null; draft?: string | null } = {},
): Promise<Item[]> {
  const spans = new Map<string, Span>()
  for (const [name, timeline] of await timelinesOf(tx, law, { article, draft })) {
    const span = spanOn(timeline, day)
    if (span !== null) spans.set(name, span)
  }
  const wanted = [...spans]
  const rows = await tx.query<{ article: string; item: Regulation }>(
    `select article_versions.article, item from article_versions
     join unnest($2::text[], $3::date[]) as wanted (article, version)
       on wanted.article = article_versions.article and wanted.version = valid_from
     where law = $1 and ${ofDraft('$4')} order by place`,
    [law, wanted.map(([name]) => name), wanted.map(([, span]) => span.version), draft],
  )
  return rows.map(({ article: name, item }) => {
    const span = spans.get(name)
    return { ...item, validFrom: span?.from ?? item.validFrom, validTo: span?.to ?? null }
  })
}

/** Rows that are published, but for those that a draft of the version that begins on a day would replace. */
function ofDraft(day: string): string {
  return `case when valid_from = ${day}::date then status = 'draft' else status = 'published' end`
}

type Row = ReturnType<typeof rowOf>

function rowOf(item: Item, place: number, validFrom: string) {
  const kept = { ...item, status: 'published', validFrom: null, validTo: null }
  const read = item.kind === 'regulation' ? [item.title, item.data?.paragraphs ?? item.text] : [item.title, item.text]
  return {
    article: item.article ?? item.id,
    place,
    starts: item.validFrom ?? validFrom,
    text_hash: hashOf(read),
    item_hash: hashOf([kept, item.validFrom, place]),
    item: kept,
  }
}

async function write(
  tx: Queries,
  { law, validFrom, status }: { law: string; validFrom: string; status: Status },
  rows: readonly Row[],
  gone: readonly string[],
): Promise<void> {
  await tx.query(
    'delete from article_versions where law = $1 and valid_from = $2 and status = $3 and article = any($4)',
    [law, validFrom, status, [...gone, ...rows.map(({ article }) => article)]],
  )
  await tx.query(
    `insert into article_versions (law, valid_from, status, article, place, starts, text_hash, item_hash, item)
     select $1, $2, $3, article, place, starts, text_hash, item_hash, item
     from jsonb_to_recordset($4::jsonb)
       as new (article text, place integer, starts date, text_hash text, item_hash text, item jsonb)`,
    [law, validFrom, status, JSON.stringify(rows)],
  )
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
