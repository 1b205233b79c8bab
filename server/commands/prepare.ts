import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readRegion } from '../../knowledge/content/region.ts'
import { createKnowledge } from '../../knowledge/knowledge.ts'
import { tellAndExit } from '../cannot-start.ts'
import { type Config, readConfig } from '../config.ts'
import { openDatabase } from '../database.ts'
import { embeddedFolder, lockDataDir } from '../embedded/database.ts'
import { migrate } from '../migrate.ts'

/**
 * Makes the embedded database and fills it with the content of the region; the server starts this, see `first-start.ts`.
 * It gets its place when it is whole: who stops halfway leaves none.
 */
async function main(config: Config): Promise<void> {
  const place = join(config.dataDir, 'first')
  // Of two first starts at once, one goes on; the other server then tells that the folder is in use.
  const unlock = await lockDataDir(config.dataDir)
  try {
    await rm(place, { recursive: true, force: true })
    if (existsSync(embeddedFolder(config.dataDir))) return
    await fill(place, config)
    await rename(embeddedFolder(place), embeddedFolder(config.dataDir))
  } finally {
    await rm(place, { recursive: true, force: true })
    await unlock()
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
await main(readConfig(process.env)).then(() => process.exit(0), tellAndExit)
