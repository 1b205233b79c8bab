import { expect, test } from 'vitest'
import { spokenLanguages } from '../../bot/phrases/phrases.ts'
import { languages } from '../../channels/web/widget/languages/languages.ts'
import { wordsOf } from '../../channels/web/widget/languages/texts.ts'
import { dutch, languageNames } from '../../channels/web/widget/words.ts'

test('the chat window can be had in every language that the assistant has words in', () => {
  expect(Object.keys(languages).sort()).toEqual([...spokenLanguages].sort())
  expect(languageNames.map(([code]) => code).sort()).toEqual([...spokenLanguages].sort())
})

const tables = Object.entries(languages).flatMap(([code, { texts }]) => (texts === null ? [] : [{ code, texts }]))

test.each(tables)('nothing is missing, empty or left in Dutch in $code', ({ texts }) => {
  const { withSomeone, ...rest } = texts
  expect(Object.keys(rest).sort()).toEqual(Object.keys(dutch).sort())
  for (const [name, words] of Object.entries(dutch)) {
    const text = texts[name as keyof typeof texts]
    expect(text.trim()).not.toBe('')
    expect([name, text.includes('{0}')]).toEqual([name, typeof words === 'function'])
    if (typeof words === 'string' && words.length > 12) expect(text).not.toBe(words)
  }
  expect(wordsOf(texts).withStaff(null)).toBe(withSomeone)
  expect(wordsOf(texts).withStaff('Fatima')).toContain('Fatima')
  expect(wordsOf(texts).youCanChoose(['A', 'B'])).toContain('1. A; 2. B')
})
