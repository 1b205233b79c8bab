import { DatabaseLost } from '../database.ts'
import type { Hearing } from './hearing.ts'
import { keepStatements, type Statements } from './statements.ts'
import { openWire, type Wire } from './wire.ts'

/** A line to the embedded database with the statements that are planned there. */
export interface Connection {
  wire: Wire
  statements: Statements
}

/** So long nothing is tried after the database could not be opened again, in milliseconds. */
const PAUSE = 1_000

/**
 * Opens the database in `folder`; gives what gives the connection that stands now. A database that gave up (its disk was
 * full, say) is opened again when it is next asked for: it then mends itself from its journal, and who listens is told
 * that something may have been missed. Throws `DatabaseLost` while that does not work, and always for one that `forgets`.
 */
export async function keepConnection(
  folder: string,
  hearing: Hearing,
  forgets: boolean,
): Promise<() => Promise<Connection>> {
  let standing = await open()
  let opening: Promise<Connection> | null = null
  let failed: { at: number; lost: DatabaseLost } | null = null

  async function open(): Promise<Connection> {
    const wire = await openWire(folder)
    try {
      const statements = await keepStatements(wire)
      await hearing.move(wire)
      return { wire, statements }
    } catch (error) {
      await wire.close()
      throw error
    }
  }

  async function openAgain(): Promise<Connection> {
    if (failed !== null && performance.now() - failed.at < PAUSE) throw failed.lost
    try {
      standing = await open()
    } catch (cause) {
      failed = { at: performance.now(), lost: new DatabaseLost('the embedded database does not open again', { cause }) }
      throw failed.lost
    }
    failed = null
    hearing.missed()
    return standing
  }

  return async () => {
    if (forgets || !standing.wire.isLost()) return standing
    opening ??= openAgain().finally(() => {
      opening = null
    })
    return await opening
  }
}
