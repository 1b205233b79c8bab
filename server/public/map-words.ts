import type { DateTime } from 'luxon'
import type { Level, Referral, ServiceRecord } from '../../knowledge/content/types.ts'
import { monthNames } from '../../knowledge/opening-hours.ts'
import { neverChecked } from '../../knowledge/social-map/hsds.ts'

/** A year without anybody looking: then a number or an hour may well be wrong. */
const STALE_DAYS = 365

export const referralWords: Record<Referral, string> = {
  none: 'U hoeft geen verwijzing te hebben',
  gp: 'Met een verwijzing van de huisarts',
  indication: 'Na een besluit van de gemeente',
  professional: 'Via een hulpverlener of school',
}

export const levelWords: Record<Level, string> = {
  network: 'Hulp van mensen om u heen en vrijwilligers',
  basic: 'Hulp zonder besluit van de gemeente',
  indicated: 'Hulp na een besluit van de gemeente',
  urgent: 'Als het nu gevaarlijk is',
}

export const accessWords: Record<string, string> = {
  wheelchair: 'toegankelijk met een rolstoel',
  toilet: 'aangepast toilet',
  'induction-loop': 'ringleiding voor mensen met een hoortoestel',
  lift: 'lift',
}

/** "Van 12 tot en met 23 jaar", or null for everybody. */
export function agesInWords({ min, max }: ServiceRecord['ages']): string | null {
  if (min === null && max === null) return null
  if (max === null) return `Vanaf ${min} jaar`
  if (min === null || min === 0) return `Tot en met ${max} jaar`
  return `Van ${min} tot en met ${max} jaar`
}

/** "1 november 2026" for 2026-11-01. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${monthNames[(month ?? 1) - 1]} ${year}`
}

/** The day (YYYY-MM-DD) before which a check is too long ago. */
export function staleBefore(today: DateTime): string {
  return today.minus({ days: STALE_DAYS }).toISODate() ?? ''
}

/** Whether nobody looked at it for long, or nobody told. `limit` is of `staleBefore`. */
export function isStale(checked: string | null, limit: string): boolean {
  return checked === null || checked < limit
}

/** "Nagekeken op 1 november 2026.", with a warning when that is long ago or when nobody told. */
export function freshness(checked: string | null, today: DateTime): { text: string; stale: boolean } {
  if (checked === null || checked === neverChecked) {
    return { text: 'Wanneer dit is nagekeken, is onbekend. Bel om zeker te zijn.', stale: true }
  }
  const stale = checked < staleBefore(today)
  const text = `Nagekeken op ${dateInWords(checked)}.`
  return { text: stale ? `${text} Dat is lang geleden. Bel om zeker te zijn.` : text, stale }
}

/** "Huizen, Laren en Eemnes" */
export function listInWords(names: readonly string[]): string {
  return lists.format(names)
}

const lists = new Intl.ListFormat('nl', { type: 'conjunction' })
