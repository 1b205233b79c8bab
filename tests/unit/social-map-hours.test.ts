import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { openingInWords, openOn, type WeekHours } from '../../knowledge/opening-hours.ts'

const desk: WeekHours = {
  mon: ['08:30-17:00'],
  tue: ['08:30-17:00'],
  wed: ['08:30-20:00'],
  thu: ['08:30-17:00'],
  fri: ['08:30-12:30'],
  exceptions: [
    { from: '2026-12-24', to: '2026-12-24', hours: { thu: ['08:30-12:00'] }, why: null },
    { from: '2026-12-28', to: '2026-12-31', hours: {}, why: 'kerstvakantie' },
    { from: '2026-12-30', to: '2026-12-30', hours: { wed: ['10:00-11:00'] }, why: null },
    { from: '2027-04-05', to: '2027-04-05', hours: { mon: ['09:00-10:00'] }, why: null },
  ],
}

test.each([
  ['2026-11-22T22:40', 'nu dicht, morgen open vanaf 8.30 uur'],
  ['2026-11-23T09:00', 'nu open tot 17.00 uur'],
  ['2026-12-24T09:00', 'nu open tot 12.00 uur'],
  ['2026-12-24T13:00', 'nu dicht, woensdag open vanaf 10.00 uur'],
  ['2026-12-25T10:00', 'nu dicht (Kerstmis), woensdag open vanaf 10.00 uur'],
  ['2026-12-28T10:00', 'nu dicht (kerstvakantie), woensdag open vanaf 10.00 uur'],
  ['2026-12-30T10:30', 'nu open tot 11.00 uur'],
  ['2026-12-31T10:00', 'nu dicht (kerstvakantie), maandag open vanaf 8.30 uur'],
  ['2027-01-01T10:00', 'nu dicht (Nieuwjaar), maandag open vanaf 8.30 uur'],
])('at %s the desk is %s', (moment, words) => {
  expect(openingInWords(at(moment), desk)).toBe(words)
})

test('without exceptions it says the same as always', () => {
  expect(openingInWords(at('2026-11-23T18:00'), { mon: ['09:00-17:00'] })).toBe(
    'nu dicht, maandag 30 november open vanaf 9.00 uur',
  )
  expect(openingInWords(at('2026-11-23T18:00'), {})).toBeNull()
  const always = Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, ['00:00-24:00']]),
  )
  expect(openingInWords(at('2026-12-25T03:00'), { ...always, holidays: 'open' })).toBe('dag en nacht bereikbaar')
})

test('an exception opens on a holiday, if that is what it says', () => {
  const stretches = openOn(at('2027-04-05T00:00'), desk).map(
    ({ from, to }) => `${from.toFormat('HH:mm')}-${to.toFormat('HH:mm')}`,
  )
  expect(stretches).toEqual(['09:00-10:00'])
})

test('the night on which the clock goes back has its hour twice, and the desk opens at half past eight', () => {
  const [monday] = openOn(at('2026-10-26T00:00'), desk)
  expect(monday?.from.toISO()).toBe('2026-10-26T08:30:00.000+01:00')
})

function at(moment: string): DateTime {
  return DateTime.fromISO(moment, { zone: 'Europe/Amsterdam' })
}
