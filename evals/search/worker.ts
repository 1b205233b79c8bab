import { misspell } from '../misspell.ts'
import { enlarge, partsOf, readDocuments, readQueries } from './collection.ts'
import { judge, percentile, type Quality, type Query } from './measure.ts'
import { type System, systems } from './systems.ts'

/** What one system did in a process of its own, so that its memory is its own too. Times in ms, memory in MB. */
export interface Outcome {
  system: string
  passages: number
  clean: Quality[]
  misspelt: Quality[]
  index: number
  p50: number
  p95: number
  memory: number
}

export interface Task {
  system: string
  documents: string
  queries: string
  titles: boolean
  /** Instead of the documents, so many mixed from them; only time and memory then mean something. */
  size: number | null
  /** null: the embedded database. */
  databaseUrl: string | null
  /** An empty folder, for who gives it to throw away. */
  dataDir: string
  /** After so many seconds of questions it is enough; null: every question is asked. */
  enough: number | null
}

/** However slow a system is, so many questions are asked of it. */
const FEWEST_QUESTIONS = 20

const task = JSON.parse(process.argv[2] ?? '{}') as Task
console.log(JSON.stringify(await perform(task)))

async function perform({ system, documents, queries, titles, size, ...where }: Task): Promise<Outcome> {
  const read = readDocuments(documents)
  const texts = size === null ? read : enlarge(read, size)
  const make = systems[system]
  if (make === undefined) throw new Error(`onbekend: ${system}`)
  const peer = make({ ...where, titles })
  const started = performance.now()
  await peer.index(texts, () => partsOf(texts, titles))
  const index = performance.now() - started
  const { clean, misspelt, times } = await askAll(peer, readQueries(queries), where.enough)
  const memory = process.resourceUsage().maxRSS / 1_000
  await peer.close()
  return {
    system,
    passages: partsOf(texts, titles).length,
    clean,
    misspelt,
    index,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    memory,
  }
}

/** Every question as it is and misspelt, after a few that count for nothing: a process that runs is warm. */
async function askAll(peer: System, asked: readonly Query[], enough: number | null) {
  const until = enough === null ? Number.POSITIVE_INFINITY : performance.now() + enough * 1_000
  const [clean, misspelt, times]: [Quality[], Quality[], number[]] = [[], [], []]
  const ask = async (question: string, rel: string[]) => {
    const before = performance.now()
    const found = await peer.search(question, 10)
    times.push(performance.now() - before)
    return judge(found, rel)
  }
  const warm = asked.slice(0, FEWEST_QUESTIONS)
  for (const { q } of warm) if (performance.now() < until) await peer.search(q, 10)
  for (const [at, { q, rel }] of asked.entries()) {
    if (times.length >= FEWEST_QUESTIONS && performance.now() > until) break
    clean.push(await ask(q, rel))
    misspelt.push(await ask(misspell(q, `${at}`, { joined: true }), rel))
  }
  return { clean, misspelt, times }
}
