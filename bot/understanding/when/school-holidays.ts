import type { Days } from './days.ts'

/**
 * School holidays of region Noord, first and last day included. Rijksoverheid sets them; schools may differ by some days.
 * To be checked by an editor on rijksoverheid.nl/schoolvakanties before this is used for people: Christmas, spring and May
 * agree with what schools elsewhere in the country publish for 2026-2027; for the autumn of 2026 and the summer of 2027 no
 * source for this region was found.
 */
const holidays: { name: string; from: string; to: string }[] = [
  { name: 'herfst', from: '2026-10-10', to: '2026-10-18' },
  { name: 'kerst', from: '2026-12-19', to: '2027-01-03' },
  { name: 'voorjaars', from: '2027-02-20', to: '2027-02-28' },
  { name: 'mei', from: '2027-04-24', to: '2027-05-02' },
  { name: 'zomer', from: '2027-07-10', to: '2027-08-22' },
]

/** The first holiday of that name that is not over, or the first of all; null past the years that are known. */
export function schoolHoliday(name: string | undefined, today: string): Days | null {
  const meant = name === 'krokus' ? 'voorjaars' : name
  const found = holidays.find(
    (each) => each.to >= today && (meant === undefined || meant === 'school' || each.name === meant),
  )
  return found === undefined ? null : { from: found.from, to: found.to, exact: false }
}
