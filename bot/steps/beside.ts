import type { Memory } from '../memory.ts'
import { withTold } from '../memory.ts'
import type { TurnDesk } from '../turn.ts'
import { wordsOfItsOwn } from '../understanding/follow-up.ts'
import { type Intent, readIntent } from '../understanding/intent.ts'

/**
 * A wish is often told with its reason: "bel mij maar terug, ik heb ruzie met mijn buurman". That reason is remembered,
 * so that whoever takes it up has it and nobody is asked again.
 */
export function withReason(desk: TurnDesk, intent: Intent): Memory {
  const { memory, masked, turn } = desk
  return turn.message.choice === null && tellsBeside(masked, intent) ? withTold(memory, masked) : memory
}

function tellsBeside(text: string, intent: Intent): boolean {
  return text.split(clause).some((part) => {
    const rest = part.replace(/\[[a-z-]+\]|\d+/g, ' ').replace(ofTheWish, ' ')
    const own = /\p{L}/u.test(rest) ? wordsOfItsOwn(rest) : 0
    if (intent === 'appointment') return readIntent(part) === null && own >= A_STORY
    return own >= (readIntent(part) === null ? 1 : 2)
  })
}

const clause = /[.,!?;:\n]+|\b(?:want|omdat|over|vanwege|wegens|doordat|ivm)\b/i
/** An appointment asks its own questions; only a story is kept beside it, for after consent. */
const A_STORY = 3
/** Words that the wish itself is made of, courtesy, and when and how. */
const ofTheWish =
  /\b(?:\w*(?:bel|bellen|gebeld|belt|spreken|praten|spreek|afspraak|gesprek)|terug\w*|mens(?:en)?|persoon|medewerk\w*|iemand|consulent|echte?|contact|opnemen|maken|graag|aub|alstublieft|alsjeblieft|svp|hallo|hoi|dag|goede\w+|even|maar|liever|direct|gewoon|heb|heeft|hebben|zou|willen|wilt|wil|kunnen|u|jullie|mijn|m'n|mn|nummer|telefoon\w*|mobiel|op|vandaag|morgen\w*|overmorgen|\w*dag(?:ochtend|middag|avond)?|ochtend|middag|avond|uur|na|om|half|tussen|vanaf|voor|naam|heet|bedankt|dank|niet|meer|geen|computer|robot|chat\w*|vraag|iets|een|ander|andere?|nog|weer|met)\b/gi
