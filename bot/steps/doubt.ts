import { dangerNumbers } from '../phrases/danger.ts'
import type { TurnDesk } from '../turn.ts'
import type { DangerKind } from '../understanding/danger.ts'

/** Where danger may be meant, the answer comes as always, below a line that says where help is. */
export function addSafetyLine(desk: TurnDesk): void {
  const [first, ...rest] = desk.result.replies
  if (first === undefined || !spoken.has(first.outcome) || desk.turn.message.choice !== null) return
  const { doubt } = desk.alarm
  if (doubt === null) return
  // The refusal to advise names the doctor and 112 already.
  if (doubt.kind === 'medical' && first.outcome === 'refused_medical') return
  const { emergency } = dangerNumbers
  const words = desk.phrases.dangerDoubt(whoListens(doubt.kind))
  // Who fell or is missing has no use for a number to talk.
  const toTalk = doubt.kind !== 'medical' && doubt.kind !== 'missing'
  const line = toTalk ? words : words.slice(0, words.indexOf(emergency) + emergency.length + 1)
  desk.result.replies = [{ ...first, text: `${line}\n\n${first.text}` }, ...rest]
}

/** Not in the middle of an appointment, and not where the fixed words already stand. */
const spoken = new Set(['answered', 'clarify', 'no_answer', 'out_of_scope', 'refused_medical', 'other_municipality'])

/** A number with whose it is; 113 is known by its number, and its full name frightens who does not mean it. */
function whoListens(kind: DangerKind): string {
  const { suicide, violence, child } = dangerNumbers
  if (kind === 'suicide') return suicide
  return kind === 'child-writing' ? `${child} (Kindertelefoon)` : `${violence} (Veilig Thuis)`
}
