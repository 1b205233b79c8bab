import { readRegion } from '../../knowledge/content/region.ts'
import { tellAndExit } from '../cannot-start.ts'
import { readConfig } from '../config.ts'
import { openDatabase } from '../database.ts'
import { migrate } from '../migrate.ts'
import { forgetOld, retentionOf } from '../retention.ts'
import { onlyKnown } from './arguments.ts'

/** `npm run retention [-- --erase]`: tells what has been kept long enough, and erases it only when asked to. */
async function main(): Promise<void> {
  onlyKnown(process.argv.slice(2), ['--erase'], 'npm run retention [-- --erase]')
  const erase = process.argv.includes('--erase')
  const config = readConfig(process.env)
  const kept = retentionOf(await readRegion(config.region))
  const db = await openDatabase(config)
  try {
    await migrate(db)
    const gone = await forgetOld(db, kept, config.now ?? new Date(), { dryRun: !erase })
    console.log(erase ? 'Gewist:' : 'Dit zou gewist worden (met -- --erase gebeurt het):')
    console.log(`  gesprekken met alleen de assistent, na ${kept.conversations} dagen: ${gone.conversations}`)
    console.log(`  gesprekken met een medewerker, na ${kept.contacts} dagen: ${gone.contacts}`)
    console.log(`  regels over wie wat las, na ${kept.readingLog} dagen: ${gone.readingLog}`)
  } finally {
    await db.close()
  }
}

await main().catch(tellAndExit)
