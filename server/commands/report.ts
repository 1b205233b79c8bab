import { WrongConfig } from '../config.ts'
import { DatabaseUnavailable } from '../database.ts'

/** Ends a command: with one clear message for what a person can mend, with the whole error for a surprise. */
export function reportAndExit(error: unknown): never {
  const mendable = error instanceof WrongConfig || error instanceof DatabaseUnavailable
  console.error(mendable ? error.message : error)
  process.exit(1)
}
