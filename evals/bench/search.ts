import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { goalsOf, goalsTable } from '../search/goals.ts'
import { type LocalPostgres, localPostgres } from '../search/local-postgres.ts'
import { inDatabase, systems } from '../search/systems.ts'
import { costTable, qualityTables, type Result } from '../search/tables.ts'
import type { Outcome, Task } from '../search/worker.ts'

const SIZES = [1_000, 10_000, 100_000]
/** Seconds of questions at a size: one that takes a second a question is known after twenty. */
const ENOUGH = 60
/** Who is not ready by then, in minutes, is told so in the table. */
const LONGEST = 15

const usage = `npm run bench -- search --documents FILE --queries FILE [OPTIE …]
  --documents  a line a document: {"id", "title", "text"}
  --queries    a line a question: {"q", "rel": [ids]}
  That is all: every peer on these questions, then time and memory at 1,000, 10,000 and 100,000 passages, on PGlite and on
  PostgreSQL; the table goes to evals/search-bench.md. It takes about twenty minutes. To measure less (nothing is written then):
  --sizes      at so many passages only: 200,1000; "none" for no sizes
  --systems    only these: ${Object.keys(systems).join(',')}
  --titles     index the titles too (leave it out where the questions are the titles)
  --postgres   the PostgreSQL server to measure on, in databases that are dropped again; else the one that the tests use;
               "none" for none`

export const about =
  'ons zoeken naast andere zoekers, op dezelfde teksten en vragen (zonder opties: die in ../shared/data, zonder groottes)'

/** Lies beside a checkout, not in it. */
const example = join(import.meta.dirname, '../../../shared/data/retrieval')

/** Our search beside its peers on the same texts and questions, in one run. Prints, and writes `evals/search-bench.md` when it was whole. */
export async function bench(options: string[]): Promise<void> {
  const ours = options.length === 0 && existsSync(example)
  const found = ['--documents', join(example, 'documents.jsonl'), '--queries', join(example, 'queries.dev.jsonl')]
  const wish = readWish(ours ? [...found, '--sizes', 'none'] : options)
  if (wish === null) {
    console.error(usage)
    if (options.length > 0) process.exitCode = 1
    return
  }
  const { report, missed } = await compare(wish)
  console.log(`\n${report}`)
  if (missed) process.exitCode = 1
  if (wish.whole) writeFileSync(join(import.meta.dirname, '../search-bench.md'), report)
  else console.log('Niet alles is gemeten, dus evals/search-bench.md blijft zoals het was.')
}

interface Wish {
  documents: string
  queries: string
  titles: boolean
  sizes: number[]
  systems: string[]
  postgres: string | undefined
  /** Whether nothing was left out. */
  whole: boolean
}

/** Null when it is not said what to measure, or when that does not exist. */
function readWish(args: string[]): Wish | null {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args,
    options: {
      documents: text,
      queries: text,
      titles: { type: 'boolean', default: false },
      sizes: text,
      systems: text,
      postgres: text,
    },
  })
  const { documents, queries, titles, postgres } = values
  if (documents === undefined || queries === undefined) return null
  const sizes = values.sizes === 'none' ? [] : (values.sizes?.split(',').map(Number) ?? SIZES)
  const wanted = values.systems?.split(',') ?? Object.keys(systems)
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) return null
  if (!wanted.every((name) => Object.hasOwn(systems, name))) return null
  const whole = values.sizes === undefined && values.systems === undefined && postgres !== 'none' && !titles
  return { documents, queries, titles, sizes, systems: wanted, postgres, whole }
}

async function compare(wish: Wish): Promise<{ report: string; missed: boolean }> {
  const { documents, queries, titles } = wish
  const common = { documents, queries, titles }
  const results: Result[] = []
  const all = { ...common, size: null, databaseUrl: null, enough: null }
  for (const system of wish.systems) results.push(await measure({ ...all, system }, system))
  const server: LocalPostgres | null =
    wish.sizes.length === 0 ? null : wish.postgres === 'none' ? { missing: 'left out' } : localPostgres(wish.postgres)
  const sized = new Map<number, Result[]>()
  for (const size of wish.sizes) {
    const rows: Result[] = []
    for (const { system, databaseUrl, name } of placesOf(wish.systems, server)) {
      rows.push(await measure({ ...common, system, size, databaseUrl, enough: ENOUGH }, name))
    }
    sized.set(size, rows)
  }
  const goals = goalsOf(results, sized)
  const parts = [
    '# Search beside peers',
    introduction(results, titles),
    qualityTables(results),
    costTable(results),
    ...(server === null ? [] : [aboutSizes(server)]),
    ...[...sized].flatMap(([size, rows]) => [`## ${size.toLocaleString('en')} passages`, costTable(rows)]),
    ...(goals.length === 0 ? [] : ['## Goals', goalsTable(goals)]),
  ]
  return { report: `${parts.join('\n\n')}\n`, missed: goals.some(({ met }) => met === false) }
}

/** Where each system is measured at a size: those in a database embedded and on a server, the others in memory. */
function placesOf(names: readonly string[], server: LocalPostgres | null) {
  return names.flatMap((system) => {
    if (!inDatabase.includes(system)) return [{ system, databaseUrl: null, name: system }]
    return [
      { system, databaseUrl: null, name: `${system}, embedded` },
      ...(server !== null && 'url' in server
        ? [{ system, databaseUrl: server.url, name: `${system}, PostgreSQL server` }]
        : []),
    ]
  })
}

async function measure(wish: Omit<Task, 'dataDir'>, name: string): Promise<Result> {
  const worker = join(import.meta.dirname, '../search/worker.ts')
  const task: Task = { ...wish, dataDir: mkdtempSync(join(tmpdir(), 'wegwijs-bench-')) }
  const size = task.size === null ? '' : `, ${task.size.toLocaleString('en')} passages`
  const limits = { maxBuffer: 64 * 1024 * 1024, timeout: LONGEST * 60_000 }
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [worker, JSON.stringify(task)], limits)
    const outcome = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as Outcome
    console.log(`${name}${size}: p50 ${outcome.p50.toFixed(1)} ms, p95 ${outcome.p95.toFixed(1)} ms`)
    return { name, outcome }
  } catch (error) {
    const failed = whyNot(error)
    console.log(`${name}${size}: ${failed}`)
    return { name, failed }
  } finally {
    rmSync(task.dataDir, { recursive: true, force: true })
  }
}

function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('killed' in error && error.killed === true) return `not ready in ${LONGEST} minutes`
  const said = 'stderr' in error ? String(error.stderr) : error.message
  if (/heap out of memory|Invalid string length|Set maximum size|Map maximum size/i.test(said)) return 'out of memory'
  const line = said.split('\n').find((one) => /Error/.test(one)) ?? error.message
  return `failed: ${line.trim().slice(0, 120)}`
}

function introduction(results: readonly Result[], titles: boolean): string {
  const first = results.flatMap((result) => ('outcome' in result ? [result.outcome] : []))[0]
  return [
    `${first?.clean.length ?? 0} questions, ${first?.passages ?? 0} passages, ${titles ? 'titles indexed' : 'without titles'}.`,
    'Between brackets: the middle 95 % of a thousand bootstrap samples.',
    'The misspelt question has one or two words damaged as people damage them (letters dropped, swapped, doubled; ij/y, d/t/dt;',
    'compounds split and words joined), the same in every run.',
    `Times with ${loadavg()[0]?.toFixed(1)} processes wanting ${cpus().length} cores: compare within a run only.`,
  ].join(' ')
}

function aboutSizes(server: LocalPostgres): string {
  const where = 'url' in server ? '' : ` No PostgreSQL server: ${server.missing}.`
  return [
    `Below: texts mixed from the same sentences, each with a word of its own. A system that is slow is asked for ${ENOUGH} seconds`,
    `and not every question; "questions" says how many. Memory is that of the process that searches; a server has its own.${where}`,
  ].join(' ')
}
