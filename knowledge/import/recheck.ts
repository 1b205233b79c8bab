import type { Queries } from '../queries.ts'
import { type ImportSettings, importFrom } from './import.ts'
import { wishOf } from './known-pages.ts'
import type { ImportReport } from './report.ts'

/** Asks every page and sitemap that was imported before whether it changed, each in the way it was imported. */
export async function recheckPages(settings: Omit<ImportSettings, 'path' | 'kind'>): Promise<ImportReport> {
  const total: ImportReport = {
    kind: 'web',
    publish: true,
    dryRun: settings.dryRun,
    added: [],
    changed: [],
    unchanged: [],
    withdrawn: [],
    skipped: [],
    refused: [],
    reviews: [],
  }
  const pause =
    settings.source?.pause ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)))
  for (const [at, root] of (await rootsIn(settings.db)).entries()) {
    if (at > 0) await pause(PAUSE)
    const { address, municipalities, topics, wish } = root
    const publish = wish === wishOf(true, municipalities, topics)
    const report = await importFrom({
      ...settings,
      kind: 'web',
      path: address,
      holdsFor: municipalities,
      about: topics,
      publish,
    })
    for (const part of ['added', 'changed', 'unchanged', 'withdrawn'] as const) total[part].push(...report[part])
    total.skipped.push(...report.skipped)
    total.refused.push(...report.refused)
  }
  return total
}

/** Two addresses may be of one website. */
const PAUSE = 1_000

interface Root {
  address: string
  municipalities: string[]
  topics: string[]
  wish: string
}

/** The sitemaps, and the pages that were imported by themselves. */
async function rootsIn(db: Queries): Promise<Root[]> {
  return await db.query<Root>(
    `select distinct on (address) coalesce(listed_in, import_sources.url) as address, items.municipalities, items.topics, wish
     from import_sources join items on items.id = import_sources.document
     order by address, import_sources.url`,
  )
}
