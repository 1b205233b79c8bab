import { readRegion } from '../../knowledge/content/region.ts'
import { runExport } from '../../knowledge/social-map/export-command.ts'
import { tellAndExit } from '../cannot-start.ts'
import { readConfig } from '../config.ts'
import { openDatabase } from '../database.ts'
import { migrate } from '../migrate.ts'

/** `npm run export -- KIND FILE`: the social map as a file, from the same database as the server. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  const region = await readRegion(config.region)
  const db = await openDatabase(config)
  try {
    await migrate(db)
    const clock = () => config.now ?? new Date()
    const { publicUrl } = config
    process.exitCode = await runExport(process.argv.slice(2), { db, region, clock, publicUrl, print: console.log })
  } finally {
    await db.close()
  }
}

await main().catch(tellAndExit)
