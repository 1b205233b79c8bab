import type { Outcome, Reply } from '../channels/message.ts'
import type { Abilities } from './abilities.ts'
import { composeWords } from './answering/compose.ts'
import type { DialogTurn } from './dialogs/script.ts'
import type { Engine } from './engine.ts'
import type { Memory } from './memory.ts'
import type { Phrases } from './phrases/phrases.ts'
import type { Alarm } from './understanding/danger.ts'
import type { Intent } from './understanding/intent.ts'
import type { LearnedReading } from './understanding/learned.ts'
import type { Area } from './understanding/place.ts'
import type { Wish } from './wish.ts'

export interface Turn {
  conversation: string
  channel: string
  owner: 'assistant' | 'waiting'
  municipality: string | null
  language: string
  memory: Record<string, unknown>
  /** `text` as it was typed, personal data included; `choice` is the value of a button. */
  message: { id: string; text: string; choice: string | null }
  now: Date
}

export interface TurnResult {
  replies: Reply[]
  memory: Memory
  municipality: string | null
  language: string
  wishes: Wish[]
}

export interface BotSettings {
  abilities: Abilities
  area: Area
  name: string
  /** "Huizen, Blaricum, Eemnes en Laren" */
  areaInWords: string
}

/** What lies before the assistant in one turn: the message as read, and the result as it grows. */
export interface TurnDesk extends BotSettings {
  turn: Turn
  /** The sentences of this turn, in the language of the inhabitant. */
  phrases: Phrases
  engine: Engine
  /** The message without personal data: what is searched with. */
  masked: string
  /** Danger in the message as it was typed: for certain, or perhaps. */
  alarm: Alarm
  /** What is wanted of the assistant itself; null for a question. */
  intent: Intent | null
  reading: LearnedReading
  memory: Memory
  result: TurnResult
  moves: WeakMap<DialogTurn, string>
}

/** Something of the assistant's own, that rests on no source. Ends the turn. */
export function say(desk: TurnDesk, text: string, outcome: Outcome, choices: Reply['choices'] = []): true {
  desk.result.replies.push(composeWords(text, outcome, choices, desk.phrases))
  return true
}
