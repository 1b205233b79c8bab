import fc from 'fast-check'
import { expect, test } from 'vitest'
import { termsOf } from '../../knowledge/search/analyser.ts'
import { excerptOf, runsOf } from '../../knowledge/search/excerpt.ts'

const wanted = (...words: string[]) => new Map(words.map((word) => [termsOf(word)[0]?.term ?? 0, 1]))
const marked = (text: string, ...words: string[]) =>
  runsOf(text, wanted(...words))
    .filter(({ match }) => match)
    .map(({ text }) => text)

test('the words that were asked for are marked, in every form', () => {
  expect(marked('Wie schoonmaakt, krijgt hulp bij het schoonmaken.', 'schoonmaken')).toContain('schoonmaken')
  expect(marked('Een uitkering en twee uitkeringen.', 'uitkering')).toEqual(['uitkering', 'uitkeringen'])
  expect(marked('Niets daarvan.', 'uitkering')).toEqual([])
})

test('the runs are the excerpt, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(
        runsOf(text, wanted('hulp'))
          .map((run) => run.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('of a sentence that does not end, the part around the match is shown', () => {
  const text = `${'en dan nog iets anders '.repeat(40)}een traplift in het trappenhuis ${'en nog meer daarvan '.repeat(40)}`
  const excerpt = excerptOf(text, wanted('traplift'))
  expect(excerpt).toContain('een traplift in het trappenhuis')
  expect(excerpt.length).toBeLessThan(300)
  expect(excerpt).toMatch(/^… .* …$/)
})
