import { readRegion } from '../../knowledge/content/region.ts'
import { runImport } from '../../knowledge/import/command.ts'
import { tellAndExit } from '../cannot-start.ts'
import { type Config, readConfig } from '../config.ts'
import { type Database, DatabaseUnavailable, openDatabase } from '../database.ts'
import { FolderInUse } from '../folder-lock.ts'
import { migrate } from '../migrate.ts'

/** `npm run import -- KIND PATH-OR-URL [--publish] [--dry-run] …`, on the same database as the server. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  const region = await readRegion(config.region)
  const db = await openAlone(config)
  try {
    await migrate(db)
    const clock = () => config.now ?? new Date()
    const town = { db, region, clock, print: console.log, progress: console.error }
    process.exitCode = await runImport(process.argv.slice(2), town)
  } finally {
    await db.close()
  }
}

/** The embedded database is for one process; who has a server running is told what to do. */
async function openAlone(config: Config): Promise<Database> {
  try {
    return await openDatabase(config)
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable && error.cause instanceof FolderInUse)) throw error
    throw new DatabaseUnavailable(
      `${error.message} Inlezen terwijl de server draait kan met PostgreSQL (zie DATABASE_URL).`,
      { cause: error },
    )
  }
}

await main().catch(tellAndExit)
