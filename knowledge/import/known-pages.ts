import { createHash } from 'node:crypto'
import type { Queries } from '../queries.ts'
import type { WebAnswer } from './report.ts'
import type { KnownPages } from './source.ts'

interface Row {
  url: string
  document: string
  listed_in: string | null
  etag: string | null
  last_modified: string | null
  wish: string
}

/** What is known of the pages of websites; `wish` is how they are imported now. */
export async function knownPages(
  db: Queries,
  wish: string,
): Promise<KnownPages & { documentOf(url: string): string | null }> {
  const rows = await db.query<Row>('select url, document, listed_in, etag, last_modified, wish from import_sources')
  const byUrl = new Map(rows.map((row) => [row.url, row]))
  return {
    page(url) {
      const row = byUrl.get(url)
      if (row === undefined || row.wish !== wish || (row.etag ?? row.last_modified) === null) return null
      return { etag: row.etag, lastModified: row.last_modified }
    },
    listedIn: (sitemap) => rows.filter((row) => row.listed_in === sitemap).map(({ url }) => url),
    documentOf: (url) => byUrl.get(url)?.document ?? null,
  }
}

/** Remembers what a page said of itself. */
export async function rememberPage(
  tx: Queries,
  document: string,
  { asked, etag, lastModified, listedIn }: WebAnswer,
  { wish, now }: { wish: string; now: Date },
): Promise<void> {
  await tx.query(
    `insert into import_sources (url, document, listed_in, etag, last_modified, wish, checked_at)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (url) do update set document = excluded.document, etag = excluded.etag, wish = excluded.wish,
       listed_in = coalesce(excluded.listed_in, import_sources.listed_in),
       last_modified = excluded.last_modified, checked_at = excluded.checked_at`,
    [asked, document, listedIn, etag, lastModified, wish, now],
  )
}

export async function forgetPage(tx: Queries, url: string): Promise<void> {
  await tx.query('delete from import_sources where url = $1', [url])
}

/** How a source is imported, in a few characters. */
export function wishOf(...parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}
