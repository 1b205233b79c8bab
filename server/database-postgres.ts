import pg from 'pg'
import { type Database, DatabaseUnavailable, type Queries } from './database.ts'

const INT8 = 20
const DATE = 1082
const parsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === INT8) return Number
    if (oid === DATE) return (value: string) => value
    return pg.types.getTypeParser(oid, format as 'text')
  }) as pg.CustomTypesConfig['getTypeParser'],
}

/** Throws `DatabaseUnavailable` when the server does not answer. */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 12, types: parsers, connectionTimeoutMillis: 5_000 })
  // A connection that breaks while idle must not end the process; the next query opens a new one.
  pool.on('error', () => {})
  try {
    await pool.query('select 1')
  } catch (cause) {
    await pool.end()
    throw new DatabaseUnavailable(`De database op ${withoutPassword(url)} is niet te bereiken.`, { cause })
  }
  return {
    kind: 'postgres',
    query: async (text, values) => (await pool.query(text, values as unknown[])).rows,
    transaction: (work) => inTransaction(pool, work),
    script: async (text) => {
      await pool.query(text)
    },
    listen: (channel, heard) => listen(url, channel, heard),
    close: () => pool.end(),
  }
}

async function inTransaction<Result>(pool: pg.Pool, work: (tx: Queries) => Promise<Result>): Promise<Result> {
  const client = await pool.connect()
  let broken = false
  const tx: Queries = {
    query: async (text, values) => (await client.query(text, values as unknown[])).rows,
    transaction: (nested) => nested(tx),
  }
  try {
    await client.query('begin')
    const result = await work(tx)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/** Keeps one connection of its own and opens it again after a break, as a pooled one would be handed to others. */
async function listen(url: string, channel: string, heard: (payload: string) => void): Promise<() => Promise<void>> {
  let stopped = false
  let client: pg.Client | null = null
  async function connect(): Promise<void> {
    client = new pg.Client({ connectionString: url, keepAlive: true })
    client.on('notification', (message) => heard(message.payload ?? ''))
    client.on('error', () => {})
    client.on('end', () => {
      if (!stopped) setTimeout(() => connect().catch(() => {}), 1_000).unref()
    })
    await client.connect()
    await client.query(`listen ${pg.escapeIdentifier(channel)}`)
  }
  await connect()
  return async () => {
    stopped = true
    await client?.end()
  }
}

function withoutPassword(url: string): string {
  const shown = new URL(url)
  shown.password = ''
  return shown.toString()
}
