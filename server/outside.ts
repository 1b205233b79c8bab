/**
 * What of an error may be told about it: its kind and codes, and where in the database it arose. Never its message: a
 * mail server, a sign-in provider or a database may repeat in it what a person typed or who a person is.
 */
export function codesOf(error: unknown): ErrorCodes {
  if (typeof error !== 'object' || error === null) return { type: typeof error }
  const told: ErrorCodes = { type: word((error as { name?: unknown }).name) ?? 'Error' }
  for (const name of telling) {
    const value = (error as Record<string, unknown>)[name]
    const safe = typeof value === 'number' ? value : word(value)
    if (safe !== undefined) told[name] = safe
  }
  return told
}

const telling = [
  'code',
  'responseCode',
  'statusCode',
  'status',
  'errno',
  'syscall',
  'command',
  'table',
  'column',
  'constraint',
  'routine',
] as const

/** One word as programs write it, such as ECONNREFUSED or 23505; a sentence or an address is none. */
function word(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z][\w-]{0,62}$|^\d[0-9A-Z]{4}$/.test(value) ? value : undefined
}

export type ErrorCodes = { type: string } & Partial<Record<(typeof telling)[number], string | number>>
