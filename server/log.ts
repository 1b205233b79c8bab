import { type DestinationStream, pino } from 'pino'
import type { Config } from './config.ts'
import { Refusal, refusals } from './errors.ts'
import { codesOf, type ErrorCodes } from './outside.ts'

/**
 * Writes JSON lines. What people typed, their tokens and their contact details never reach it: only the fields named
 * below are written, and of an error what it is and where it arose, not what it says. `out` is standard output.
 */
export function loggerFor(config: Pick<Config, 'logLevel'>, out?: DestinationStream) {
  const options = {
    level: config.logLevel,
    formatters: { log: onlyWhatMayBeTold },
    serializers: { err: errorInLog },
    hooks: { logMethod: withoutMessageOfError },
  }
  return out === undefined ? pino(options) : pino(options, out)
}

const CENSORED = '[weggelaten]'
/** Ids, kinds and counts of our own; anything else is left out, so that a new field is safe until it is looked at. */
const told = new Set([
  'appointment',
  'attempts',
  'conversation',
  'danger',
  'failure',
  'job',
  'kind',
  'mail',
  'reqId',
  'responseTime',
  'statusCode',
  'type',
])

function onlyWhatMayBeTold(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, mayBeTold(name, value)]))
}

function mayBeTold(name: string, value: unknown): unknown {
  if (name === 'err') return errorInLog(value)
  if (typeof value === 'boolean' || value === null) return value
  return told.has(name) && typeof value !== 'object' ? value : CENSORED
}

/** Pino takes the message of an error when nobody gives words: those are not ours. */
function withoutMessageOfError(
  this: unknown,
  args: [unknown, string?, ...unknown[]],
  write: (...args: [unknown, string?, ...unknown[]]) => void,
): void {
  const [first, words, ...rest] = args
  const error = first instanceof Error ? first : (first as { err?: unknown } | null)?.err
  const repeats =
    error instanceof Error && (words === undefined || (error.message !== '' && words.includes(error.message)))
  write.apply(this, repeats ? [first, 'an error', ...rest] : args)
}

function errorInLog(error: unknown, depth = 0): ErrorInLog | typeof CENSORED {
  if (isWritten(error)) return error
  if (!(error instanceof Error)) return CENSORED
  const cause = error.cause instanceof Error && depth < 3 ? errorInLog(error.cause, depth + 1) : undefined
  const written: ErrorInLog = { ...codesOf(error), stack: framesOf(error), cause }
  if (error instanceof Refusal) written.message = refusals[error.code].message
  seen.add(written)
  return written
}

// A field passes the formatter and then the serializer.
const seen = new WeakSet<object>()
function isWritten(error: unknown): error is ErrorInLog {
  return typeof error === 'object' && error !== null && seen.has(error)
}

/** The places in the code only; the first lines of a stack repeat the message. */
function framesOf({ stack = '', message }: Error): string {
  const places = message === '' ? stack : stack.replace(message, () => '')
  return places
    .split('\n')
    .filter((line) => /^ {4}at \S.*(:\d+:\d+\)?|\(<anonymous>\))$/.test(line))
    .map((line) => line.trim())
    .join('\n')
}

type ErrorInLog = ErrorCodes & { stack: string; message?: string; cause?: ErrorInLog | typeof CENSORED }
