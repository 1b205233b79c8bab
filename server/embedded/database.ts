import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { type Database, DatabaseUnavailable, type Queries } from '../database.ts'
import { diskReasons, hasRoom, whyNotWritten } from '../disk.ts'
import { FolderInUse, lockFolder } from '../folder-lock.ts'
import { createWaitingLine } from '../waiting-line.ts'
import { type Connection, keepConnection } from './connection.ts'
import { createHearing } from './hearing.ts'
import { keepsTables, type Statements } from './statements.ts'

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
  const hearing = createHearing()
  const connection = await open(dataDir, unlock, () => keepConnection(folder, hearing, folder === IN_MEMORY))
  // There is one connection, and a transaction has it to itself.
  const { inLine, ahead, alone } = createWaitingLine(TOGETHER)
  const lineFor = (text: string, line: typeof inLine) => (keepsTables(text) ? line : alone)
  return {
    kind: 'embedded',
    query: (text, values) => lineFor(text, inLine)(async () => (await connection()).statements.run(text, values)),
    queryAhead: (text, values) => lineFor(text, ahead)(async () => (await connection()).statements.run(text, values)),
    transaction: (work) => alone(async () => await inTransaction((await connection()).statements, work)),
    script: (text) => alone(async () => await (await connection()).statements.script(text)),
    listen: async (channel, heard) => {
      const stop = await alone(async () => hearing.hear((await connection()).wire, channel, heard))
      return () => alone(async () => stop((await connection()).wire))
    },
    hasRoom: async () => folder === IN_MEMORY || (await hasRoom(dataDir)),
    close: () =>
      alone(async () => {
        // What is lost is closed already, and one that cannot be opened again need not be.
        const last = await connection().catch(() => null)
        await last?.wire.close()
        await unlock()
      }),
  }
}

/** Where the files of the embedded database stand. */
export function embeddedFolder(dataDir: string): string {
  return join(dataDir, 'database')
}

async function open(
  dataDir: string,
  unlock: () => Promise<void>,
  connect: () => Promise<() => Promise<Connection>>,
): Promise<() => Promise<Connection>> {
  const folder = embeddedFolder(dataDir)
  const isNew = dataDir !== IN_MEMORY && !existsSync(folder)
  for (const flag of FRUGAL) setFlagsFromString(flag)
  try {
    return await connect()
  } catch (cause) {
    const reason = dataDir === IN_MEMORY ? null : await whyNotWritten(dataDir)
    // Half a database would look like one that is damaged.
    if (isNew) await rm(folder, { recursive: true, force: true })
    await unlock()
    if (reason !== null) throw new DatabaseUnavailable(notUsable(dataDir, reason), { cause })
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
    throw new DatabaseUnavailable(notUsable(dataDir, reason), { cause })
  }
}

function notUsable(dataDir: string, reason: string): string {
  return `De gegevensmap ${dataDir} is niet te gebruiken: ${reason}. Kies een andere DATA_DIR.`
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
    // Of a database that gave up nothing is left to roll back; the first error tells more.
    await statements.run('rollback').catch(() => {})
    throw error
  }
}
