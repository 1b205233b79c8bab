import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { halfOf, readCases } from './cases.ts'
import { keepHistory } from './history.ts'
import { pageOf } from './page.ts'
import { report } from './report.ts'
import { type Judgement, tally } from './score.ts'
import { judgeAnswers } from './stages/answers.ts'
import { judgeDialogs } from './stages/dialogs.ts'
import { judgeLaw } from './stages/law.ts'
import { judgeReading } from './stages/reading.ts'
import { judgeCitations, judgeRetrieval } from './stages/sources.ts'
import { judgeTalk, readability } from './stages/talk.ts'
import { judgeUnderstanding } from './stages/understanding.ts'
import { evaluationTown, talkWith } from './talk.ts'
import { thresholds } from './thresholds.ts'

const folder = import.meta.dirname

await run()

/** All stages, a table, `report.md` and `report.json`; exits 1 when a threshold is not reached. `--show STAGE` lists the misses of the half for tuning, `report.html` shows them all; `--keep` adds the figures to `history.jsonl`. */
async function run(): Promise<void> {
  const started = performance.now()
  const town = await evaluationTown()
  const judgements: Judgement[] = [
    ...judgeUnderstanding({ municipalities: town.region.municipalities, elsewhere: town.region.elsewhere }),
    ...judgeReading(),
    ...(await judgeRetrieval(town)),
    ...(await judgeAnswers(town)),
    ...(await judgeCitations(town)),
    ...(await judgeDialogs(town)),
    ...(await judgeTalk(town)),
    ...(await judgeLaw()),
  ]
  const answers = await answersGiven(town)
  await town.close()
  const rows = tally(judgements)
  const reading = readability(answers)
  const checked = thresholds.map((each) => ({ ...each, value: each.measured(rows) }))
  const seconds = (performance.now() - started) / 1000
  const { markdown, table } = report(rows, checked, reading, judgements)
  writeFileSync(join(folder, 'report.html'), pageOf(judgements))
  if (process.argv.includes('--keep')) keepHistory(rows, new Date())
  writeFileSync(join(folder, 'report.md'), markdown)
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify({ rows, thresholds: checked, reading }, null, 2)}\n`)
  console.log(table)
  console.log(`${judgements.length} judgements in ${seconds.toFixed(0)} s`)
  show(judgements)
  const failed = checked.filter(({ value, least }) => value < least)
  if (failed.length > 0 || reading.median > 12 || reading.longest.length > 0) process.exitCode = 1
}

/** The words of answers to the development questions, for their readability. */
async function answersGiven(town: Awaited<ReturnType<typeof evaluationTown>>): Promise<string[]> {
  const texts: string[] = []
  for (const { text, municipality } of readCases<{ id: string; text: string; municipality: string | null }>(
    'answers',
  ).slice(0, 120)) {
    const replies = await (await talkWith(town, municipality)).says(text)
    texts.push(...replies.map((reply) => reply.text))
  }
  return texts
}

/** Misses of the development half only: the other half is never looked at. */
function show(judgements: Judgement[]): void {
  const at = process.argv.indexOf('--show')
  if (at === -1) return
  const stage = process.argv[at + 1] ?? ''
  const misses = judgements.filter(
    (each) => !each.right && each.stage.includes(stage) && halfOf(each.id) === 'development',
  )
  for (const { stage: where, slice, id, text, why } of misses)
    console.log(`${where} | ${slice} | ${id} | ${text.slice(0, 160)} | ${why}`)
}
