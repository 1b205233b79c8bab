import type { RegionLists } from '../content/load.ts'
import type { Queries } from '../queries.ts'
import { readBwb } from './bwb.ts'
import { openBwb } from './bwb-index.ts'
import { readCvdr } from './cvdr.ts'
import { readDocx } from './docx.ts'
import { readJsonl } from './jsonl.ts'
import { knownPages, wishOf } from './known-pages.ts'
import { readPdf } from './pdf.ts'
import type { ImportContext, ImportReport, ReadFile, Remark, SourceFile, WebAnswer } from './report.ts'
import { type Found, type Open, openFiles, type SourceSettings } from './source.ts'
import { type StoreSettings, storeFiles, takeOut, tellUnchanged } from './store-files.ts'
import { openWeb } from './web.ts'
import { readWebPage } from './web-page.ts'

type Importer = (file: SourceFile, context: ImportContext) => ReadFile | Promise<ReadFile>

/** What can be read, with the extension of its files in a folder, and how a source of it is opened. */
export const importers = {
  bwb: { read: readBwb, extension: '.xml', open: openBwb },
  cvdr: { read: readCvdr, extension: '.xml', open: openFiles },
  web: { read: readWebPage, extension: '.html', open: openWeb },
  docx: { read: readDocx, extension: '.docx', open: openFiles },
  pdf: { read: readPdf, extension: '.pdf', open: openFiles },
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
export type GoodFile = ReadFile & { name: string; answer?: WebAnswer }

/** What reading a source came to; pages by the ids of their first parts. */
interface Reading {
  files: GoodFile[]
  unchanged: string[]
  gone: { url: string; document: string }[]
}

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
  const { files, unchanged, gone } = await readFiles(settings, report)
  try {
    await settings.db.transaction(async (tx) => {
      await storeFiles(tx, files, storing(settings), report)
      await tellUnchanged(tx, unchanged, report)
      await takeOut(tx, gone, storing(settings), report)
      if (dryRun) throw new OnlyLooking()
    })
  } catch (error) {
    if (!(error instanceof OnlyLooking)) throw error
  }
  return report
}

/** Everything is read before anything is stored: a website may be slow, and a transaction must not wait for it. */
async function readFiles(settings: ImportSettings, report: ImportReport): Promise<Reading> {
  const { extension, open, read } = importers[settings.kind]
  const context = contextOf(settings)
  const known = await knownPages(settings.db, wishFor(settings))
  const reading: Reading = { files: [], unchanged: [], gone: [] }
  const owners = new Map<string, string>()
  const source: SourceSettings = { ...settings.source, extension, day: settings.day, known }
  for await (const found of open(settings.path, source) as AsyncIterable<Found>) {
    switch (found.is) {
      case 'file':
        await readFile(found.file, { read: (file) => read(file, context), reading, owners, report })
        settings.progress?.(`${found.file.name} gelezen`)
        break
      case 'refused':
      case 'skipped':
        report[found.is].push(found.remark)
        break
      case 'unchanged':
        reading.unchanged.push(known.documentOf(found.url) ?? '')
        break
      case 'gone': {
        const document = known.documentOf(found.url)
        if (document !== null) reading.gone.push({ url: found.url, document })
        else report.refused.push({ file: found.url, place: null, reason: 'deze bladzijde bestaat niet (meer)' })
        break
      }
      default:
        found satisfies never
    }
  }
  return reading
}

interface ReadingFile {
  read: (file: SourceFile) => ReadFile | Promise<ReadFile>
  reading: Reading
  owners: Map<string, string>
  report: ImportReport
}

async function readFile(source: SourceFile, { read, reading, owners, report }: ReadingFile): Promise<void> {
  const { name, answer } = source
  const file: GoodFile = { name, ...(answer === undefined ? {} : { answer }), ...(await read(source)) }
  report.skipped.push(...file.skipped)
  report.refused.push(...file.refused)
  if (file.refused.length > 0) return
  const repeated = repeatIn(file, owners)
  if (repeated === null) reading.files.push(file)
  // One page may have several addresses; that is nothing to mend.
  else report[answer === undefined ? 'refused' : 'skipped'].push(repeated)
}

function wishFor({ publish, holdsFor, about, municipalities }: ImportSettings): string {
  return wishOf(publish, holdsFor ?? municipalities, about ?? [])
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

function storing(settings: ImportSettings): StoreSettings {
  const { kind, publish, lists, now, day, progress } = settings
  const labels = new Map(lists.topics.map((topic) => [topic.key, topic.label]))
  return { kind, publish, labels, now, day, wish: wishFor(settings), progress: progress ?? (() => {}) }
}
