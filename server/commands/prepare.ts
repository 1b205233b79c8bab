import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readRegion } from '../../knowledge/content/region.ts'
import { createKnowledge } from '../../knowledge/knowledge.ts'
import { type Config, readConfig } from '../config.ts'
import { openDatabase } from '../database.ts'
import { embeddedFolder } from '../database-embedded.ts'
import { migrate } from '../migrate.ts'
import { reportAndExit } from './report.ts'

/**
 * Makes the embedded database and fills it with the content of the region; the server starts this, see `first-start.ts`.
 * It gets its place when it is whole: who stops halfway leaves none.
 */
async function main(config: Config): Promise<void> {
  const place = join(config.dataDir, 'first')
  await rm(place, { recursive: true, force: true })
  try {
    await fill(place, config)
    await rename(embeddedFolder(place), embeddedFolder(config.dataDir))
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

async function fill(dataDir: string, config: Config): Promise<void> {
  const region = await readRegion(config.region)
  const db = await openDatabase({ databaseUrl: null, dataDir })
  try {
    await migrate(db)
    await createKnowledge({ db, region, clock: () => config.now ?? new Date() })
  } finally {
    await db.close()
  }
}

// Who started this is gone: nobody waits for it any more.
process.stdin.on('end', () => process.exit(1)).resume()
await main(readConfig(process.env)).then(() => process.exit(0), reportAndExit)
