import { give, isSure } from '../answering/answer.ts'
import { explanationOf } from '../answering/by-topic.ts'
import type { TurnDesk } from '../turn.ts'
import { startClarification } from './clarify.ts'

/**
 * Who says that life is heavy, or that they are worn out, and little besides: one kind question, below the line that says
 * who listens. A text that was found by those words is about something worse. Who spoke of caring for another is told who
 * takes over; who names a subject along with it is answered about that.
 */
export async function weary(desk: TurnDesk): Promise<boolean> {
  const { doubt, weary } = desk.alarm
  const { dialog, asked, topics, danger } = desk.memory
  if (doubt === null || !weary || desk.turn.language !== 'nl' || desk.turn.message.choice !== null) return false
  if (dialog !== null || asked !== null || danger !== null || desk.turn.owner !== 'assistant') return false
  const cares = topics.find((topic) => caring.has(topic))
  const id = cares === undefined ? null : await explanationOf(desk, 'mantelzorg', desk.masked)
  if (id !== null && (await give(desk, id, desk.masked))) return true
  if (await namesSubject(desk)) return false
  return await startClarification(desk, {})
}

async function namesSubject(desk: TurnDesk): Promise<boolean> {
  const { municipality } = desk.result
  const findings = await desk.abilities.find({ text: desk.masked, topics: [], municipality, audience: 'inhabitant' })
  const [best] = findings.hits
  return isSure(findings) && best !== undefined && !best.topics.some((topic) => heavy.has(topic))
}

const caring: ReadonlySet<string> = new Set(['mantelzorg', 'dementie'])
const heavy: ReadonlySet<string> = new Set(['crisis-suicide', 'ggz'])
