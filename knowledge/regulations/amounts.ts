import type { Amount } from '../content/types.ts'

/** The amounts that hold on a day (YYYY-MM-DD): one for every name and municipality; an expired one is never among them. */
export function amountsOn(amounts: readonly Amount[], day: string): Amount[] {
  return amounts.filter(({ from, to }) => from <= day && (to === null || day <= to))
}

/**
 * The amounts of these names that have no record for the day, by what is known of them last. Nothing may be said of how
 * high they are; only what they are and who knows. `municipality`: for who lives there, null where that is not known;
 * left out, a record of any municipality will do.
 */
export function withoutAmount(
  amounts: readonly Amount[],
  ids: readonly string[],
  day: string,
  municipality?: string | null,
): Pick<Amount, 'id' | 'label' | 'ask'>[] {
  const theirs = amounts.filter((amount) => municipality === undefined || isFor(amount, municipality))
  const known = new Set(amountsOn(theirs, day).map(({ id }) => id))
  return ids.flatMap((id) => {
    const last = theirs
      .filter((amount) => amount.id === id)
      .sort((a, b) => a.from.localeCompare(b.from))
      .at(-1)
    return known.has(id) || last === undefined ? [] : [{ id, label: last.label, ask: last.ask }]
  })
}

/** Whether an amount is one of who lives there: one of another municipality never is. */
export function isFor(amount: Pick<Amount, 'municipality'>, municipality: string | null): boolean {
  return amount.municipality === null || amount.municipality === municipality
}

/** Two records of one name and municipality that hold on the same day: nobody could say which is right. */
export function overlapping(amounts: readonly Amount[]): Amount[] {
  return amounts.filter((one, at) =>
    amounts.slice(0, at).some((other) => {
      const same = one.id === other.id && (one.municipality ?? '') === (other.municipality ?? '')
      return same && one.from <= (other.to ?? '9999') && other.from <= (one.to ?? '9999')
    }),
  )
}
