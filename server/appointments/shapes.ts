/** The shapes that this room shares; see calendar.ts for what can be done with them. */

export const ways = ['place', 'phone', 'home', 'video'] as const

/** At a location, by telephone, at the inhabitant's home, or by video. */
export type Way = (typeof ways)[number]

export const waysInWords: Record<Way, string> = {
  place: 'op een plek bij u in de buurt',
  phone: 'met de telefoon',
  home: 'bij u thuis',
  video: 'met beeldbellen',
}

/** "Turks" */
export function languageName(code: string): string {
  return languageNames.of(code) ?? code
}

const languageNames = new Intl.DisplayNames(['nl'], { type: 'language' })

export interface Location {
  id: string
  name: string
  address: string
  municipality: string
  /** True: example data that a deployment replaces. */
  example: boolean
  /** How to get there and in; null: nothing was written. */
  route: string | null
}

export interface Host {
  id: string
  name: string
  organisation: string
}

/** A kind of appointment. `municipalities`: null for all; `locations`: where it can take place. */
export interface AppointmentType {
  id: string
  name: string
  what: string
  minutes: number
  ways: Way[]
  municipalities: string[] | null
  partner: string | null
  topics: string[]
  bring: string | null
  /** How many people can come at once; more than one is a group. */
  capacity: number
  locations: Location[]
  /** What the professionals who have this talk speak, as codes; in order of the alphabet. */
  languages: string[]
  /** What the calendar behind it must know besides who it is and how to reach them, in order. */
  asks: Ask[]
}

/** One more question, answered in a line: a date of birth, the number of a letter. */
export interface Ask {
  /** Small letters and dashes. */
  id: string
  /** As it is asked: "Wat is uw geboortedatum?" */
  label: string
}

/** A moment that can be had. Times as ISO with offset; `words` reads "dinsdag 24 november, 10.00 uur". */
export interface Slot {
  /** Opaque; what a hold is taken with. */
  id: string
  type: string
  start: string
  end: string
  day: string
  time: string
  words: string
  /** The way that the id stands for, and all ways that are possible at this moment. */
  way: Way
  ways: Way[]
  professional: Host
  /** What that professional speaks, as codes. */
  languages: string[]
  /** Where it is when the way is `place`; null when no place can be visited then. */
  location: Location | null
}

/** Who does something with an appointment: its own holder, staff, or who came by a signed link. */
export type Actor = { holder: string } | { staff: string } | { link: true }

/** An appointment as the inhabitant and staff see it. */
export interface Appointment {
  id: string
  /** Short enough to say on the telephone. */
  reference: string
  status: 'held' | 'booked' | 'cancelled' | 'released'
  type: { id: string; name: string; what: string; bring: string | null }
  start: string
  end: string
  day: string
  time: string
  words: string
  way: Way
  location: Location | null
  /** The room for a video call; null for other ways, or when it is sent later. */
  video: string | null
  professional: Host
  municipality: string | null
  name: string | null
  email: string | null
  phone: string | null
  address: string | null
  language: string
  consent: boolean
  reminder: boolean
  heldUntil: string | null
  reason: string | null
  uid: string
  sequence: number
  /** The slot it takes: what a new hold for the same moment would be taken with. */
  slot: string
}
