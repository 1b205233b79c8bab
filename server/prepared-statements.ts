import { type PGlite, protocol } from '@electric-sql/pglite'

/** Runs statements of an embedded database that are each read and planned once. One at a time: who calls, waits. */
export interface Statements {
  run<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Forgets all of them: after a change of tables a statement may mean something else. */
  forget(): Promise<void>
}

/** So many are kept; the one that was not used for longest goes first. */
const KEPT = 300
/** Tables grow, and nothing here tells the planner so: after so many runs it looks again. */
const PLANS_LAST = 5_000

/** What leaves the tables as they are; after anything else no statement is what it was. */
const KEEPS_TABLES = /^\s*(?:--.*\s*)*(?:select|with|insert|update|delete|begin|commit|rollback)\b/i

const { serialize } = protocol
const RUN = joined([serialize.execute(), serialize.sync()])

/**
 * PGlite's own `query` has a statement read and planned each time, in five calls; that costs four times what running an
 * ordinary one does. Here it is one call: values in, rows out.
 */
export function keepStatements(pglite: PGlite): Statements {
  const kept = new Map<string, Prepared>()
  let made = 0
  let runs = 0

  async function forget(): Promise<void> {
    kept.clear()
    await pglite.exec('deallocate all')
  }

  async function prepare(text: string): Promise<Prepared> {
    const name = `s${++made}`
    const [oldest] = kept.size < KEPT ? [] : kept
    const described = await pglite.execProtocol(
      joined([
        ...(oldest === undefined ? [] : [serialize.close({ type: 'S', name: oldest[1].name })]),
        serialize.parse({ name, text }),
        serialize.describe({ type: 'S', name }),
        serialize.sync(),
      ]),
    )
    if (oldest !== undefined) kept.delete(oldest[0])
    return preparedFrom({ name, keepsTables: KEEPS_TABLES.test(text) }, described.messages, pglite)
  }

  return {
    async run<Row>(text: string, values: readonly unknown[] = []) {
      const statement = kept.get(text) ?? (await prepare(text))
      // The one used last stands last.
      kept.delete(text)
      kept.set(text, statement)
      if (++runs % PLANS_LAST === 0) await pglite.exec('discard plans')
      const bound = serialize.bind({ statement: statement.name, values: written(statement, values) })
      const { messages } = await pglite.execProtocol(joined([bound, RUN]))
      if (!statement.keepsTables) await forget()
      return rowsIn(messages, statement) as Row[]
    },
    forget,
  }
}

interface Prepared {
  name: string
  keepsTables: boolean
  /** How each value is written, and each column read. */
  values: ((value: unknown) => string)[]
  columns: { name: string; read: ((text: string) => unknown) | undefined }[]
}

function preparedFrom(
  about: Pick<Prepared, 'name' | 'keepsTables'>,
  messages: readonly Message[],
  pglite: PGlite,
): Prepared {
  const prepared: Prepared = { ...about, values: [], columns: [] }
  for (const message of messages) {
    if (isParameters(message)) prepared.values = message.dataTypeIDs.map((type) => writerOf(pglite, type))
    if (isColumns(message))
      prepared.columns = message.fields.map(({ name, dataTypeID }) => ({ name, read: readerOf(pglite, dataTypeID) }))
  }
  return prepared
}

function writerOf({ serializers }: PGlite, type: number): (value: unknown) => string {
  return serializers[type] ?? String
}

function readerOf({ parsers }: PGlite, type: number): ((text: string) => unknown) | undefined {
  const parse = parsers[type]
  return parse === undefined ? undefined : (text) => parse(text, type)
}

function written({ values: writers }: Prepared, values: readonly unknown[]): (string | null)[] {
  return values.map((value, at) => (value === null || value === undefined ? null : (writers[at] ?? String)(value)))
}

function rowsIn(messages: readonly Message[], { columns }: Prepared): Record<string, unknown>[] {
  const rows: Record<string, unknown>[] = []
  for (const message of messages) {
    if (!isRow(message)) continue
    const row: Record<string, unknown> = {}
    for (const [at, { name, read }] of columns.entries()) {
      const text = message.fields[at] ?? null
      row[name] = text === null || read === undefined ? text : read(text)
    }
    rows.push(row)
  }
  return rows
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

type Message = Awaited<ReturnType<PGlite['execProtocol']>>['messages'][number]
type Messages = typeof import('@electric-sql/pglite').messages
type Parameters = InstanceType<Messages['ParameterDescriptionMessage']>
type Columns = InstanceType<Messages['RowDescriptionMessage']>
type DataRow = InstanceType<Messages['DataRowMessage']>

function isParameters(message: Message): message is Parameters {
  return message.name === 'parameterDescription'
}

function isColumns(message: Message): message is Columns {
  return message.name === 'rowDescription'
}

function isRow(message: Message): message is DataRow {
  return message.name === 'dataRow'
}
