import { expect, test } from 'vitest'
import { fillAnswer, greetingAt } from '../../server/desk/answer-words.ts'
import { endOfPause } from '../../server/desk/snooze.ts'
import { staffFromClaims } from '../../server/login/openid.ts'
import { deskRegion } from '../town/desk-app.ts'

const values = { medewerker: 'Fatima', gemeente: null, telefoon: '035 000 10 00', naam: null, groet: 'Goedemorgen' }

test.for([
  ['Groet, {medewerker}', 'Groet, Fatima'],
  ['Bel { Telefoon }.', 'Bel 035 000 10 00.'],
  ['In {gemeente} en {onbekend}', 'In [gemeente] en [onbekend]'],
  ['{} { } {toString} {1}', '{} { } [tostring] {1}'],
])('%s becomes %s', ([text = '', filled]) => {
  expect(fillAnswer(text, values)).toBe(filled)
})

test.for([
  ['2026-11-22T11:59:00+01:00', 'Goedemorgen'],
  ['2026-11-22T12:00:00+01:00', 'Goedemiddag'],
  ['2026-11-22T17:59:00+01:00', 'Goedemiddag'],
  ['2026-11-22T18:49:00+01:00', 'Goedenavond'],
  ['2026-07-22T18:01:00+02:00', 'Goedenavond'],
] as const)('at %s the greeting is %s, on a computer with any clock', ([now, greeting]) => {
  expect(greetingAt(new Date(now), 'Europe/Amsterdam')).toBe(greeting)
})

test.for([
  ['hour', '2026-12-24T16:00:00+01:00', '2026-12-24T17:00:00+01:00'],
  // Friday to Sunday there is nobody at this information point: the next opening counts.
  ['tomorrow', '2026-11-26T10:00:00+01:00', '2026-11-30T08:30:00+01:00'],
  ['week', '2026-03-24T10:00:00+01:00', '2026-03-31T08:30:00+02:00'],
  ['month', '2026-11-23T08:30:00+01:00', '2026-12-21T08:30:00+01:00'],
] as const)('a pause of a %s that begins at %s ends at %s', ([pause, from, to]) => {
  expect(endOfPause(pause, new Date(from), deskRegion, null)).toEqual(new Date(to))
})

const known = { municipalities: ['Huizen', 'Laren'], teams: deskRegion.teams ?? [] }
const ourOwn = { teams: [], confined: false }

test.for([
  [
    { sub: '1', name: 'Ada', roles: ['medewerker'] },
    { name: 'Ada', roles: ['medewerker'], municipalities: null },
  ],
  [
    { sub: '1', email: 'a@b.nl', groups: 'Redacteur beheerder' },
    { name: 'a@b.nl', roles: ['redacteur', 'beheerder'] },
  ],
  [
    { sub: '1', realm_access: { roles: ['professional', 'x'] } },
    { name: '1', roles: ['professional'] },
  ],
  [
    { sub: '1', roles: [{ a: 1 }, 3], municipalities: [] },
    { roles: [], municipalities: [] },
  ],
  [
    { sub: '1', municipalities: ['Laren', 'Rome'] },
    { municipalities: ['Laren'], ...ourOwn },
  ],
  [
    { sub: '1', team: 'Versa Welzijn' },
    { teams: ['versa'], confined: true, municipalities: null },
  ],
  [
    { sub: '1', groups: ['geld', 'versa', 'koffie'] },
    { teams: ['geld', 'versa'], confined: false },
  ],
  // A team of one municipality works for that one, unless the provider says otherwise.
  [
    { sub: '1', teams: ['laren'] },
    { teams: ['laren'], municipalities: ['Laren'] },
  ],
  [
    { sub: '1', teams: ['laren'], municipalities: ['Huizen'] },
    { teams: ['laren'], municipalities: ['Huizen'] },
  ],
])('the claims %j make a member of staff', ([claims, staff]) => {
  expect(staffFromClaims(claims as Record<string, unknown>, known)).toMatchObject({ id: '1', ...staff })
})
