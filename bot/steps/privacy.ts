import { erasesNumber } from '../dialogs/callback-said.ts'
import { yesOrNo } from '../dialogs/choices.ts'
import { readMemory } from '../memory.ts'
import { say, type TurnDesk } from '../turn.ts'
import { erasesElsewhere } from '../understanding/tongues/short-answers.ts'
import { plain } from '../understanding/words.ts'
import { asksWhatIsKnown, intakeButton, showIntake } from './intake.ts'
import { saidCorrection } from './said-correction.ts'

/** What is kept, to see, correct and erase; each has a button that does it. */
export async function privacy(desk: TurnDesk): Promise<boolean> {
  const { phrases, memory } = desk
  const { choice } = desk.turn.message
  if (memory.asked?.what === 'erase') {
    const wanted = choice === 'erase:yes' ? true : choice === 'erase:no' ? false : yesOrNo(desk.turn.message)
    desk.memory = { ...memory, asked: null }
    if (wanted !== null) return wanted ? erase(desk) : keep(desk)
  }
  if (choice === 'erase' || (choice === null && wantsErased(desk.masked))) return askErase(desk)
  if ((await intakeButton(desk)) || (await saidCorrection(desk))) return true
  if (choice !== null) return false
  if (asksWhatIsKnown(desk.masked)) return showIntake(desk)
  // A number that was given for a call goes there.
  const ofCall = memory.heard.callback !== null && erasesNumber(desk.turn.message.text)
  if (desk.intent !== 'privacy' || memory.dialog !== null || ofCall) return false
  const words = `${phrases.privacy} ${phrases.privacyRights}`
  say(desk, words, 'privacy', [
    { value: 'intake', label: phrases.chooseInspect },
    { value: 'erase', label: phrases.chooseErase },
    { value: 'person', label: phrases.choosePerson },
  ])
  const { hits } = await desk.abilities.find({
    text: desk.masked,
    topics: ['privacy'],
    municipality: desk.result.municipality,
    audience: 'inhabitant',
  })
  const page = hits.find(({ kind, topics }) => kind === 'page' && topics.includes('privacy'))
  const reply = desk.result.replies.at(-1)
  if (page !== undefined && reply !== undefined) reply.sources = [page.source]
  return true
}

function askErase(desk: TurnDesk): true {
  const { phrases } = desk
  desk.result.memory = { ...desk.memory, asked: { what: 'erase', question: '', explanation: null } }
  const words = desk.turn.owner === 'waiting' ? [phrases.eraseConfirm, phrases.eraseWithPerson] : [phrases.eraseConfirm]
  return say(desk, words.join(' '), 'privacy', [
    { value: 'erase:yes', label: phrases.eraseYes },
    { value: 'erase:no', label: phrases.eraseNo },
  ])
}

/** The server takes out all that was said; nothing of it is remembered here. */
function erase(desk: TurnDesk): true {
  desk.result.wishes.push({ kind: 'erase' })
  desk.result.memory = readMemory({})
  desk.result.municipality = null
  return say(desk, desk.phrases.erased, 'privacy')
}

function keep(desk: TurnDesk): true {
  desk.result.memory = desk.memory
  return say(desk, desk.phrases.notErased, 'privacy')
}

/** "Wis mijn gegevens", "verwijder dit gesprek". */
function wantsErased(text: string): boolean {
  const said = plain(text)
  return (said.split(' ').length <= 14 && erasing.test(said)) || erasesElsewhere(text)
}

const mine =
  '(?:mijn (?:\\w+ )?(?:gegevens|data|gesprek|berichten|naam|chat|informatie)|dit (?:hele )?(?:gesprek|alles)|alles(?: (?:wat|van) \\w+)?|deze chat|wat ik (?:heb )?\\w+)'
const away =
  '(?:wis|wissen|gewist|verwijder|verwijderen|verwijderd|weghalen|weggehaald|vernietig\\w*|delete|deleten|schrappen)'
const erasing = new RegExp(
  `\\b${away}\\b(?: \\w+){0,4} ${mine}|\\b${mine}\\b(?: \\w+){0,5} ${away}\\b|(?:^|\\b(?:en|dus|nu|graag|aub|alsjeblieft|nee|oke?) )vergeet (?:mij|me|alles(?: wat ik)?)\\b|\\brecht om vergeten\\b`,
)
