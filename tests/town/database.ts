import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { type Database, openDatabase } from '../../server/database.ts'
import { migrate } from '../../server/migrate.ts'

/** A fresh, migrated database of the kind that this run is for. `close` throws it away. */
export async function testDatabase(): Promise<Database> {
  return process.env.TEST_DATABASE === 'postgres' ? await postgresDatabase() : await embeddedDatabase()
}

/** Settings for a server on a fresh database of the kind that this run is for. `clear` throws it away. */
export async function databaseSettings(): Promise<{ env: Record<string, string>; clear(): Promise<void> }> {
  if (process.env.TEST_DATABASE !== 'postgres') return { env: { DATA_DIR: 'memory://' }, clear: async () => {} }
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/test_${randomUUID().replaceAll('-', '')}`
  const name = url.pathname.slice(1)
  await asAdmin(`create database ${name}`)
  return { env: { DATABASE_URL: url.toString() }, clear: () => asAdmin(`drop database ${name} with (force)`) }
}

async function asAdmin(statement: string): Promise<void> {
  const admin = await openDatabase({ databaseUrl: inject('postgresUrl'), dataDir: '' })
  await admin.script(statement)
  await admin.close()
}

async function embeddedDatabase(): Promise<Database> {
  const db = await openDatabase({ databaseUrl: null, dataDir: 'memory://' })
  await migrate(db)
  return db
}

async function postgresDatabase(): Promise<Database> {
  const server = inject('postgresUrl')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = await openDatabase({ databaseUrl: server, dataDir: '' })
  await admin.script(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const db = await openDatabase({ databaseUrl: url.toString(), dataDir: '' })
  await migrate(db)
  return {
    ...db,
    close: async () => {
      await db.close()
      await admin.script(`drop database ${name} with (force)`)
      await admin.close()
    },
  }
}
