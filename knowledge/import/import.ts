import { mergeArticles } from '../content/articles.ts'
import type { RegionLists } from '../content/load.ts'
import type { Item } from '../items/item.ts'
import { storeItems, withdrawItems } from '../items/store.ts'
import type { Queries } from '../queries.ts'
import { readBwb } from './bwb.ts'
import { readJsonl } from './jsonl.ts'
import type { ImportContext, ImportReport, ReadFile, Remark, SourceFile } from './report.ts'
import { openSource } from './source.ts'

type Importer = (file: SourceFile, context: ImportContext) => ReadFile

/** What can be read, with the extension of its files in a folder. */
export const importers = {
  bwb: { read: readBwb, extension: '.xml' },
  jsonl: { read: readJsonl, extension: '.jsonl' },
} as const satisfies Record<string, { read: Importer; extension: string }>

export type ImportKind = keyof typeof importers

export interface ImportSettings {
  db: Queries
  lists: Pick<RegionLists, 'topics' | 'laws'>
  municipalities: string[]
  kind: ImportKind
  /** A file, a folder or a URL. */
  path: string
  publish: boolean
  dryRun: boolean
  now: Date
}

/** Thrown to undo a dry run; never leaves this file. */
class OnlyLooking extends Error {}

/** Reads a source and stores it in one transaction. A file with anything wrong in it is refused as a whole. */
export async function importFrom(settings: ImportSettings): Promise<ImportReport> {
  const { kind, path, publish, dryRun } = settings
  const { read, extension } = importers[kind]
  const source = await openSource(path, extension)
  const report: ImportReport = {
    kind,
    publish,
    dryRun,
    added: [],
    changed: [],
    unchanged: [],
    withdrawn: [],
    skipped: [],
    refused: [...source.refused],
  }
  const context: ImportContext = {
    municipalities: settings.municipalities,
    topics: new Set(settings.lists.topics.map((topic) => topic.key)),
    laws: new Map(settings.lists.laws.map((law) => [law.id, law])),
    publish,
  }
  const files = source.files.map((file) => ({ name: file.name, ...read(file, context) }))
  for (const file of files) {
    report.skipped.push(...file.skipped)
    report.refused.push(...file.refused)
  }
  const good = withoutRepeats(
    files.filter((file) => file.refused.length === 0),
    report.refused,
  )
  try {
    await settings.db.transaction(async (tx) => {
      for (const file of good) await storeFile(tx, file, settings, report)
      if (dryRun) throw new OnlyLooking()
    })
  } catch (error) {
    if (!(error instanceof OnlyLooking)) throw error
  }
  return report
}

async function storeFile(
  tx: Queries,
  file: ReadFile & { name: string },
  { kind, lists, publish, now }: ImportSettings,
  report: ImportReport,
): Promise<void> {
  const ids = file.items.map((item) => item.id)
  const foreign = await tx.query<{ id: string; origin: string }>(
    `select id, origin from items where id = any($1) and origin <> $2 and not (origin = 'content' and kind = 'regulation' and $2 = 'bwb')
     order by id limit 20`,
    [ids, kind],
  )
  if (foreign.length > 0) {
    for (const { id, origin } of foreign) {
      report.refused.push({ file: file.name, place: id, reason: `die id bestaat al en komt uit ${origin}` })
    }
    return
  }
  const labels = new Map(lists.topics.map((topic) => [topic.key, topic.label]))
  const { fresh, older } = kind === 'bwb' ? await mergeArticles(tx, file.items) : { fresh: file.items, older: [] }
  for (const item of older) {
    report.skipped.push({ file: file.name, place: item.id, reason: 'er staat al een nieuwere tekst' })
  }
  const stored = await storeItems(tx, fresh, labels, now)
  report.added.push(...stored.added)
  report.changed.push(...stored.changed)
  report.unchanged.push(...stored.unchanged)
  if (file.speaksFor !== null && publish && older.length === 0) {
    report.withdrawn.push(...(await withdrawMissing(tx, file.speaksFor.law, ids, now)))
  }
}

/** Articles of this act that an earlier import had and this text no longer has. */
async function withdrawMissing(tx: Queries, law: string, ids: string[], now: Date): Promise<string[]> {
  const gone = await tx.query<{ id: string }>(
    `select id from items where law = $1 and origin = 'bwb' and status <> 'withdrawn' and not id = any($2)`,
    [law, ids],
  )
  return await withdrawItems(
    tx,
    gone.map((row) => row.id),
    now,
  )
}

/** Two files that speak of the same item: the later one is refused. */
function withoutRepeats<File extends ReadFile & { name: string }>(files: File[], refused: Remark[]): File[] {
  const owner = new Map<string, string>()
  return files.filter((file) => {
    const repeated = file.items.find((item: Item) => owner.has(item.id))
    if (repeated !== undefined) {
      const reason = `staat ook in ${owner.get(repeated.id)}`
      refused.push({ file: file.name, place: repeated.id, reason })
      return false
    }
    for (const item of file.items) owner.set(item.id, file.name)
    return true
  })
}
