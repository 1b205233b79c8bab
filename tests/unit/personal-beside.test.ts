import { expect, test } from 'vitest'
import { besideMasked } from '../../bot/understanding/personal/beside.ts'
import { maskPersonal } from '../../bot/understanding/personal.ts'

test.each([
  ['mijn wachtwoord is welkom01 en ik wil weten wat een rolstoel kost', 'en ik wil weten wat een rolstoel kost'],
  ['ik ben geboren op 3 mei 1948 en kan niet meer koken', 'en kan niet meer koken'],
  ['BSN 123456782, wat kost de wmo', ', wat kost de wmo'],
  ['mijn mail is anna@voorbeeld.example en ik heb schulden', 'mijn mail en ik heb schulden'],
  ['hoe vraag ik een rolstoel aan?', 'hoe vraag ik een rolstoel aan?'],
])('of "%s" the search reads "%s"', (said, left) => {
  expect(besideMasked(maskPersonal(said).text)).toBe(left)
})

test('a text that is nothing but a number stays what it is', () => {
  expect(besideMasked(maskPersonal('123456782').text)).toBe('[burgerservicenummer]')
})
