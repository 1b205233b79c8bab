import { expect, test } from 'vitest'
import { dangerReply } from '../../bot/answering/danger.ts'
import { dangerNumbers, dangerWords } from '../../bot/phrases/danger.ts'

const languages = ['nl', 'en', 'de', 'tr', 'pl', 'uk', 'ar', 'ti']
const right = {
  suicide: [dangerNumbers.suicide, dangerNumbers.suicideFree],
  violence: [dangerNumbers.emergency, dangerNumbers.violence],
  child: [dangerNumbers.emergency, dangerNumbers.violence],
  medical: [dangerNumbers.emergency],
  weapon: [dangerNumbers.emergency],
  missing: [dangerNumbers.emergency],
  'child-writing': [dangerNumbers.emergency, dangerNumbers.child],
} as const

test.each(languages)('danger told in %s is answered in it, with the right numbers in the first line', (language) => {
  for (const [kind, numbers] of Object.entries(right)) {
    const reply = dangerReply({ kind: kind as keyof typeof right, language, about: 'self' }, 'nl')
    const [first = ''] = reply.text.split('\n')
    for (const number of numbers) expect(first).toContain(number)
    expect([reply.outcome, reply.language]).toEqual(['crisis', language])
  }
})

test('the fixed words exist in full in every language', () => {
  for (const language of languages) {
    const words = dangerWords(language)
    expect(words.warned.length, language).toBeGreaterThan(10)
    expect(Object.keys(words.say).sort()).toEqual(Object.keys(right).sort())
  }
})
