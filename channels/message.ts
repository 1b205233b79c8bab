/** The few shapes that every room knows: what an inhabitant, the assistant and staff say to each other. */

export type Owner = 'assistant' | 'waiting' | 'staff' | 'closed'

export type Author = 'inhabitant' | 'assistant' | 'staff' | 'system'

export const outcomes = [
  'answered',
  'clarify',
  'handover',
  'callback',
  'booking',
  'crisis',
  'refused_medical',
  'out_of_scope',
  'other_municipality',
  'no_answer',
  'smalltalk',
  'privacy',
] as const

export type Outcome = (typeof outcomes)[number]

export type SourceKind = 'service' | 'organisation' | 'regulation' | 'page'

/** What an answer rests on. `citation` reads "Wmo 2015, artikel 2.3.2, lid 1"; `checked` is a date, YYYY-MM-DD. */
export interface Source {
  id: string
  kind: SourceKind
  title: string
  url: string | null
  citation: string | null
  topics: string[]
  municipalities: string[]
  checked: string | null
}

export interface Choice {
  value: string
  label: string
}

/** Who can help, as a card: everything a person needs to get there or to call. */
export interface Card {
  id: string
  name: string
  organisation: string
  what: string
  phone: string | null
  email: string | null
  url: string | null
  place: string | null
  /** "nu open tot 17.00 uur", "morgen vanaf 9.00 uur", "dag en nacht bereikbaar"; null when no hours are known. */
  hours: string | null
  cost: string | null
  referral: string | null
  /** True: example data that a deployment replaces; always shown as such. */
  example: boolean
}

/** The parts of an answer, for a channel that can fold and style; `text` of the message says the same in plain words. */
export interface AnswerParts {
  title: string
  core: string
  steps: string[]
  cards: Card[]
  basis: { citation: string; says: string; url: string; checked: string | null }[]
  notes: string[]
  /** A question that the answer ends with, above its choices; absent: none. */
  closing?: string
  /** Last days that were counted for who asked; absent: none. */
  days?: CountedDay[]
}

/** The last day of a term (YYYY-MM-DD). `file`: path of the file that puts it in a calendar. */
export interface CountedDay {
  label: string
  day: string
  citation: string
  file: string
}

export interface Reply {
  text: string
  outcome: Outcome
  language: string
  choices: Choice[]
  sources: Source[]
  parts: AnswerParts | null
}

/** A stored message as every channel and the desk see it (the shape of the HTTP contract plus `parts`). */
export interface Message {
  id: string
  seq: number
  author: Author
  name: string | null
  sentAt: string
  language: string
  text: string
  outcome: Outcome | null
  choices: Choice[]
  sources: Source[]
  parts: AnswerParts | null
}

/** What comes in over any channel. `id` is made by the sender and makes a repeat harmless. */
export type Inbound = { id: string; text: string } | { id: string; choice: string; label?: string | null }
