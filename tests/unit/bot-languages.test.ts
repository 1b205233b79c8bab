import { describe, expect, test } from 'vitest'
import { nl } from '../../bot/phrases/nl.ts'
import { others } from '../../bot/phrases/others.ts'

const scripts: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  uk: /\p{Script=Cyrillic}/u,
  ti: /\p{Script=Ethiopic}/u,
}
const LONGEST = 25
/** What is the same in every language: a name, a number, the answer of a button. */
const same = new Set(['(WhatsApp)', 'Informatiepunt'])
const dutch = sentencesOf(nl)

describe.each(Object.entries(others))('%s', (language, table) => {
  const spoken = sentencesOf(table)

  test('every sentence is there', () => {
    expect([...spoken.keys()].sort()).toEqual([...dutch.keys()].filter((key) => key !== 'language').sort())
  })

  test('no sentence was left in Dutch, and each is in the right script', () => {
    const script = scripts[language] ?? /\p{Script=Latin}/u
    for (const [key, { text }] of spoken) {
      const original = dutch.get(key)?.text ?? ''
      if (original.split(' ').length > 1 && !same.has(original)) expect(text, key).not.toBe(original)
      expect(text, key).toMatch(script)
    }
  })

  test('what is filled in comes back, and numbers of help stay as they are', () => {
    for (const [key, { text, filled }] of spoken) {
      for (const value of filled) expect(text, key).toContain(value)
      for (const number of dutch.get(key)?.text.match(/\b11[23]\b|\b14\b|\b0800-\d{4}\b/g) ?? []) {
        expect(text, key).toContain(number)
      }
    }
  })

  test('no sentence is longer than twenty-five words', () => {
    for (const [key, { text }] of spoken) {
      for (const sentence of text.split(/[.?!።؟…\n]+/)) {
        expect(sentence.trim().split(/\s+/).length, `${key}: ${sentence}`).toBeLessThanOrEqual(LONGEST)
      }
    }
  })
})

interface Said {
  text: string
  /** The values that a sentence was given and must tell. */
  filled: string[]
}

/** All sentences of a table by the path of their key; those with gaps are filled in. */
function sentencesOf(table: object, path = ''): Map<string, Said> {
  const found = new Map<string, Said>()
  for (const [key, value] of Object.entries(table) as [string, unknown][]) {
    const here = path === '' ? key : `${path}.${key}`
    if (typeof value === 'string') found.set(here, { text: value, filled: [] })
    else if (typeof value === 'function') found.set(here, filledIn(here, value as (...values: unknown[]) => string))
    else for (const [inner, said] of sentencesOf(value as object, here)) found.set(inner, said)
  }
  return found
}

function filledIn(key: string, sentence: (...values: unknown[]) => string): Said {
  const isList = /Confirm$|Remembered$/.test(key)
  const values: unknown[] = isList
    ? [['Waarde1', 'Waarde2']]
    : ['Waarde1', 'Waarde2', 'Waarde3'].slice(0, sentence.length)
  if (key === 'personPhone') values[1] = false
  if (key === 'intakeAge') values[0] = 41
  const text = sentence(...values)
  const filled = values
    .flat()
    .filter((value) => typeof value !== 'boolean' && String(value) !== 'undefined')
    .map(String)
  return { text, filled }
}
