/** How fast, and until when, a person may be written to. Milliseconds. */

export const WINDOW = 24 * 3_600_000

/** Meta lets us write freely for 24 hours after the last message of the person; what we write ourselves changes nothing. */
export function windowCloses(wroteAt: Date | null): Date | null {
  return wroteAt === null ? null : new Date(wroteAt.getTime() + WINDOW)
}

export function isOpen(wroteAt: Date | null, now: Date): boolean {
  const closes = windowCloses(wroteAt)
  return closes !== null && closes > now
}

/** Meta allows one message in six seconds to one person, and short bursts: after ten in a minute we keep to it. */
export const SPACING = { window: 60_000, burst: 10, between: 6_000 }

/** When the next message may go to someone, after what was sent in the last minute; null: at once. */
export function tooFast(lately: { count: number; last: Date | null }, now: Date): Date | null {
  if (lately.count < SPACING.burst || lately.last === null) return null
  const at = new Date(lately.last.getTime() + SPACING.between)
  return at > now ? at : null
}

/** The wait before the next attempt: four times as long each time, as Meta asks, up to an hour. */
export function pauseAfter(attempts: number): number {
  return Math.min(4 ** Math.min(attempts, 8) * 1_000, 3_600_000)
}

/** When somebody says to have written, as far as it can be true: Meta repeats a call for a week and knows no future. */
export function believable(at: Date | null, now: Date): Date {
  if (at === null || at > now) return now
  return now.getTime() - at.getTime() > 7 * WINDOW ? now : at
}
