import { expect, test } from 'vitest'
import { checkContact, checkIntake, oneLine } from '../../server/appointments/contact.ts'

function problems(typed: object, way: 'place' | 'phone' | 'home' | 'video' = 'place'): string[] {
  return checkContact({ name: 'Anna', phone: '0612345678', ...typed }, way).problems.map(({ field }) => field)
}

test('a name and one way to be reached are enough', () => {
  expect(checkContact({ name: '  Zoë van ’t Hof-El Amrani ', phone: '035 538 19 11' }, 'place')).toEqual({
    contact: { name: 'Zoë van ’t Hof-El Amrani', email: null, phone: '+31355381911', address: null },
    problems: [],
  })
  expect(problems({ phone: '', email: 'a.b+c@mail.voorbeeld.nl' })).toEqual([])
  expect(problems({ phone: ' ' })).toEqual(['phone'])
  expect(problems({ name: ' ' })).toEqual(['name'])
})

test('a Dutch or foreign telephone number is stored in one form, and nonsense is refused', () => {
  const stored = (phone: string) => checkContact({ name: 'Anna', phone }, 'phone').contact?.phone ?? null
  expect(['06-12345678', '+31 6 12345678', '0031612345678', '+32 470 12 34 56'].map(stored)).toEqual([
    '+31612345678',
    '+31612345678',
    '+31612345678',
    '+32470123456',
  ])
  for (const phone of ['12', '06-1234', 'bel mij', '0612345678 toestel 12', '0'.repeat(500), '061234567८']) {
    if (stored(phone) !== null) expect(stored(phone)).toMatch(/^\+\d{9,15}$/)
  }
  expect(['12', '06-1234', 'bel mij', '0612345678 toestel 12'].map(stored)).toEqual([null, null, null, null])
})

test('an e-mail address is one plain address and can never make a header', () => {
  const bad = [
    'anna',
    'anna@',
    'anna@voorbeeld',
    'a@b.nl,c@d.nl',
    'a@b.nl c@d.nl',
    '<a@b.nl>',
    'a@b.nl\r\nBcc: c@d.nl',
    'a@b.nl\nSubject: x',
    'a\u0000@b.nl',
    '"a b"@b.nl',
    'a..b@voorbeeld.nl',
    `${'a'.repeat(250)}@b.nl`,
    'a@b.nl\u2028',
  ]
  // A line end at the very end is typed by accident and is cut off.
  expect(bad.filter((email) => problems({ email }).length === 0)).toEqual(['a@b.nl\u2028'])
  expect(checkContact({ name: 'Anna', email: 'a@b.nl\u2028' }, 'place').contact?.email).toBe('a@b.nl')
})

test('a name of 500 characters, or with characters that nobody sees, is refused', () => {
  for (const name of ['n'.repeat(500), 'Anna\r\nBcc: a@b.nl', 'Anna\u0000', 'Anna \u202egnp.exe', 'Anna\u200b']) {
    expect(problems({ name })).toEqual(['name'])
  }
  expect(problems({ name: 'n'.repeat(120) })).toEqual([])
})

test('what people typed in several lines becomes one line', () => {
  expect(oneLine('  ziek\r\n geworden\u0000\tvandaag ')).toBe('ziek geworden vandaag')
})

test('an intake that is empty is none, and one that is too long or too deep is not stored', () => {
  let deep: unknown = 'diep'
  for (let layer = 0; layer < 5_000; layer++) deep = [deep]
  expect(checkIntake({})).toBeNull()
  expect(checkIntake({ verhaal: 'x'.repeat(20_001) })).toBe(false)
  expect(String(checkIntake({ deep }))).toMatch(/null/)
})
