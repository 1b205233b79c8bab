import { give } from '../answering/answer.ts'
import { explanationOf } from '../answering/by-topic.ts'
import { personChoice } from '../dialogs/choices.ts'
import { dangerWords } from '../phrases/danger.ts'
import { say, type TurnDesk } from '../turn.ts'

/**
 * Who tells that somebody died by suicide is comforted, told what helps who stays behind, and asked how they are
 * themselves. Nothing is in danger by that: staff is not alarmed.
 */
export async function comfort(desk: TurnDesk): Promise<boolean> {
  const { lost } = dangerWords('nl')
  if (!desk.alarm.bereaved || lost === undefined || desk.turn.language !== 'nl') return false
  if (desk.memory.dialog !== null || desk.turn.message.choice !== null || desk.turn.owner !== 'assistant') return false
  desk.memory = { ...desk.memory, danger: LOST }
  desk.result.memory = desk.memory
  const id = desk.result.municipality === null ? null : await explanationOf(desk, 'crisis-suicide', BEREAVED)
  if (id !== null && (await give(desk, id, BEREAVED, { opening: lost.ask }))) return true
  return say(desk, lost.alone, 'answered', [personChoice(desk.phrases)])
}

/** What is remembered then: the next words are no question to search with. */
export const LOST = 'lost'

/** However it was told, this is what helps. */
const BEREAVED = 'iemand van wie ik hield is door zelfdoding overleden, wie helpt mij'
