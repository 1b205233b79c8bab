/** Fewer than this could be told to be somebody. */
const SMALLEST = 5

/**
 * Hides counts below five (null). When only one of a row of counts is hidden it could be reckoned from the total, so the
 * smallest of the others is hidden too. Nothing is hidden of what is zero.
 */
export function hideSmall(counts: readonly number[]): (number | null)[] {
  const small = (n: number) => n > 0 && n < SMALLEST
  const hidden = new Set(counts.flatMap((n, index) => (small(n) ? [index] : [])))
  if (hidden.size === 1) {
    const others = counts.flatMap((n, index) => (n > 0 && !hidden.has(index) ? [{ n, index }] : []))
    const next = others.sort((one, other) => one.n - other.n)[0]
    if (next !== undefined) hidden.add(next.index)
  }
  return counts.map((n, index) => (hidden.has(index) ? null : n))
}
