import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pieces } from '../../knowledge/items/pieces.ts'
import { termsOf } from '../../knowledge/search/analyser.ts'
import { confidenceOf, type Features } from '../../knowledge/search/confidence.ts'
import { excerptOf } from '../../knowledge/search/excerpt.ts'

const nothing: Features = { coverage: 0, found: 0, margin: 0, agreement: 0, repaired: 0, lexicon: 0, elsewhere: 0 }
const everything: Features = { ...nothing, coverage: 1, found: 1, margin: 1, agreement: 1, lexicon: 1 }
const share = fc.double({ min: 0, max: 1, noNaN: true })

test('confidence is a chance: near nothing without evidence, near certain with all of it', () => {
  expect(confidenceOf(nothing)).toBeLessThan(0.1)
  expect(confidenceOf(everything)).toBeGreaterThan(0.95)
})

test('more of what was said in the text never lowers confidence, more repair never raises it', () => {
  fc.assert(
    fc.property(share, share, share, (less, more, margin) => {
      const [low, high] = [Math.min(less, more), Math.max(less, more)]
      const at = (features: Partial<Features>) => confidenceOf({ ...nothing, margin, ...features })
      expect(at({ coverage: high })).toBeGreaterThanOrEqual(at({ coverage: low }))
      expect(at({ repaired: high })).toBeLessThanOrEqual(at({ repaired: low }))
    }),
  )
})

test('an excerpt never grows long and never ends within a word', () => {
  const text = `${'Lange zin met veel woorden over een huis '.repeat(20)}.`
  const excerpt = excerptOf(text, new Map([[termsOf('huis')[0]?.term ?? 0, 1]]))
  expect(excerpt.length).toBeLessThan(300)
  expect(excerpt).toMatch(/ …$/)
})

test('a long text comes in pieces of whole sentences, and nothing is lost', () => {
  const sentences = Array.from({ length: 40 }, (_, at) => `Dit is zin nummer ${at} van een lange tekst.`)
  const found = pieces(sentences.join(' '))
  expect(found.length).toBeGreaterThan(1)
  expect(found.join(' ')).toBe(sentences.join(' '))
  expect(found.every((piece) => piece.split(' ').length <= 160)).toBe(true)
})

test('a text without any stop comes in pieces too', () => {
  const found = pieces('woord '.repeat(2_000))
  expect(found.every((piece) => piece.split(' ').length <= 160)).toBe(true)
})
