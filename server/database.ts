import { openPostgres } from './database-postgres.ts'
import { openPglite } from './embedded/database.ts'

/** What a room needs to ask the database something. Every call gives the rows. */
export interface Queries {
  query<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** All or nothing. Inside `work` use only what is handed to it. */
  transaction<Result>(work: (tx: Queries) => Promise<Result>): Promise<Result>
}

/** One code path over the embedded database and a PostgreSQL server. int8 comes as number, date as 'YYYY-MM-DD'. */
export interface Database extends Queries {
  readonly kind: 'embedded' | 'postgres'
  /** Like `query`, before all that waits: for what somebody outside stands waiting for. */
  queryAhead<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Runs a script of several statements without values. */
  script(text: string): Promise<void>
  /**
   * Calls `heard` for every NOTIFY on `channel`, from this process or another, and with `EVERYTHING` when some may have
   * been missed; gives a function that stops it.
   */
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>
  /** Whether what comes in can be stored, as far as can be seen without trying. */
  hasRoom(): Promise<boolean>
  close(): Promise<void>
}

/** What a listener hears instead of a payload after its connection was away. */
export const EVERYTHING = '*'

/** Thrown when the database cannot be opened; the message says what to do. */
export class DatabaseUnavailable extends Error {}

/** Thrown when the database went away while the program runs: what was asked may be done or not, and can be asked again. */
export class DatabaseLost extends Error {}

/** Opens PostgreSQL when `databaseUrl` is set, else the embedded database in `dataDir` ('memory://' keeps nothing). */
export async function openDatabase(where: { databaseUrl: string | null; dataDir: string }): Promise<Database> {
  return where.databaseUrl === null ? await openPglite(where.dataDir) : await openPostgres(where.databaseUrl)
}
