import { describe, expect, test } from 'vitest'
import { dangerReply } from '../../bot/answering/danger.ts'
import type { DangerKind } from '../../bot/understanding/danger/sayings.ts'
import { readDanger } from '../../bot/understanding/danger.ts'

const languages = ['nl', 'en', 'tr', 'ar', 'pl', 'uk', 'de', 'ti']
/** What has to stand in the first line, the first of them in its first two sentences. */
const numbers: Record<DangerKind, string[]> = {
  suicide: ['113', '0800-0113', '112'],
  violence: ['112', '0800-2000'],
  child: ['112', '0800-2000'],
  'child-writing': ['112', '0800-0432', '0800-2000'],
  medical: ['112'],
  weapon: ['112'],
  missing: ['112'],
}

describe.each(languages)('in %s', (language) => {
  test.each(Object.entries(numbers))('%s has its numbers in the first line', (kind, needed) => {
    for (const about of ['self', 'other'] as const) {
      const { text } = dangerReply({ kind: kind as DangerKind, language, about }, language)
      const line = (text.split('\n')[0] ?? '').replace(/[\u2066-\u2069\u200e\u200f]/g, '')
      for (const number of needed) expect(line).toContain(number)
      const begin = line.split(/(?<=[.?!؟።])\s|(?<=[?؟])\s/u).slice(0, 2)
      expect(begin.join(' ')).toContain(needed[0])
    }
  })
})

/** Not so, long ago, or a manner of speech: in the language itself. */
const nobody: Record<string, string[]> = {
  nl: [
    'hij slaat mij niet',
    'ik wil niet dood',
    'ik schrok me dood',
    'mijn wasmachine is dood',
    'twintig jaar geleden sloeg mijn man mij, nu gaat het goed',
  ],
  en: ['my husband does not hit me', 'I do not want to die', 'this is killing me', 'my phone died'],
  de: ['mein Mann schlägt mich nicht', 'ich will nicht sterben', 'mein Handy ist tot'],
  tr: ['kocam beni dövmüyor', 'ölmek istemiyorum', 'telefonum öldü'],
  pl: ['mąż mnie nie bije', 'nie chcę umrzeć', 'telefon mi padł'],
  uk: ["чоловік мене не б'є", 'я не хочу помирати', 'мій телефон здох'],
  ar: ['زوجي لا يضربني', 'لا أريد أن أموت', 'هاتفي مات'],
  ti: ['ሰብኣየይ ኣይወቕዓንን', 'ክመውት ኣይደልን'],
}

describe.each(Object.entries(nobody))('%s', (_, said) => {
  test.each(said)('nobody is in danger: %s', (text) => {
    expect(readDanger(text)).toBeNull()
  })
})

test.each([
  ['mijn man slaat me', 'self'],
  ['de buurman slaat zijn vrouw', 'other'],
  ['mijn moeder wil niet meer leven', 'other'],
  ['ik wil niet meer leven', 'self'],
  ['my sister wants to kill herself', 'other'],
  ['I want to kill myself', 'self'],
])('of whom it is told: %s, %s', (said, about) => {
  expect(readDanger(said)?.about).toBe(about)
})
