import type { Amount } from '../../knowledge/content/types.ts'
import { overlapping } from '../../knowledge/regulations/amounts.ts'
import { type AmountKey, keyOf } from '../../knowledge/regulations/edited-amounts.ts'
import { idFor } from './explanation.ts'
import { dayIn, type Fields } from './fields.ts'

/** An amount as an editor fills it in. `was` is the key of the one that is changed, '' for a new one. */
export interface AmountWords {
  was: string
  label: string
  euros: string
  per: string
  from: string
  to: string
  source: string
  municipality: string
  ask: string
}

const amountFields = ['was', 'label', 'euros', 'per', 'from', 'to', 'source', 'municipality', 'ask'] as const

export const emptyAmount: AmountWords = {
  ...{ was: '', label: '', euros: '', per: '', from: '', to: '', source: '', municipality: '', ask: '' },
}

export function amountWordsIn(fields: Fields): AmountWords {
  return Object.fromEntries(amountFields.map((name) => [name, fields.text(name)])) as unknown as AmountWords
}

export function amountWordsOf(amount: Amount): AmountWords {
  return {
    was: keyOf(amount),
    label: amount.label,
    euros: amount.euros.toFixed(2).replace('.', ','),
    per: amount.per ?? '',
    from: amount.from,
    to: amount.to ?? '',
    source: amount.source,
    municipality: amount.municipality ?? '',
    ask: amount.ask ?? '',
  }
}

/** The amount that these words make among those that are known. A string says in Dutch what is wrong with them. */
export function amountIn(
  words: AmountWords,
  known: readonly Amount[],
  municipalities: readonly string[],
): { was: AmountKey | null; amount: Amount } | string {
  const was = known.find((each) => keyOf(each) === words.was) ?? null
  if (words.was !== '' && was === null) return 'Dit bedrag is intussen door een ander gewijzigd. Kijk in de lijst.'
  const [from, to, euros] = [dayIn(words.from), words.to === '' ? null : dayIn(words.to), eurosIn(words.euros)]
  if (words.label === '' || words.source === '') return 'Vul in wat het is en waar het staat (de bron).'
  if (euros === null) return 'Schrijf het bedrag in euro’s, bijvoorbeeld 21,50.'
  if (from === null) return 'Kies de dag vanaf wanneer het geldt.'
  if (words.to !== '' && to === null) return 'De laatste dag is geen dag.'
  if (to !== null && to < from) return 'De laatste dag ligt vóór de eerste.'
  const municipality = municipalities.find((name) => name === words.municipality) ?? null
  const or = (text: string) => (text === '' ? null : text)
  // The same name in the list is the same amount, of another time or place.
  const id =
    was?.id ?? known.find(({ label }) => label.toLowerCase() === words.label.toLowerCase())?.id ?? idFor(words.label)
  const amount = {
    id,
    label: words.label,
    euros,
    per: or(words.per),
    from,
    to,
    source: words.source,
    municipality,
    ask: or(words.ask),
  }
  if (clashes(amount, was, known))
    return 'Op een deel van deze dagen geldt al een ander bedrag met deze naam. Geef dat eerst een laatste dag.'
  return { was, amount }
}

/** Whether an amount, in the place of `was`, would hold on a day on which another one of that name does. */
export function clashes(amount: Amount, was: AmountKey | null, known: readonly Amount[]): boolean {
  const others = known.filter((each) => was === null || keyOf(each) !== keyOf(was))
  return overlapping([...others, amount]).includes(amount)
}

function eurosIn(text: string): number | null {
  const plain = text
    .replace(/^€\s*/, '')
    .replace(/\.(?=\d{3}(\D|$))/g, '')
    .replace(',', '.')
  const euros = /^\d{1,7}(\.\d{1,2})?$/.test(plain) ? Number(plain) : Number.NaN
  return Number.isFinite(euros) ? euros : null
}
