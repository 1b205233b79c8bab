import { yesOrNo } from '../dialogs/choices.ts'
import type { Vars } from '../dialogs/script.ts'
import { type Dimension, dimensions, type Intake, type IntakeField } from '../intake.ts'
import type { TurnDesk } from '../turn.ts'
import { readDimension } from '../understanding/broad.ts'
import { readPersonMeant } from '../understanding/person-meant.ts'
import { maskPersonal } from '../understanding/personal.ts'
import { readPlace } from '../understanding/place.ts'
import { showIntake } from './intake.ts'

/** Puts right what was understood wrong, and shows it again. */
export function afterCorrection(desk: TurnDesk, vars: Vars): true {
  const text = typeof vars.value === 'string' ? maskPersonal(vars.value).text : null
  const field = vars.field as IntakeField
  const { memory } = desk
  if (field === 'municipality') desk.result.municipality = placeIn(desk, text)
  const told = field === 'told' ? (text === null ? [] : [text]) : memory.told
  const intake = { ...memory.intake, ...changed(field, text), agreed: null }
  desk.memory = { ...memory, dialog: null, told, intake }
  desk.result.memory = desk.memory
  return showIntake(desk, desk.phrases.intakeCorrected)
}

function changed(field: IntakeField, text: string | null): Partial<Intake> {
  switch (field) {
    case 'dimensions':
      return { dimensions: dimensionsIn(text) }
    case 'wishes':
      return { wishes: text === null ? [] : [text] }
    case 'who':
      return text === null ? { who: null, age: null } : readPersonMeant(text)
    case 'urgency':
      return { urgent: text !== null && yesOrNo({ text, choice: null }) === true }
    case 'tried':
      return { tried: text }
    case 'network':
      return { network: text }
    case 'municipality':
    case 'told':
      return {}
    default:
      return field satisfies never
  }
}

function dimensionsIn(text: string | null): Dimension[] {
  const named = text === null ? null : readDimension(text)
  return dimensions.filter((dimension) => dimension === named)
}

/** Stays as it was when the words name no place of this area. */
function placeIn(desk: TurnDesk, text: string | null): string | null {
  if (text === null) return null
  const place = readPlace(text, desk.area, true)
  return place !== null && 'municipality' in place ? place.municipality : desk.result.municipality
}
