import { materialFor, waysOn } from '../answering/answer.ts'
import { personChoice, yesOrNo } from '../dialogs/choices.ts'
import { say, type TurnDesk } from '../turn.ts'
import type { Intent } from '../understanding/intent.ts'
import { plain } from '../understanding/words.ts'

/** Yes or no when nothing was asked: yes shows what more there is, no leaves it there. */
export async function bareAnswer(desk: TurnDesk): Promise<boolean> {
  const { memory, phrases } = desk
  const wanted = desk.turn.message.choice === null ? yesOrNo(desk.turn.message) : null
  // Only the words themselves: "ja ik heb schulden" is a question.
  if (wanted === null || memory.about === null || memory.asked !== null || !bare.test(plain(desk.masked))) return false
  if (!wanted) return say(desk, phrases.nothingMore, 'smalltalk')
  const material = await materialFor(desk, memory.about.id)
  return material !== null && say(desk, phrases.moreAbout, 'clarify', await waysOn(desk, material))
}

const bare =
  /^(ja+|jawel|jazeker|nee+|nope)( (graag|hoor|inderdaad|precies|dat klopt|klopt|dat is zo|zo is het|dank (je|u)( wel)?|bedankt|aub|alsjeblieft|doe maar))?( (wel|ook|hoor|helemaal))?$/

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
