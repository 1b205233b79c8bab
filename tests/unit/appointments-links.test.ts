import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLink, signLink } from '../../server/appointments/links.ts'
import { readSlotId, slotId } from '../../server/appointments/slot-id.ts'

const secret = 'een geheim van minstens tweeëndertig tekens'
const id = '0193c1a2-7d3e-4f5a-8b6c-1d2e3f4a5b6c'
const now = new Date('2026-11-22T22:40:00+01:00')
const expires = new Date('2026-11-25T00:00:00+01:00')

test('a link that was signed here is read again, for its own purpose', () => {
  const token = signLink(secret, { purpose: 'appointment', id, expires })
  expect(token).toMatch(/^[A-Za-z0-9_-]{70}$/)
  expect(readLink(secret, 'appointment', token, now)).toEqual({ valid: true, id })
  expect(readLink(secret, 'hold', token, now)).toEqual({ valid: false, reason: 'invalid' })
  expect(readLink('een ander geheim van tweeëndertig tekens', 'appointment', token, now).valid).toBe(false)
})

test('a link ends', () => {
  const token = signLink(secret, { purpose: 'appointment', id, expires })
  expect(readLink(secret, 'appointment', token, new Date(expires.getTime() - 1)).valid).toBe(true)
  expect(readLink(secret, 'appointment', token, expires)).toEqual({ valid: false, reason: 'expired' })
})

test('a link with any one character changed is no link', () => {
  const token = signLink(secret, { purpose: 'appointment', id, expires })
  const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.split('')
  for (let index = 0; index < token.length; index++) {
    for (const character of characters) {
      if (character === token[index]) continue
      const forged = token.slice(0, index) + character + token.slice(index + 1)
      expect(readLink(secret, 'appointment', forged, now).valid).toBe(false)
    }
  }
})

test('whatever comes as a link or a slot is refused without an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.base64String()), (text) => {
      expect(readLink(secret, 'appointment', text, now).valid).toBe(false)
      expect(readSlotId(text)).toBeNull()
    }),
  )
  const odd = [
    null,
    {},
    [],
    ['a', 'b', 1.5, 'place', null, null],
    ['a', 'b', 1, 'plane', null, null],
    ['a\u0000', 'b', 1, 'place', null, null],
  ]
  for (const each of odd) expect(readSlotId(Buffer.from(JSON.stringify(each)).toString('base64url'))).toBeNull()
})

test('a slot id gives back what it was made of', () => {
  const key = {
    type: 'gesprek-geld',
    professional: 'fatima',
    start: Date.parse('2026-11-24T10:00:00+01:00'),
    way: 'place',
    location: 'informatiepunt-huizen',
    municipality: 'Huizen',
  } as const
  expect(readSlotId(slotId(key))).toEqual(key)
  expect(slotId(key).length).toBeLessThan(200)
})
