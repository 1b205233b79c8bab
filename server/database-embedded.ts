import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { vector } from '@electric-sql/pglite-pgvector'
import { type Database, DatabaseUnavailable, type Queries } from './database.ts'
import { diskReasons } from './disk.ts'
import { FolderInUse, lockFolder } from './folder-lock.ts'
import { keepStatements, type Statements } from './prepared-statements.ts'
import { createWaitingLine } from './waiting-line.ts'

const INT8 = 20
const DATE = 1082
const parsers = { [INT8]: Number, [DATE]: (value: string) => value }
export const IN_MEMORY = 'memory://'
/** One process with one connection: the sizes that PostgreSQL has for a server would cost 160 MB here. */
const SMALL = ['shared_buffers=32MB', 'max_connections=5']

/** Throws `DatabaseUnavailable` when another process uses the folder or the folder cannot be read. */
export async function openPglite(dataDir: string): Promise<Database> {
  const unlock = dataDir === IN_MEMORY ? async () => {} : await lockDataDir(dataDir)
  const folder = dataDir === IN_MEMORY ? IN_MEMORY : embeddedFolder(dataDir)
  const pglite = await open(folder, unlock)
  // There is one connection: what is asked of it waits its turn, a transaction as a whole.
  const { inLine, ahead, breathe } = createWaitingLine()
  const statements = keepStatements(pglite)
  return {
    kind: 'embedded',
    query: (text, values) => inLine(() => statements.run(text, values)),
    queryAhead: (text, values) => ahead(() => statements.run(text, values)),
    transaction: (work) => inLine(() => inTransaction(statements, breathe, work)),
    script: (text) =>
      inLine(async () => {
        await pglite.exec(text)
        await statements.forget()
      }),
    listen: async (channel, heard) => {
      const stop = await inLine(() => pglite.listen(channel, heard))
      return () => inLine(() => stop())
    },
    close: () =>
      inLine(async () => {
        await pglite.close()
        await unlock()
      }),
  }
}

/** Where the files of the embedded database stand. */
export function embeddedFolder(dataDir: string): string {
  return join(dataDir, 'database')
}

async function open(folder: string, unlock: () => Promise<void>): Promise<PGlite> {
  // Compiling the database a second time, for speed, takes 500 MB for a while and 70 for good; it wins a seventh.
  for (const flag of ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering']) setFlagsFromString(flag)
  try {
    return await PGlite.create({
      dataDir: folder,
      extensions: { vector, btree_gist },
      parsers,
      startParams: [...PGlite.defaultStartParams, ...SMALL.flatMap((setting) => ['-c', setting])],
    })
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

async function inTransaction<Result>(
  statements: Statements,
  breathe: () => Promise<void>,
  work: (tx: Queries) => Promise<Result>,
): Promise<Result> {
  let open = true
  const tx: Queries = {
    query: async (text, values) => {
      await breathe()
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
