import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { type Database, DatabaseUnavailable, type Queries } from '../database.ts'
import { diskReasons } from '../disk.ts'
import { FolderInUse, lockFolder } from '../folder-lock.ts'
import { createWaitingLine } from '../waiting-line.ts'
import { createHearing } from './hearing.ts'
import { keepStatements, type Statements } from './statements.ts'
import { openWire, type Wire } from './wire.ts'

export const IN_MEMORY = 'memory://'
/** So many statements are under way at once: the database has the next one at hand while the answer to one is read. */
const TOGETHER = 4

/** What the engine is told, so that it holds little memory. One that it does not know it passes over in silence. */
export const FRUGAL = [
  // Compiling the database a second time, for speed, takes 500 MB for a while and 70 for good; it wins a seventh.
  '--no-wasm-tier-up',
  '--no-wasm-dynamic-tiering',
  // Left to itself what is kept may grow fourfold before it is tidied: an import then holds 500 MB that nobody uses.
  '--heap-growing-percent=40',
]

/** Throws `DatabaseUnavailable` when another process uses the folder or the folder cannot be read. */
export async function openPglite(dataDir: string): Promise<Database> {
  const unlock = dataDir === IN_MEMORY ? async () => {} : await lockDataDir(dataDir)
  const folder = dataDir === IN_MEMORY ? IN_MEMORY : embeddedFolder(dataDir)
  const wire = await open(folder, unlock)
  // There is one connection, and a transaction has it to itself.
  const { inLine, ahead, alone } = createWaitingLine(TOGETHER)
  const statements = await keepStatements(wire)
  const lineFor = (text: string, line: typeof inLine) => (statements.keepsTables(text) ? line : alone)
  const hear = createHearing(wire)
  return {
    kind: 'embedded',
    query: (text, values) => lineFor(text, inLine)(() => statements.run(text, values)),
    queryAhead: (text, values) => lineFor(text, ahead)(() => statements.run(text, values)),
    transaction: (work) => alone(() => inTransaction(statements, work)),
    script: (text) => alone(() => statements.script(text)),
    listen: async (channel, heard) => {
      const stop = await alone(() => hear(channel, heard))
      return () => alone(stop)
    },
    close: () =>
      alone(async () => {
        await wire.close()
        await unlock()
      }),
  }
}

/** Where the files of the embedded database stand. */
export function embeddedFolder(dataDir: string): string {
  return join(dataDir, 'database')
}

async function open(folder: string, unlock: () => Promise<void>): Promise<Wire> {
  for (const flag of FRUGAL) setFlagsFromString(flag)
  try {
    return await openWire(folder)
  } catch (cause) {
    await unlock()
    throw new DatabaseUnavailable(
      `De database in ${folder} kan niet worden geopend: er ontbreekt iets of het is beschadigd. ` +
        'Zet een reservekopie van de map terug. Of bewaar de map ergens anders en begin met een lege (DATA_DIR).',
      { cause },
    )
  }
}

/** Holds the folder for this process; gives the unlock function. Throws `DatabaseUnavailable`, with what to do. */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  try {
    if (!existsSync(dataDir)) await mkdir(dataDir, { recursive: true })
    return await lockFolder(dataDir)
  } catch (cause) {
    if (cause instanceof FolderInUse) throw new DatabaseUnavailable(cause.message, { cause })
    const reason = diskReasons[(cause as NodeJS.ErrnoException).code ?? '']
    if (reason === undefined) throw cause
    throw new DatabaseUnavailable(
      `De gegevensmap ${dataDir} is niet te gebruiken: ${reason}. Kies een andere DATA_DIR.`,
      {
        cause,
      },
    )
  }
}

async function inTransaction<Result>(statements: Statements, work: (tx: Queries) => Promise<Result>): Promise<Result> {
  let open = true
  const tx: Queries = {
    query: async (text, values) => {
      if (!open) throw new Error('the transaction is over')
      return await statements.run(text, values)
    },
    transaction: (nested) => nested(tx),
  }
  await statements.run('begin')
  try {
    const result = await work(tx)
    open = false
    await statements.run('commit')
    return result
  } catch (error) {
    open = false
    await statements.run('rollback')
    throw error
  }
}
