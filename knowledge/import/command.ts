import { loadContent, type RegionLists } from '../content/load.ts'
import type { Region } from '../content/region.ts'
import { calendarOf } from '../day.ts'
import type { Queries } from '../queries.ts'
import { importMap, type MapKind, mapImporters, mappingLines } from '../social-map/import-map.ts'
import { type ImportKind, type ImportSettings, importers, importFrom } from './import.ts'
import { recheckPages } from './recheck.ts'
import type { ImportReport, Remark } from './report.ts'

const usage = `Gebruik: npm run import -- SOORT PAD-OF-URL [--publish] [--dry-run] [--municipalities=A,B] [--topics=x,y]
  SOORT             ${[...Object.keys(importers), ...Object.keys(mapImporters)].join(', ')}
  PAD-OF-URL        een bestand, een map of een adres; bij bwb ook een nummer, zoals BWBR0035362
  --publish         meteen zichtbaar; anders komt alles binnen als concept
  --dry-run         laat zien wat er zou gebeuren en verandert niets
  --municipalities  voor welke gemeenten dit geldt; anders voor de hele regio
  --topics          over welke onderwerpen dit gaat (namen uit topics.yaml)
of: npm run import -- web --recheck, om alle bladzijden die al ingelezen zijn te vragen of ze veranderd zijn`

const MOST_LINES = 50

export interface ImportCommand {
  db: Queries
  region: Region
  clock: () => Date
  print: (line: string) => void
  /** Hears how far a long import is. */
  progress?: (line: string) => void
  /** How sources on the internet are asked. */
  source?: ImportSettings['source']
}

/** `npm run import`: gives the exit code, 0 when nothing was refused. The database must be migrated. */
export async function runImport(args: readonly string[], command: ImportCommand): Promise<number> {
  const { db, region, clock, print } = command
  const wish = readArguments(args)
  if (typeof wish === 'string') {
    print(`${wish}\n${usage}`)
    return 1
  }
  const now = clock()
  const lists = await loadContent(db, region, now)
  const { kind, holdsFor, about, recheck, ...where } = wish
  if (isMapKind(kind)) {
    const report = await importMap({ db, region, topics: lists.topics, kind, ...where, now })
    for (const line of [...reportLines(report), ...mappingLines(report)]) print(line)
    return report.refused.length === 0 ? 0 : 1
  }
  const municipalities = region.municipalities.map((municipality) => municipality.name)
  const strange = unknownIn(wish, municipalities, lists)
  if (strange.length > 0) {
    print(`Onbekend: ${strange.join(', ')}.`)
    return 1
  }
  const day = calendarOf(region.timeZone)(now)
  const { progress, source } = command
  const given = { ...(progress === undefined ? {} : { progress }), ...(source === undefined ? {} : { source }) }
  const settings = { db, lists, municipalities, ...where, now, day, ...given }
  const report = recheck ? await recheckPages(settings) : await importFrom({ ...settings, kind, holdsFor, about })
  for (const line of reportLines(report)) print(line)
  return report.refused.length === 0 ? 0 : 1
}

interface Wish {
  kind: ImportKind | MapKind
  path: string
  publish: boolean
  dryRun: boolean
  holdsFor: string[] | null
  about: string[]
  /** Instead of reading from a path: whether what was read before has changed. */
  recheck: boolean
}

function readArguments(args: readonly string[]): Wish | string {
  const flags = args.filter((arg) => arg.startsWith('--'))
  const [kind, path, ...more] = args.filter((arg) => !arg.startsWith('--'))
  const unknown = flags.find((flag) => !/^--(publish|dry-run|recheck|(municipalities|topics)=.+)$/.test(flag))
  if (unknown !== undefined) return `De optie ${unknown} bestaat niet.`
  const recheck = flags.includes('--recheck')
  if (recheck && (kind !== 'web' || path !== undefined)) return 'De optie --recheck is voor de soort web, zonder adres.'
  if (kind === undefined || (path === undefined && !recheck)) return 'Noem een soort en een pad.'
  if (more.length > 0) return `Te veel: ${more.join(' ')}.`
  if (!isKind(kind) && !isMapKind(kind)) return `De soort "${kind}" bestaat niet.`
  const list = (name: string) => {
    const flag = flags.find((one) => one.startsWith(`--${name}=`))
    return flag === undefined
      ? null
      : flag
          .slice(name.length + 3)
          .split(',')
          .map((part) => part.trim())
  }
  const [holdsFor, about] = [list('municipalities'), list('topics')]
  if (isMapKind(kind) && (holdsFor ?? about) !== null) return `De soort ${kind} zegt zelf voor wie en waarover het is.`
  return {
    kind,
    path: path ?? '',
    recheck,
    publish: flags.includes('--publish'),
    dryRun: flags.includes('--dry-run'),
    holdsFor,
    about: about ?? [],
  }
}

function unknownIn({ holdsFor, about }: Wish, municipalities: readonly string[], { topics }: RegionLists): string[] {
  const known = new Set(topics.map(({ key }) => key))
  return [
    ...(holdsFor ?? []).filter((name) => !municipalities.includes(name)).map((name) => `gemeente "${name}"`),
    ...about.filter((key) => !known.has(key)).map((key) => `onderwerp "${key}"`),
  ]
}

function isKind(kind: string): kind is ImportKind {
  return Object.hasOwn(importers, kind)
}

function isMapKind(kind: string): kind is MapKind {
  return Object.hasOwn(mapImporters, kind)
}

/** What the report says to people. */
function reportLines(report: ImportReport): string[] {
  const counts = [
    `toegevoegd ${report.added.length}`,
    `gewijzigd ${report.changed.length}`,
    `ongewijzigd ${report.unchanged.length}`,
    `ingetrokken ${report.withdrawn.length}`,
    `overgeslagen ${report.skipped.length}`,
    `geweigerd ${report.refused.length}`,
  ]
  const stored = report.added.length + report.changed.length > 0
  return [
    ...(report.dryRun ? ['Proef: er is niets veranderd.'] : []),
    `${report.kind}: ${counts.join(', ')}`,
    ...(report.dryRun ? previewLines(report) : []),
    ...few(report.skipped.map((remark) => `  overgeslagen ${told(remark)}`)),
    ...few(report.refused.map((remark) => `  geweigerd ${told(remark)}`)),
    ...reviewLines(report.reviews),
    ...(stored && !report.publish ? ['Dit zijn concepten. Met --publish worden ze zichtbaar.'] : []),
  ]
}

/** What would become different, by id. */
function previewLines({ added, changed, withdrawn }: ImportReport): string[] {
  return [
    ...few(added.map((id) => `  toegevoegd ${id}`)),
    ...few(changed.map((id) => `  gewijzigd ${id}`)),
    ...few(withdrawn.map((id) => `  ingetrokken ${id}`)),
  ]
}

function reviewLines(reviews: readonly string[]): string[] {
  if (reviews.length === 0) return []
  const count = reviews.length === 1 ? '1 uitleg' : `${reviews.length} uitleggen`
  return [`${count} nakijken, want een artikel eronder is veranderd:`, ...few(reviews.map((id) => `  ${id}`))]
}

function told({ file, place, reason }: Remark): string {
  return place === null ? `${file}: ${reason}` : `${file}, ${place}: ${reason}`
}

function few(lines: string[]): string[] {
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES), `  … en nog ${lines.length - MOST_LINES}`]
}
