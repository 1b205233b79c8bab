import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Database, DatabaseLost, DatabaseUnavailable, EVERYTHING, type Queries } from './database.ts'

const RETRY_MS = 1_000
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
  const settings = { connectionString: url, types: parsers, connectionTimeoutMillis: 5_000 }
  const pool = new pg.Pool({ ...settings, max: 12 })
  const ahead = new pg.Pool({ ...settings, max: 2 })
  // A connection that breaks must not end the process, neither while idle (told to the pool) nor within a transaction
  // (told to itself, between two statements); the next query opens a new one.
  for (const each of [pool, ahead]) each.on('error', () => {}).on('connect', (client) => client.on('error', () => {}))
  try {
    await pool.query('select 1')
  } catch (cause) {
    await pool.end()
    throw new DatabaseUnavailable(`De database op ${placeOf(url)} is niet te bereiken: ${reasonOf(cause)}.`, { cause })
  }
  return {
    kind: 'postgres',
    query: async (text, values) => (await asked(pool.query(text, values as unknown[]))).rows,
    queryAhead: async (text, values) => (await asked(ahead.query(text, values as unknown[]))).rows,
    transaction: (work) => inTransaction(pool, work),
    script: async (text) => {
      await asked(pool.query(text))
    },
    listen: (channel, heard) => listen(url, channel, heard),
    hasRoom: async () => true,
    close: async () => void (await Promise.all([pool.end(), ahead.end()])),
  }
}

/** Throws `DatabaseLost` for what the server did not answer, and for an error that ends the connection. */
async function asked<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer
  } catch (error) {
    const { severity, code, message } = error as { severity?: string; code?: string; message: string }
    const isLost = severity === undefined ? broken.test(code ?? message) : /^(FATAL|PANIC)$/.test(severity)
    throw isLost ? new DatabaseLost('the database did not answer', { cause: error }) : error
  }
}

/** Codes of the system, and the words of `pg` where it has none. */
const broken = /^E[A-Z_]+$|^Connection terminated|^timeout exceeded when|connection error and is not queryable/

async function inTransaction<Result>(pool: pg.Pool, work: (tx: Queries) => Promise<Result>): Promise<Result> {
  const client = await asked(pool.connect())
  let broken = false
  const tx: Queries = {
    query: async (text, values) => (await asked(client.query(text, values as unknown[]))).rows,
    transaction: (nested) => nested(tx),
  }
  try {
    await asked(client.query('begin'))
    const result = await work(tx)
    await asked(client.query('commit'))
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

/**
 * Keeps one connection of its own, as a pooled one would be handed to others. After a break it is opened again, however
 * long that takes; then `heard` gets '*' once, as nobody knows what was said meanwhile.
 */
async function listen(url: string, channel: string, heard: (payload: string) => void): Promise<() => Promise<void>> {
  let stopped = false
  let client = await connectEar(url, channel, heard, comeBack)

  async function comeBack(): Promise<void> {
    // At once, as one broken connection is most often all there is.
    for (let pause = 0; !stopped; pause = RETRY_MS) {
      await sleep(pause, undefined, { ref: false })
      const fresh = stopped ? null : await connectEar(url, channel, heard, comeBack).catch(() => null)
      if (fresh === null) continue
      client = fresh
      if (stopped) await fresh.end()
      else heard(EVERYTHING)
      return
    }
  }

  return async () => {
    stopped = true
    await client.end()
  }
}

/** Calls `ended` once when a connection that listened is gone; one that never listened is an error. */
async function connectEar(url: string, channel: string, heard: (payload: string) => void, ended: () => Promise<void>) {
  const client = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5_000 })
  client.on('notification', (message) => heard(message.payload ?? ''))
  client.on('error', () => {})
  const end = new Promise<void>((resolve) => client.once('end', resolve))
  try {
    await client.connect()
    await client.query(`listen ${pg.escapeIdentifier(channel)}`)
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
  void end.then(ended)
  return client
}

/** Without user, password and settings. */
function placeOf(url: string): string {
  const { protocol, host, pathname } = new URL(url)
  return `${protocol}//${host}${pathname}`
}

function reasonOf(error: unknown): string {
  const { code } = error as { code?: string }
  return reasons[code ?? ''] ?? (code === undefined ? 'er komt geen antwoord' : `de melding is ${code}`)
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'daar luistert geen database',
  ENOTFOUND: 'deze naam is onbekend',
  EAI_AGAIN: 'deze naam is onbekend',
  ETIMEDOUT: 'er komt geen antwoord',
  '28P01': 'gebruiker of wachtwoord (DATABASE_URL) wordt geweigerd',
  '28000': 'gebruiker of wachtwoord (DATABASE_URL) wordt geweigerd',
  '3D000': 'deze database bestaat daar niet',
  '53300': 'er zijn al te veel verbindingen',
  '57P03': 'de database start nog op',
}
