import { storeItems, withdrawItems } from '../items/store.ts'
import type { Queries } from '../queries.ts'
import { markReviews } from '../regulations/reviews.ts'
import { holdRegulation, versionOn } from '../regulations/today.ts'
import { type StoredVersion, storeVersion, versionsOf } from '../regulations/versions.ts'
import type { GoodFile, ImportKind } from './import.ts'
import { forgetPage, rememberPage } from './known-pages.ts'
import type { ImportReport, RegulationVersion } from './report.ts'

export interface StoreSettings {
  kind: ImportKind
  publish: boolean
  labels: ReadonlyMap<string, string>
  now: Date
  day: string
  /** How pages of websites are imported now. */
  wish: string
  progress: (line: string) => void
}

/** How many items are stored before it is said how far it is. */
const STEP = 1_000

/** Stores what was read, and writes in the report what that did. Call it within a transaction. */
export async function storeFiles(
  tx: Queries,
  files: readonly GoodFile[],
  settings: StoreSettings,
  report: ImportReport,
): Promise<void> {
  const versions: StoringVersion[] = []
  for (const file of files) {
    if (await isForeign(tx, file, settings, report)) continue
    if (file.speaksFor?.is === 'regulation') versions.push({ file, version: file.speaksFor.version })
    else await storePlain(tx, file, settings, report)
  }
  for (const [law, ofLaw] of Map.groupBy(versions, ({ version }) => version.law)) {
    settings.progress(`${law}: ${ofLaw.reduce((sum, { file }) => sum + file.items.length, 0)} artikelen opslaan`)
    await storeRegulation(tx, law, ofLaw, settings, report)
  }
}

interface StoringVersion {
  file: GoodFile
  version: RegulationVersion
}

async function storePlain(tx: Queries, file: GoodFile, settings: StoreSettings, report: ImportReport): Promise<void> {
  const { labels, now, publish, progress } = settings
  const many = file.items.length
  const stored = await storeItems(tx, file.items, labels, now, (some) => {
    if (some % STEP === 0) progress(`${file.name}: ${some} van ${many} opgeslagen`)
  })
  tell(report, stored)
  if (many > STEP) progress(`${file.name}: ${many} van ${many} opgeslagen`)
  if (file.speaksFor?.is !== 'document') return
  if (file.answer !== undefined) await rememberPage(tx, file.speaksFor.id, file.answer, settings)
  if (!publish) return
  const there = new Set(file.items.map((item) => item.id))
  const gone = (await partsOf(tx, file.speaksFor.id)).filter((id) => !there.has(id))
  report.withdrawn.push(...(await withdrawItems(tx, gone, now)))
}

/** Pages that say that they are as they were. */
export async function tellUnchanged(tx: Queries, documents: readonly string[], report: ImportReport): Promise<void> {
  for (const document of documents) report.unchanged.push(...(await partsOf(tx, document)))
}

/** Pages that are no more: out of what is told, when that is what was asked for. */
export async function takeOut(
  tx: Queries,
  gone: readonly { url: string; document: string }[],
  { publish, now }: StoreSettings,
  report: ImportReport,
): Promise<void> {
  for (const { url, document } of gone) {
    if (!publish) {
      report.skipped.push({ file: url, place: null, reason: 'bestaat niet meer; met --publish gaat hij eruit' })
      continue
    }
    report.withdrawn.push(...(await withdrawItems(tx, await partsOf(tx, document), now)))
    await forgetPage(tx, url)
  }
}

/** The ids of a document: its first part, and those that begin with it. */
async function partsOf(tx: Queries, document: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from items where (id = $1 or starts_with(id, $1 || '#')) and status <> 'withdrawn' order by id`,
    [document],
  )
  return rows.map(({ id }) => id)
}

/** The versions of one regulation: side by side, then what holds today in sight, then who has to look again. */
async function storeRegulation(
  tx: Queries,
  law: string,
  versions: readonly StoringVersion[],
  settings: StoreSettings,
  report: ImportReport,
): Promise<void> {
  const { kind, publish, now } = settings
  const status = publish ? 'published' : 'draft'
  const newest = (await versionsOf(tx, law)).at(-1)?.from ?? ''
  const done: { version: RegulationVersion; stored: StoredVersion }[] = []
  for (const { file, version } of versions) {
    done.push({ version, stored: await storeVersion(tx, version, file.items, { origin: kind, status, now }) })
  }
  const today = publish ? await versionOn(tx, law, settings.day) : null
  if (publish) {
    const held = await holdRegulation(tx, law, settings)
    report.withdrawn.push(...held.withdrawn)
    if (done.some(({ version }) => version.validFrom === today)) tell(report, held)
  }
  for (const { version, stored } of done) {
    const isToday = publish ? version.validFrom === today : await holdsAsDraft(tx, law, version, settings, report)
    if (!isToday) tell(report, atDay(law, version.validFrom, stored))
    if (publish) await mark(tx, { version, stored, newest, now }, report)
  }
}

/** A draft of what would hold today waits in the items; one of another day only stands beside the other versions. */
async function holdsAsDraft(
  tx: Queries,
  law: string,
  { validFrom }: RegulationVersion,
  settings: StoreSettings,
  report: ImportReport,
): Promise<boolean> {
  if ((await versionOn(tx, law, settings.day, validFrom)) !== validFrom) return false
  tell(report, await holdRegulation(tx, law, settings, validFrom))
  return true
}

async function mark(
  tx: Queries,
  { version, stored, newest, now }: { version: RegulationVersion; stored: StoredVersion; newest: string; now: Date },
  report: ImportReport,
): Promise<void> {
  const { law, validFrom } = version
  // A text of before what already stood there is history: nobody's explanation rests on it.
  if (validFrom <= newest && stored.before.size === 0) return
  const marked = await markReviews(tx, { law, from: validFrom, corrected: stored.before, now })
  report.reviews = [...new Set([...report.reviews, ...marked])].sort()
}

type Told = Record<'added' | 'changed' | 'unchanged', readonly string[]>

function tell(report: ImportReport, { added, changed, unchanged }: Told): void {
  // No push of them all: a call does not take a hundred thousand arguments.
  report.added = [...report.added, ...added]
  report.changed = [...report.changed, ...changed]
  report.unchanged = [...report.unchanged, ...unchanged]
}

/** "BWBR0035362:2.3.2@2027-01-01": an article in a version that does not hold today. */
function atDay(law: string, day: string, { added, changed, unchanged }: StoredVersion): Told {
  const named = (articles: string[]) => articles.map((article) => `${law}:${article}@${day}`)
  return { added: named(added), changed: named(changed), unchanged: named(unchanged) }
}

/** An id that something of another origin has: the file is refused. */
async function isForeign(tx: Queries, file: GoodFile, { kind }: StoreSettings, report: ImportReport): Promise<boolean> {
  const foreign = await tx.query<{ id: string; origin: string }>(
    `select id, origin from items where id = any($1) and origin <> $2
       and not (origin = 'content' and kind = 'regulation' and $2 in ('bwb', 'cvdr'))
     order by id limit 20`,
    [file.items.map((item) => item.id), kind],
  )
  for (const { id, origin } of foreign) {
    report.refused.push({ file: file.name, place: id, reason: `die id bestaat al en komt uit ${origin}` })
  }
  return foreign.length > 0
}
