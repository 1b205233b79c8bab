import { halfOf } from './cases.ts'
import type { Judgement } from './score.ts'

const MOST = 400

/**
 * A page with what went wrong in the half for tuning: per stage what was said and what happened, and what was confused
 * with what. The other half is counted and never shown.
 */
export function pageOf(judgements: readonly Judgement[]): string {
  const own = judgements.filter(({ id }) => halfOf(id) === 'development')
  const misses = own.filter(({ right }) => !right)
  const stages = [...new Set(own.map(({ stage }) => stage))]
  const sections = stages.map((stage) => {
    const wrong = misses.filter((each) => each.stage === stage)
    const total = own.filter((each) => each.stage === stage).length
    return `<section><h2>${escaped(stage)}: ${total - wrong.length} of ${total}</h2>${confusionTable(wrong)}${list(wrong)}</section>`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Evaluations</title><style>${style}</style>
<h1>Evaluations: what went wrong</h1><p>Half of the cases, for tuning. The other half is only ever counted.</p>
${sections.join('\n')}</html>\n`
}

/** What was taken for what, most often first: "person: read null". */
export function confusions(judgements: readonly Judgement[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const { slice, why, right } of judgements) {
    if (right) continue
    const key = `${slice} → ${(why ?? 'wrong').slice(0, 60)}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].sort((one, other) => other[1] - one[1])
}

function confusionTable(wrong: readonly Judgement[]): string {
  const often = confusions(wrong).filter(([, count]) => count > 1)
  if (often.length === 0) return ''
  const rows = often.map(([what, count]) => `<tr><td>${count}×</td><td>${escaped(what)}</td></tr>`)
  return `<table>${rows.join('')}</table>`
}

function list(wrong: readonly Judgement[]): string {
  if (wrong.length === 0) return '<p>Nothing.</p>'
  const items = wrong
    .slice(0, MOST)
    .map(
      ({ slice, id, text, why }) =>
        `<li><b>${escaped(slice)}</b> <code>${escaped(id)}</code><blockquote>${escaped(text)}</blockquote>${escaped(why ?? '')}</li>`,
    )
  return `<ol>${items.join('\n')}</ol>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

const style = 'body{font:16px/1.5 system-ui;max-width:70rem;margin:2rem auto;padding:0 1rem}blockquote{margin:.2rem 0}'
