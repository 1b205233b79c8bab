import type { Choice } from '../../channels/message.ts'
import type { Appointment, Calendar } from '../abilities.ts'
import { composeWords } from '../answering/compose.ts'
import { plain } from '../understanding/words.ts'
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
    version: 1,
    steps: [whichStep(calendar), howStep],
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
  when: (vars) => appointmentOf(vars) !== null,
  ask(turn, vars, again) {
    const phrases = turn.phrases
    const words = phrases.changeHow(appointmentOf(vars)?.words ?? '')
    return composeWords(again ? `${phrases.notRead} ${words}` : words, 'booking', howChoices(turn), phrases)
  },
  read(turn) {
    const pick = chosen(howChoices(turn), turn) ?? howInWords(turn)
    return pick === null ? { unclear: true } : { set: { how: pick } }
  },
}

function howInWords(turn: DialogTurn): string | null {
  const said = plain(turn.dutch)
  if (/\b(afzeg|zeg .*\baf\b|annul|cancel|afgezegd|niet door|hoeft niet)/.test(said)) return 'cancel'
  if (/\b(verzet|verplaats|ander|later|eerder)/.test(said)) return 'move'
  return yesOrNo(turn) === false ? 'keep' : null
}

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
