import { average } from './measure.ts'
import { lossOf, type Result, table, three } from './tables.ts'
import type { Outcome } from './worker.ts'

/** A figure that was asked for; `met` is null where it was not measured. */
export interface Goal {
  goal: string
  measured: string
  met: boolean | null
}

const US = 'Wegwijs'
const FULL_TEXT = 'PostgreSQL FTS dutch'
const LEAD = 0.13
const MOST_LOST = 0.06
/** p95 in ms on the embedded database: over the questions' own texts (about five thousand passages), and over the most. */
const QUICK = 8
const QUICK_OF_MANY = 40
const MANY = 100_000
/** To index so many: seconds, and memory in MB. */
const INDEX_SECONDS = 120
const INDEX_MEMORY = 1_536

/** What was asked of our search, beside what was measured. `sized` by number of passages; ours comes first in each. */
export function goalsOf(results: readonly Result[], sized: ReadonlyMap<number, readonly Result[]>): Goal[] {
  const outcomes = results.flatMap((result) => ('outcome' in result ? [result.outcome] : []))
  const ours = outcomes.find(({ system }) => system === US)
  if (ours === undefined) return []
  const peers = outcomes.filter(({ system }) => system !== US)
  const quick: Goal = {
    goal: `p95 over these passages ≤ ${QUICK} ms, embedded`,
    measured: `${ours.p95.toFixed(1)} ms`,
    met: ours.p95 <= QUICK,
  }
  return [...beside(ours, peers), quick, ...ofMany(sized.get(MANY)?.[0])]
}

export function goalsTable(goals: readonly Goal[]): string {
  return table(
    ['goal', 'measured', ''],
    goals.map(({ goal, measured, met }) => [goal, measured, met === null ? '–' : met ? 'met' : '**missed**']),
  )
}

function beside(ours: Outcome, peers: readonly Outcome[]): Goal[] {
  const named = [
    ['recall5', 'recall@5'],
    ['recall10', 'recall@10'],
    ['ndcg10', 'nDCG@10'],
  ] as const
  const mine = average(ours.clean)
  const fullText = peers.find(({ system }) => system === FULL_TEXT)
  const lead = fullText === undefined ? null : mine.ndcg10 - average(fullText.clean).ndcg10
  const lost = lossOf(ours)
  return [
    ...named.map(([measure, name]): Goal => {
      const best = Math.max(0, ...peers.map(({ clean }) => average(clean)[measure]))
      const measured = `${three(mine[measure])}, best peer ${three(best)}`
      return { goal: `no peer better on ${name}`, measured, met: peers.length === 0 ? null : mine[measure] >= best }
    }),
    {
      goal: `nDCG@10 at least ${three(LEAD)} above PostgreSQL full text search`,
      measured: lead === null ? 'not measured' : three(lead),
      met: lead === null ? null : lead >= LEAD,
    },
    {
      goal: `loss of recall@10 on misspelt questions ≤ ${MOST_LOST * 100} %`,
      measured: `${(lost * 100).toFixed(1)} %`,
      met: lost <= MOST_LOST,
    },
  ]
}

function ofMany(result: Result | undefined): Goal[] {
  const quick = `p95 over ${MANY.toLocaleString('en')} passages ≤ ${QUICK_OF_MANY} ms, embedded`
  const indexed = `${MANY.toLocaleString('en')} passages indexed in ≤ ${INDEX_SECONDS} s within ${INDEX_MEMORY} MB, embedded`
  if (result === undefined || 'failed' in result) {
    const measured = result === undefined ? 'not measured' : result.failed
    const met = result === undefined ? null : false
    return [quick, indexed].map((goal) => ({ goal, measured, met }))
  }
  const { p95, index, memory } = result.outcome
  return [
    { goal: quick, measured: `${p95.toFixed(1)} ms`, met: p95 <= QUICK_OF_MANY },
    {
      goal: indexed,
      measured: `${(index / 1_000).toFixed(0)} s, ${memory.toFixed(0)} MB`,
      met: index <= INDEX_SECONDS * 1_000 && memory <= INDEX_MEMORY,
    },
  ]
}
