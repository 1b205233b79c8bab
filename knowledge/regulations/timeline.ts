/**
 * When each text of an article holds: never two at once, in order. `versions` are those of the whole regulation in
 * order of their first day, `texts` those of the article. An article that a version no longer has does not hold from
 * then on; one that begins later than its version leaves the text before it in place until then. The same text in two
 * versions after each other is one.
 */
export function timelineOf(versions: readonly VersionDays[], texts: readonly ArticleText[]): Span[] {
  const byVersion = new Map(texts.map((text) => [text.version, text]))
  const spans: Span[] = []
  versions.forEach(({ from, to }, at) => {
    const end = earliest(to, dayBefore(versions[at + 1]?.from ?? null))
    const text = byVersion.get(from)
    if (text === undefined) return
    const before = spans.at(-1)
    const starts = text.starts > from ? text.starts : from
    if (starts > from && before !== undefined && follows(before, from)) {
      before.to = earliest(end, dayBefore(starts))
    }
    if (end === null || starts <= end) add(spans, { from: starts, to: end, version: from, hash: text.hash })
  })
  return spans
}

/** The one that holds on a day, or null. */
export function spanOn(spans: readonly Span[], day: string): Span | null {
  return spans.find(({ from, to }) => from <= day && (to === null || day <= to)) ?? null
}

/** The day before a date (YYYY-MM-DD). */
export function dayBefore(day: string): string
export function dayBefore(day: string | null): string | null
export function dayBefore(day: string | null): string | null {
  if (day === null) return null
  return new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

function add(spans: Span[], span: Span): void {
  const before = spans.at(-1)
  if (before !== undefined && before.hash === span.hash && follows(before, span.from)) {
    before.to = span.to
    before.version = span.version
  } else spans.push(span)
}

function follows(before: Span, from: string): boolean {
  return before.to !== null && before.to === dayBefore(from)
}

function earliest(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

/** The first and last day (YYYY-MM-DD) of a version of a regulation; null: until the next one. */
export interface VersionDays {
  from: string
  to: string | null
}

/** The text of an article in the version that begins on `version`; it holds from `starts`. */
export interface ArticleText {
  version: string
  starts: string
  hash: string
}

/** The days on which one text of an article holds, and the last version in which it stands so. */
export interface Span {
  from: string
  to: string | null
  version: string
  hash: string
}
