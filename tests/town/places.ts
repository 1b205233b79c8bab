import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { openDatabase } from '../../server/database.ts'
import { migrate } from '../../server/migrate.ts'

/** Where a server that may be killed keeps its data: a folder, or a database of its own. */
export interface Place {
  url: string | null
  folder: string
  clear(): Promise<void>
}

const onPostgres = process.env.TEST_DATABASE === 'postgres'

/** A migrated database that every round can begin with a copy of. */
export async function placeToCopy(): Promise<{ copy(): Promise<Place>; clear(): Promise<void> }> {
  const template = onPostgres ? freshName() : mkdtempSync(join(tmpdir(), 'wegwijs-crash-'))
  if (onPostgres) await asAdmin(`create database ${template}`)
  const db = await openDatabase({ databaseUrl: onPostgres ? addressOf(template) : null, dataDir: template })
  await migrate(db)
  await db.close()
  return {
    copy: () => copyOf(template),
    async clear() {
      if (onPostgres) await asAdmin(`drop database ${template} with (force)`)
      else rmSync(template, { recursive: true })
    },
  }
}

async function copyOf(template: string): Promise<Place> {
  if (!onPostgres) {
    const folder = mkdtempSync(join(tmpdir(), 'wegwijs-crash-'))
    cpSync(template, folder, { recursive: true })
    return { url: null, folder, clear: async () => rmSync(folder, { recursive: true }) }
  }
  const name = freshName()
  await asAdmin(`create database ${name} template ${template}`)
  return { url: addressOf(name), folder: '', clear: () => asAdmin(`drop database ${name} with (force)`) }
}

function freshName(): string {
  return `crash_${randomUUID().replaceAll('-', '')}`
}

function addressOf(name: string): string {
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/${name}`
  return url.toString()
}

async function asAdmin(statement: string): Promise<void> {
  const admin = await openDatabase({ databaseUrl: inject('postgresUrl'), dataDir: '' })
  await admin.script(statement)
  await admin.close()
}
