import type { AnswerParts, Source } from '../channels/message.ts'
import type { Intake } from './intake.ts'
import type { When } from './understanding/when.ts'

/** What the assistant can do beyond talking. It is given these as functions and knows nothing of what is behind them. */
export interface Abilities {
  find(asked: Question): Promise<Findings>
  /**
   * All that an answer needs, as it holds for this municipality now; null when the explanation is not there. `firstCard`:
   * the service that was found, shown before those that the explanation names.
   */
  explain(explanation: string, asker: Asker, firstCard?: string | null): Promise<Material | null>
  /** The same for one service of the social map; for an organisation, its first service that holds for the asker. */
  present(service: string, asker: Asker): Promise<Material | null>
  /** The explanations of a topic that hold for the asker: what else may be asked about it. */
  related(topic: string, asker: Asker): Promise<RelatedQuestion[]>
  /** Of the explanations of a topic the one that a text asks for most, with its chance among them; null: there is no choice. */
  meantWithin(topic: string, text: string, asker: Asker): Promise<{ id: string; probability: number } | null>
  /** The last days of the terms that an explanation names, when they begin on `date` (YYYY-MM-DD). */
  deadlines(explanation: string, date: string): Promise<Deadline[]>
  /** The articles that an explanation rests on, in the words of the law; empty where those words are not here. */
  articles(explanation: string): Promise<ArticleText[]>
  /** A topic's name, in another language where there is a table for it; else in plain Dutch. */
  topicLabel(topic: string, language?: string): string
  /** What a text in another language may be about, likeliest first; `share` 0 to 1. */
  topicsHeard(text: string, language: string): { topic: string; share: number }[]
  /** What a text in another language says, word by word in Dutch; empty when no word says what it is about. */
  inDutch(text: string, language: string): string
  /** The language of a few words without grammar, when they are of one other language; null for Dutch and for doubt. */
  languageHeard(text: string): string | null
  /** What says that a talk of this type costs nothing (null: a talk in general); null when nothing says so. */
  freeTalk(type: string | null): Promise<Source | null>
  calendar: Calendar
  promises: Promises
}

export interface Asker {
  /** Null: not known; then only what holds in the whole area is used. */
  municipality: string | null
  audience: 'inhabitant' | 'professional'
}

export interface Question extends Asker {
  text: string
  /** What the conversation is about: lifts those hits, hides nothing. */
  topics: string[]
}

/** `confidence`: the chance, 0 to 1, that the first hit is about the question. */
export interface Findings {
  confidence: number
  hits: Hit[]
  /** The topics that the whole question may be about, likeliest first. */
  likely: { topic: string; probability: number }[]
  /** Which explanation of the topic of the first hit is asked for, by all that is known of how people ask for each. */
  meant?: { id: string; probability: number } | null
}

export interface Hit {
  id: string
  kind: Source['kind']
  title: string
  topics: string[]
  score: number
  /** The explanation that answers with this hit; a law article points to the explanation that rests on it. */
  explanation: string | null
  facet: string | null
  source: Source
}

export interface Material {
  id: string
  topic: string
  parts: AnswerParts
  sources: Source[]
  /** False: another municipality of the area has its own answer or its own places, so it matters where someone lives. */
  sameEverywhere: boolean
  /** True: it is not known where someone lives, and an address, hours or an amount in it differ by that. */
  placeMatters: boolean
}

/** `text`: the paragraph that is meant, or the whole article. */
export interface ArticleText {
  citation: string
  text: string
}

/**
 * `starts`: from what the term runs (melding, aanvraag, besluit …); `end` as YYYY-MM-DD; `file`: path of the file that puts
 * it in a calendar.
 */
export interface Deadline {
  label: string
  starts: string
  end: string
  citation: string
  file: string
}

export interface RelatedQuestion {
  id: string
  question: string
  facet: string
}

export interface Promises {
  /** Somebody is there to answer: open, and really at work. */
  isOpen(now: Date, municipality: string | null): boolean
  /** Opening hours of the coming two weeks hold a time that fits the wish. */
  opensFor(
    wish: Pick<When, 'from' | 'to' | 'partOfDay' | 'time' | 'afterTime' | 'beforeTime'>,
    now: Date,
    municipality: string | null,
  ): boolean
  /** The latest moment of an answer. */
  answerBy(now: Date, municipality: string | null): Date
  /** "vóór 14.30 uur", "tomorrow before 10:30"; some municipalities have hours of their own. */
  answerByInWords(now: Date, municipality: string | null, language: string): string
  /** `hours` in words: "nu open tot 17.00 uur", "open now until 17:00". */
  phone(language: string): { number: string; hours: string; example: boolean }
}

/** Appointments, whatever calendar is behind them. Times in words are local, in the language that is asked for: "dinsdag 24 november, 10.00 uur". */
export interface Calendar {
  types(about: { municipality: string | null; topics: string[] }): Promise<AppointmentType[]>
  slots(wanted: SlotWish): Promise<Slot[]>
  hold(slot: string, holder: string): Promise<{ held: true } | { held: false }>
  /** With whom this holder had an appointment last; null: with nobody, or they are gone. */
  lastWith(holder: string): Promise<{ id: string; name: string } | null>
  /** Whether this holder can be reminded by mail; another channel may have a way of its own. */
  remindsByMail(holder: string): Promise<boolean>
  /** A place on the waiting list; the same wish again changes that place. */
  wait(wish: WaitingWish): Promise<Waits>
  /** Takes a holder off every waiting list; false when there was none. */
  leaveWaiting(holder: string): Promise<boolean>
  book(booking: Booking): Promise<Booked>
  mine(holder: string, language: string): Promise<Appointment[]>
  move(
    appointment: string,
    slot: string,
    holder: string,
    language: string,
  ): Promise<{ moved: true; appointment: Appointment } | { moved: false }>
  cancel(appointment: string, holder: string): Promise<{ cancelled: boolean }>
}

export interface AppointmentType {
  id: string
  name: string
  /** The name in other languages, by code; absent: in Dutch only. */
  names?: Record<string, string>
  what: string
  ways: Way[]
  topics: string[]
  /** The municipalities in which it can take place; absent: not told. */
  places?: string[]
  /** For whom it is; null or absent: for all. */
  municipalities?: string[] | null
  /** How long it takes; absent: not told. */
  minutes?: number
  /** What to take along, in Dutch; null or absent: nothing. */
  bring?: string | null
  /** What the calendar behind it must know besides name and contact; absent: nothing. */
  asks?: { id: string; label: string }[]
}

export type Way = 'place' | 'phone' | 'home' | 'video'

export interface SlotWish {
  type: string
  way: Way
  municipality: string | null
  holder: string
  /** Wishes as understood from free words; null: no wish. */
  from: string | null
  to: string | null
  partOfDay: 'morning' | 'afternoon' | 'evening' | null
  afterTime: string | null
  beforeTime: string | null
  /**
   * Days that do not suit, both ends included, and times of the day. With `weekday` (1 for Monday) that day of every
   * week from then on.
   */
  except?: { from: string; to: string; weekday?: number }[]
  exceptTime?: { from: string; to: string } | null
  /** Only with this professional. */
  professional?: string | null
  /** Only with somebody who speaks this language, as a code. */
  speaks?: string | null
  /** The language of who asks: at each moment rather somebody who speaks it. */
  language: string
  limit: number
}

export interface Slot {
  id: string
  words: string
  /** Local, YYYY-MM-DDTHH:MM. */
  start: string
  place: string | null
  /** The day after it, YYYY-MM-DD: from where other moments are looked for. */
  dayAfter: string
}

export interface Booking {
  slot: string
  holder: string
  /** Makes a repeat harmless: the same key books once. */
  key: string
  type: string
  way: Way
  name: string
  email: string | null
  phone: string | null
  /** Where to visit, for an appointment at home. */
  address: string | null
  /** Null: may not be passed on. */
  intake: Intake | null
  /** To what the type asks, by id. */
  answers: Record<string, string>
  /** A mail the day before was asked for. */
  reminder: boolean
  language: string
}

export interface WaitingWish {
  type: string
  way: Way
  municipality: string | null
  holder: string
  /** YYYY-MM-DD; null: the usual while. */
  until: string | null
  partOfDay: SlotWish['partOfDay']
  name: string
  email: string | null
  phone: string | null
  language: string
}

/** `until` in words; `link`: the page on which the list is left and a free moment is taken. */
export type Waits =
  | { waiting: true; until: string; byMail: boolean; link: string }
  | { waiting: false; message: string | null }

export type Booked =
  | { booked: true; appointment: Appointment }
  | { booked: false; reason: 'taken' | 'closed' | 'refused'; message: string | null }

export interface Appointment {
  id: string
  type: string
  way: Way
  words: string
  place: string | null
  bring: string | null
  /** The page on which it can be seen, moved and cancelled. */
  link: string
}
