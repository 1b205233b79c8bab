import { tellAndExit } from '../cannot-start.ts'
import { readConfig } from '../config.ts'
import { openDatabase } from '../database.ts'
import { migrate } from '../migrate.ts'
import { onlyKnown } from './arguments.ts'

try {
  onlyKnown(process.argv.slice(2), [], 'npm run migrate')
  const db = await openDatabase(readConfig(process.env))
  const applied = await migrate(db)
  await db.close()
  console.log(applied.length === 0 ? 'De database is al bij.' : `Bijgewerkt: ${applied.join(', ')}`)
} catch (error) {
  tellAndExit(error)
}
