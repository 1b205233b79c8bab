import type { Reply } from '../../channels/message.ts'
import type { Abilities } from '../abilities.ts'
import type { Phrases } from '../phrases/phrases.ts'
import type { Area } from '../understanding/place.ts'
import type { Wish } from '../wish.ts'

/** A dialog as a script: questions in order, each read by its own reader. Pure data; the engine runs it. */
export interface Script {
  id: string
  /** Goes up when steps change, so that nobody resumes at a wrong step. */
  version: number
  steps: Step[]
  /**
   * What a text says besides the answer to the open question: kept, so that it is not asked again. `unclear`: the open
   * question was not answered by it.
   */
  notice?(turn: DialogTurn, vars: Vars, unclear: boolean): Promise<Vars> | Vars
  /** What a text asks about the dialog itself: said first, and the open question is asked again. Null: it asks no such thing. */
  answers?(turn: DialogTurn, vars: Vars): Promise<Reply | null>
  /** After the last step. Null: done; else back to a step, as when a slot was taken meanwhile. */
  finish(turn: DialogTurn, vars: Vars): Promise<{ goto: string; set?: Vars } | null>
}

export interface Step {
  key: string
  /** False: the step is passed over. */
  when?(vars: Vars): Promise<boolean> | boolean
  /** `again`: the answer before was not understood. */
  ask(turn: DialogTurn, vars: Vars, again: boolean): Promise<Reply> | Reply
  read(turn: DialogTurn, vars: Vars): Promise<Heard> | Heard
}

export type Heard = { set?: Vars; goto?: string } | { stop: true; set?: Vars } | { unclear: true }

/** What a dialog remembers; JSON values only. */
export type Vars = Record<string, unknown>

/** One turn as a dialog sees it. */
export interface DialogTurn {
  conversation: string
  /** The id of the inhabitant's message: makes what the dialog does outside repeatable without doing it twice. */
  message: string
  text: string
  /** The same with days, times and ways to meet in Dutch words, where it was said in another language. */
  dutch: string
  choice: string | null
  municipality: string | null
  language: string
  phrases: Phrases
  now: Date
  area: Area
  /** Where they live was told, for the whole conversation. */
  lives(municipality: string): void
  freeTalk: Abilities['freeTalk']
  say(reply: Reply): void
  wish(wish: Wish): void
  /** Said before the next question: what was heard besides. */
  opening: string | null
  /** The open question is only asked again; nothing is read. */
  onlyAsk: boolean
  /** Set by the engine when the step could not read the answer. */
  unclear: boolean
  /** Set at the end by a dialog whose outcome the assistant goes on with. */
  done: Vars | null
  /** Set by a step after which a person is brought. */
  wantsPerson: boolean
}

export interface DialogState {
  script: string
  version: number
  botkit: unknown
}
