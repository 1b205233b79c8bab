import type { Calendar } from '../abilities.ts'
import { composeWords } from '../answering/compose.ts'
import type { Memory } from './appointment-memory.ts'
import { personChoice } from './choices.ts'
import type { DialogTurn } from './script.ts'

/** "Er past niets", "zet mij op de wachtlijst", said while moments are shown. */
export const NOTHING_SUITS =
  /\b(wachtlijst|(niets|niks|geen (een|enkele|van)\b.*) (past|uitkomt|schikt|kan|lukt)|past (er )?(niets|niks)|(er )?(past|zit) (niets|niks)( bij| tussen)?|niets bij|komt (niets|niks) uit)\b/

/** "Haal mij van de wachtlijst": off it, whatever it is for. */
export const LEAVES_LIST =
  /\b(haal|schrijf|zet) (mij|me|ons)( maar| graag| weer)? (van|uit) (de|jullie|uw) wachtlijst|\b(van de wachtlijst af|niet meer op (de|een) wachtlijst|hoef niet meer te wachten)\b/

export async function joinWaitingList(calendar: Calendar, turn: DialogTurn, memory: Memory): Promise<null> {
  const { phrases } = turn
  const result = await calendar.wait({
    type: memory.type ?? '',
    way: memory.way ?? 'place',
    municipality: memory.municipality,
    holder: turn.conversation,
    until: memory.when?.to ?? null,
    partOfDay: memory.when?.partOfDay ?? null,
    name: memory.name ?? '',
    email: memory.email,
    phone: memory.phone,
    language: turn.language,
  })
  const words = result.waiting
    ? [
        phrases.waitingJoined(result.until),
        result.byMail ? phrases.waitingMail : phrases.waitingCall,
        phrases.waitingLink(result.link),
      ].join('\n')
    : (result.message ?? phrases.appointmentRefused)
  turn.say(composeWords(words, 'booking', result.waiting ? [] : [personChoice(phrases)], phrases))
  return null
}
