import { foreignIntent } from './intent/foreign.ts'
import { smalltalkIn } from './intent/smalltalk.ts'
import { wishIn } from './intent/wishes.ts'
import { repairTowards } from './near-words.ts'
import { remembered } from './remembered.ts'
import { folded } from './tongues/phrase.ts'
import { plain } from './words.ts'

/** What someone wants of the assistant itself, apart from the subject of a question. */
export type Intent = Wished | Smalltalk

export type Wished = 'person' | 'callback' | 'appointment' | 'change-appointment' | 'privacy'

export type Smalltalk =
  | 'hello'
  | 'thanks'
  | 'goodbye'
  | 'how-are-you'
  | 'what-can-you'
  | 'are-you-human'
  | 'who-are-you'
  | 'chat'
  | 'insult'
  | 'stop'

/**
 * The wish in a message, or null. The wish for a person or an appointment is heard inside a longer text too; small talk
 * only when it is all that is said.
 */
export const readIntent = remembered(read)

function read(text: string): Intent | null {
  const said = plain(text)
  return wishIn(repairTowards(said, keyWords)) ?? smalltalkIn(said) ?? foreignIntent(folded(text))
}

/** The words on which a wish hangs: a slip of the finger in one of these is put right first. */
const keyWords = [
  'afspraak',
  'medewerker',
  'persoon',
  'iemand',
  'spreken',
  'praten',
  'bellen',
  'terugbellen',
  'annuleren',
  'afzeggen',
  'verzetten',
  'consulent',
  'gesprek',
  'contact',
]
