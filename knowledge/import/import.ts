import type { RegionLists } from '../content/load.ts'
import type { Queries } from '../queries.ts'
import { readBwb } from './bwb.ts'
import { openBwb } from './bwb-index.ts'
import { readCvdr } from './cvdr.ts'
import { readJsonl } from './jsonl.ts'
import type { ImportContext, ImportReport, ReadFile, Remark, SourceFile } from './report.ts'
import { type Found, type Open, openFiles, type SourceSettings } from './source.ts'
import { type StoreSettings, storeFiles } from './store-files.ts'

type Importer = (file: SourceFile, context: ImportContext) => ReadFile | Promise<ReadFile>

/** What can be read, with the extension of its files in a folder, and how a source of it is opened. */
export const importers = {
  bwb: { read: readBwb, extension: '.xml', open: openBwb },
  cvdr: { read: readCvdr, extension: '.xml', open: openFiles },
  jsonl: { read: readJsonl, extension: '.jsonl', open: openFiles },
} as const satisfies Record<string, { read: Importer; extension: string; open: Open }>

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
  /** For whom the source holds and what it is about, where it does not say so itself. */
  holdsFor?: string[] | null
  about?: string[]
  now: Date
  /** Today in the region, YYYY-MM-DD. */
  day: string
  /** Hears how far a long import is. */
  progress?: (line: string) => void
  /** How sources on the internet are asked. */
  source?: Partial<Omit<SourceSettings, 'extension'>>
}

/** A file that was read, and nothing in it was refused. */
export type GoodFile = ReadFile & { name: string }

/** Thrown to undo a dry run; never leaves this file. */
class OnlyLooking extends Error {}

/** Reads a source and stores it in one transaction. A file with anything wrong in it is refused as a whole. */
export async function importFrom(settings: ImportSettings): Promise<ImportReport> {
  const { kind, publish, dryRun } = settings
  const report: ImportReport = {
    kind,
    publish,
    dryRun,
    added: [],
    changed: [],
    unchanged: [],
    withdrawn: [],
    skipped: [],
    refused: [],
    reviews: [],
  }
  const files = await readFiles(settings, report)
  try {
    await settings.db.transaction(async (tx) => {
      await storeFiles(tx, files, storing(settings), report)
      if (dryRun) throw new OnlyLooking()
    })
  } catch (error) {
    if (!(error instanceof OnlyLooking)) throw error
  }
  return report
}

/** Everything is read before anything is stored: a website may be slow, and a transaction must not wait for it. */
async function readFiles(settings: ImportSettings, report: ImportReport): Promise<GoodFile[]> {
  const { extension, open, read } = importers[settings.kind]
  const progress = settings.progress ?? (() => {})
  const context = contextOf(settings)
  const good: GoodFile[] = []
  const owners = new Map<string, string>()
  const found: AsyncIterable<Found> = open(settings.path, { ...settings.source, extension, day: settings.day })
  for await (const one of found) {
    if (one.is === 'refused') {
      report.refused.push(one.remark)
      continue
    }
    const file = { name: one.file.name, ...(await read(one.file, context)) }
    report.skipped.push(...file.skipped)
    report.refused.push(...file.refused)
    if (file.refused.length > 0) continue
    const repeated = repeatIn(file, owners)
    if (repeated !== null) report.refused.push(repeated)
    else good.push(file)
    progress(`${file.name}: ${file.items.length} gelezen`)
  }
  return good
}

/** Two files that speak of the same item, in the same version: the later one is refused. */
function repeatIn(file: GoodFile, owners: Map<string, string>): Remark | null {
  const version = file.speaksFor?.is === 'regulation' ? `@${file.speaksFor.version.validFrom}` : ''
  const repeated = file.items.find((item) => owners.has(`${item.id}${version}`))
  if (repeated !== undefined) {
    const reason = `staat ook in ${owners.get(`${repeated.id}${version}`)}`
    return { file: file.name, place: repeated.id, reason }
  }
  for (const item of file.items) owners.set(`${item.id}${version}`, file.name)
  return null
}

function contextOf({ municipalities, holdsFor, about, lists, publish }: ImportSettings): ImportContext {
  return {
    municipalities,
    holdsFor: holdsFor ?? null,
    about: about ?? [],
    topics: new Set(lists.topics.map((topic) => topic.key)),
    laws: new Map(lists.laws.map((law) => [law.id, law])),
    publish,
  }
}

function storing({ kind, publish, lists, now, day, progress }: ImportSettings): StoreSettings {
  const labels = new Map(lists.topics.map((topic) => [topic.key, topic.label]))
  return { kind, publish, labels, now, day, progress: progress ?? (() => {}) }
}
