import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Database, DatabaseUnavailable, type Queries } from './database.ts'

const folder = join(import.meta.dirname, 'migrations')
/** Any fixed number: two processes that start at once must not migrate at once. */
const MIGRATION_LOCK = 7_304_291

/** Brings the database to this version; gives the names of the migrations that ran. A released one is never edited. */
export async function migrate(db: Database): Promise<string[]> {
  await db.script(
    'create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())',
  )
  const files = (await readdir(folder)).filter((name) => /^\d{3}-.*\.sql$/.test(name)).sort()
  return await db.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
    const done = new Set((await tx.query<{ name: string }>('select name from migrations')).map((row) => row.name))
    const fresh = files.filter((name) => !done.has(name))
    for (const name of fresh) {
      for (const statement of statements(await readFile(join(folder, name), 'utf8'))) await run(tx, statement)
      await tx.query('insert into migrations (name) values ($1)', [name])
    }
    return fresh
  })
}

async function run(tx: Queries, statement: string): Promise<void> {
  try {
    await tx.query(statement)
  } catch (cause) {
    const extension = /^create extension if not exists (\w+)/m.exec(statement)?.[1]
    if (extension === undefined) throw cause
    throw new DatabaseUnavailable(
      `De database mist de uitbreiding "${extension}". Installeer PostgreSQL met pgvector, en laat een beheerder van de ` +
        `database \`create extension ${extension}\` uitvoeren.`,
      { cause },
    )
  }
}

/** Statements end in a semicolon at the end of a line; a function body keeps its own between $$ and $$. */
export function statements(sql: string): string[] {
  const parts = sql.split(/(\$\$[\s\S]*?\$\$)/)
  const marked = parts
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/;[ \t]*(--.*)?$/gm, '\u0000')))
    .join('')
  return marked
    .split('\u0000')
    .map((statement) => statement.trim())
    .filter((statement) => statement.replace(/--.*$/gm, '').trim() !== '')
}
