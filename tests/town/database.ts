import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { type Database, openDatabase } from '../../server/database.ts'
import { migrate } from '../../server/migrate.ts'

/** A fresh, migrated database of the kind that this run is for. `close` throws it away. */
export async function testDatabase(): Promise<Database> {
  return process.env.TEST_DATABASE === 'postgres' ? await postgresDatabase() : await embeddedDatabase()
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
