import type { Reply } from '../../channels/message.ts'
import { answerQuestion } from '../answering/answer.ts'
import { readPhone } from '../dialogs/contact.ts'
import type { DialogState, DialogTurn, Vars } from '../dialogs/script.ts'
import { say, type TurnDesk } from '../turn.ts'
import { type Intent, readIntent } from '../understanding/intent.ts'
import { readUrgency } from '../understanding/urgency.ts'
import { asks } from '../understanding/words.ts'
import { bringPerson, WANTS_PERSON } from './person.ts'

/** Goes on with a dialog; it can be left at any moment, and a question in between is answered first. */
export async function runningDialog(desk: TurnDesk): Promise<boolean> {
  const { dialog } = desk.memory
  if (dialog === null) return false
  const phrases = desk.phrases
  const intent = wishInDialog(desk, dialog)
  if (desk.turn.message.choice === 'stop' || intent === 'stop') {
    desk.result.memory = { ...desk.memory, dialog: null }
    return say(desk, phrases.stopped, 'smalltalk')
  }
  if (desk.turn.message.choice === 'person' || intent === 'person') {
    desk.memory = { ...desk.memory, dialog: null }
    return bringPerson(desk, WANTS_PERSON)
  }
  if (!desk.engine.resumes(dialog)) return await startOver(desk, dialog)
  const before = structuredClone(dialog)
  const turn = dialogTurn(desk)
  const state = await desk.engine.run(turn, dialog)
  const interrupts = asks(desk.masked) || readUrgency(desk.masked).urgent
  if (turn.unclear && interrupts && (await answerInBetween(desk, before))) return true
  desk.result.replies.push(...turn.said)
  desk.result.memory = { ...desk.memory, dialog: state }
  if (turn.wantsPerson) return bringPerson({ ...desk, memory: desk.result.memory }, WANTS_PERSON)
  const moving = desk.moves.get(turn)
  if (moving !== undefined) await startAppointment(desk, { moving })
  return true
}

/** "Annuleren" leaves a dialog, but where an appointment is changed it means that appointment. */
function wishInDialog(desk: TurnDesk, { script }: DialogState): Intent | null {
  if (desk.turn.message.choice !== null) return null
  const intent = readIntent(desk.masked)
  return intent === 'stop' && script === 'change-appointment' && /annul|cancel/i.test(desk.masked) ? null : intent
}

/** The script changed since: another question is answered, and else the dialog begins again at its first step. */
async function startOver(desk: TurnDesk, { script }: DialogState): Promise<boolean> {
  desk.memory = { ...desk.memory, dialog: null }
  desk.result.memory = desk.memory
  if (asks(desk.masked)) return false
  if (script === 'callback') return await startCallback(desk)
  return script === 'change-appointment' ? await startChange(desk) : await startAppointment(desk, {})
}

/** In the middle of something else only a clear question is answered; the rest belongs to the step. */
const SURE_ENOUGH = 0.5

/** The question is answered, then the open step is asked again. */
async function answerInBetween(desk: TurnDesk, dialog: DialogState): Promise<boolean> {
  const { municipality } = desk.result
  const { confidence } = await desk.abilities.find({
    text: desk.masked,
    topics: [],
    municipality,
    audience: 'inhabitant',
  })
  if (confidence < SURE_ENOUGH && !readUrgency(desk.masked).urgent) return false
  const aside = {
    ...desk,
    memory: { ...desk.memory, dialog: null },
    result: { ...desk.result, replies: [], wishes: [] },
  } as TurnDesk
  await answerQuestion(aside)
  const [first] = aside.result.replies
  if (first?.outcome !== 'answered' && aside.result.wishes.length === 0) return false
  desk.result.wishes.push(...aside.result.wishes)
  const again = dialogTurn(desk)
  const state = await desk.engine.run(again, dialog)
  const [question] = again.said
  const phrases = desk.phrases
  desk.result.replies.push(...aside.result.replies.map((reply) => ({ ...reply, choices: [] })))
  if (question !== undefined)
    desk.result.replies.push({
      ...question,
      text: `${phrases.backTo} ${question.text.replace(`${phrases.notRead} `, '')}`,
    })
  desk.result.memory = { ...aside.result.memory, dialog: state }
  return true
}

export async function startAppointment(desk: TurnDesk, more: Vars): Promise<true> {
  const { topics, told } = desk.memory
  const types = await desk.abilities.calendar.types({ municipality: desk.result.municipality, topics })
  const [first, second] = types
  const fits = first !== undefined && (second === undefined || first.topics.includes(topics[0] ?? '')) ? first : null
  const moved = more.moving === undefined ? null : await movedType(desk, String(more.moving))
  return await start(desk, 'appointment', {
    municipality: desk.result.municipality,
    topics,
    told,
    type: moved ?? fits?.id ?? null,
    way: more.moving === undefined ? (fits?.ways.length === 1 ? fits.ways[0] : null) : null,
    ...more,
  })
}

async function movedType(desk: TurnDesk, appointment: string): Promise<string | null> {
  const mine = await desk.abilities.calendar.mine(desk.turn.conversation)
  return mine.find(({ id }) => id === appointment)?.type ?? null
}

export async function startChange(desk: TurnDesk): Promise<true> {
  const mine = await desk.abilities.calendar.mine(desk.turn.conversation)
  return await start(desk, 'change-appointment', { mine })
}

export async function startCallback(desk: TurnDesk): Promise<true> {
  const phrases = desk.phrases
  if (desk.turn.owner === 'waiting' && asks(desk.masked)) {
    return say(
      desk,
      phrases.personAlready(desk.abilities.promises.answerByInWords(desk.turn.now, desk.turn.municipality)),
      'handover',
    )
  }
  const phone = readPhone(desk.turn.message.text)
  return await start(desk, 'callback', { topics: desk.memory.topics, question: desk.memory.told.at(-1) ?? null, phone })
}

async function start(desk: TurnDesk, script: string, vars: Vars): Promise<true> {
  const turn = dialogTurn(desk)
  const state = await desk.engine.run(turn, null, { script, vars })
  desk.result.replies.push(...turn.said)
  desk.result.memory = { ...desk.memory, dialog: state, asked: null }
  return true
}

function dialogTurn(desk: TurnDesk): DialogTurn & { said: Reply[] } {
  const said: Reply[] = []
  const { turn, result } = desk
  return {
    conversation: turn.conversation,
    message: turn.message.id,
    text: turn.message.text,
    choice: turn.message.choice,
    municipality: result.municipality,
    language: turn.language,
    phrases: desk.phrases,
    now: turn.now,
    said,
    say: (reply) => said.push(reply),
    wish: (wish) => result.wishes.push(wish),
    unclear: false,
    wantsPerson: false,
  }
}
