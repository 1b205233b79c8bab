import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { createPromises } from '../../server/desk/promises.ts'
import { teamFor } from '../../server/desk/teams.ts'
import { deskRegion } from '../town/desk-app.ts'

const office = { mon: ['08:30-17:00'], tue: ['08:30-17:00'], wed: ['08:30-17:00'], thu: ['08:30-17:00'] }
const region = {
  ...deskRegion,
  informationPoint: {
    ...deskRegion.informationPoint,
    hours: {
      ...office,
      fri: ['08:30-12:30'],
      exceptions: [{ from: '2026-12-24', to: '2026-12-24', hours: { thu: ['08:30-15:00'] }, why: 'Kerstavond' }],
    },
    places: [{ municipality: 'Laren', hours: { tue: ['10:00-12:00'] } }],
  },
}
const promises = createPromises(region)

test.for([
  ['in the morning', '2026-11-23T09:00', 'vóór 11.00 uur'],
  ['at the end of the day', '2026-11-23T16:30', 'morgen vóór 10.30 uur'],
  ['in the evening', '2026-11-23T22:40', 'morgen vóór 10.30 uur'],
  ['on a Friday afternoon', '2026-11-27T15:00', 'maandag vóór 10.30 uur'],
  ['on Christmas Eve, when it closes early', '2026-12-24T14:00', 'maandag vóór 10.30 uur'],
  ['on Christmas Day', '2026-12-25T10:00', 'maandag vóór 10.30 uur'],
  ['on the day the clock goes back', '2026-10-25T02:30', 'morgen vóór 10.30 uur'],
] as const)('who asks %s is promised an answer %s', ([, at, words]) => {
  expect(promises.answerByInWords(DateTime.fromISO(at, { zone: region.timeZone }).toJSDate(), null)).toBe(words)
})

test('a municipality with hours of its own has a promise of its own', () => {
  const monday = new Date('2026-11-23T09:00:00+01:00')
  expect(promises.isOpen(monday, 'Huizen')).toBe(true)
  expect(promises.isOpen(monday, 'Laren')).toBe(false)
  expect(promises.answerByInWords(monday, 'Laren')).toBe('morgen vóór 12.00 uur')
})

const teams = [
  { id: 'geld', name: 'Geld', topics: ['schulden'] },
  { id: 'jeugd', name: 'Jeugd', topics: ['jeugdhulp'], municipalities: ['Huizen'], direct: true },
  { id: 'versa', name: 'Versa', topics: ['mantelzorg'], partner: true, direct: true },
]

test.for([
  ['Huizen', ['jeugdhulp', 'schulden'], 'jeugd'],
  ['Laren', ['jeugdhulp'], null],
  [null, ['jeugdhulp'], null],
  ['Huizen', ['schulden'], null],
  ['Huizen', ['mantelzorg'], null],
] as const)('a question of %s about %j goes by itself to %s', ([municipality, topics, team]) => {
  expect(teamFor(teams, municipality, topics)).toBe(team)
})
