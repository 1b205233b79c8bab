import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Half of the cases is for tuning; the other half is only ever measured with. */
export type Half = 'development' | 'held-out'

export interface Case {
  id: string
  text: string
}

/** The half to which a case belongs, by the hash of its id, so that nobody chooses. */
export function halfOf(id: string): Half {
  return createHash('sha256').update(id).digest('hex') < '8' ? 'development' : 'held-out'
}

const folder = join(import.meta.dirname, 'cases')

/**
 * The cases of one stage: `name.jsonl` under `evals/cases`, and later series of it (`name-2.jsonl`), a JSON line each.
 * Throws with file and line on a broken one.
 */
export function readCases<Kind extends { id: string }>(name: string): Kind[] {
  const series = new RegExp(`^${name}(-\\d+)?\\.jsonl$`)
  return readdirSync(folder)
    .filter((file) => series.test(file))
    .sort()
    .flatMap((file) => readLines<Kind>(join(folder, file)))
}

function readLines<Kind>(path: string): Kind[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return []
      try {
        return [JSON.parse(line) as Kind]
      } catch (cause) {
        throw new Error(`${path}:${index + 1} is geen JSON`, { cause })
      }
    })
}
