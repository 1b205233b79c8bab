import type { Problem } from './check.ts'
import type { Asked } from './types.ts'

/** Headings "# topic" with a line a question below. */
export function readAsked(file: string, text: string, problems: Problem[]): Asked[] {
  let topic: string | null = null
  return text.split('\n').flatMap((line, at) => {
    if (line.startsWith('# ')) topic = line.slice(2).trim()
    if (line.startsWith('# ') || line.trim() === '') return []
    if (topic === null) problems.push({ file, line: at + 1, reason: 'begint zonder kop "# onderwerp"' })
    return topic === null ? [] : [{ topic, text: line.trim() }]
  })
}
