import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endOfTerm, isWorkingDay } from '../../knowledge/regulations/deadline.ts'

const weeks = (count: number) => ({ length: { weeks: count }, counting: 'calendar' as const })

test.each([
  ['2026-11-02', 6, '2026-12-14'],
  // 25 December is a holiday, 26 December is one too, 27 December is a Sunday.
  ['2026-11-13', 6, '2026-12-28'],
  // 5 April 2026 is Easter, and the day after it too.
  ['2026-02-22', 6, '2026-04-07'],
  ['2026-11-02', 4, '2026-11-30'],
])('a term from %s of %i weeks ends on %s', (start, count, end) => {
  expect(endOfTerm(weeks(count), start)).toBe(end)
})

test('three working days skip the weekend', () => {
  expect(endOfTerm({ length: { workingDays: 3 }, counting: 'working-days' }, '2026-11-20')).toBe('2026-11-25')
})

test('a term of a month from 31 January ends on the last day of February', () => {
  expect(endOfTerm({ length: { months: 1 }, counting: 'calendar' }, '2028-01-31')).toBe('2028-02-29')
})

const dates = fc
  .date({ min: new Date('2024-01-01T12:00:00Z'), max: new Date('2032-12-31T12:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('a term never ends on a Saturday, a Sunday or a holiday, and is at most five days longer for it', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 26 }), (start, count) => {
      const end = endOfTerm(weeks(count), start)
      const late = (Date.parse(end) - Date.parse(start)) / 86_400_000 - count * 7
      expect(isWorkingDay(end)).toBe(true)
      expect(late).toBeGreaterThanOrEqual(0)
      expect(late).toBeLessThanOrEqual(5)
    }),
  )
})

test('who begins later never ends earlier', () => {
  fc.assert(
    fc.property(dates, dates, fc.integer({ min: 1, max: 26 }), (one, other, count) => {
      const [first, second] = [one, other].sort()
      expect(endOfTerm(weeks(count), first ?? '') <= endOfTerm(weeks(count), second ?? '')).toBe(true)
    }),
  )
})
