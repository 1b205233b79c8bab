import { isSure } from '../answering/answer.ts'
import { asksForWay } from '../answering/follow-up.ts'
import { LEAVES_LIST } from '../dialogs/appointment-waiting.ts'
import { readPhone } from '../dialogs/contact.ts'
import { say, type TurnDesk } from '../turn.ts'
import { readLearnedFollowUp } from '../understanding/follow-up/learned.ts'
import { readFollowUp } from '../understanding/follow-up.ts'
import { readIntent } from '../understanding/intent.ts'
import { readScope } from '../understanding/scope.ts'
import { asks, plain } from '../understanding/words.ts'
import { withReason } from './beside.ts'
import { bringPerson, WANTS_PERSON } from './person.ts'
import { startReport, wantsReport } from './report.ts'
import { startAppointment, startCallback, startChange } from './start.ts'

export async function pressedButton(desk: TurnDesk): Promise<boolean> {
  const { choice } = desk.turn.message
  if (choice === null) return false
  if (choice === 'person') return bringPerson(desk, WANTS_PERSON)
  if (choice === 'appointment') return await startAppointment(desk, {})
  if (choice === 'report') return await startReport(desk)
  if (choice === 'callback') return await startCallback(desk)
  if (choice === 'continue' || choice === 'stop') return say(desk, desk.phrases.stopped, 'smalltalk')
  return false
}

export async function wishForPersonOrAppointment(desk: TurnDesk): Promise<boolean> {
  if (desk.turn.message.choice === null && wantsReport(desk.masked)) return await startReport(desk)
  if (asksHowLong(desk)) {
    const by = desk.abilities.promises.answerByInWords(desk.turn.now, desk.turn.municipality, desk.phrases.language)
    return say(desk, desk.phrases.personAlready(by), 'handover')
  }
  if (isOnlyNumber(desk)) return await startCallback(desk)
  if (pointsBack(desk)) return false
  if (desk.turn.message.choice === null && LEAVES_LIST.test(plain(desk.masked))) {
    const left = await desk.abilities.calendar.leaveWaiting(desk.turn.conversation)
    return say(desk, left ? desk.phrases.waitingLeft : desk.phrases.waitingNone, 'booking')
  }
  if (await isRatherQuestion(desk)) return false
  if (desk.intent !== null && asksPerson.has(desk.intent)) desk.memory = withReason(desk, desk.intent)
  switch (desk.intent) {
    case 'person':
      return bringPerson(desk, WANTS_PERSON)
    case 'callback':
      return await startCallback(desk)
    case 'appointment':
      return await startAppointment(desk, {})
    case 'change-appointment':
      return await startChange(desk)
    default:
      return false
  }
}

/** Who waits for a person asks how long that takes, or wants no call and no appointment beside it. */
function asksHowLong({ turn, masked }: TurnDesk): boolean {
  const said = plain(masked)
  return turn.message.choice === null && turn.owner === 'waiting' && stillWaits.test(said)
}

const stillWaits =
  /^(?:nee )?(?:(?:ook|liever|graag|echt|maar) )*(?:niet (?:terug ?)?bellen|geen (?:afspraak|telefoontje|belletje)|gewoon hier|via de chat|hier in de chat)(?: (?:graag|aub|hoor|is goed|nodig|dank\w*))*$|^(?:en |maar )?(?:hoe ?lang (?:duurt|moet|gaat)(?: \w+){0,4} (?:nog|wachten|duren)\b.*|wanneer (?:krijg|hoor) ik (?:nou |nu |dan )?(?:antwoord|iets|wat)(?: \w+){0,3}|is er al iemand(?: \w+){0,3}|ben(?:t)? (?:u|je|jullie) er(?: al| nog)?|hallo is er (?:al |nog )?iemand)$/

/** A telephone number and nothing else asks to be called. */
function isOnlyNumber({ turn }: TurnDesk): boolean {
  const { text, choice } = turn.message
  if (choice !== null || asks(text) || readPhone(text) === null) return false
  return text.split(/[\s,.:;]+/).every((word) => !/\p{L}/u.test(word) || besideNumber.test(word))
}

const besideNumber = /^(?:mijn|m'n|mn|me|is|nummer|telefoonnummer|telefoon|mobiel|tel|nr|het|dit|op|dan|maar)$/i

/**
 * A wish that no pattern hears and of which what was learned is not sure is no wish where the knowledge has the answer:
 * "ik wil een traplift". And what is surely for another desk is declined: "parkeervergunning voor bezoek aanvragen".
 */
async function isRatherQuestion(desk: TurnDesk): Promise<boolean> {
  const { intent, reading, masked } = desk
  if (intent === null || !asksPerson.has(intent) || desk.turn.message.choice !== null) return false
  if (reading.intent === 'other-desk' && reading.probability >= SURELY_ELSEWHERE && readScope(masked) !== null)
    return true
  if (readIntent(masked) !== null || reading.probability >= reading.question + CLEARLY) return false
  if (/\b(medewerk\w*|mens|persoon|iemand|afspraak|consulent|terug|bellen|gebeld|spreken|praten)\b/i.test(masked))
    return false
  const { municipality } = desk.result
  const findings = await desk.abilities.find({ text: masked, topics: [], municipality, audience: 'inhabitant' })
  return isSure(findings) || readScope(masked) !== null
}

const asksPerson: ReadonlySet<string> = new Set(['person', 'callback', 'appointment', 'change-appointment'])
const SURELY_ELSEWHERE = 0.65
/** So much likelier than a question must a wish be that only was learned. */
const CLEARLY = 0.25

/**
 * "Wie kan ik bellen?", "komt er iemand thuis?" after an answer ask about what was just spoken of: no person of ours is
 * named, and what was learned hears a follow-up rather than a wish.
 */
function pointsBack(desk: TurnDesk): boolean {
  const text = desk.masked
  if (desk.memory.about === null || desk.turn.message.choice !== null) return false
  if (asksForWay.test(plain(text))) return !wantsToMake.test(plain(text))
  if (readIntent(text) === null) return plain(text).split(' ').length <= SHORT && readLearnedFollowUp(text).wish < WISH
  if (/\b(medewerker|mens|persoon|iemand|afspraak|consulent|terug)\b/i.test(text)) return false
  return readFollowUp(text)?.about === 'place'
}

/** "Kan ik een afspraak maken?" is a wish; "kan ik daar een afspraak maken?" is about who was named. */
const wantsToMake =
  /^(?:en |oke? )*(?:kan|kun|mag) (?:ik|we|wij)(?!.*\b(?:daar|hier|er|erbij|daarbij)\w*\b)( \w+){0,4} afspraak (?:maken|plannen|inplannen|krijgen)( \w+){0,2}$/

/** What was learned of wishes in a conversation, was learned from messages of at most so many words. */
const SHORT = 12
/** From this chance on a message in the middle of a conversation is a wish. */
const WISH = 0.4
