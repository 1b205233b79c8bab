import { dangerNumbers } from '../phrases/danger.ts'
import type { TurnDesk } from '../turn.ts'

/** Where danger may be meant, the answer comes as always, below a line that says where help is. */
export function addSafetyLine(desk: TurnDesk): void {
  const [first, ...rest] = desk.result.replies
  if (first === undefined || !spoken.has(first.outcome) || desk.turn.message.choice !== null) return
  const { doubt } = desk.alarm
  if (doubt === null) return
  // The refusal to advise names the doctor and 112 already.
  if (doubt.kind === 'medical' && first.outcome === 'refused_medical') return
  const { suicide, violence, child, emergency } = dangerNumbers
  const number = doubt.kind === 'suicide' ? suicide : doubt.kind === 'child-writing' ? child : violence
  const words = desk.phrases.dangerDoubt(number)
  // Who fell or is missing has no use for a number to talk.
  const toTalk = doubt.kind !== 'medical' && doubt.kind !== 'missing'
  const line = toTalk ? words : words.slice(0, words.indexOf(emergency) + emergency.length + 1)
  desk.result.replies = [{ ...first, text: `${line}\n\n${first.text}` }, ...rest]
}

/** Not in the middle of an appointment, and not where the fixed words already stand. */
const spoken = new Set(['answered', 'clarify', 'no_answer', 'out_of_scope', 'refused_medical', 'other_municipality'])
