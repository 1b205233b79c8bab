import { expect, test } from 'vitest'
import { maskPersonal } from '../../bot/understanding/personal.ts'

test.each([
  ['mijn bsn is 123 456 789', '123'],
  ['BSN: 12.34.56.789 en mijn vraag gaat over schulden', '789'],
  ['NL12 INGB 0001 2345 68', 'INGB'],
  ['nl91.abna.0417.1643.00 is mijn rekening', 'abna'],
  ['rekeningnummer 12.34.56.789', '56'],
  ['bel o6 12 34 56 78', '12'],
  ['bel O612345678 maar', '612345678'],
  ['mijn nummer is nul zes twaalf vierendertig zesenvijftig achtenzeventig', 'vierendertig'],
  ['nul zes een twee drie vier vijf zes zeven acht', 'drie'],
  ['06.12.34.56.78 of 035/6912345', '6912345'],
  ['(035) 69 123 45', '123'],
  ['piet . jansen @ ziggo . nl', 'jansen'],
  ['postcode 1271 AB huisnr 12 a', '12 a'],
])('of "%s" nothing personal is left', (text, piece) => {
  expect(maskPersonal(text).text).not.toContain(piece)
})

test.each([
  'ik heb drie kinderen van een, twee en vier jaar',
  'bel 0800-2000 of 112',
  'wij wonen met zes mensen in drie kamers',
  'de rekening van 120,50 euro',
  'artikel 2.3.2 lid 1',
  'op 3 november 2026 om 12.30 uur',
])('in "%s" nothing is hidden', (text) => {
  expect(maskPersonal(text).text).toBe(text)
})
