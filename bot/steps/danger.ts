import { give, isSure } from '../answering/answer.ts'
import { chooseAnswer } from '../answering/choose.ts'
import { dangerReply } from '../answering/danger.ts'
import { withTold } from '../memory.ts'
import type { TurnDesk } from '../turn.ts'
import type { DangerKind } from '../understanding/danger.ts'
import { comfort } from './bereaved.ts'
import { personWish } from './person.ts'
import { weary } from './weary.ts'

/** Danger first, in every mode: fixed words, staff warned, a person asked for; what was going on is kept. */
export async function danger(desk: TurnDesk): Promise<boolean> {
  const found = desk.alarm.danger
  if (found === null) return (await comfort(desk)) || (await weary(desk))
  if (desk.alarm.between) await answerBelow(desk)
  desk.result.replies.unshift(dangerReply(found, desk.turn.language))
  desk.result.wishes.push({ kind: 'alert', danger: found.kind })
  const whose = found.byWriter === true ? ', door wie schrijft' : ''
  desk.result.wishes.push(personWish(desk, `Mogelijk gevaar: ${dangerInWords[found.kind]}${whose}`, 'danger'))
  // From now on nothing is asked along with an answer that is no help.
  desk.result.memory = { ...withTold(desk.result.memory, desk.masked), danger: found.kind, placeAsked: true }
  return true
}

/** Danger that was heard between the lines of a question may not be there: who asked has the answer all the same. */
async function answerBelow(desk: TurnDesk): Promise<void> {
  const { municipality } = desk.result
  if (municipality === null || desk.memory.dialog !== null) return
  const findings = await desk.abilities.find({ text: desk.masked, topics: [], municipality, audience: 'inhabitant' })
  if (isSure(findings)) await give(desk, chooseAnswer(desk.masked, findings).id, desk.masked)
}

/** As staff reads it. */
const dangerInWords: Record<DangerKind, string> = {
  suicide: 'gedachten aan zelfdoding',
  violence: 'geweld',
  child: 'een kind in gevaar',
  medical: 'iemand is bewusteloos of gewond',
  weapon: 'een wapen of bedreiging',
  missing: 'iemand is vermist of verward',
  'child-writing': 'een kind dat schrijft',
}
