import type { Reply } from '../channels/message.ts'
import type { Abilities, Findings } from './abilities.ts'
import { answerWhere } from './answering/answer.ts'
import { composeWords } from './answering/compose.ts'
import { dangerReply } from './answering/danger.ts'
import { answerCorrected, answerFollowUp } from './answering/follow-up.ts'
import { appointmentScript } from './dialogs/appointment.ts'
import { callbackScript } from './dialogs/callback.ts'
import { changeAppointmentScript } from './dialogs/change-appointment.ts'
import { clarificationScript } from './dialogs/clarification.ts'
import { correctionScript } from './dialogs/correction.ts'
import { reportScript } from './dialogs/report.ts'
import { saidAtAnyTime, saidChoice } from './dialogs/said-choice.ts'
import type { DialogTurn } from './dialogs/script.ts'
import { createEngine, type Engine } from './engine.ts'
import { readMemory } from './memory.ts'
import { type YoungVoice, youngVoice } from './phrases/informal.ts'
import { phrases as phrasesIn } from './phrases/phrases.ts'
import { afterDanger, reactToDanger } from './steps/after-danger.ts'
import { clarifyBroad, wishesWithin } from './steps/clarify.ts'
import { danger } from './steps/danger.ts'
import { runningDialog } from './steps/dialogs.ts'
import { addSafetyLine } from './steps/doubt.ts'
import { firstWords } from './steps/first-words.ts'
import { hearEarly } from './steps/heard.ts'
import { noteIntake } from './steps/intake.ts'
import { languageOf, otherLanguage } from './steps/languages.ts'
import { ownWay } from './steps/own-way.ts'
import { privacy } from './steps/privacy.ts'
import { answerQuestion } from './steps/question.ts'
import { answerRemark } from './steps/remark.ts'
import { bareAnswer, smalltalk } from './steps/smalltalk.ts'
import { asksIfHelped, hearIfHelped } from './steps/survey.ts'
import { unreadable } from './steps/unreadable.ts'
import { pressedButton, wishForPersonOrAppointment } from './steps/wishes.ts'
import type { BotSettings, Turn, TurnDesk, TurnResult } from './turn.ts'
import { writesInformally } from './understanding/address-form.ts'
import { writesForWork } from './understanding/audience.ts'
import { type Alarm, noAlarm, readAlarm, readDanger } from './understanding/danger.ts'
import { withFigures } from './understanding/figures.ts'
import { isAboutAnswer } from './understanding/follow-up.ts'
import { readIntent } from './understanding/intent.ts'
import { type Language, readLanguage } from './understanding/language.ts'
import { intentIn, readLearned } from './understanding/learned.ts'
import { besideMasked } from './understanding/personal/beside.ts'
import { maskPersonal } from './understanding/personal.ts'

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
    clarificationScript((dimension, { municipality, phrases }) =>
      wishesWithin(abilities, dimension, municipality, phrases.language),
    ),
    correctionScript(),
    reportScript(settings.area),
  ])

  return {
    async reply(turn) {
      const desk = layOut({ engine, moves }, settings, withSaidChoice(turn))
      const { above } = desk.memory
      hearEarly(desk)
      noteIntake(desk)
      for (const step of steps) if (await step(desk)) break
      await addSafetyLine(desk)
      const { memory } = desk.result
      const replies = desk.result.replies.map((reply) => desk.voice?.besideContent(reply) ?? reply)
      const offered = replies.findLast(({ choices }) => choices.length > 0)?.choices ?? []
      // What was given before this turn does not stand right above the next.
      const kept = { ...memory, offered, above: memory.above === above ? null : memory.above }
      return { ...desk.result, replies, memory: kept }
    },
    danger(text, language) {
      const danger = readDanger(text)
      return danger === null ? null : { kind: danger.kind, reply: dangerReply(danger, language) }
    },
    apology: (turn) => apology(abilities, turn),
    greeting(language) {
      const phrases = phrasesIn(language)
      return composeWords(phrases.greeting(settings.name, settings.areaInWords), 'smalltalk', [], phrases)
    },
  }
}

/** In this order; the first that answers ends the turn. */
const steps: ((desk: TurnDesk) => Promise<boolean> | boolean)[] = [
  danger,
  reactToDanger,
  unreadable,
  privacy,
  runningDialog,
  hearIfHelped,
  pressedButton,
  answerWhere,
  firstWords,
  ownWay,
  wishForPersonOrAppointment,
  afterDanger,
  otherLanguage,
  answerCorrected,
  bareAnswer,
  answerRemark,
  answerFollowUp,
  clarifyBroad,
  asksIfHelped,
  smalltalk,
  answerQuestion,
]

/** Whatever is offered as a button may be typed instead, in its words or by its number, and does the same. */
function withSaidChoice(turn: Turn): Turn {
  if (turn.message.choice !== null) return turn
  const message = { ...turn.message, text: withFigures(turn.message.text) }
  const { offered, dialog } = readMemory(turn.memory)
  const choice = saidChoice(offered, message.text) ?? saidAtAnyTime(message.text, dialog !== null)
  return { ...turn, message: { ...message, choice } }
}

function layOut(tools: Tools, settings: BotSettings, turn: Turn): TurnDesk & { voice: YoungVoice | null } {
  const known = readMemory(turn.memory)
  const masked = maskPersonal(turn.message.text).text
  const pressed = turn.message.choice !== null
  const informal = (pressed ? null : writesInformally(masked)) ?? known.informal
  const professional = known.professional || (!pressed && writesForWork(masked))
  const memory = { ...known, informal, professional }
  const learned = readLearned(besideMasked(masked))
  const spoken = readLanguage(masked)
  const language = languageOf(turn, masked, spoken, settings.abilities.languageHeard)
  const voice = informal && language === 'nl' ? youngVoice() : null
  const result = { replies: [], memory, municipality: turn.municipality, language, wishes: [] }
  return {
    ...settings,
    ...tools,
    abilities: remembering(settings.abilities),
    turn,
    phrases: voice?.phrases ?? phrasesIn(language),
    voice,
    masked,
    alarm: alarmIn(turn, masked === turn.message.text ? spoken : undefined),
    memory,
    result,
    reading: learned,
    intent:
      pressed || (known.about !== null && isAboutAnswer(masked))
        ? null
        : language === 'nl'
          ? intentIn(masked, learned)
          : readIntent(masked),
  }
}

/** The words of our own buttons say what they say: nothing is heard between their lines. */
function alarmIn({ message }: Turn, spoken: Language | null | undefined): Alarm {
  const alarm = readAlarm(message.text, spoken)
  return message.choice !== null && alarm.between ? noAlarm : alarm
}

/** What several steps look for in one turn is searched once. */
function remembering(abilities: Abilities): Abilities {
  const searched = new Map<string, Promise<Findings>>()
  return {
    ...abilities,
    meantWithin: (topic, text, asker) => abilities.meantWithin(topic, besideMasked(text), asker),
    find(all) {
      const asked = { ...all, text: besideMasked(all.text) }
      const key = JSON.stringify([asked.text, asked.topics, asked.municipality, asked.audience])
      const findings = searched.get(key) ?? abilities.find(asked)
      searched.set(key, findings)
      return findings
    },
  }
}

interface Tools {
  engine: Engine
  moves: WeakMap<DialogTurn, string>
}

function apology(abilities: Abilities, turn: Pick<Turn, 'municipality' | 'language' | 'memory' | 'now'>): TurnResult {
  const phrases = phrasesIn(turn.language)
  const memory = { ...readMemory(turn.memory), dialog: null }
  const question = memory.told.at(-1) ?? null
  return {
    replies: [
      composeWords(phrases.apology(soonest(abilities, turn) ?? phrases.asSoonAsPossible), 'handover', [], phrases),
    ],
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

/** The apology must come, also when what went wrong is the reckoning of times. */
function soonest(
  { promises }: Abilities,
  { now, municipality, language }: Pick<Turn, 'now' | 'municipality' | 'language'>,
): string | null {
  try {
    return promises.answerByInWords(now, municipality, language)
  } catch {
    return null
  }
}
