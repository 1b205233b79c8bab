import type { Reply } from '../channels/message.ts'
import type { Abilities } from './abilities.ts'
import { answerQuestion, askedWhere } from './answering/answer.ts'
import { composeWords } from './answering/compose.ts'
import { dangerReply } from './answering/danger.ts'
import { appointmentScript } from './dialogs/appointment.ts'
import { callbackScript } from './dialogs/callback.ts'
import { changeAppointmentScript } from './dialogs/change-appointment.ts'
import type { DialogTurn, Vars } from './dialogs/script.ts'
import type { Engine } from './engine.ts'
import { createEngine } from './engine.ts'
import { type Memory, readMemory, withTold } from './memory.ts'
import { phrasesFor } from './phrases/phrases.ts'
import { type BotSettings, say, type Turn, type TurnDesk, type TurnResult } from './turn.ts'
import { type Danger, readDanger } from './understanding/danger.ts'
import { type Intent, readIntent } from './understanding/intent.ts'
import { maskPersonal } from './understanding/personal.ts'
import { asks } from './understanding/words.ts'
import type { PersonWish } from './wish.ts'

export type { Turn, TurnResult } from './turn.ts'

/** The assistant: what it says in one turn, out of what it is given. */
export interface Bot {
  reply(turn: Turn): Promise<TurnResult>
  /** The fixed words when someone is in danger; null when nobody is. Nothing can switch this off. */
  danger(text: string, language: string): { kind: string; reply: Reply } | null
  /** For when thinking failed: an apology, and a person. */
  apology(turn: Pick<Turn, 'municipality' | 'language' | 'memory' | 'now'>): TurnResult
  greeting(language: string): Reply
}

export function createBot(settings: BotSettings): Bot {
  const { abilities } = settings
  const moves = new WeakMap<DialogTurn, string>()
  const engine = createEngine([
    appointmentScript(abilities.calendar),
    changeAppointmentScript(abilities.calendar, (turn, { id }) => moves.set(turn, id)),
    callbackScript(abilities.promises),
  ])

  return {
    async reply(turn) {
      const desk = layOut(settings, engine, moves, turn)
      for (const step of steps) if (await step(desk)) break
      return desk.result
    },
    danger(text, language) {
      const danger = readDanger(text)
      return danger === null ? null : { kind: danger.kind, reply: dangerReply(danger, language) }
    },
    apology: (turn) => apology(abilities, turn),
    greeting(language) {
      const phrases = phrasesFor(language)
      return composeWords(phrases.greeting(settings.name, settings.areaInWords), 'smalltalk', [], phrases)
    },
  }
}

/** In this order; the first that answers ends the turn. */
const steps: ((desk: TurnDesk) => Promise<boolean> | boolean)[] = [
  danger,
  nothingSaid,
  runningDialog,
  pressedButton,
  wishForPersonOrAppointment,
  askedWhere,
  smalltalk,
  answerQuestion,
]

function layOut(settings: BotSettings, engine: Engine, moves: WeakMap<DialogTurn, string>, turn: Turn): TurnDesk {
  const memory = readMemory(turn.memory)
  const result = { replies: [], memory, municipality: turn.municipality, language: turn.language, wishes: [] }
  return { ...settings, turn, engine, moves, masked: maskPersonal(turn.message.text).text, memory, result }
}

function danger(desk: TurnDesk): boolean {
  const found: Danger | null = readDanger(desk.turn.message.text)
  if (found === null) return false
  desk.result.replies.push(dangerReply(found, desk.turn.language))
  desk.result.wishes.push({ kind: 'alert', danger: found.kind })
  desk.result.wishes.push(personWish(desk, `Mogelijk gevaar (${found.kind})`, 'danger'))
  desk.result.memory = withTold(desk.memory, desk.masked)
  return true
}

function nothingSaid(desk: TurnDesk): boolean {
  if (desk.turn.message.choice !== null || /[\p{L}\p{N}]/u.test(desk.turn.message.text)) return false
  return say(desk, phrasesFor(desk.turn.language).notUnderstood, 'clarify')
}

/** Goes on with a dialog; it can be left at any moment, and a question in between is answered first. */
async function runningDialog(desk: TurnDesk): Promise<boolean> {
  const { dialog } = desk.memory
  if (dialog === null) return false
  const phrases = phrasesFor(desk.turn.language)
  const intent = desk.turn.message.choice === null ? readIntent(desk.masked) : null
  if (desk.turn.message.choice === 'stop' || intent === 'stop') {
    desk.result.memory = { ...desk.memory, dialog: null }
    return say(desk, phrases.stopped, 'smalltalk')
  }
  if (desk.turn.message.choice === 'person' || intent === 'person') {
    desk.memory = { ...desk.memory, dialog: null }
    return bringPerson(desk, 'Wil een medewerker spreken')
  }
  const before = structuredClone(dialog)
  const turn = dialogTurn(desk)
  const state = await desk.engine.run(turn, dialog)
  if (turn.unclear && asks(desk.masked) && (await answerInBetween(desk, before))) return true
  desk.result.replies.push(...turn.said)
  desk.result.memory = { ...desk.memory, dialog: state }
  const moving = desk.moves.get(turn)
  if (moving !== undefined) await startAppointment(desk, { moving })
  return true
}

/** The question is answered, then the open step is asked again. */
async function answerInBetween(desk: TurnDesk, dialog: NonNullable<Memory['dialog']>): Promise<boolean> {
  const aside = {
    ...desk,
    memory: { ...desk.memory, dialog: null },
    result: { ...desk.result, replies: [], wishes: [] },
  } as TurnDesk
  await answerQuestion(aside)
  if (aside.result.replies[0]?.outcome !== 'answered') return false
  const again = dialogTurn(desk)
  const state = await desk.engine.run(again, dialog)
  const [question] = again.said
  const phrases = phrasesFor(desk.turn.language)
  desk.result.replies.push(...aside.result.replies.map((reply) => ({ ...reply, choices: [] })))
  if (question !== undefined)
    desk.result.replies.push({
      ...question,
      text: `${phrases.backTo} ${question.text.replace(`${phrases.notRead} `, '')}`,
    })
  desk.result.memory = { ...aside.result.memory, dialog: state }
  return true
}

async function pressedButton(desk: TurnDesk): Promise<boolean> {
  const { choice } = desk.turn.message
  if (choice === null) return false
  if (choice === 'person') return bringPerson(desk, 'Wil een medewerker spreken')
  if (choice === 'appointment') return await startAppointment(desk, {})
  if (choice === 'callback') return await startCallback(desk)
  if (choice === 'continue' || choice === 'stop') return say(desk, phrasesFor(desk.turn.language).stopped, 'smalltalk')
  return false
}

async function wishForPersonOrAppointment(desk: TurnDesk): Promise<boolean> {
  const intent = readIntent(desk.masked)
  switch (intent) {
    case 'person':
      return bringPerson(desk, 'Wil een medewerker spreken')
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

function smalltalk(desk: TurnDesk): boolean {
  const intent = readIntent(desk.masked)
  const words = intent === null ? undefined : smalltalkWords(desk)[intent]
  if (words === undefined) return false
  const offerPerson = intent === 'are-you-human' || intent === 'insult'
  const phrases = phrasesFor(desk.turn.language)
  const choices = offerPerson ? [{ value: 'person', label: phrases.choosePerson }] : []
  return say(desk, words, intent === 'privacy' ? 'privacy' : 'smalltalk', choices)
}

function smalltalkWords(desk: TurnDesk): Partial<Record<Intent, string>> {
  const phrases = phrasesFor(desk.turn.language)
  return {
    hello: phrases.hello,
    thanks: phrases.thanks,
    goodbye: phrases.goodbye,
    'how-are-you': phrases.howAreYou,
    'what-can-you': phrases.whatCanYou,
    'are-you-human': phrases.areYouHuman,
    insult: phrases.insulted,
    privacy: phrases.privacy,
    stop: phrases.stopped,
  }
}

/** A person, within one step: passed on at once, with who answers and when, and other ways named. */
export function bringPerson(desk: TurnDesk, reason: string, urgency: PersonWish['urgency'] = 'normal'): true {
  const phrases = phrasesFor(desk.turn.language)
  const { promises } = desk.abilities
  const { now } = desk.turn
  const by = promises.answerByInWords(now)
  const { number, example, hours } = promises.phone
  const first =
    desk.turn.owner === 'waiting'
      ? phrases.personAlready(by)
      : promises.isOpen(now)
        ? phrases.personOpen(by)
        : phrases.personClosed(by)
  const lines = [first, phrases.personPhone(number, example, hours)]
  if (desk.memory.told.length === 0) lines.push(phrases.personTellMore)
  desk.result.wishes.push(personWish(desk, reason, urgency))
  desk.result.memory = { ...desk.memory, asked: null }
  return say(desk, lines.join(' '), 'handover', [
    { value: 'callback', label: phrases.chooseCallback },
    { value: 'appointment', label: phrases.chooseAppointment },
  ])
}

function personWish(desk: TurnDesk, reason: string, urgency: PersonWish['urgency']): PersonWish {
  const question = desk.memory.told.at(-1) ?? null
  return { kind: 'person', reason, urgency, callback: null, topics: desk.memory.topics, question }
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

async function startChange(desk: TurnDesk): Promise<true> {
  const mine = await desk.abilities.calendar.mine(desk.turn.conversation)
  return await start(desk, 'change-appointment', { mine })
}

async function startCallback(desk: TurnDesk): Promise<true> {
  return await start(desk, 'callback', { topics: desk.memory.topics, question: desk.memory.told.at(-1) ?? null })
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
    now: turn.now,
    said,
    say: (reply) => said.push(reply),
    wish: (wish) => result.wishes.push(wish),
    unclear: false,
  }
}

function apology(abilities: Abilities, turn: Pick<Turn, 'municipality' | 'language' | 'memory' | 'now'>): TurnResult {
  const phrases = phrasesFor(turn.language)
  const memory = { ...readMemory(turn.memory), dialog: null }
  const question = memory.told.at(-1) ?? null
  return {
    replies: [composeWords(phrases.apology(abilities.promises.answerByInWords(turn.now)), 'handover', [], phrases)],
    memory,
    municipality: turn.municipality,
    language: turn.language,
    wishes: [
      {
        kind: 'person',
        reason: 'De assistent kon niet antwoorden',
        urgency: 'normal',
        callback: null,
        topics: memory.topics,
        question,
      },
    ],
  }
}
