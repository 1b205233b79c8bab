import { average, interval, type Quality } from './measure.ts'
import type { Outcome } from './worker.ts'

/** What came of one system: its outcome, or why there is none. */
export type Result = { name: string; outcome: Outcome } | { name: string; failed: string }

const measures = [
  ['recall1', 'R@1'],
  ['recall5', 'R@5'],
  ['recall10', 'R@10'],
  ['mrr', 'MRR'],
  ['ndcg10', 'nDCG@10'],
] as const

/** How good each is, on the questions as they are and misspelt, with intervals. */
export function qualityTables(results: readonly Result[]): string {
  const names = measures.map(([, name]) => name)
  const clean = rowsOf(results, names.length, ({ clean }) => withIntervals(clean))
  const misspelt = rowsOf(results, names.length + 1, (one) => [
    ...withIntervals(one.misspelt),
    `${(100 * lossOf(one)).toFixed(1)} %`,
  ])
  return [
    table(['', ...names], clean),
    '',
    'The same questions, misspelt:',
    '',
    table(['', ...names, 'loss of R@10'], misspelt),
  ].join('\n')
}

/** What each costs; `questions` when not all were asked. */
export function costTable(results: readonly Result[]): string {
  const head = ['p50 ms', 'p95 ms', 'questions', 'index s', 'most memory MB']
  const rows = rowsOf(results, head.length, ({ p50, p95, clean, misspelt, index, memory }) => [
    p50.toFixed(1),
    p95.toFixed(1),
    String(clean.length + misspelt.length),
    (index / 1_000).toFixed(1),
    memory.toFixed(0),
  ])
  return table(['', ...head], rows)
}

/** The part of the recall at ten that is lost when the questions are misspelt, 0 to 1. */
export function lossOf({ clean, misspelt }: Pick<Outcome, 'clean' | 'misspelt'>): number {
  const good = average(clean).recall10
  return good === 0 ? 0 : 1 - average(misspelt).recall10 / good
}

export function table(head: string[], rows: string[][]): string {
  return [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}

export function three(value: number): string {
  return value.toFixed(3).replace(/^(-?)0/, '$1')
}

function rowsOf(results: readonly Result[], width: number, cells: (outcome: Outcome) => string[]): string[][] {
  return results.map((result) =>
    'failed' in result
      ? [result.name, result.failed, ...Array<string>(width - 1).fill('')]
      : [result.name, ...cells(result.outcome)],
  )
}

function withIntervals(quality: readonly Quality[]): string[] {
  return measures.map(([measure]) => {
    const values = quality.map((one) => one[measure])
    const [low, high] = interval(values)
    return `${three(average(quality)[measure])} (${three(low)}–${three(high)})`
  })
}
