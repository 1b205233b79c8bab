import { emptyIntake, type Intake, type IntakeField, intakeInWords } from '../../bot/intake.ts'
import { phrases } from '../../bot/phrases/phrases.ts'
import type { Queries } from '../database.ts'
import type { DeskIntake } from './shapes/conversation.ts'

/**
 * What the assistant understood of who asks and what for, as staff reads it; null when there is nothing, or when the
 * inhabitant said that it may not be passed on. What was told stands in the conversation itself.
 */
export async function intakeOfConversation(db: Queries, conversation: string): Promise<DeskIntake> {
  const [row] = await db.query<{ intake: Partial<Intake> | null; municipality: string | null }>(
    `select memory -> 'intake' as intake, municipality from conversations where id = $1`,
    [conversation],
  )
  const intake = { ...emptyIntake, ...row?.intake, municipality: row?.municipality ?? null, told: [] }
  if (intake.agreed === false) return null
  const lines = intakeInWords(intake, phrases('nl')).map(({ field, value }) => ({ label: labels[field], value }))
  const beyondPlace = lines.some(({ label }) => label !== labels.municipality)
  return beyondPlace ? { agreed: intake.agreed === true, lines } : null
}

const labels: Record<IntakeField, string> = {
  dimensions: 'Leefgebied',
  wishes: 'Wens',
  who: 'Voor wie',
  municipality: 'Gemeente',
  urgency: 'Kan niet wachten',
  tried: 'Al geprobeerd',
  network: 'Eigen netwerk',
  told: 'Verteld',
}
