import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Amount } from '../../knowledge/content/types.ts'
import { amountsOn, overlapping, withoutAmount } from '../../knowledge/regulations/amounts.ts'

const record = (from: string, to: string | null, more: Partial<Amount> = {}): Amount => ({
  id: 'bijdrage',
  label: 'Eigen bijdrage',
  euros: 20,
  per: 'maand',
  from,
  to,
  source: 'CAK',
  municipality: null,
  ask: 'het CAK',
  ...more,
})

test('an amount holds from its first day to and including its last', () => {
  const amounts = [record('2025-01-01', '2025-12-31'), record('2026-01-01', null, { euros: 21 })]
  const told = ['2024-12-31', '2025-12-31', '2026-01-01'].map((day) =>
    amountsOn(amounts, day).map(({ euros }) => euros),
  )
  expect(told).toEqual([[], [20], [21]])
})

test('of an amount that has expired only its name is told, and who knows the one of today', () => {
  const amounts = [record('2025-01-01', '2025-12-31', { euros: 21 })]
  expect(withoutAmount(amounts, ['bijdrage', 'onbekend'], '2025-06-01')).toEqual([])
  expect(withoutAmount(amounts, ['bijdrage', 'onbekend'], '2026-06-01')).toEqual([
    { id: 'bijdrage', label: 'Eigen bijdrage', ask: 'het CAK' },
  ])
})

test('an amount of another municipality is none: who lives elsewhere hears who knows theirs', () => {
  const amounts = [
    record('2024-01-01', '2024-12-31', { municipality: 'Laren', ask: 'Laren' }),
    record('2025-01-01', null, { municipality: 'Huizen' }),
  ]
  const elsewhere = [{ id: 'bijdrage', label: 'Eigen bijdrage', ask: 'Laren' }]
  expect(withoutAmount(amounts, ['bijdrage'], '2025-06-01', 'Huizen')).toEqual([])
  expect(withoutAmount(amounts, ['bijdrage'], '2025-06-01', 'Laren')).toEqual(elsewhere)
  expect(withoutAmount(amounts, ['bijdrage'], '2025-06-01')).toEqual([])
})

test('two records of one name on one day are told, but not those of two municipalities', () => {
  const first = record('2025-01-01', null)
  const second = record('2026-01-01', null)
  expect(overlapping([first, second])).toEqual([second])
  expect(overlapping([record('2025-01-01', '2025-12-31'), second])).toEqual([])
  expect(
    overlapping([
      record('2025-01-01', null, { municipality: 'Huizen' }),
      record('2025-01-01', null, { municipality: 'Laren' }),
    ]),
  ).toEqual([])
})

test('whatever the records, none is shown on a day on which it does not hold', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const records = fc.array(fc.tuple(day, fc.option(day)).map(([from, to]) => record(from, to)))
  fc.assert(
    fc.property(records, day, (amounts, today) => {
      const shown = amountsOn(amounts, today)
      expect(shown.every(({ from, to }) => from <= today && (to === null || today <= to))).toBe(true)
      const named = amounts.length > 0 ? ['bijdrage'] : []
      expect(withoutAmount(amounts, named, today)).toHaveLength(shown.length > 0 ? 0 : named.length)
    }),
  )
})
