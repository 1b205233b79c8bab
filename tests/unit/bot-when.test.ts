import { expect, test } from 'vitest'
import { readWhen } from '../../bot/understanding/when.ts'
import type { Calendar } from '../../server/appointments/calendar.ts'
import { calendarForBot } from '../../server/assistant/calendar.ts'

/** A Sunday. */
const NOW = new Date('2026-11-22T09:00:00Z')

test.each<[string, object]>([
  ['liever donderdagmiddag', { from: '2026-11-26', to: '2026-11-26', partOfDay: 'afternoon' }],
  ['na half vier', { afterTime: '15:30' }],
  ['niet te laat', { beforeTime: '16:00' }],
  ['als mijn zoon op school zit', { afterTime: '09:00', beforeTime: '14:30' }],
  ['niet tussen 12 en 2', { exceptTime: { from: '12:00', to: '14:00' } }],
  ['na de kerstvakantie', { from: '2027-01-04', to: null }],
  ['in de voorjaarsvakantie', { from: '2027-02-20', to: '2027-02-28' }],
  ['niet in de vakantie', { from: null, to: null, except: [{ from: '2026-12-19', to: '2027-01-03' }] }],
  ['na de feestdagen', { from: '2027-01-02', to: null }],
  ['eerder dan 1 december', { from: null, to: '2026-11-30' }],
  ['in het weekend', { from: '2026-11-28', to: '2026-11-29' }],
  ['doordeweeks', { from: '2026-11-22', to: null }],
  ['woensdag kan ik niet', { from: null, except: [{ from: '2026-11-25', to: '2026-11-25', weekday: 3 }] }],
  ['morgen kan niet', { from: '2026-11-24', to: null }],
  ['donderdag werk ik', { from: null, except: [{ from: '2026-11-26', to: '2026-11-26', weekday: 4 }] }],
  ['morgen niet meer', { from: '2026-11-24', to: null }],
  ['na het eten', { afterTime: '18:00' }],
  ['na het ontbijt', { partOfDay: 'morning', afterTime: '09:00' }],
  ['ik ben om half vijf thuis', { afterTime: '16:30' }],
  ['ik moet om drie uur de kinderen ophalen', { beforeTime: '15:00' }],
  ['tweede helft december', { from: '2026-12-16', to: '2026-12-31' }],
  ['in week 50', { from: '2026-12-07', to: '2026-12-13' }],
  ['over een week of twee', { from: '2026-12-06', to: '2026-12-06' }],
  ['de vijfentwintigste', { from: '2026-11-25', to: '2026-11-25' }],
  ['niet de komende twee weken', { from: '2026-12-07', to: null }],
])('“%s” is understood as a wish for when', (text, wish) => {
  expect(readWhen(text, NOW)).toMatchObject(wish)
})

test.each([
  ['dinsdag of donderdag', ['2026-11-24', '2026-11-26']],
  ['ma of wo', ['2026-11-23', '2026-11-25']],
  ['alleen op woensdag en vrijdag', ['2026-11-25', '2026-11-27']],
  ['maandag, woensdag of vrijdag', ['2026-11-23', '2026-11-25', '2026-11-27']],
])('“%s” is either of these days, and none between them', (text, days) => {
  expect(readWhen(text, NOW)?.either).toEqual(days.map((day) => ({ from: day, to: day })))
})

test.each(['dinsdag of woensdag', 'van maandag tot donderdag', 'dinsdag, en niet donderdag'])(
  '“%s” leaves nothing out between two days',
  (text) => {
    expect(readWhen(text, NOW)?.either).toBeUndefined()
  },
)

test('a holiday of a year that nobody knows yet is not guessed', () => {
  expect(readWhen('niet in de zomervakantie', new Date('2031-05-01T09:00:00Z'))).toBeNull()
})

test('moments that do not suit are left out, and those before them are offered', async () => {
  const starts = ['2026-11-25T10:00', '2026-11-26T13:00', '2026-11-27T10:00', '2026-12-02T10:00', '2026-12-03T10:00']
  const slots = starts.map((start) => ({ id: start, words: start, start: `${start}:00+01:00`, location: null }))
  const calendar = { slots: async () => slots } as unknown as Calendar
  const none = { from: null, to: null, partOfDay: null, afterTime: null, beforeTime: null }
  const wish = { type: 't', way: 'phone', municipality: null, holder: 'h', language: 'nl', limit: 9, ...none } as const
  const offered = await calendarForBot(calendar, () => NOW).slots({
    ...wish,
    except: [{ from: '2026-11-25', to: '2026-11-25', weekday: 3 }],
    exceptTime: { from: '12:00', to: '14:00' },
  })
  expect(offered.map(({ id }) => id)).toEqual(['2026-11-27T10:00', '2026-12-03T10:00'])
})
