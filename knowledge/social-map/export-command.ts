import { loadContent } from '../content/load.ts'
import type { Region } from '../content/region.ts'
import type { Queries } from '../queries.ts'
import { createSocialMap } from './current.ts'
import { exportMapTo } from './export-map.ts'
import { type MapKind, mapImporters } from './import-map.ts'

const usage = `Gebruik: npm run export -- SOORT BESTAND
  SOORT    ${Object.keys(mapImporters).join(', ')}
  BESTAND  waar de sociale kaart heen gaat; wat daar stond wordt vervangen`

export interface ExportCommand {
  db: Queries
  region: Region
  clock: () => Date
  /** The address of our own pages, which a service without a website is given. */
  publicUrl: string
  print: (line: string) => void
}

/**
 * `npm run export`: writes the published social map to a file that `npm run import` reads again. Gives the exit code, 0
 * when it was written. The database must be migrated.
 */
export async function runExport(args: readonly string[], settings: ExportCommand): Promise<number> {
  const { db, region, clock, publicUrl, print } = settings
  const [kind = '', path, ...more] = args
  if (!isMapKind(kind) || path === undefined || path.startsWith('--') || more.length > 0) {
    print(usage)
    return 1
  }
  const lists = await loadContent(db, region, clock())
  const map = createSocialMap({ db, knowledge: lists, region, clock, publicUrl: publicUrl.replace(/\/$/, '') })
  try {
    const { services, organisations } = await exportMapTo(kind, path, await map())
    print(`${services} keer aanbod van ${organisations} organisaties staan in ${path}.`)
    return 0
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    print(`Het bestand ${path} kan niet worden geschreven: ${error.message}`)
    return 1
  }
}

function isMapKind(kind: string): kind is MapKind {
  return Object.hasOwn(mapImporters, kind)
}
