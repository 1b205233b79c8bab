export const HOLD_MINUTES = 10
/** Clocks of two processes may differ by less than this. */
const SKEW_MINUTES = 1

/**
 * SQL: whether the hold of `row` stands at `now`. One that would last longer than a hold can was made by a clock that was
 * ahead: it counts as over, so that nobody loses a slot for as long as that clock was wrong.
 */
export function standsAt(now: string, row = ''): string {
  const until = row === '' ? 'held_until' : `${row}.held_until`
  const most = HOLD_MINUTES + SKEW_MINUTES
  return `(${until} > ${now}::timestamptz and ${until} <= ${now}::timestamptz + interval '${most} minutes')`
}
