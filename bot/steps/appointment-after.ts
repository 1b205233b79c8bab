import { aboutTalk } from '../dialogs/about-talk.ts'
import { changeMeant } from '../dialogs/change-appointment.ts'
import { leaves } from '../dialogs/choices.ts'
import type { DialogState } from '../dialogs/script.ts'
import { say, type TurnDesk } from '../turn.ts'
import { asksAboutTalk, type TalkQuestion } from '../understanding/about-talk.ts'
import { inDutch } from '../understanding/tongues/in-dutch.ts'
import { readWhen } from '../understanding/when.ts'
import { plain } from '../understanding/words.ts'
import { startChange } from './start.ts'

/** What is said of an appointment that was made here: when it is, another moment, or none after all. */
export async function appointmentAfter(desk: TurnDesk, ended: string | null): Promise<boolean> {
  if (desk.turn.message.choice !== null) return false
  const dutch = inDutch(desk.masked, desk.phrases.language)
  const said = plain(dutch)
  const asked = asksAboutTalk(dutch)
  if (
    asked !== null &&
    (ended === 'appointment' || ofVisit.has(asked) || /\b(?:afspraak|gesprek)\b/.test(said)) &&
    (await answered(desk, asked))
  )
    return true
  const meant = changeMeant(said) ?? (ended === 'appointment' ? changedMind(said, dutch, desk.turn.now) : null)
  if (meant === null || elsewhere.test(said)) return false
  const mine = await desk.abilities.calendar.mine(desk.turn.conversation, desk.phrases.language)
  const [first] = mine
  if (first === undefined) return false
  if (meant !== 'show') return await startChange(desk, meant === 'cancel' && desk.masked.includes('?') ? null : meant)
  const { phrases } = desk
  const each = mine.map(({ words, place, link }) =>
    [phrases.appointmentBooked(words, place), phrases.appointmentLink(link)].join('\n'),
  )
  desk.result.memory = { ...desk.memory, ended: 'appointment' }
  return say(desk, each.join('\n'), 'booking')
}

/** Of an appointment that there is these are asked at any moment. */
const ofVisit: ReadonlySet<TalkQuestion> = new Set(['together', 'bring', 'change'])

/** What is asked about the appointment that was made last; what follows may still be about it. */
async function answered(desk: TurnDesk, asked: TalkQuestion): Promise<boolean> {
  const { calendar, freeTalk } = desk.abilities
  const made = (await calendar.mine(desk.turn.conversation, desk.phrases.language)).at(-1)
  if (made === undefined) return false
  const types = await calendar.types({ municipality: null, topics: [] })
  const type = types.find(({ id }) => id === made.type) ?? null
  const reply = await aboutTalk(asked, type, freeTalk, desk.phrases)
  if (reply === null) return false
  desk.result.replies.push(reply)
  desk.result.memory = { ...desk.memory, ended: 'appointment' }
  return true
}

/** "Toch liever vrijdag", "laat maar", said right after it was made. */
function changedMind(said: string, dutch: string, now: Date): 'move' | 'cancel' | null {
  if (leaves(dutch)) return 'cancel'
  return said.split(' ').length <= FEW && other.test(said) && readWhen(dutch, now) !== null ? 'move' : null
}

const FEW = 10
const other = /\b(?:liever|toch|kan (?:het|ik)|ander\w*|niet|later|eerder|beter|doe maar)\b/
const elsewhere = /\b(?:tandarts|ziekenhuis|huisarts|dokter|kapper|specialist|fysio\w*|psycholoog|uwv|bank|notaris)\b/

/**
 * The same while the appointment is still being made: there is none yet, which is said; cancelling stops, another moment
 * goes on with that. Null: it is nothing of the kind.
 */
export async function noneYet(desk: TurnDesk, { script }: DialogState): Promise<'move' | 'cancel' | 'show' | null> {
  if (script !== 'appointment' || desk.turn.message.choice !== null) return null
  const meant = changeMeant(plain(inDutch(desk.masked, desk.phrases.language)))
  if (meant === null || elsewhere.test(plain(desk.masked))) return null
  const mine = await desk.abilities.calendar.mine(desk.turn.conversation, desk.phrases.language)
  return mine.length > 0 ? null : meant
}
