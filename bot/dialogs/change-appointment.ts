import type { Choice } from '../../channels/message.ts'
import type { Appointment, Calendar } from '../abilities.ts'
import { composeWords } from '../answering/compose.ts'
import { readWhen } from '../understanding/when.ts'
import { plain } from '../understanding/words.ts'
import { answerAboutTalk } from './about-talk.ts'
import { chosen, personChoice, yesOrNo } from './choices.ts'
import type { DialogTurn, Script, Step, Vars } from './script.ts'

/**
 * Moving or cancelling an appointment that was made in this conversation. Moving ends with `MOVE` in the variables, so
 * that the dialog for a new moment takes over.
 */
export function changeAppointmentScript(
  calendar: Calendar,
  onMove: (turn: DialogTurn, appointment: Appointment) => void,
): Script {
  return {
    id: 'change-appointment',
    version: 2,
    steps: [whichStep(calendar), howStep],
    answers: (turn, vars) => answerAboutTalk(calendar, turn, appointmentOf(vars)?.type ?? null),
    async finish(turn, vars) {
      const phrases = turn.phrases
      const appointment = appointmentOf(vars)
      if (appointment === null) {
        turn.say(composeWords(phrases.changeNone, 'booking', [personChoice(turn.phrases)], phrases))
        return null
      }
      if (vars.how === 'move') {
        onMove(turn, appointment)
        return null
      }
      const done = vars.how === 'cancel' && (await calendar.cancel(appointment.id, turn.conversation)).cancelled
      turn.say(composeWords(done ? phrases.cancelled : phrases.kept, 'booking', [], phrases))
      return null
    },
  }
}

function whichStep(calendar: Calendar): Step {
  return {
    key: 'which',
    when: (vars) => appointmentOf(vars) === null && mine(vars).length > 1,
    ask: (turn, vars) =>
      composeWords(turn.phrases.changeWhich, 'booking', mine(vars).map(appointmentChoice), turn.phrases),
    async read(turn, vars) {
      const id = chosen(mine(vars).map(appointmentChoice), turn)
      const appointment = (await calendar.mine(turn.conversation, turn.phrases.language)).find((each) => each.id === id)
      return appointment === undefined ? { unclear: true } : { set: { appointment } }
    },
  }
}

const howStep: Step = {
  key: 'how',
  when: (vars) => appointmentOf(vars) !== null && vars.how === undefined,
  ask(turn, vars, again) {
    const phrases = turn.phrases
    const { words: at, place } = appointmentOf(vars) ?? { words: '', place: null }
    const words = phrases.changeHow(place === null ? at : `${at}, ${place}`)
    return composeWords(again ? `${phrases.notRead} ${words}` : words, 'booking', howChoices(turn), phrases)
  },
  read(turn) {
    const pick = chosen(howChoices(turn), turn) ?? howInWords(turn)
    return pick === null ? { unclear: true } : { set: { how: pick } }
  },
}

function howInWords(turn: DialogTurn): string | null {
  const said = plain(turn.dutch)
  const meant = changeMeant(said)
  if (meant === 'cancel' || meant === 'move') return meant
  if (/\b(niet door|hoeft niet)/.test(said)) return 'cancel'
  if (/\b(ander|later|eerder)/.test(said) || readWhen(turn.dutch, turn.now) !== null) return 'move'
  return yesOrNo(turn) === false ? 'keep' : null
}

export type ChangeMeant = 'move' | 'cancel' | 'show'

/** What a plain text says should be done with an appointment that there is; null when it says no such thing. */
export function changeMeant(said: string): ChangeMeant | null {
  if (said.split(' ').length > MOST_WORDS) return null
  if (cancels.test(said) && !notCancelled.test(said)) return 'cancel'
  if (moves.test(said)) return 'move'
  return shows.test(said) ? 'show' : null
}

const MOST_WORDS = 20
const cancels =
  /\b(annule\w*|geannuleerd|cancel\w*|gecanceld|afzeg\w*|afgezegd|afbellen|zeg(?:gen)?(?: \w+){0,5} af|(?:afspraak|gesprek)(?: \w+){0,4} (?:vervallen|schrappen|hoeft niet(?: meer)?|niet meer nodig))\b/
/** "Niet afzeggen maar verzetten", "en als ik moet afzeggen": it is not asked to be done. */
const notCancelled =
  /\b(?:niet|niet meer|zonder)(?: \w+)? (?:annul|afzeg|cancel)|\b(?:als|stel|mocht)(?: \w+){0,6} (?:annul|afzeg|cancel|af)/
const moves =
  /\b(verzet\w*|verplaats\w*|verschui\w*|verschoven|omzetten|omgezet|uitstellen|(?:afspraak|gesprek|hem|die) (?:\w+ ){0,4}(?:naar|op) (?:een )?(?:andere?|(?:maan|dins|woens|donder|vrij)dag\w*|morgen|overmorgen|volgende) ?\w*)\b/
const shows =
  /\b(?:wanneer|hoe laat|waar|welke dag|wat|weet (?:u|je))\b(?: \w+){0,5} (?:afspraak|gesprek)\b(?! (?:maken|plannen|inplannen|krijgen|duurt|kost)\b)(?: \w+){0,4}$|^(?:en |maar )?(?:wanneer|hoe laat|waar|welke dag)(?: (?:was|is|moet|moest|had|heb|ik|het|dat|hij|die|nou|nu|dan|er|zijn|komen|heen|ook|al|weer|alweer|precies|ongeveer|eigenlijk))+$/

function howChoices(turn: DialogTurn): Choice[] {
  const phrases = turn.phrases
  return [
    { value: 'move', label: phrases.changeMove },
    { value: 'cancel', label: phrases.changeCancel },
    { value: 'keep', label: phrases.changeKeep },
  ]
}

/** Handed over at the start: the appointments of this conversation, and the one that is meant when there is one. */
function mine(vars: Vars): Appointment[] {
  return (vars.mine as Appointment[] | undefined) ?? []
}

function appointmentOf(vars: Vars): Appointment | null {
  return (vars.appointment as Appointment | undefined) ?? (mine(vars).length === 1 ? (mine(vars)[0] ?? null) : null)
}

function appointmentChoice({ id, words }: Appointment): Choice {
  return { value: id, label: words }
}
