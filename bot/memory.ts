import type { Choice } from '../channels/message.ts'
import type { Way } from './abilities.ts'
import type { DialogState } from './dialogs/script.ts'
import { emptyIntake, type Intake } from './intake.ts'
import type { When } from './understanding/when.ts'
import type { Callback } from './wish.ts'

/** What the assistant remembers of a conversation between turns. JSON values only; personal data only in `heard` and `dialog`. */
export interface Memory {
  /** The explanation or service that was spoken of last, and its topic. */
  about: { id: string; topic: string } | null
  /** The explanation that the last turn gave in full, for which question and place: it stands right above. */
  above: { id: string; question: string; municipality: string | null } | null
  /** What was answered in one message, when that was more than one thing: "klopt dat?" is about all of it. */
  given: { id: string; topic: string }[]
  /**
   * What waits for an answer: where they live, what they mean, whether a person may help, whether all may be erased,
   * whether they were helped and what they missed. 'place-too' came along with an answer: it may be left.
   */
  asked: {
    what: 'municipality' | 'place-too' | 'meaning' | 'person' | 'erase' | 'helped' | 'missed'
    question: string
    explanation: string | null
  } | null
  /** Whether where they live was asked along with something else: once in a conversation. */
  placeAsked: boolean
  /** Whether was asked if they were helped: once in a conversation. */
  surveyed: boolean
  /** What was told so far, masked, newest last: travels with an appointment or to a person after consent. */
  told: string[]
  topics: string[]
  /** How often in a row no answer was found; the second time a person is offered first. */
  unknown: number
  /** How many clarifying questions in a row. */
  clarified: number
  /** How many remarks in a row asked nothing: after the first a person is offered first. */
  remarked: number
  /** Danger that was told lately: what is said next is heard with it in mind. */
  danger: string | null
  /** The buttons that were shown last: their words or numbers may be typed as well. */
  offered: Choice[]
  /** A young person who writes "je" is answered with "je". */
  informal: boolean
  /** Who writes for their work is told what holds for professionals. */
  professional: boolean
  heard: Heard
  intake: Intake
  dialog: DialogState | null
  /** The dialog that ended with the last message: what is said next may be about it. */
  ended: string | null
}

/** What was said in passing that a dialog would ask for: who, how and when they can. */
export interface Heard {
  name: string | null
  way: Way | null
  when: When | null
  /** The call that was arranged, as it was said last; `alone`: nothing else was asked of a person. */
  callback: (Callback & { alone: boolean }) | null
}

const nothingHeard: Heard = { name: null, way: null, when: null, callback: null }

const TOLD = 8
const TOPICS = 5

export function readMemory(stored: Record<string, unknown>): Memory {
  const memory = stored as Partial<Memory>
  return {
    about: memory.about ?? null,
    above: memory.above ?? null,
    given: memory.given ?? [],
    asked: memory.asked ?? null,
    placeAsked: memory.placeAsked ?? false,
    surveyed: memory.surveyed ?? false,
    told: memory.told ?? [],
    topics: memory.topics ?? [],
    unknown: memory.unknown ?? 0,
    clarified: memory.clarified ?? 0,
    remarked: memory.remarked ?? 0,
    danger: memory.danger ?? null,
    offered: memory.offered ?? [],
    informal: memory.informal ?? false,
    professional: memory.professional ?? false,
    heard: { ...nothingHeard, ...memory.heard },
    intake: { ...emptyIntake, ...memory.intake },
    dialog: memory.dialog ?? null,
    ended: memory.ended ?? null,
  }
}

export function withTold(memory: Memory, text: string): Memory {
  if (memory.told.at(-1) === text.slice(0, 500)) return memory
  return { ...memory, told: [...memory.told, text.slice(0, 500)].slice(-TOLD) }
}

export function withTopic(memory: Memory, id: string, topic: string): Memory {
  const topics = [topic, ...memory.topics.filter((each) => each !== topic)].slice(0, TOPICS)
  return { ...memory, about: { id, topic }, given: [], topics, unknown: 0, clarified: 0, remarked: 0, asked: null }
}
