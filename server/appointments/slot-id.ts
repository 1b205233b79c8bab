import { createHash } from 'node:crypto'
import { type Way, ways } from './shapes.ts'

/** What a slot is made of. It is checked against the calendar when it is taken, so it needs no signature. */
export interface SlotKey {
  type: string
  professional: string
  /** Instant in ms, on a whole minute. */
  start: number
  way: Way
  location: string | null
  /** For whom it was looked up; null: not known. */
  municipality: string | null
}

export function slotId(key: SlotKey): string {
  const parts = [key.type, key.professional, key.start / 60_000, key.way, key.location, key.municipality]
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

/** What everybody who comes to one group shares: who has it, of which type, from when. */
export function groupOf({ type, professional, start }: SlotKey): string {
  const hex = createHash('sha256')
    .update(JSON.stringify(['group', type, professional, start]))
    .digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}

/** Null for anything that is not a slot id. */
export function readSlotId(id: string): SlotKey | null {
  if (id.length > MAX_LENGTH || !/^[A-Za-z0-9_-]+$/.test(id)) return null
  const parts = parsed(Buffer.from(id, 'base64url').toString())
  if (!Array.isArray(parts) || parts.length !== 6) return null
  const [type, professional, minute, way, location, municipality] = parts as unknown[]
  if (!isName(type) || !isName(professional) || !isWay(way)) return null
  if (!Number.isInteger(minute) || Math.abs(minute as number) > LAST_MINUTE) return null
  if (!(location === null || isName(location)) || !(municipality === null || isName(municipality))) return null
  return { type, professional, start: (minute as number) * 60_000, way, location, municipality }
}

/** Fits in a choice of a WhatsApp list twice over; longer ones are not ours. */
const MAX_LENGTH = 400
/** The year 3000, far within what a date can be. */
const LAST_MINUTE = 541_700_000

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 100 && !/\p{C}/u.test(value)
}

function isWay(value: unknown): value is Way {
  return ways.some((way) => way === value)
}
