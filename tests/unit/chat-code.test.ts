import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeIn, codeSigns } from '../../channels/web/code.ts'
import { whatsAppFor } from '../../channels/web/code-routes.ts'

test.each([
  ['K7PM-4TXR', 'K7PM-4TXR'],
  ['k7pm 4txr', 'K7PM-4TXR'],
  ['k7pm4txr', 'K7PM-4TXR'],
  ['Hallo, mijn code is K7PM – 4TXR!', null],
  ['Hallo, mijn code is K7PM–4TXR!', 'K7PM-4TXR'],
  ['Code: K7PM-4TXR.', 'K7PM-4TXR'],
  ['K7PM-4TXRQ', null],
  ['AK7PM-4TXR', null],
  ['Ik zoek schuldhulp', null],
  ['Mijn postcode is 1270 AB', null],
  ['', null],
])('in "%s" stands the code %s', (text, code) => {
  expect(codeIn(text)).toBe(code)
})

test('every code that can be made is read back, in any writing', () => {
  const half = fc.string({ unit: fc.constantFrom(...codeSigns), minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(half, half, fc.constantFrom('-', '', ' ', '–'), (first, second, between) => {
      expect(codeIn(`code ${first}${between}${second}`.toLowerCase())).toBe(`${first}-${second}`)
    }),
  )
})

test('a code holds no vowels and nothing that looks like something else', () => {
  expect(codeSigns).not.toMatch(/[AEIOUYL01S5B8Z]/)
  expect(new Set(codeSigns).size).toBe(codeSigns.length)
})

test('a code can be sent by WhatsApp with one press where our number is told', () => {
  const code = 'K7PM-4TXR'
  expect(whatsAppFor({ whatsApp: { number: '31612345678' } }, code)).toEqual({
    link: 'https://wa.me/31612345678?text=Code%20K7PM-4TXR',
  })
  expect(whatsAppFor({ whatsApp: { number: null } }, code)).toEqual({ link: null })
  expect(whatsAppFor({ whatsApp: null }, code)).toBeNull()
})
