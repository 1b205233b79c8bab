import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite, type Transaction } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { vector } from '@electric-sql/pglite-pgvector'
import { type Database, DatabaseUnavailable, type Queries } from './database.ts'
import { FolderInUse, lockFolder } from './folder-lock.ts'

const INT8 = 20
const DATE = 1082
const parsers = { [INT8]: Number, [DATE]: (value: string) => value }
const inMemory = 'memory://'

/** Throws `DatabaseUnavailable` when another process uses the folder or the folder cannot be read. */
export async function openPglite(dataDir: string): Promise<Database> {
  const unlock = dataDir === inMemory ? async () => {} : await lock(dataDir)
  const folder = dataDir === inMemory ? inMemory : join(dataDir, 'database')
  const pglite = await open(folder, unlock)
  return {
    kind: 'embedded',
    query: async <Row>(text: string, values?: readonly unknown[]) =>
      (await pglite.query<Row>(text, values as unknown[])).rows,
    transaction: (work) => pglite.transaction((tx) => work(queriesOf(tx))) as ReturnType<typeof work>,
    script: async (text) => {
      await pglite.exec(text)
    },
    listen: async (channel, heard) => await pglite.listen(channel, heard),
    close: async () => {
      await pglite.close()
      await unlock()
    },
  }
}

async function open(folder: string, unlock: () => Promise<void>): Promise<PGlite> {
  try {
    return await PGlite.create({ dataDir: folder, extensions: { vector, btree_gist }, parsers })
  } catch (cause) {
    await unlock()
    throw new DatabaseUnavailable(`De database in ${folder} kan niet worden geopend.`, { cause })
  }
}

async function lock(dataDir: string): Promise<() => Promise<void>> {
  if (!existsSync(dataDir)) await mkdir(dataDir, { recursive: true })
  try {
    return await lockFolder(dataDir)
  } catch (error) {
    if (error instanceof FolderInUse) throw new DatabaseUnavailable(error.message, { cause: error })
    throw error
  }
}

function queriesOf(tx: Transaction): Queries {
  const queries: Queries = {
    query: async <Row>(text: string, values?: readonly unknown[]) =>
      (await tx.query<Row>(text, values as unknown[])).rows,
    transaction: (nested) => nested(queries),
  }
  return queries
}
