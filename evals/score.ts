import { type Half, halfOf } from './cases.ts'

/** One judgement: a case of a slice was right or not; `why` says what happened instead. */
export interface Judgement {
  stage: string
  slice: string
  id: string
  right: boolean
  why: string | null
  text: string
}

export interface Row {
  stage: string
  slice: string
  half: Half
  right: number
  total: number
}

/** Right and total per stage, slice and half, in the order in which they were met. */
export function tally(judgements: Judgement[]): Row[] {
  const rows = new Map<string, Row>()
  for (const { stage, slice, id, right } of judgements) {
    const half = halfOf(id)
    const key = `${stage}|${slice}|${half}`
    const row = rows.get(key) ?? { stage, slice, half, right: 0, total: 0 }
    rows.set(key, { ...row, right: row.right + (right ? 1 : 0), total: row.total + 1 })
  }
  return [...rows.values()]
}

/** The share that was right in a stage (all slices, or one), on one half; 1 when there is none. */
export function share(rows: Row[], stage: string, half: Half, slice?: string): number {
  const fitting = rows.filter(
    (row) => row.stage === stage && row.half === half && (slice === undefined || row.slice === slice),
  )
  const total = fitting.reduce((sum, row) => sum + row.total, 0)
  return total === 0 ? 1 : fitting.reduce((sum, row) => sum + row.right, 0) / total
}
