import type { Phrases } from './phrases/phrases.ts'
import type { PersonMeant } from './understanding/person-meant.ts'

/** The six dimensions of Positieve Gezondheid, after Huber: the one method by which a question is made clear. */
export const dimensions = ['body', 'mind', 'meaning', 'quality', 'taking_part', 'daily'] as const
export type Dimension = (typeof dimensions)[number]

/**
 * What came of the conversation so far: the same shape with the conversation, at the desk and with an appointment. Texts
 * are masked and in the words of the inhabitant, or the label of a choice.
 */
export interface Intake {
  dimensions: Dimension[]
  wishes: string[]
  who: PersonMeant['who']
  /** Of whom it is about, in years. */
  age: number | null
  municipality: string | null
  urgent: boolean
  tried: string | null
  /** Who of their own people helps. */
  network: string | null
  told: string[]
  /** Whether it may be passed on; null: not asked yet. */
  agreed: boolean | null
}

export const emptyIntake: Intake = {
  dimensions: [],
  wishes: [],
  who: null,
  age: null,
  municipality: null,
  urgent: false,
  tried: null,
  network: null,
  told: [],
  agreed: null,
}

/** The fields that an inhabitant can read and correct. */
export const intakeFields = [
  'dimensions',
  'wishes',
  'who',
  'municipality',
  'urgency',
  'tried',
  'network',
  'told',
] as const
export type IntakeField = (typeof intakeFields)[number]

/** What is known, field by field, in the words of the table; a field of which nothing is known is left out. */
export function intakeInWords(
  intake: Intake,
  phrases: Phrases,
): { field: IntakeField; label: string; value: string }[] {
  const age = intake.age === null ? [] : [phrases.intakeAge(intake.age)]
  const values: Record<IntakeField, string> = {
    dimensions: intake.dimensions.map((dimension) => phrases.dimensions[dimension]).join(', '),
    wishes: intake.wishes.join(', '),
    who: [...(intake.who === null ? [] : [phrases.intakeWho[intake.who]]), ...age].join(', '),
    municipality: intake.municipality ?? '',
    urgency: intake.urgent ? phrases.intakeUrgent : '',
    tried: intake.tried ?? '',
    network: intake.network ?? '',
    told: intake.told.map((each) => `“${each}”`).join(' '),
  }
  return intakeFields
    .filter((field) => values[field] !== '')
    .map((field) => ({ field, label: phrases.intake[field], value: values[field] }))
}

/** Whether there is anything to pass on beside where someone lives. */
export function isTold({ told, wishes, dimensions, tried, network }: Intake): boolean {
  return told.length + wishes.length + dimensions.length > 0 || tried !== null || network !== null
}

const MOST = 3

/** The same with one more; the last few count. */
export function added<Value>(values: Value[], value: Value): Value[] {
  return [...values.filter((each) => each !== value), value].slice(-MOST)
}
