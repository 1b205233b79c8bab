import { mailAddress, webAddress } from '../social-map/hsds.ts'

/** PostgreSQL keeps no NUL and no half letters; JSON and Excel can bring both. */
export function storable(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed()
}

/** Text as people read it: without tags and signs that no screen shows. */
export function plainText(text: string): string {
  return text
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<li\b[^>]*>/gi, '\n- ')
    .replace(/<(br|\/p|\/li|\/ul|\/ol|\/h\d|\/div)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/(?!\n)[\p{Cc}\u200b\u2028-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim()
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }

export function optionalText(text: string | null | undefined): string | null {
  const plain = plainText(text ?? '')
  return plain === '' ? null : plain
}

/** "https://…", also of "www.voorbeeld.nl"; null when it is no address on the web. */
export function webText(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? ''
  const whole = /^www\./i.test(trimmed) ? `https://${trimmed}` : trimmed
  return webAddress(whole) === undefined ? null : whole
}

export function mailText(text: string | null | undefined): string | null {
  return mailAddress(text?.trim() ?? null) ?? null
}

/** YYYY-MM-DD of a date or a moment; also "12/24/2015" and "June 01, 2015", as older systems write it. */
export function dateIn(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? ''
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(trimmed)
  if (iso !== null) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(trimmed)
  if (american !== null) return existing(fullYear(Number(american[3])), Number(american[1]), Number(american[2]))
  const named = /^([A-Za-z]{3})[a-z]* (\d{1,2}), (\d{4})$/.exec(trimmed)
  const month = months.indexOf((named?.[1] ?? '').toLowerCase())
  return named === null || month < 0 ? null : existing(Number(named[3]), month + 1, Number(named[2]))
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year
}

function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(2000, 0, 1))
  date.setUTCFullYear(year, month - 1, day)
  const found = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return found ? date.toISOString().slice(0, 10) : null
}

/** "09:00" of "9am", "09:00:00", "09:00+01:00", "4:00 PM"; null when it is no time. */
export function timeIn(text: string | null | undefined): string | null {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*(am|pm)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/i.exec(
    text?.trim() ?? '',
  )
  if (match === null || (match[2] === undefined && match[3] === undefined)) return null
  const half = match[3]?.toLowerCase()
  const hour = half === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (half === 'pm' ? 12 : 0)
  const minute = Number(match[2] ?? 0)
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** A number, or null; "" and "nvt" are none. */
export function numberIn(text: string | null | undefined): number | null {
  const trimmed = text?.trim() ?? ''
  return /^-?\d+([.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : null
}

const nothing = /^(geen( kosten)?|gratis|kosteloos|free|no cost|no charge|none|nvt|n\/a)\b[. ]*$/i
const amount = /[€$£]|\d+[.,]\d{2}\b|\b(euro|eur|dollar|pound)s?\b/i

/** What a deployment may say of costs: an amount has to come from a dated list, so it is not taken from a text. */
export const askForCosts = 'Er kunnen kosten zijn. Vraag ernaar bij de organisatie.'

/** 'free', a sentence without an amount, or null. */
export function costIn(text: string | null): string | null {
  if (text === null) return null
  if (nothing.test(text)) return 'free'
  return amount.test(text) ? askForCosts : text
}

/** A name under which something can be kept, or undefined. */
export function ownId(text: string | undefined): string | undefined {
  return text !== undefined && /^[a-z0-9][a-z0-9._-]{0,99}$/i.test(text) ? text : undefined
}

/** What a table says of a key that came from outside, where "constructor" must find nothing. */
export function entry<Value>(table: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined
}
