/** What a turn asks of the people behind the assistant; the server carries it out when it stores the turn. */
export type Wish =
  | PersonWish
  | { kind: 'alert'; danger: string }
  /** All that was said is taken out, this turn's question included; the reply stays. */
  | { kind: 'erase' }
  /** They need not be called any more. `alone`: nothing else was asked of a person, so that nothing is left to do. */
  | { kind: 'no-callback'; alone: boolean }
  /** The telephone numbers that were given go, and by which they would be known again. */
  | { kind: 'forget-number' }
  /** Whether what was said last helped; `why` in their own words, masked. */
  | { kind: 'feedback'; helped: boolean; why: string | null }

export interface PersonWish {
  kind: 'person'
  /** Why, in a short Dutch sentence that staff reads. */
  reason: string
  urgency: 'danger' | 'urgent' | 'normal'
  callback: Callback | null
  /** Keys of topics that the conversation was about. */
  topics: string[]
  /** The question as it was asked, masked; null when nothing was asked yet. */
  question: string | null
  /** A report (melding) under the Wmo; absent: none. */
  report?: Report
}

/** `mark`: by which it can be named on the telephone; days as YYYY-MM-DD; `dueOn`: the last day of the inquiry. */
export interface Report {
  what: string
  municipality: string | null
  name: string | null
  phone: string | null
  email: string | null
  mark: string
  receivedOn: string
  dueOn: string | null
}

export interface Callback {
  name: string | null
  phone: string
  /** When the inhabitant would like to be called, in their words. */
  when: string
}
