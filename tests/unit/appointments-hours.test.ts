import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { type Rules, startsOn, type Timetable } from '../../server/appointments/hours.ts'
import {
  dayOf,
  daysBetween,
  dayWithDate,
  instantAt,
  isoLocal,
  momentWords,
  wallClock,
  zone,
} from '../../server/appointments/local-time.ts'

const MINUTE = 60_000
const clockChanges = ['2026-10-25', '2027-03-28']
const rules: Rules = { minutes: 30, every: 30, before: 0, after: 10 }

function timetable(change: Partial<Timetable> = {}): Timetable {
  const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: 540, to: 720, location: null }))
  return { hours, worksOnHolidays: false, extra: [], closed: [], away: [], busy: [], ...change }
}

function timesOn(date: string, change: Partial<Timetable>, more: Partial<Rules> = {}): string[] {
  return startsOn(dayWithDate(date), timetable(change), { ...rules, ...more }).map(({ start }) => isoLocal(start))
}

const moments = fc
  .integer({ min: Date.UTC(2026, 0, 1) / MINUTE, max: Date.UTC(2029, 0, 1) / MINUTE })
  .map((n) => n * MINUTE)
const nearChange = fc
  .tuple(fc.constantFrom(...clockChanges), fc.integer({ min: -26 * 60, max: 26 * 60 }))
  .map(([date, minutes]) => Date.parse(`${date}T01:00:00Z`) + minutes * MINUTE)
const anyMoment = fc.oneof(moments, nearChange)

describe('the Dutch clock', () => {
  test('agrees with luxon at every moment, also around both clock changes', () => {
    fc.assert(
      fc.property(anyMoment, (instant) => {
        const local = DateTime.fromMillis(instant, { zone })
        expect(isoLocal(instant)).toBe(local.toISO({ suppressMilliseconds: true }))
        expect(wallClock(instant)).toBe(local.toISO({ suppressMilliseconds: true, includeOffset: false }))
        expect(momentWords(instant)).toBe(`${local.setLocale('nl').toFormat('cccc d LLLL, H.mm')} uur`)
        const day = dayOf(instant)
        expect([day.date, day.weekday, day.start, day.end]).toEqual([
          local.toISODate(),
          local.weekday,
          local.startOf('day').toMillis(),
          local.startOf('day').plus({ days: 1 }).toMillis(),
        ])
      }),
    )
  })

  test('days follow each other without a gap, whether they have 23, 24 or 25 hours', () => {
    fc.assert(
      fc.property(anyMoment, fc.integer({ min: 1, max: 12 * 1440 }), (from, minutes) => {
        const days = daysBetween(from, from + minutes * MINUTE)
        for (const [index, day] of days.slice(1).entries()) expect(day.start).toBe(days[index]?.end)
        expect(days[0]?.start).toBeLessThanOrEqual(from)
        expect(days.at(-1)?.end).toBeGreaterThanOrEqual(from + minutes * MINUTE)
      }),
    )
    const hours = (date: string) => (dayWithDate(date).end - dayWithDate(date).start) / 3_600_000
    expect(['2026-10-24', '2026-10-25', '2027-03-28', '2028-02-29'].map(hours)).toEqual([24, 25, 23, 24])
  })

  test('a wall-clock time that exists is found again on the wall', () => {
    const dates = fc.oneof(
      fc.constantFrom(...clockChanges),
      moments.map((instant) => dayOf(instant).date),
    )
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 1439 }), fc.constantFrom('first', 'last'), (date, minute, which) => {
        const day = dayWithDate(date)
        fc.pre(day.end - day.start >= 24 * 60 * MINUTE || minute < 120 || minute >= 180)
        const wall = wallClock(instantAt(day, minute, which))
        expect(wall.slice(0, 16)).toBe(
          `${date}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
        )
      }),
    )
  })

  test('half past two that comes twice, and half past two that never comes', () => {
    const autumn = dayWithDate('2026-10-25')
    expect(isoLocal(instantAt(autumn, 150, 'first'))).toBe('2026-10-25T02:30:00+02:00')
    expect(isoLocal(instantAt(autumn, 150, 'last'))).toBe('2026-10-25T02:30:00+01:00')
    expect(isoLocal(instantAt(dayWithDate('2027-03-28'), 150))).toBe('2027-03-28T03:00:00+02:00')
  })
})

describe('when a talk can start', () => {
  test('at nine o’clock on the wall, before and after the clock changes', () => {
    for (const date of [
      '2026-10-24',
      '2026-10-25',
      '2026-10-26',
      '2027-03-27',
      '2027-03-28',
      '2027-03-29',
      '2028-02-29',
    ]) {
      const times = timesOn(date, { worksOnHolidays: true })
      expect(times.map((time) => time.slice(11, 16))).toEqual(['09:00', '09:30', '10:00', '10:30', '11:00', '11:30'])
    }
  })

  test('at night through the clock change nothing is offered twice or outside the hours', () => {
    const night = { hours: [{ weekday: 7, from: 60, to: 240, location: null }], worksOnHolidays: true }
    expect(timesOn('2026-10-25', night, { minutes: 60, every: 60 })).toEqual([
      '2026-10-25T01:00:00+02:00',
      '2026-10-25T02:00:00+02:00',
      '2026-10-25T02:00:00+01:00',
      '2026-10-25T03:00:00+01:00',
    ])
    expect(timesOn('2027-03-28', night, { minutes: 60, every: 60 })).toEqual([
      '2027-03-28T01:00:00+01:00',
      '2027-03-28T03:00:00+02:00',
    ])
  })

  test('not on a holiday, unless the professional works then', () => {
    expect(timesOn('2026-12-25', {})).toEqual([])
    expect(timesOn('2027-04-27', {})).toEqual([])
    expect(timesOn('2026-12-25', { worksOnHolidays: true })).toHaveLength(6)
  })

  const spans = fc
    .tuple(fc.integer({ min: 0, max: 1430 }), fc.integer({ min: 5, max: 600 }))
    .map(([from, length]) => ({ from, to: Math.min(1440, from + length) }))
  const anyRules = fc.record({
    minutes: fc.integer({ min: 5, max: 180 }),
    every: fc.integer({ min: 5, max: 90 }),
    before: fc.integer({ min: 0, max: 60 }),
    after: fc.integer({ min: 0, max: 60 }),
  })
  const anyDate = fc.oneof(
    fc.constantFrom(...clockChanges, '2028-02-29'),
    moments.map((instant) => dayOf(instant).date),
  )

  test('always within the hours, with its whole length, and its buffers over nobody', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.array(spans, { maxLength: 3 }),
        fc.array(spans, { maxLength: 4 }),
        anyRules,
        (date, hours, taken, any) => {
          const day = dayWithDate(date)
          const busy = taken.map(({ from, to }) => ({ from: day.start + from * MINUTE, to: day.start + to * MINUTE }))
          const weekly = hours.map((span) => ({ ...span, weekday: day.weekday, location: null }))
          const starts = startsOn(day, timetable({ hours: weekly, busy, worksOnHolidays: true }), any)
          for (const { start } of starts) {
            const end = start + any.minutes * MINUTE
            expect(start).toBeGreaterThanOrEqual(day.start)
            expect(end).toBeLessThanOrEqual(day.end)
            const within = weekly.some(
              ({ from, to }) => start >= instantAt(day, from, 'last') && end <= instantAt(day, to, 'first'),
            )
            expect(within).toBe(true)
            const free = busy.every(
              (span) => span.to <= start - any.before * MINUTE || span.from >= end + any.after * MINUTE,
            )
            expect(free).toBe(true)
          }
        },
      ),
    )
  })

  test('taking every first free start one after another never makes two appointments overlap', () => {
    fc.assert(
      fc.property(anyDate, spans, anyRules, (date, span, any) => {
        const day = dayWithDate(date)
        const busy: { from: number; to: number }[] = []
        const hours = [{ ...span, weekday: day.weekday, location: null }]
        for (;;) {
          const [next] = startsOn(day, timetable({ hours, busy, worksOnHolidays: true }), any)
          if (next === undefined) break
          busy.push({
            from: next.start - any.before * MINUTE,
            to: next.start + (any.minutes + any.after) * MINUTE,
          })
        }
        const sorted = [...busy].sort((a, b) => a.from - b.from)
        for (const [index, each] of sorted.slice(1).entries())
          expect(each.from).toBeGreaterThanOrEqual(sorted[index]?.to ?? 0)
      }),
    )
  })
})
