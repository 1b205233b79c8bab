import { DatabaseLost } from './database.ts'

/**
 * Whether an error, or what caused it, says that the database cannot do now what it could before: it is gone, it is
 * starting or ending, its disk is full or fails, or it may only be read.
 */
export function isAway(error: unknown): boolean {
  return causesOf(error).some((each) => each instanceof DatabaseLost || away.test(codeOf(each)))
}

/** For who starts something: what is wrong with the database and what can be done, in words; null for another error. */
export function whyAway(error: unknown): string | null {
  if (!isAway(error)) return null
  if (causesOf(error).some((each) => codeOf(each) === DISK_FULL))
    return 'De database kan niets meer bewaren: de schijf is vol. Maak ruimte (bij DATA_DIR, of op de databaseserver) en start opnieuw.'
  return (
    'De database is tijdens het werk weggevallen. Kijk of de schijf werkt en er geschreven mag worden (DATA_DIR), ' +
    'of dat de databaseserver draait (DATABASE_URL), en start opnieuw.'
  )
}

const DISK_FULL = '53100'
/** SQLSTATE: no connection, no means, an operator steps in, the system fails, and a database that may only be read. */
const away = /^(08|53|57P|58)[0-9A-Z]+$|^25006$/

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : ''
}

function causesOf(error: unknown): unknown[] {
  const all = [error]
  for (let each = error; each instanceof Error && each.cause !== undefined && all.length < 5; each = each.cause)
    all.push(each.cause)
  return all
}
