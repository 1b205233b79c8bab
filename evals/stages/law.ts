import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readRegion } from '../../knowledge/content/region.ts'
import { runImport } from '../../knowledge/import/command.ts'
import { createKnowledge, type Knowledge } from '../../knowledge/knowledge.ts'
import { readConfig } from '../../server/config.ts'
import { openDatabase } from '../../server/database.ts'
import { migrate } from '../../server/migrate.ts'
import { type Case, readCases } from '../cases.ts'
import { misspell } from '../misspell.ts'
import type { Judgement } from '../score.ts'

export interface LawCase extends Case {
  /** BWB number of the act, and the articles of which one must be found. */
  law: string
  articles: string[]
}

/** The acts stand beside the project; a plain clone elsewhere does without this stage. */
export const acts = join(import.meta.dirname, '../../../shared/data/laws/bwb')
const SETS = ['law', 'law-lay'] as const
const SHOWN = 5

/** Lay questions about the acts: does the right article stand among the first five? Skipped where the acts are absent. */
export async function judgeLaw(): Promise<Judgement[]> {
  if (!existsSync(acts)) {
    console.error(`law: skipped, ${acts} is absent`)
    return []
  }
  const { knowledge, close } = await lawLibrary()
  const judgements: Judgement[] = []
  for (const set of SETS) {
    for (const each of readCases<LawCase>(set)) {
      const found = await articlesFor(knowledge, each.text)
      judgements.push(judged(each, `law: ${set}`, found, each.text))
      const twin = misspell(each.text, each.id)
      judgements.push(judged(each, 'law: misspelt', await articlesFor(knowledge, twin), twin))
    }
  }
  await close()
  return judgements
}

function judged({ id, law, articles }: LawCase, stage: string, found: readonly string[], text: string): Judgement {
  const wanted = articles.map((article) => `${law}:${article}`)
  const right = found.some((article) => wanted.includes(article))
  return { stage, slice: law, id, text, right, why: right ? null : `${wanted.join(' ')} ≠ ${found.join(' ')}` }
}

/** The first five articles, as ids. */
async function articlesFor(knowledge: Knowledge, question: string): Promise<string[]> {
  const asked = { question, municipality: null, audience: 'inhabitant', kinds: ['regulation'], limit: SHOWN } as const
  return (await knowledge.search(asked)).results.map(({ item }) => item.id)
}

/** The example region with the acts beside it, imported as anybody would. */
async function lawLibrary(): Promise<{ knowledge: Knowledge; close: () => Promise<void> }> {
  const config = readConfig({ DATA_DIR: 'memory://', NOW: '2026-11-23T10:00:00+01:00' })
  const clock = () => config.now ?? new Date()
  const region = await readRegion(config.region)
  const db = await openDatabase(config)
  await migrate(db)
  await runImport(['bwb', acts, '--publish'], { db, region, clock, print: () => {} })
  return { knowledge: await createKnowledge({ db, region, clock }), close: () => db.close() }
}
