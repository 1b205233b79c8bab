import { personChoice } from '../dialogs/choices.ts'
import { say, type TurnDesk } from '../turn.ts'
import type { Intent } from '../understanding/intent.ts'

/** Small talk, and what is asked about the assistant itself. */
export function smalltalk(desk: TurnDesk): boolean {
  const { intent } = desk
  const words = intent === null ? undefined : smalltalkWords(desk)[intent]
  if (words === undefined) return false
  const offerPerson = intent === 'are-you-human' || intent === 'insult' || intent === 'what-can-you'
  const choices = offerPerson ? [personChoice(desk.phrases)] : []
  return say(desk, words, 'smalltalk', choices)
}

function smalltalkWords(desk: TurnDesk): Partial<Record<Intent, string>> {
  const phrases = desk.phrases
  return {
    hello: phrases.hello,
    thanks: phrases.thanks,
    goodbye: phrases.goodbye,
    'how-are-you': phrases.howAreYou,
    'what-can-you': phrases.whatCanYou,
    'are-you-human': phrases.areYouHuman,
    'who-are-you': phrases.whoAmI(desk.name),
    chat: phrases.chat,
    insult: phrases.insulted,
    stop: phrases.stopped,
  }
}
