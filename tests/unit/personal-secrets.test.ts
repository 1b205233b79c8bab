import { expect, test } from 'vitest'
import { maskPersonal, unmaskPersonal } from '../../bot/understanding/personal.ts'

test.each([
  ['mijn digid is jdevries54 en wachtwoord Welkom01', 'mijn digid is [geheime code] en wachtwoord [geheime code]'],
  ['digid code 482913 werkt niet', 'digid code [geheime code] werkt niet'],
  ['pincode is 4821', 'pincode is [geheime code]'],
  ['inlogcode 77 34 21', 'inlogcode [geheime code]'],
  ['mijn wachtwoord is Geheim!', 'mijn wachtwoord is [geheime code]'],
  ['creditcard 4111 1111 1111 1111', 'creditcard [kaartnummer]'],
  ['ov chipkaart 3528 0101 2345 6789', 'ov chipkaart [kaartnummer]'],
  ['paspoortnummer NW1234567', 'paspoortnummer [documentnummer]'],
  ['rijbewijs 5123456789', 'rijbewijs [documentnummer]'],
  ['patiëntnummer: 7654321', 'patiëntnummer: [dossiernummer]'],
  ['polisnummer 301234567', 'polisnummer [dossiernummer]'],
  ['mijn kenteken is 12-ABC-3', 'mijn kenteken is [kenteken]'],
  ['de auto XX-123-Y staat er nog', 'de auto [kenteken] staat er nog'],
  ['geboortedatum 12-03-1954', 'geboortedatum [geboortedag]-1954'],
  ['ik ben geboren op 12 maart 1954', 'ik ben geboren op [geboortedag] 1954'],
])('gone for good: %s', (typed, kept) => {
  const { text, personal } = maskPersonal(typed)
  expect(text).toBe(kept)
  expect(unmaskPersonal(text, personal)).toBe(kept)
})

test.each([
  'wachtwoord vergeten van digid',
  'mijn wachtwoord is kwijt',
  'ik krijg geen sms code',
  'pincode vergeten',
  'mijn paspoort is verlopen in 2026',
  'rijbewijs verlengen bij 75 jaar',
  'kenteken doorgeven voor de parkeervergunning',
  'ik ben geboren in 1954 en krijg aow',
  'mijn kind wordt geboren op 3 mei 2027',
  'zaaknummer Z-2026-004512',
  'dossiernummer 20261234 van de gemeente',
  'factuur 2026-004512 van 65,00 euro',
  'artikel 2.3.2 van de wmo, BWBR0035362',
  'huur 823,50 en inkomen 1.450 netto',
  'tussen 9.00 en 17.00 uur, stap 1 2 3',
])('needed, and no secret: %s', (typed) => {
  expect(maskPersonal(typed).text).toBe(typed)
})
