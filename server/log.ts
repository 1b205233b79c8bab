import { pino } from 'pino'
import type { Config } from './config.ts'

/** Writes JSON lines. What people typed, their tokens and their contact details never reach it. */
export function loggerFor(config: Pick<Config, 'logLevel'>) {
  return pino({
    level: config.logLevel,
    redact: {
      paths: [
        'req.headers.authorization',
        'req.headers.cookie',
        'text',
        '*.text',
        'phone',
        '*.phone',
        'email',
        '*.email',
        'name',
        '*.name',
      ],
      censor: '[weggelaten]',
    },
    serializers: {
      err: (error: Error & { code?: string }) => ({
        type: error.name,
        code: error.code,
        message: error.message,
        stack: error.stack,
        cause: error.cause instanceof Error ? error.cause.message : undefined,
      }),
    },
  })
}
