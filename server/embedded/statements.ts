import { messages, protocol } from '@electric-sql/pglite'
import { readTypes, type Types } from './types.ts'
import type { Message, Wire } from './wire.ts'

/** Runs statements of an embedded database that are each read and planned once. */
export interface Statements {
  run<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Several statements without values. Alone: what others sent before may mean something else after it. */
  script(text: string): Promise<void>
}

/** So many are kept; of those that nobody is using, the one that was not used for longest goes first. */
const KEPT = 300
/** Tables grow, and nothing here tells the planner so: after so many runs it looks again. */
const PLANS_LAST = 5_000

/** What leaves the tables as they are; after anything else no statement is what it was. */
const KEEPS_TABLES = /^\s*(?:--.*\s*)*(?:select|with|insert|update|delete|begin|commit|rollback)\b/i

/** Whether a statement leaves the tables as they are; if not, it may only be run alone. */
export function keepsTables(text: string): boolean {
  return KEEPS_TABLES.test(text)
}

const { serialize } = protocol
const RUN = joined([serialize.execute(), serialize.sync()])

/**
 * PGlite's own `query` has a statement read and planned each time, in five calls; that costs four times what running an
 * ordinary one does. Here it is one call: values in, rows out.
 */
export async function keepStatements({ exchange }: Pick<Wire, 'exchange'>, most = KEPT): Promise<Statements> {
  const types = await readTypes(exchange)
  const kept = new Map<string, Kept>()
  let made = 0
  let runs = 0

  async function script(text: string): Promise<void> {
    if (text !== '') await exchange(joined([serialize.query(text)]))
    kept.clear()
    await exchange(joined([serialize.query('deallocate all')]))
  }

  async function prepare(text: string): Promise<Prepared> {
    const name = `s${++made}`
    const asked = joined([serialize.parse({ name, text }), serialize.describe({ type: 'S', name }), serialize.sync()])
    return preparedFrom(name, await exchange(asked), types)
  }

  async function forgetOldest(): Promise<void> {
    const oldest = [...kept].find(([, { users }]) => users === 0)
    if (oldest === undefined) return
    kept.delete(oldest[0])
    const { name } = await oldest[1].prepared
    await exchange(joined([serialize.close({ type: 'S', name }), serialize.sync()]))
  }

  /** The one used last stands last; what the database could not read is not kept. */
  function statementFor(text: string): Kept {
    const known = kept.get(text)
    const statement = known ?? { prepared: prepare(text), users: 0 }
    if (known === undefined) statement.prepared.catch(() => kept.delete(text))
    kept.delete(text)
    kept.set(text, statement)
    return statement
  }

  async function rowsOf(statement: Prepared, values: readonly unknown[]): Promise<Record<string, unknown>[]> {
    if (++runs % PLANS_LAST === 0) await exchange(joined([serialize.query('discard plans')]))
    const bound = serialize.bind({ statement: statement.name, values: written(statement, values) })
    return rowsIn(await exchange(joined([bound, RUN])), statement)
  }

  return {
    async run<Row>(text: string, values: readonly unknown[] = []) {
      const statement = statementFor(text)
      statement.users += 1
      try {
        const rows = await rowsOf(await statement.prepared, values)
        if (!keepsTables(text)) await script('')
        return rows as Row[]
      } finally {
        statement.users -= 1
        if (kept.size > most) await forgetOldest()
      }
    },
    script,
  }
}

interface Kept {
  prepared: Promise<Prepared>
  /** So many calls are about to run it, or wait for what it gives: until they have it, it stays. */
  users: number
}

interface Prepared {
  name: string
  /** How each value is written, and each column read. */
  values: ((value: unknown) => string)[]
  columns: { name: string; read: ((text: string) => unknown) | undefined }[]
}

function preparedFrom(name: string, described: readonly Message[], types: Types): Prepared {
  const prepared: Prepared = { name, values: [], columns: [] }
  for (const message of described) {
    if (message instanceof messages.ParameterDescriptionMessage)
      prepared.values = message.dataTypeIDs.map((type) => types.writer(type))
    if (message instanceof messages.RowDescriptionMessage)
      prepared.columns = message.fields.map(({ name, dataTypeID }) => ({ name, read: types.reader(dataTypeID) }))
  }
  return prepared
}

function written({ values: writers }: Prepared, values: readonly unknown[]): (string | null)[] {
  return values.map((value, at) => (value === null || value === undefined ? null : (writers[at] ?? String)(value)))
}

function rowsIn(answer: readonly Message[], { columns }: Prepared): Record<string, unknown>[] {
  const rows: Record<string, unknown>[] = []
  for (const message of answer) {
    if (!(message instanceof messages.DataRowMessage)) continue
    const row: Record<string, unknown> = {}
    for (const [at, { name, read }] of columns.entries()) {
      const text = message.fields[at] ?? null
      row[name] = text === null || read === undefined ? text : read(text)
    }
    rows.push(row)
  }
  return rows
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
