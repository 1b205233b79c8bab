import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Row } from './score.ts'

/** Adds the figures of one run as a line to `evals/history.jsonl`: the share right per stage and half. */
export function keepHistory(rows: readonly Row[], at: Date): void {
  const shares: Record<string, number> = {}
  for (const stage of new Set(rows.map((row) => row.stage))) {
    for (const half of ['development', 'held-out'] as const) {
      const own = rows.filter((row) => row.stage === stage && row.half === half)
      const total = own.reduce((sum, row) => sum + row.total, 0)
      if (total === 0) continue
      const right = own.reduce((sum, row) => sum + row.right, 0)
      shares[`${stage} | ${half}`] = Number((right / total).toFixed(4))
    }
  }
  const line = JSON.stringify({ at: at.toISOString(), shares })
  appendFileSync(join(import.meta.dirname, 'history.jsonl'), `${line}\n`)
}
