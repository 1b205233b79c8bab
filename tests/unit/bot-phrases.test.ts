import { expect, test } from 'vitest'
import { nlInformal } from '../../bot/phrases/informal.ts'
import { phrases, spokenLanguages } from '../../bot/phrases/phrases.ts'

/** Every sentence of a table, with its key; what is filled in stands as one word. */
function sentencesOf(table: object, path = ''): [string, string][] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    const name = path === '' ? key : `${path}.${key}`
    if (typeof value === 'object' && value !== null) return sentencesOf(value, name)
    // A list with one word reads as that word, where a text is filled in and where a list is.
    const text = typeof value === 'function' ? String(value(...Array(4).fill(['woord']))) : String(value)
    return text.split(/(?<=[.!?:؟።፣])\s+|\n+/).map((sentence): [string, string] => [name, sentence])
  })
}

test.each(spokenLanguages)('no sentence of the assistant is longer than 25 words (%s)', (language) => {
  const long = sentencesOf(phrases(language)).filter(([, sentence]) => sentence.split(/\s+/).length > 25)
  expect(long).toEqual([])
})

test.each(spokenLanguages)('half of the sentences has at most twelve words (%s)', (language) => {
  const lengths = sentencesOf(phrases(language)).map(([, sentence]) => sentence.split(/\s+/).length)
  expect(lengths.sort((one, other) => one - other)[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(12)
})

test('a language without a table gets the Dutch sentences', () => {
  expect(phrases('xx')).toBe(phrases('nl'))
})

test('nobody is told that they have a right to help', () => {
  const said = sentencesOf(phrases('nl')).map(([, sentence]) => sentence)
  expect(said.filter((sentence) => /recht op/i.test(sentence))).toEqual([])
})

test('who is addressed with "je" never reads "u"', () => {
  expect(sentencesOf(nlInformal).filter(([, sentence]) => /\b(u|uw|uzelf)\b/i.test(sentence))).toEqual([])
})
