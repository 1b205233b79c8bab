import { keepSayings } from '../content/articles.ts'
import type { Item } from '../items/item.ts'
import { type Stored, storeItems, withdrawItems } from '../items/store.ts'
import type { Queries } from '../queries.ts'
import { articlesOn, versionsOf } from './versions.ts'

/** What is needed to bring items up to date; `labels` are the names of the topics. */
export interface Today {
  /** YYYY-MM-DD in the region. */
  day: string
  labels: ReadonlyMap<string, string>
  now: Date
}

/**
 * Brings the items of a regulation to what holds today; with `draft` (the first day of a version) as drafts, beside what
 * people see. What was published of it and holds no longer is withdrawn. Call it within a transaction.
 */
export async function holdRegulation(
  tx: Queries,
  law: string,
  { day, labels, now }: Today,
  draft: string | null = null,
): Promise<Stored & { withdrawn: string[] }> {
  const status = draft === null ? 'published' : 'draft'
  const holding = (await articlesOn(tx, law, day, { draft })).map((item): Item => ({ ...item, status }))
  const stored = await storeItems(tx, await keepSayings(tx, holding), labels, now)
  const withdrawn = draft === null ? await withdrawOthers(tx, law, holding, now) : []
  return { ...stored, withdrawn }
}

/** The version of a regulation that holds on a day: its first day, or null. */
export async function versionOn(
  tx: Queries,
  law: string,
  day: string,
  draft: string | null = null,
): Promise<string | null> {
  const versions = await versionsOf(tx, law, draft)
  const last = versions.findLast(({ from }) => from <= day)
  return last === undefined || (last.to !== null && last.to < day) ? null : last.from
}

/**
 * Once a day: regulations that begin or end to hold, in whole or in part, between the last time and today. Gives the
 * regulations that it touched.
 */
export async function turnRegulations(db: Queries, today: Today): Promise<string[]> {
  return await db.transaction(async (tx) => {
    const [last] = await tx.query<{ day: string }>('select day from regulation_day for update')
    if (last !== undefined && last.day >= today.day) return []
    await tx.query(
      'insert into regulation_day (day) values ($1) on conflict (only_one) do update set day = excluded.day',
      [today.day],
    )
    const turned = await tx.query<{ law: string }>(
      `select law from regulation_versions
       where status = 'published' and (valid_from > $1 and valid_from <= $2 or valid_to >= $1 and valid_to < $2)
       union select law from article_versions where status = 'published' and starts > $1 and starts <= $2
       order by law`,
      [last?.day ?? '1900-01-01', today.day],
    )
    for (const { law } of turned) await holdRegulation(tx, law, today)
    return turned.map(({ law }) => law)
  })
}

/** Articles of this regulation that an earlier text had and this one no longer has. */
async function withdrawOthers(tx: Queries, law: string, holding: readonly Item[], now: Date): Promise<string[]> {
  const gone = await tx.query<{ id: string }>(
    `select id from items where law = $1 and origin in ('bwb', 'cvdr') and status = 'published' and not id = any($2)`,
    [law, holding.map((item) => item.id)],
  )
  return await withdrawItems(
    tx,
    gone.map((row) => row.id),
    now,
  )
}
