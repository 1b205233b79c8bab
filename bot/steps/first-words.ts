import { say, type TurnDesk } from '../turn.ts'
import { onlyWantsToAsk } from '../understanding/broad.ts'
import { onlyTellsLoss, readLoss } from '../understanding/loss.ts'

/** What needs no knowledge, only a fitting word: that somebody wants to ask something, or that an animal died. */
export function firstWords(desk: TurnDesk): boolean {
  const { masked, turn, phrases, memory } = desk
  if (turn.message.choice !== null || memory.asked !== null) return false
  if (onlyWantsToAsk(masked)) return say(desk, phrases.hello, 'smalltalk')
  if (readLoss(masked) !== 'pet' || !onlyTellsLoss(masked)) return false
  desk.result.memory = memory
  return say(desk, phrases.petLost, 'smalltalk')
}
