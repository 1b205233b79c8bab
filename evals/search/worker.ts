import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { misspell } from '../misspell.ts'
import { enlarge, partsOf, readDocuments, readQueries } from './collection.ts'
import { judge, percentile, type Quality } from './measure.ts'
import { systems } from './systems.ts'

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
  databaseUrl: string | null
}

const task = JSON.parse(process.argv[2] ?? '{}') as Task
console.log(JSON.stringify(await perform(task)))

async function perform({ system, documents, queries, titles, size, databaseUrl }: Task): Promise<Outcome> {
  const read = readDocuments(documents)
  const texts = size === null ? read : enlarge(read, size)
  const asked = readQueries(queries)
  const make = systems[system]
  if (make === undefined) throw new Error(`onbekend: ${system}`)
  const dataDir = mkdtempSync(join(tmpdir(), 'wegwijs-bench-'))
  const peer = make({ databaseUrl, dataDir, titles })
  const started = performance.now()
  await peer.index(texts, () => partsOf(texts, titles))
  const index = performance.now() - started
  const times: number[] = []
  const run = async (question: string, rel: string[]) => {
    const before = performance.now()
    const found = await peer.search(question, 10)
    times.push(performance.now() - before)
    return judge(found, rel)
  }
  for (const { q } of asked.slice(0, 20)) await peer.search(q, 10)
  const clean: Quality[] = []
  const misspelt: Quality[] = []
  for (const { q, rel } of asked) clean.push(await run(q, rel))
  for (const [at, { q, rel }] of asked.entries()) misspelt.push(await run(misspell(q, `${at}`, { joined: true }), rel))
  const memory = process.resourceUsage().maxRSS / 1_000
  await peer.close()
  rmSync(dataDir, { recursive: true })
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
