import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** A PostgreSQL server to measure on, or why there is none. */
export type LocalPostgres = { url: string } | { missing: string }

/**
 * The server that is named, else the one that the tests use: `TEST_DATABASE_URL`, or a cluster of its own that
 * `tests/town/postgres.sh` starts.
 */
export function localPostgres(named: string | undefined): LocalPostgres {
  if (named !== undefined) return { url: named }
  const script = join(import.meta.dirname, '../../tests/town/postgres.sh')
  try {
    const said = execFileSync('bash', [script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    return { url: said.trim().split('\n').at(-1) ?? '' }
  } catch (error) {
    const told = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    return { missing: told.trim().split('\n').at(-1) || 'tests/town/postgres.sh starts none here' }
  }
}
