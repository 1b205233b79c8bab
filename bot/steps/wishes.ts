import { asksForWay } from '../answering/follow-up.ts'
import { say, type TurnDesk } from '../turn.ts'
import { readFollowUp } from '../understanding/follow-up.ts'
import { plain } from '../understanding/words.ts'
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
  if (pointsBack(desk)) return false
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

/** "Wie kan ik bellen?" after an answer asks for who was just spoken of; no person of ours is named. */
function pointsBack(desk: TurnDesk): boolean {
  if (desk.memory.about === null || desk.turn.message.choice !== null) return false
  if (asksForWay.test(plain(desk.masked))) return true
  if (/\b(medewerker|mens|persoon|iemand|afspraak|consulent|terug)\b/i.test(desk.masked)) return false
  return readFollowUp(desk.masked)?.about === 'place'
}
