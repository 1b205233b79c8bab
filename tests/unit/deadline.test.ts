import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Term } from '../../knowledge/content/types.ts'
import { endOfTerm, isWorkingDay, termOn } from '../../knowledge/regulations/deadline.ts'
import { lawHolidays } from '../../knowledge/regulations/holidays.ts'

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

test.each([
  [2024, '2024-01-01 2024-03-29 2024-04-01 2024-04-27 2024-05-05 2024-05-09 2024-05-20 2024-12-25 2024-12-26'],
  [2025, '2025-01-01 2025-04-18 2025-04-21 2025-04-26 2025-05-05 2025-05-29 2025-06-09 2025-12-25 2025-12-26'],
  [2026, '2026-01-01 2026-04-03 2026-04-06 2026-04-27 2026-05-05 2026-05-14 2026-05-25 2026-12-25 2026-12-26'],
  [2012, '2012-01-01 2012-04-06 2012-04-09 2012-04-30 2012-05-05 2012-05-17 2012-05-28 2012-12-25 2012-12-26'],
])('the holidays of the law in %i', (year, days) => {
  expect([...lawHolidays(year).keys()].join(' ')).toBe(days)
})

test.each([
  ['Good Friday, then Easter, so Tuesday', { weeks: 6 }, '2026-02-20', '2026-04-07'],
  ['5 May, also in a year when offices are open', { weeks: 6 }, '2026-03-24', '2026-05-06'],
  ['Ascension Day', { weeks: 4 }, '2026-04-16', '2026-05-15'],
  ['twelve weeks that end on Ascension Day', { weeks: 12 }, '2026-02-19', '2026-05-15'],
  ['thirteen weeks, which the law on terms leaves alone', { weeks: 13 }, '2026-02-12', '2026-05-14'],
  ['a year, which it leaves alone too', { years: 1 }, '2025-05-14', '2026-05-14'],
  ['three days over Christmas, of which two must be working days', { days: 3 }, '2026-12-24', '2026-12-29'],
  ['two days over Christmas, which need not', { days: 2 }, '2026-12-24', '2026-12-28'],
])('a term that ends on %s', (_, length, start, end) => {
  expect(endOfTerm({ length, counting: 'calendar' }, start)).toBe(end)
})

test('three working days skip the weekend', () => {
  expect(endOfTerm({ length: { workingDays: 3 }, counting: 'working-days' }, '2026-11-20')).toBe('2026-11-25')
  expect(endOfTerm({ length: { workingDays: 3 }, counting: 'calendar' }, '2026-11-20')).toBe('2026-11-25')
})

test('a term of a month from 31 January ends on the last day of February', () => {
  expect(endOfTerm({ length: { months: 1 }, counting: 'calendar' }, '2028-01-31')).toBe('2028-02-29')
})

const dates = fc
  .date({ min: new Date('2024-01-01T12:00:00Z'), max: new Date('2032-12-31T12:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('a term never ends on a Saturday, a Sunday or a holiday, and is at most five days longer for it', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 12 }), (start, count) => {
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

test('of any term of three days or more that the law covers, two days at least are working days', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 3, max: 90 }), (start, days) => {
      const end = endOfTerm({ length: { days }, counting: 'calendar' }, start)
      expect(isWorkingDay(end)).toBe(true)
      const within = Array.from({ length: 100 }, (_, at) => plusDays(start, at + 1)).filter((day) => day <= end)
      expect(within.filter(isWorkingDay).length).toBeGreaterThanOrEqual(2)
      expect(within.length).toBeGreaterThanOrEqual(days)
    }),
  )
})

test('a term that the law does not cover ends on the very day', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 91, max: 400 }), (start, days) => {
      expect(endOfTerm({ length: { days }, counting: 'calendar' }, start)).toBe(plusDays(start, days))
    }),
  )
})

/** The same day so many months later, or the last of that month: reckoned apart from the code, by the calendar alone. */
function monthsLater(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const count = year * 12 + month - 1 + months
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1]
  const last = m === 2 ? (isLeap(y) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31
  return `${y}-${String(m).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

const allDates = fc
  .date({ min: new Date('1995-01-01T12:00:00Z'), max: new Date('2105-12-31T12:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
/** The ends of months, where months differ, more often than chance would give them. */
const monthEnds = fc.tuple(
  fc.integer({ min: 1996, max: 2104 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 28, max: 31 }),
)
const anyDate = fc.oneof(
  allDates,
  monthEnds.map(([year, month, day]) => monthsLater(`${year}-01-${day}`, month - 1)),
)

test('a term in months of up to three ends on the same day of a later month, or the first working day after', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 3 }), (start, months) => {
      const same = monthsLater(start, months)
      const end = endOfTerm({ length: { months }, counting: 'calendar' }, start)
      expect(end >= same && isWorkingDay(end)).toBe(true)
      for (let day = same; day < end; day = plusDays(day, 1)) expect(isWorkingDay(day)).toBe(false)
    }),
    { numRuns: 1_000 },
  )
})

test('a longer term in months, or one in years, ends on that very day, also on a Sunday or a holiday', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 4, max: 40 }), (start, months) => {
      expect(endOfTerm({ length: { months }, counting: 'calendar' }, start)).toBe(monthsLater(start, months))
    }),
    { numRuns: 500 },
  )
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 6 }), (start, years) => {
      expect(endOfTerm({ length: { years }, counting: 'calendar' }, start)).toBe(monthsLater(start, 12 * years))
    }),
    { numRuns: 500 },
  )
})

test('twelve months are a year, and a year from 29 February ends on 28 February but in a leap year', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 6 }), (start, years) => {
      const inMonths = endOfTerm({ length: { months: 12 * years }, counting: 'calendar' }, start)
      expect(endOfTerm({ length: { years }, counting: 'calendar' }, start)).toBe(inMonths)
    }),
  )
  for (let year = 1996; year <= 2104; year++) {
    if (!isLeap(year)) continue
    const after = (years: number) => endOfTerm({ length: { years }, counting: 'calendar' }, `${year}-02-29`)
    expect(after(1)).toBe(`${year + 1}-02-28`)
    expect(after(4)).toBe(`${year + 4}-02-${isLeap(year + 4) ? '29' : '28'}`)
  }
})

test.each([
  ['a month from 31 December to 31 January', { months: 1 }, '2026-12-31', '2027-02-01'],
  ['a month from 30 January in a leap year', { months: 1 }, '2028-01-30', '2028-02-29'],
  ['a month from 31 January in another year', { months: 1 }, '2027-01-31', '2027-03-01'],
  ['a month from 29 February', { months: 1 }, '2028-02-29', '2028-03-29'],
  ['three months to Christmas, a Friday with the Saturday after it', { months: 3 }, '2026-09-25', '2026-12-28'],
  ['a day in a leap year', { days: 1 }, '2028-02-28', '2028-02-29'],
  ['a week over a leap day', { weeks: 1 }, '2028-02-24', '2028-03-02'],
  ['a month and a week', { months: 1, weeks: 1 }, '2026-01-31', '2026-03-09'],
  ['ninety days, which the law covers', { days: 90 }, '2026-01-24', '2026-04-24'],
  ['ninety-one days to King’s Day, which it does not', { days: 91 }, '2026-01-26', '2026-04-27'],
])('%s', (_, length, start, end) => {
  expect(endOfTerm({ length, counting: 'calendar' }, start)).toBe(end)
})

test('who begins later never ends earlier, whatever the term is counted in', () => {
  const length = fc.oneof(
    fc.record({ months: fc.integer({ min: 1, max: 24 }) }),
    fc.record({ years: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ days: fc.integer({ min: 1, max: 120 }) }),
    fc.record({ workingDays: fc.integer({ min: 1, max: 60 }) }),
  )
  fc.assert(
    fc.property(anyDate, anyDate, length, (one, other, counted) => {
      const [first = '', second = ''] = [one, other].sort()
      const end = (start: string) => endOfTerm({ length: counted, counting: 'calendar' }, start)
      expect(end(first) <= end(second)).toBe(true)
      expect(end(first) > first).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('in every year each holiday stands on its own weekday, and King’s Day on no Sunday', () => {
  const weekdays: Record<string, number> = {
    'Goede Vrijdag': 5,
    'Tweede paasdag': 1,
    Hemelvaartsdag: 4,
    'Tweede pinksterdag': 1,
  }
  for (let year = 1990; year <= 2150; year++) {
    const days = [...lawHolidays(year)]
    // Ascension Day may fall on 5 May: one day with one name.
    expect(days.length).toBeGreaterThanOrEqual(8)
    for (const [day, name] of days) {
      const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
      expect([name, weekdays[name] ?? weekday]).toEqual([name, weekday])
      if (name === 'Koningsdag') expect(weekday).not.toBe(0)
    }
  }
})

test('so many working days later there have been so many working days', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 20 }), (start, workingDays) => {
      const end = endOfTerm({ length: { workingDays }, counting: 'working-days' }, start)
      const within = Array.from({ length: 60 }, (_, at) => plusDays(start, at + 1)).filter((day) => day <= end)
      expect(within.filter(isWorkingDay)).toHaveLength(workingDays)
    }),
  )
})

test('the rule counts that held on the day', () => {
  const rule = {
    id: 'a',
    label: 'A',
    kind: 'authority',
    starts: 'aanvraag',
    counting: 'calendar',
    law: 'x',
    article: '1',
    paragraph: null,
  } as const
  const terms: Term[] = [
    { ...rule, length: { weeks: 8 }, from: '2015-01-01', to: '2026-12-31' },
    { ...rule, length: { weeks: 6 }, from: '2027-01-01', to: null },
  ]
  expect([
    termOn(terms, 'a', '2014-12-31'),
    termOn(terms, 'a', '2026-12-31')?.length,
    termOn(terms, 'a', '2027-01-01')?.length,
    termOn(terms, 'b', '2027-01-01'),
  ]).toEqual([null, { weeks: 8 }, { weeks: 6 }, null])
})

function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
