import { halfOf } from './cases.ts'
import { confusions } from './page.ts'
import type { Judgement, Row } from './score.ts'

type Checked = { name: string; least: number; value: number }

/** The table for the terminal, and the report in Markdown. */
export function report(rows: Row[], thresholds: Checked[], reading: { median: number; longest: string[] }, judgements: readonly Judgement[]): { markdown: string; table: string } {
  const stages = [...new Set(rows.map(({ stage }) => stage))]
  const lines = stages.map((stage) => [stage, shareOf(rows, stage, 'development'), shareOf(rows, stage, 'held-out')])
  const slices = rows.filter(({ stage }) => !/^(answers|misspelt)/.test(stage)).map(({ stage, slice, half, right, total }) => [stage, slice, half, `${right}/${total}`])
  const goals = thresholds.map(({ name, least, value }) => [name, value.toFixed(3), least.toFixed(2), value >= least ? 'ok' : 'TOO LOW'])
  goals.push(['median words in a sentence', String(reading.median), '≤ 12', reading.median <= 12 ? 'ok' : 'TOO HIGH'])
  goals.push(['sentences over 25 words', String(reading.longest.length), '0', reading.longest.length === 0 ? 'ok' : 'TOO MANY'])
  const table = [plainTable(['stage', 'development', 'held-out'], lines), plainTable(['threshold (held-out half)', 'value', 'least', ''], goals)].join('\n\n')
  const markdown = [
    '# Evaluations',
    'Half of the cases is for tuning, the other half (by the hash of the id) is only measured with.',
    markdownTable(['threshold (held-out half)', 'value', 'least', ''], goals),
    markdownTable(['stage', 'development', 'held-out'], lines),
    markdownTable(['stage', 'slice', 'half', 'right'], slices),
    '## Most often confused, in the half for tuning',
    markdownTable(['stage', 'what', 'how often'], mostConfused(judgements)),
    ...(reading.longest.length === 0 ? [] : ['Sentences over 25 words:', ...reading.longest.slice(0, 20).map((each) => `- ${each}`)]),
  ].join('\n\n')
  return { markdown: `${markdown}\n`, table }
}

/** Only where something was read as something else; what an answer says instead stands in `report.html`. */
function mostConfused(judgements: readonly Judgement[]): string[][] {
  const read = judgements.filter(({ id, stage }) => halfOf(id) === 'development' && !/answers|misspelt|dialog/.test(stage))
  return [...new Set(read.map(({ stage }) => stage))].flatMap((stage) =>
    confusions(read.filter((each) => each.stage === stage))
      .slice(0, MOST_CONFUSED)
      .map(([what, count]) => [stage, what.replaceAll('|', '/'), String(count)]),
  )
}

const MOST_CONFUSED = 4

function shareOf(rows: Row[], stage: string, half: string): string {
  const fitting = rows.filter((row) => row.stage === stage && row.half === half)
  const right = fitting.reduce((sum, row) => sum + row.right, 0)
  const total = fitting.reduce((sum, row) => sum + row.total, 0)
  return total === 0 ? '-' : `${(right / total).toFixed(3)} (${right}/${total})`
}

function plainTable(head: string[], rows: string[][]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: string[]) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()
  return [line(head), ...rows.map(line)].join('\n')
}

function markdownTable(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
