/** Reading what others wrote: whatever is not what was expected is absent, and nothing throws. */

export type Thing = Record<string, unknown>

export function thing(value: unknown): Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : {}
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** A text that says something, or a number as text; null for anything else. */
export function word(value: unknown, longest = 2_000): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value !== 'string') return null
  // Neither NUL nor half a character can be stored.
  const text = value.slice(0, longest).replaceAll('\0', '').toWellFormed().trim()
  return text === '' ? null : text
}

export function figure(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

/** Seconds since 1970, as Meta writes moments. */
export function moment(value: unknown): Date | null {
  const seconds = figure(value)
  if (seconds === null || seconds <= 0 || seconds > 8_000_000_000) return null
  return new Date(seconds * 1000)
}

export function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** As JSON; of what is too deep to be written, the upper part. */
export function written(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch (error) {
    if (error instanceof RangeError) return JSON.stringify(upperPart(value, DEEPEST))
    throw error
  }
}

/** Deeper than anything that Meta tells. */
const DEEPEST = 40

function upperPart(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth === 0) return null
  if (Array.isArray(value)) return value.map((each) => upperPart(each, depth - 1))
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, upperPart(each, depth - 1)]))
}
