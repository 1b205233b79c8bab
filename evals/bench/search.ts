import { execFile } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { average, interval, type Quality } from '../search/measure.ts'
import { systems } from '../search/systems.ts'
import type { Outcome, Task } from '../search/worker.ts'

const usage = `npm run bench -- search --documents FILE --queries FILE [--titles] [--sizes 1000,10000,100000] [--postgres URL]
  --documents  a line a document: {"id", "title", "text"}
  --queries    a line a question: {"q", "rel": [ids]}
  --titles     index the titles too (leave it out where the questions are the titles)
  --sizes      measure time and memory at so many passages as well
  --postgres   measure our search on this PostgreSQL server too, at these sizes, in databases that are dropped again`

export const about =
  'ons zoeken naast andere zoekers, op dezelfde teksten en vragen (zonder opties: die in ../shared/data)'

/** Lies beside a checkout, not in it. */
const example = join(import.meta.dirname, '../../../shared/data/retrieval')

/**
 * Our search beside its peers on the same texts and questions, in one run. Prints, and writes `evals/search-bench.md`
 * when it was told what to measure.
 */
export async function bench(options: string[]): Promise<void> {
  const ours = options.length === 0 && existsSync(example)
  const found = ['--documents', join(example, 'documents.jsonl'), '--queries', join(example, 'queries.dev.jsonl')]
  const report = await compare(ours ? found : options)
  if (report === null) {
    console.error(usage)
    if (options.length > 0) process.exitCode = 1
    return
  }
  if (!ours) writeFileSync(join(import.meta.dirname, '../search-bench.md'), report)
  console.log(`\n${report}`)
}

/** Null when it is not said what to measure. */
async function compare(args: string[]): Promise<string | null> {
  const { values } = parseArgs({
    args,
    options: {
      documents: { type: 'string' },
      queries: { type: 'string' },
      titles: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      postgres: { type: 'string' },
    },
  })
  const { documents, queries, titles } = values
  if (documents === undefined || queries === undefined) return null
  const common = { documents, queries, titles, size: null, databaseUrl: null }
  const outcomes: Outcome[] = []
  for (const system of Object.keys(systems)) outcomes.push(await measure({ ...common, system }))
  const parts = [
    '# Search beside peers',
    '',
    introduction(outcomes, titles),
    '',
    qualityTable(outcomes),
    '',
    costTable(outcomes),
  ]
  for (const size of values.sizes?.split(',').map(Number) ?? []) {
    const sized: Outcome[] = []
    const where = [null, ...(values.postgres === undefined ? [] : [values.postgres])]
    for (const databaseUrl of where) {
      const outcome = await measure({ ...common, system: 'Wegwijs', size, databaseUrl })
      sized.push({ ...outcome, system: databaseUrl === null ? 'Wegwijs, embedded' : 'Wegwijs, PostgreSQL' })
    }
    for (const system of ['PostgreSQL FTS dutch', 'MiniSearch']) sized.push(await measure({ ...common, system, size }))
    parts.push('', `## ${size.toLocaleString('en')} passages`, '', costTable(sized))
  }
  return `${parts.join('\n')}\n`
}

async function measure(task: Task): Promise<Outcome> {
  const worker = join(import.meta.dirname, '../search/worker.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [worker, JSON.stringify(task)], {
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as Outcome
}

function introduction(outcomes: Outcome[], titles: boolean): string {
  const [first] = outcomes
  return [
    `${first?.clean.length ?? 0} questions, ${first?.passages ?? 0} passages, ${titles ? 'titles indexed' : 'without titles'}.`,
    'Between brackets: the middle 95 % of a thousand bootstrap samples.',
    'The misspelt question has one or two words damaged as people damage them (letters dropped, swapped, doubled; ij/y, d/t/dt;',
    'compounds split and words joined), the same in every run.',
    `Times with ${loadavg()[0]?.toFixed(1)} processes wanting ${cpus().length} cores: compare within a run only.`,
  ].join(' ')
}

function qualityTable(outcomes: Outcome[]): string {
  const clean = outcomes.map((each) => [each.system, ...withIntervals(each.clean)])
  const misspelt = outcomes.map((each) => [each.system, ...withIntervals(each.misspelt), lossOf(each)])
  const names = measures.map(([, name]) => name)
  return [
    table(['', ...names], clean),
    '',
    'The same questions, misspelt:',
    '',
    table(['', ...names, 'loss of R@10'], misspelt),
  ].join('\n')
}

const measures = [
  ['recall1', 'R@1'],
  ['recall5', 'R@5'],
  ['recall10', 'R@10'],
  ['mrr', 'MRR'],
  ['ndcg10', 'nDCG@10'],
] as const

function withIntervals(quality: Quality[]): string[] {
  return measures.map(([measure]) => withInterval(quality, measure))
}

/** The part of the recall at ten that is lost when the questions are misspelt. */
function lossOf({ clean, misspelt }: Outcome): string {
  const good = average(clean).recall10
  return `${(good === 0 ? 0 : 100 * (1 - average(misspelt).recall10 / good)).toFixed(1)} %`
}

function costTable(outcomes: Outcome[]): string {
  const rows = outcomes.map(({ system, index, p50, p95, memory }) => [
    system,
    p50.toFixed(1),
    p95.toFixed(1),
    (index / 1_000).toFixed(1),
    memory.toFixed(0),
  ])
  return table(['', 'p50 ms', 'p95 ms', 'index s', 'most memory MB'], rows)
}

function withInterval(all: readonly Quality[], measure: keyof Quality): string {
  const values = all.map((one) => one[measure])
  const [low, high] = interval(values)
  return `${three(average(all)[measure])} (${three(low)}–${three(high)})`
}

function three(value: number): string {
  return value.toFixed(3).replace(/^0/, '')
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}
