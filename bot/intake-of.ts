import type { Intake } from './intake.ts'
import type { TurnDesk } from './turn.ts'

/** All that is known now: what was noted, where someone lives and what they told. */
export function intakeOf({ memory, result }: Pick<TurnDesk, 'memory' | 'result'>): Intake {
  return { ...memory.intake, municipality: result.municipality, told: memory.told }
}
