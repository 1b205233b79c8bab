import { dangerReply } from '../answering/danger.ts'
import { withTold } from '../memory.ts'
import type { TurnDesk } from '../turn.ts'
import { readDanger } from '../understanding/danger.ts'
import { personWish } from './person.ts'

/** Danger first, in every mode: fixed words, staff warned, a person asked for; what was going on is kept. */
export function danger(desk: TurnDesk): boolean {
  const found = readDanger(desk.turn.message.text)
  if (found === null) return false
  desk.result.replies.push(dangerReply(found, desk.turn.language))
  desk.result.wishes.push({ kind: 'alert', danger: found.kind })
  desk.result.wishes.push(personWish(desk, `Mogelijk gevaar: ${dangerInWords[found.kind] ?? found.kind}`, 'danger'))
  desk.result.memory = withTold(desk.memory, desk.masked)
  return true
}

/** As staff reads it. */
const dangerInWords: Record<string, string> = {
  suicide: 'gedachten aan zelfdoding',
  violence: 'geweld',
  child: 'een kind in gevaar',
  medical: 'iemand is bewusteloos of gewond',
  weapon: 'een wapen of bedreiging',
  missing: 'iemand is vermist of verward',
  'child-writing': 'een kind dat schrijft',
}
