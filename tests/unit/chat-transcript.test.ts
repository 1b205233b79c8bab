import { expect, test } from 'vitest'
import type { Message } from '../../channels/message.ts'
import { transcript } from '../../channels/web/widget/transcript.ts'
import { dutch } from '../../channels/web/widget/words.ts'

const message: Message = {
  id: 'a',
  seq: 1,
  author: 'inhabitant',
  name: null,
  sentAt: '2026-11-22T20:14:03.120Z',
  language: 'nl',
  text: 'Dag <script>alert(1)</script> & "hallo"',
  outcome: null,
  choices: [],
  sources: [],
  parts: null,
}
const answer: Message = {
  ...message,
  seq: 2,
  author: 'assistant',
  text: 'De medewerker leest dit ook.\n\nBel het Informatiepunt.',
  parts: {
    title: 'Hulp',
    core: 'Bel het Informatiepunt.',
    steps: ['Vraag uw buren.'],
    cards: [
      {
        id: 'x',
        name: 'Informatiepunt',
        organisation: 'HBEL',
        what: 'Denkt mee.',
        phone: '035 000 10 00',
        email: 'a@voorbeeld.example',
        url: 'javascript:alert(2)',
        place: null,
        hours: 'nu open',
        cost: null,
        referral: null,
        example: true,
      },
    ],
    basis: [
      {
        citation: 'Wmo 2015, artikel 2.3.2',
        says: 'Zes weken.',
        url: 'https://wetten.overheid.nl/x',
        checked: '2026-11-22',
      },
    ],
    notes: [],
  },
}

const saved = transcript([message, answer], {
  name: 'Wegwijs',
  origin: 'https://wegwijs.example',
  language: 'nl',
  timeZone: 'Europe/Amsterdam',
  words: dutch,
  now: new Date('2026-11-23T09:00:00Z'),
})

test('a saved conversation says who said what, with steps, cards and what it rests on', () => {
  expect(saved).toContain('<h1>Gesprek met Wegwijs</h1>')
  expect(saved).toContain('22 november 2026, 21:14')
  expect(saved).toMatch(
    /De medewerker leest dit ook\..*Bel het Informatiepunt\..*Vraag uw buren\..*voorbeeldgegevens.*Zes weken\./s,
  )
  expect(saved).toContain('<a href="tel:0350001000">Bel 035 000 10 00</a>')
  expect(saved).toContain(
    '<a href="https://wetten.overheid.nl/x">Wmo 2015, artikel 2.3.2</a>: Zes weken. (Nagekeken op 22 november 2026)',
  )
})

test('a saved conversation runs nothing', () => {
  expect(saved).not.toMatch(/<script|href="[^"]*javascript:/)
  expect(saved).toContain('&#60;script&#62;')
})
