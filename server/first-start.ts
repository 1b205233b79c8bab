import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { embeddedFolder, IN_MEMORY } from './embedded/database.ts'

/**
 * Where there is no embedded database yet, it is made and filled in a process of its own: that takes a few hundred MB
 * which a process does not give back. What goes wrong there is not told: the start that follows does it again, and tells.
 */
export async function prepareFirst({ databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<void> {
  if (databaseUrl !== null || dataDir === IN_MEMORY || existsSync(embeddedFolder(dataDir))) return
  const program = join(import.meta.dirname, 'commands/prepare.ts')
  // By its standard input it hears that this process is gone: else it would keep the folder.
  const child = spawn(process.execPath, [...process.execArgv, program], { stdio: ['pipe', 'ignore', 'ignore'] })
  await Promise.race([once(child, 'exit'), once(child, 'error')])
}
