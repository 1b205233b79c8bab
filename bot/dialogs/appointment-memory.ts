import type { Slot, Way } from '../abilities.ts'
import { emptyIntake, type Intake } from '../intake.ts'
import type { When } from '../understanding/when.ts'
import type { Vars } from './script.ts'

export function memoryOf(vars: Vars): Memory {
  const known = vars as Partial<Memory>
  return {
    municipality: known.municipality ?? null,
    topics: known.topics ?? [],
    intake: known.intake ?? emptyIntake,
    type: known.type ?? null,
    way: known.way ?? null,
    when: known.when ?? null,
    shown: known.shown ?? [],
    offeredFor: known.offeredFor ?? null,
    slot: known.slot ?? null,
    taken: known.taken ?? false,
    name: known.name ?? null,
    email: known.email ?? null,
    phone: known.phone ?? null,
    address: known.address ?? null,
    consent: known.consent ?? known.intake?.agreed ?? null,
    moving: known.moving ?? null,
    anyPlace: known.anyPlace ?? false,
    waiting: known.waiting ?? false,
    anyone: known.anyone ?? false,
    beside: known.beside ?? null,
    speaks: known.speaks ?? null,
    asks: known.asks ?? [],
    answers: known.answers ?? {},
    canRemind: known.canRemind ?? false,
    remind: known.remind ?? null,
  }
}

/** What the dialog remembers. `intake` and `topics` are handed to it at the start. */
export interface Memory {
  municipality: string | null
  topics: string[]
  intake: Intake
  type: string | null
  way: Way | null
  when: When | null
  shown: Slot[]
  /** The wish for which they were shown. */
  offeredFor: When | null
  slot: Slot | null
  taken: boolean
  name: string | null
  email: string | null
  phone: string | null
  address: string | null
  consent: boolean | null
  /** The appointment that is moved to another moment; null for a new one. */
  moving: string | null
  /** Where they live does not matter to them, or was not said. */
  anyPlace: boolean
  /** A place on the waiting list is what is wanted. */
  waiting: boolean
  /** It need not be the same person as last time. */
  anyone: boolean
  /** The language that somebody must speak, as it was asked for. */
  speaks: string | null
  /** What the calendar behind it asks more, and what was answered, by id. */
  asks: { id: string; label: string }[]
  answers: Record<string, string>
  /** Whether a mail the day before is possible, and whether it is wanted. */
  canRemind: boolean
  remind: boolean | null
  /** What was offered beside the moments. */
  beside: 'anyone' | 'waiting-list' | null
}
