import type { Reply } from '../../channels/message.ts'
import { answerWhere, isSure } from '../answering/answer.ts'
import { composeWords } from '../answering/compose.ts'
import { answerFollowUp } from '../answering/follow-up.ts'
import { leaves, personChoice } from '../dialogs/choices.ts'
import type { DialogState, Vars } from '../dialogs/script.ts'
import { withTold } from '../memory.ts'
import { say, type TurnDesk } from '../turn.ts'
import { asksAboutTalk } from '../understanding/about-talk.ts'
import { type Intent, readIntent } from '../understanding/intent.ts'
import { readPlace } from '../understanding/place.ts'
import { inDutch } from '../understanding/tongues/in-dutch.ts'
import { readUrgency } from '../understanding/urgency.ts'
import { asks, plain } from '../understanding/words.ts'
import { appointmentAfter, noneYet } from './appointment-after.ts'
import { callbackAfter, cancelsCall, keepCallback } from './callback-after.ts'
import { afterClarification } from './clarify.ts'
import { afterCorrection } from './correct.ts'
import { otherLanguage } from './languages.ts'
import { bringPerson, WANTS_PERSON } from './person.ts'
import { privacy } from './privacy.ts'
import { answerQuestion } from './question.ts'
import { afterReport } from './report.ts'
import { smalltalk } from './smalltalk.ts'
import { dialogTurn, startAppointment, startCallback, startChange, startMove } from './start.ts'
import { asksWhyAsked } from './why.ts'

/** Goes on with a dialog; it can be left at any moment, and a question in between is answered first. */
export async function runningDialog(desk: TurnDesk): Promise<boolean> {
  const { dialog } = desk.memory
  if (dialog === null) return await afterDialog(desk)
  const none = asksAboutTalk(desk.masked) === null ? await noneYet(desk, dialog) : null
  if (none === 'cancel') {
    desk.result.memory = { ...desk.memory, dialog: null, asked: null }
    return say(desk, `${desk.phrases.appointmentNotYet} ${desk.phrases.stopped}`, 'smalltalk')
  }
  const aboutIt = aboutTalk.has(dialog.script) && asksAboutTalk(desk.masked) !== null
  const intent = none === null && !aboutIt ? wishInDialog(desk, dialog) : null
  if (desk.turn.message.choice === 'stop' || intent === 'stop') {
    desk.result.memory = { ...desk.memory, dialog: null, asked: null }
    return say(desk, desk.phrases.stopped, 'smalltalk')
  }
  if (desk.turn.message.choice === 'person' || intent === 'person') {
    desk.memory = { ...desk.memory, dialog: null }
    return bringPerson(desk, WANTS_PERSON)
  }
  if (!desk.engine.resumes(dialog)) return await startOver(desk, dialog)
  if (desk.memory.asked !== null && (await goOnAside(desk, dialog, [answerWhere]))) return true
  desk.memory = { ...desk.memory, asked: null }
  // "Bel mij maar" may answer how the appointment is wished; being called back is something else.
  if (intent === 'callback' && dialog.script !== 'callback' && /\bterug/i.test(desk.masked)) {
    desk.memory = { ...desk.memory, dialog: null }
    return false
  }
  if (dialog.script === 'clarification' && (await isClear(desk))) {
    desk.memory = { ...desk.memory, dialog: null }
    return false
  }
  const placed = hearPlace(desk)
  const before = structuredClone(dialog)
  if (none === 'show') return await askOpenQuestion(desk, before, desk.phrases.appointmentNotYet)
  const turn = dialogTurn(desk)
  if (none === 'move') turn.opening = desk.phrases.appointmentNotYet
  const state = await desk.engine.run(turn, dialog)
  if (turn.unclear && none !== null) return await askOpenQuestion(desk, before, desk.phrases.appointmentNotYet)
  if (turn.unclear && placed)
    return await askOpenQuestion(desk, before, desk.phrases.noted(desk.result.municipality ?? ''))
  if (turn.unclear && asksWhyAsked(desk)) return await askOpenQuestion(desk, before, desk.phrases.whyAsked)
  if (turn.unclear) {
    if (startsOther(intent, dialog)) {
      desk.memory = { ...desk.memory, dialog: null }
      return false
    }
    // What is meant was still to be made clear: a subject that is known is what was meant.
    if (dialog.script === 'clarification' && (await isKnown(desk))) {
      desk.memory = { ...desk.memory, dialog: null }
      return false
    }
    if (
      (await isAside(desk)) &&
      (await goOnAside(desk, before, [
        privacy,
        smalltalk,
        otherLanguage,
        answerFollowUp,
        (aside) => answerAside(aside, isArranging(desk)),
      ]))
    )
      return true
    if (dialog.script === 'clarification') noteStory(desk)
  }
  const unknown = turn.unclear ? desk.memory.unknown + 1 : 0
  desk.result.replies.push(...(unknown >= OFTEN ? turn.said.map((reply) => withPerson(reply, desk)) : turn.said))
  desk.result.memory = { ...desk.memory, unknown, dialog: state, ended: state === null ? dialog.script : null }
  if (state === null) keepCallback(desk)
  if (turn.done !== null) return await finished(desk, dialog, turn.done)
  if (turn.wantsPerson) return bringPerson({ ...desk, memory: desk.result.memory }, WANTS_PERSON)
  const moving = desk.moves.get(turn)
  if (moving !== undefined) return await startMove({ ...desk, memory: desk.result.memory }, moving)
  return true
}

/** So often in a row not understood, a person is offered. */
const OFTEN = 2

function withPerson(reply: Reply, { phrases }: TurnDesk): Reply {
  return reply.choices.some(({ value }) => value === 'person')
    ? reply
    : { ...reply, choices: [...reply.choices, personChoice(phrases)] }
}

/** Dialogs that answer what is asked about the talk itself. */
const aboutTalk: ReadonlySet<string> = new Set(['appointment', 'change-appointment', 'callback'])

/** What is said about a dialog that has ended; `ended` holds for the next message only. */
async function afterDialog(desk: TurnDesk): Promise<boolean> {
  const { ended } = desk.memory
  desk.memory = { ...desk.memory, ended: null }
  desk.result.memory = desk.memory
  if ((await callbackAfter(desk, ended)) || (await appointmentAfter(desk, ended))) return true
  const arranged = ended !== null && aboutTalk.has(ended) && desk.memory.asked === null
  if (!arranged || desk.turn.message.choice !== null || !bareYesOrNo.test(plain(desk.masked))) return false
  desk.result.memory = { ...desk.memory, ended }
  return say(desk, desk.phrases.nothingMore, 'smalltalk')
}

/** What a dialog ended with is taken up here, as it is about more than that dialog. */
async function finished(desk: TurnDesk, { script }: DialogState, vars: Vars): Promise<boolean> {
  if (script === 'report') return await afterReport(desk, vars)
  return script === 'correction' ? afterCorrection(desk, vars) : await afterClarification(desk, vars)
}

/** "Annuleren" leaves a dialog, but where an appointment is changed it means that appointment. */
function wishInDialog(desk: TurnDesk, { script }: DialogState): Intent | null {
  if (desk.turn.message.choice !== null) return null
  const changing =
    script === 'change-appointment' && /annul|cancel|afz?eg/i.test(inDutch(desk.masked, desk.phrases.language))
  if (!changing && leaves(desk.masked)) return 'stop'
  if (script === 'callback' && cancelsCall.test(plain(desk.masked))) return 'stop'
  const intent = readIntent(desk.masked)
  return changing && intent === 'stop' ? null : intent
}

/** Something else than what runs is asked of the assistant itself. */
function startsOther(intent: Intent | null, { script }: DialogState): boolean {
  return (intent === 'appointment' || intent === 'callback' || intent === 'change-appointment') && intent !== script
}

/** Where someone lives, said in passing; what was known stays. */
function hearPlace(desk: TurnDesk): boolean {
  if (desk.result.municipality !== null || desk.turn.message.choice !== null) return false
  const place = readPlace(desk.turn.message.text, desk.area, false)
  if (place === null || !('municipality' in place)) return false
  desk.result.municipality = place.municipality
  return plain(desk.masked).split(' ').length <= SENTENCE
}

/** Only a place was said, or why it is asked: that first, and the open question stays. */
async function askOpenQuestion(desk: TurnDesk, dialog: DialogState, first: string): Promise<true> {
  const again = dialogTurn(desk, true)
  const state = await desk.engine.run(again, dialog)
  desk.result.replies.push(...again.said.map((reply) => ({ ...reply, text: `${first} ${reply.text}` })))
  desk.result.memory = { ...desk.memory, dialog: state }
  return true
}

/** The script changed since: another question is answered, and else the dialog begins again at its first step. */
async function startOver(desk: TurnDesk, { script }: DialogState): Promise<boolean> {
  desk.memory = { ...desk.memory, dialog: null, asked: null }
  desk.result.memory = desk.memory
  if (asks(desk.masked)) return false
  if (script === 'callback') return await startCallback(desk)
  if (script === 'change-appointment') return await startChange(desk)
  return script === 'appointment' ? await startAppointment(desk, {}) : false
}

/** A few words may answer the question that was asked; from here on it is a question of its own. */
const SENTENCE = 4

/** In the middle of making clear what is meant, a clear question is what was meant. */
async function isClear(desk: TurnDesk): Promise<boolean> {
  return plain(desk.masked).split(' ').length >= SENTENCE && (await isKnown(desk))
}

/** What is told instead of an answer says more of what is the matter than any choice. */
function noteStory(desk: TurnDesk): void {
  if (desk.turn.message.choice === null && plain(desk.masked).split(' ').length >= SENTENCE)
    desk.memory = withTold(desk.memory, desk.masked)
}

async function isKnown(desk: TurnDesk): Promise<boolean> {
  if (desk.turn.message.choice !== null) return false
  const { municipality } = desk.result
  return isSure(await desk.abilities.find({ text: desk.masked, topics: [], municipality, audience: 'inhabitant' }))
}

/** What is no question is only taken for something else when the knowledge is rather sure of it. */
const SURE_ENOUGH = 0.5
/** The same while an appointment or a call is arranged, when moods and excuses are said too. */
const SURE_WHILE_ARRANGING = 0.8
const SURE_ANSWER = 0.6

/** Whether a text that did not answer the open question is something to answer by itself. */
async function isAside(desk: TurnDesk): Promise<boolean> {
  if (desk.turn.message.choice !== null) return false
  if (asks(desk.masked) || readUrgency(desk.masked).urgent) return true
  if (knowsNot.test(plain(desk.masked)) || bareYesOrNo.test(plain(desk.masked))) return false
  // "Ja, bel mij maar" while that is being arranged is only a yes.
  if (desk.intent !== null) return desk.intent !== desk.memory.dialog?.script
  if (desk.phrases.language !== 'nl') return desk.abilities.topicsHeard(desk.masked, desk.phrases.language).length > 0
  const { municipality } = desk.result
  const asked = { text: desk.masked, topics: [], municipality, audience: 'inhabitant' as const }
  const { confidence } = await desk.abilities.find(asked)
  return confidence >= (isArranging(desk) ? SURE_WHILE_ARRANGING : SURE_ENOUGH)
}

function isArranging({ memory }: TurnDesk): boolean {
  return memory.dialog !== null && aboutTalk.has(memory.dialog.script)
}

/** "Kan het nergens eerder?" while a time is chosen looks like many things: what is not rather sure is not answered. */
async function answerAside(desk: TurnDesk, arranging: boolean): Promise<boolean> {
  if (!(await answerQuestion(desk))) return false
  const { replies } = desk.result
  if (!arranging || replies.every(({ outcome }) => outcome !== 'answered')) return true
  const { municipality } = desk.result
  const asked = { text: desk.masked, topics: [], municipality, audience: 'inhabitant' as const }
  const { confidence } = await desk.abilities.find(asked)
  if (confidence < SURE_ANSWER) {
    desk.result.memory = { ...desk.memory, asked: null }
    desk.result.replies = [composeWords(desk.phrases.noAnswer, 'no_answer', [], desk.phrases)]
  }
  return true
}

/** "Weet ik niet uit mijn hoofd", "heb ik niet bij me": no answer, and no subject either. */
const knowsNot =
  /^(?:(?:eh|nou|dat|die|het|ja|nee|sorry|o|oh) )*(?:(?:weet|ken|heb|onthou|vind) ik (?:\w+ ){0,3}(?:niet|geen|nog)|ik (?:weet|ken|heb) (?:het|dat|hem|die) (?:\w+ ){0,2}niet)\b(?: \w+){0,5}$|^(?:nee )?(?:ik )?(?:heb )?(?:ik )?geen (?:\w+ )?(?:telefoon\w*|nummer|mobiel\w*|e ?mail\w*|mail\w*|computer|internet)\b.{0,20}$/

const bareYesOrNo =
  /^(?:ja+|nee+|ok|okee?|prima|goed|is goed|top|fijn|graag|klopt)(?: (?:hoor|dan|graag|prima|goed|maar))?$/

/** What is asked on in the middle of a report is about reports, when nothing else was spoken of. */
async function aboutDialog(desk: TurnDesk, { script }: DialogState): Promise<TurnDesk['memory']['about']> {
  if (script !== 'report') return null
  const [first] = await desk.abilities.related(REPORTS, { municipality: null, audience: 'inhabitant' })
  return first === undefined ? null : { id: first.id, topic: REPORTS }
}

const REPORTS = 'wmo-melding-aanvraag'

type AsideStep = (desk: TurnDesk) => Promise<boolean> | boolean

/**
 * Says something else first, then asks the open question of the dialog again. Where that something asks a question of
 * its own, the dialog waits for it.
 */
async function goOnAside(desk: TurnDesk, dialog: DialogState, steps: AsideStep[]): Promise<boolean> {
  // Where they live is not asked along: the open question comes next.
  const about = desk.memory.about ?? (await aboutDialog(desk, dialog))
  const memory = { ...desk.memory, about, dialog: null, placeAsked: true }
  const aside: TurnDesk = { ...desk, memory, result: { ...desk.result, memory, replies: [], wishes: [] } }
  let said = false
  for (const step of steps) if (!said) said = await step(aside)
  if (!said) return false
  desk.result.wishes.push(...aside.result.wishes)
  desk.result.municipality = aside.result.municipality
  if (aside.result.memory.dialog !== null) return false
  if (aside.result.memory.asked?.what === 'municipality') {
    desk.result.replies.push(...aside.result.replies)
    desk.result.memory = { ...aside.result.memory, dialog }
    return true
  }
  // A choice of meanings would compete with the open question.
  if (aside.result.memory.asked?.what === 'meaning' && aside.result.wishes.length === 0)
    desk.result.replies.push(composeWords(desk.phrases.noAnswer, 'no_answer', [], desk.phrases))
  else desk.result.replies.push(...aside.result.replies.map((reply) => ({ ...reply, choices: [] })))
  const again = dialogTurn(desk, true)
  const state = await desk.engine.run(again, dialog)
  const backTo = desk.phrases.backTo
  desk.result.replies.push(...again.said.map((reply) => ({ ...reply, text: `${backTo} ${reply.text}` })))
  const { placeAsked } = desk.memory
  desk.result.memory = { ...aside.result.memory, asked: null, placeAsked, dialog: state }
  return true
}
