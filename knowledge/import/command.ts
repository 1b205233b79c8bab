import { loadContent } from '../content/load.ts'
import type { Region } from '../content/region.ts'
import type { Queries } from '../queries.ts'
import { importMap, type MapKind, mapImporters, mappingLines } from '../social-map/import-map.ts'
import { type ImportKind, importers, importFrom } from './import.ts'
import type { ImportReport, Remark } from './report.ts'

const usage = `Gebruik: npm run import -- SOORT PAD-OF-URL [--publish] [--dry-run]
  SOORT      ${[...Object.keys(importers), ...Object.keys(mapImporters)].join(', ')}
  --publish  meteen zichtbaar; anders komt alles binnen als concept
  --dry-run  laat zien wat er zou gebeuren en verandert niets`

const MOST_LINES = 50

export interface ImportCommand {
  db: Queries
  region: Region
  clock: () => Date
  print: (line: string) => void
}

/** `npm run import`: gives the exit code, 0 when nothing was refused. The database must be migrated. */
export async function runImport(args: readonly string[], { db, region, clock, print }: ImportCommand): Promise<number> {
  const wish = readArguments(args)
  if (typeof wish === 'string') {
    print(`${wish}\n${usage}`)
    return 1
  }
  const lists = await loadContent(db, region, clock())
  const { kind, ...where } = wish
  if (isMapKind(kind)) {
    const report = await importMap({ db, region, topics: lists.topics, kind, ...where, now: clock() })
    for (const line of [...reportLines(report), ...mappingLines(report)]) print(line)
    return report.refused.length === 0 ? 0 : 1
  }
  const municipalities = region.municipalities.map((municipality) => municipality.name)
  const report = await importFrom({ db, lists, municipalities, kind, ...where, now: clock() })
  for (const line of reportLines(report)) print(line)
  return report.refused.length === 0 ? 0 : 1
}

function readArguments(
  args: readonly string[],
): { kind: ImportKind | MapKind; path: string; publish: boolean; dryRun: boolean } | string {
  const flags = args.filter((arg) => arg.startsWith('--'))
  const [kind, path, ...more] = args.filter((arg) => !arg.startsWith('--'))
  const unknown = flags.find((flag) => flag !== '--publish' && flag !== '--dry-run')
  if (unknown !== undefined) return `De optie ${unknown} bestaat niet.`
  if (kind === undefined || path === undefined) return 'Noem een soort en een pad.'
  if (more.length > 0) return `Te veel: ${more.join(' ')}.`
  if (!isKind(kind) && !isMapKind(kind)) return `De soort "${kind}" bestaat niet.`
  return { kind, path, publish: flags.includes('--publish'), dryRun: flags.includes('--dry-run') }
}

function isKind(kind: string): kind is ImportKind {
  return Object.hasOwn(importers, kind)
}

function isMapKind(kind: string): kind is MapKind {
  return Object.hasOwn(mapImporters, kind)
}

/** What the report says to people. */
export function reportLines(report: ImportReport): string[] {
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
    ...few(report.skipped.map((remark) => `  overgeslagen ${told(remark)}`)),
    ...few(report.refused.map((remark) => `  geweigerd ${told(remark)}`)),
    ...(stored && !report.publish ? ['Dit zijn concepten. Met --publish worden ze zichtbaar.'] : []),
  ]
}

function told({ file, place, reason }: Remark): string {
  return place === null ? `${file}: ${reason}` : `${file}, ${place}: ${reason}`
}

function few(lines: string[]): string[] {
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES), `  … en nog ${lines.length - MOST_LINES}`]
}
