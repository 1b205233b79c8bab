import type { Amount } from '../content/types.ts'
import type { Queries } from '../queries.ts'

/** Which amount it is: one name and municipality has one amount from a day on. */
export type AmountKey = Pick<Amount, 'id' | 'municipality' | 'from'>

/** What an editor did: `amount` null is taken away, `before` null is new. */
export interface AmountEdit {
  n: number
  amount: Amount | null
  before: Amount | null
  by: string
  at: Date
}

/** The amounts of the region's files with what editors made of them, by name and then by day. */
export async function knownAmounts(db: Queries): Promise<Amount[]> {
  const [row] = await db.query<{ list: Amount[] }>(`select list from region_lists where name = 'amounts'`)
  const edits = await db.query<{ id: string; municipality: string; from: string; amount: Amount | null }>(
    `select distinct on (id, municipality, from_day) id, municipality, from_day as "from", amount
     from amount_edits order by id, municipality, from_day, n desc`,
  )
  const known = new Map((row?.list ?? []).map((amount) => [keyOf(amount), amount]))
  for (const { amount, ...key } of edits) {
    if (amount === null) known.delete(keyOf(key))
    else known.set(keyOf(key), amount)
  }
  return [...known.values()].sort((a, b) => a.label.localeCompare(b.label, 'nl') || b.from.localeCompare(a.from))
}

/**
 * Puts an amount in the place of what stood at `was`, or adds it; null takes it away. Every process tells of it within
 * seconds. Call it within a transaction.
 */
export async function editAmount(
  tx: Queries,
  { was, amount, by, now }: { was: AmountKey | null; amount: Amount | null; by: string; now: Date },
): Promise<void> {
  const known = new Map((await knownAmounts(tx)).map((each) => [keyOf(each), each]))
  const moved = was !== null && (amount === null || keyOf(was) !== keyOf(amount))
  const rows: { key: AmountKey; amount: Amount | null }[] = []
  if (was !== null && moved) rows.push({ key: was, amount: null })
  if (amount !== null) rows.push({ key: amount, amount })
  for (const row of rows) {
    await tx.query(
      `insert into amount_edits (id, municipality, from_day, amount, before, edited_by, edited_at)
       values ($1, $2, $3, $4::jsonb, $5::jsonb, $6, $7)`,
      [
        row.key.id,
        row.key.municipality ?? '',
        row.key.from,
        row.amount === null ? null : JSON.stringify(row.amount),
        JSON.stringify(known.get(keyOf(row.key)) ?? null),
        by,
        now,
      ],
    )
  }
  await tx.query('update search_state set version = version + 1')
}

/** What was done last, newest first. */
export async function amountEdits(db: Queries, most = 30): Promise<AmountEdit[]> {
  return await db.query<AmountEdit>(
    `select n, amount, before, edited_by as by, edited_at as at from amount_edits order by n desc limit $1`,
    [most],
  )
}

export function keyOf({ id, municipality, from }: { id: string; municipality: string | null; from: string }): string {
  return `${id}|${municipality ?? ''}|${from}`
}
