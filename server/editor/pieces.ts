import type { Explanation, ServiceRecord } from '../../knowledge/content/types.ts'
import { itemColumns } from '../../knowledge/items/find.ts'
import type { Item } from '../../knowledge/items/item.ts'
import { storeItems, withdrawItems } from '../../knowledge/items/store.ts'
import { finishReviews } from '../../knowledge/regulations/reviews.ts'
import type { Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'
import { withPlacesOf, withServiceOf } from './places.ts'

export type ExplanationItem = Item & { kind: 'page'; data: Explanation }
export type ServiceItem = Item & { kind: 'service'; data: ServiceRecord }

/** What editors change: an explanation or a service of the social map. */
export type Piece = ExplanationItem | ServiceItem

/** `published` null: it is not on the website, and what is there stands in `draft`. */
export interface Opened {
  id: string
  kind: Piece['kind']
  published: Piece | null
  draft: Piece | null
  versions: { n: number; title: string; by: string; at: Date }[]
}

export type Labels = ReadonlyMap<string, string>

/** A piece with its draft and what stood there before; null: there is no such explanation or service. */
export async function openPiece(db: Queries, id: string): Promise<Opened | null> {
  const [row] = await db.query<Piece & { draft: { item: Piece } | null }>(
    `select ${itemColumns}, items.draft from items where id = $1 and kind in ('page', 'service') and data is not null`,
    [id],
  )
  if (row === undefined) return null
  const versions = await db.query<Opened['versions'][number]>(
    `select n, content ->> 'title' as title, coalesce(staff.name, replaced_by) as by, replaced_at as at
     from item_versions left join staff on staff.id = replaced_by where item = $1 order by n desc limit 20`,
    [id],
  )
  const { draft, ...item } = row
  const piece = item as Piece
  const onSite = piece.status === 'published'
  return {
    id,
    kind: piece.kind,
    published: onSite ? piece : null,
    draft: onSite ? (draft?.item ?? null) : piece,
    versions,
  }
}

/** Keeps it beside what is published; nobody outside sees it. */
export async function keepDraft(db: Queries, piece: Piece, labels: Labels, now: Date): Promise<void> {
  await db.transaction((tx) => storeItems(tx, [{ ...piece, status: 'draft' }], labels, now))
}

/** Throws the draft away; what is on the website stays as it is. */
export async function dropDraft(db: Queries, id: string): Promise<void> {
  await db.query(`update items set draft = null where id = $1 and status = 'published'`, [id])
}

/**
 * Puts it in the place of what is published, which is kept as a version. Who publishes an explanation has looked at the
 * articles under it; a place that changed, changes for everything that is there.
 */
export async function publish(db: Queries, staff: Staff, piece: Piece, labels: Labels, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const before = await openPiece(tx, piece.id)
    const others = piece.kind === 'service' ? await withPlacesOf(tx, piece.id, piece.data.locations) : []
    if (before?.published) await keepVersion(tx, staff, before.published, now)
    const organisation = piece.kind === 'service' ? await withServiceOf(tx, piece, others) : null
    for (const { was } of others) await keepVersion(tx, staff, was, now)
    // From now on the editors': a start with the files of the region leaves it alone.
    const changed = [piece, ...others.map(({ is }) => is), ...(organisation === null ? [] : [organisation])].map(
      (item) => ({
        ...item,
        status: 'published' as const,
        origin: 'editor',
      }),
    )
    await storeItems(tx, changed, labels, now)
    if (piece.kind === 'page') await finishReviews(tx, piece.id, staff.id, now)
  })
}

/** Takes it from the website; it stays here, with what stood there, to be published again. */
export async function takeDown(db: Queries, staff: Staff, id: string, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const before = await openPiece(tx, id)
    if (before === null || before.published === null) return
    await keepVersion(tx, staff, before.published, now)
    await withdrawItems(tx, [id], now)
    await tx.query(`update items set origin = 'editor' where id = $1`, [id])
  })
}

/** What stood there before, as it was; null: no such version. */
export async function versionOf(db: Queries, id: string, n: number): Promise<Piece | null> {
  const [row] = await db.query<{ content: Piece }>('select content from item_versions where item = $1 and n = $2', [
    id,
    n,
  ])
  return row?.content ?? null
}

async function keepVersion(tx: Queries, staff: Staff, item: Item, now: Date): Promise<void> {
  await tx.query(
    `insert into item_versions (item, n, content, replaced_by, replaced_at)
     select $1, coalesce(max(n), 0) + 1, $2::jsonb, $3, $4 from item_versions where item = $1`,
    [item.id, JSON.stringify(item), staff.id, now],
  )
}
