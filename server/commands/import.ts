import { readRegion } from '../../knowledge/content/region.ts'
import { runImport } from '../../knowledge/import/command.ts'
import { readConfig } from '../config.ts'
import { openDatabase } from '../database.ts'
import { migrate } from '../migrate.ts'
import { reportAndExit } from './report.ts'

/** `npm run import -- KIND PATH-OR-URL [--publish] [--dry-run] …`, on the same database as the server. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  const region = await readRegion(config.region)
  const db = await openDatabase(config)
  try {
    await migrate(db)
    const clock = () => config.now ?? new Date()
    const town = { db, region, clock, print: console.log, progress: console.error }
    process.exitCode = await runImport(process.argv.slice(2), town)
  } finally {
    await db.close()
  }
}

await main().catch(reportAndExit)
