import { describe, expect, test } from 'vitest'
import { spokenLanguages } from '../../bot/phrases/phrases.ts'
import { consentIn } from '../../server/whatsapp/consent.ts'
import { channelTables, tableIn } from '../../server/whatsapp/languages/languages.ts'
import { nl } from '../../server/whatsapp/languages/nl.ts'

const scripts: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  uk: /\p{Script=Cyrillic}/u,
  ti: /\p{Script=Ethiopic}/u,
}
const dutch = sentencesOf(nl)

test('the channel speaks every language that the assistant speaks', () => {
  expect(Object.keys(channelTables).sort()).toEqual([...spokenLanguages].sort())
})

describe.each(Object.entries(channelTables))('%s', (language, table) => {
  const spoken = sentencesOf(table)

  test('nothing was left in Dutch, all is in the right script, and what is filled in comes back', () => {
    for (const [key, text] of spoken) {
      expect(text, key).toMatch(scripts[language] ?? /\p{Script=Latin}/u)
      if (language !== 'nl' && text.includes(' ')) expect(text, key).not.toBe(dutch.get(key))
    }
    expect(spoken.get('kept')).toMatch(/wat.*30|30.*wat/)
    for (const key of ['voiceForStaff', 'outside', 'movedHere']) expect(spoken.get(key)).toContain('wat')
  })

  test('no sentence has more than twenty-five words', () => {
    const sentences = [...spoken.values()].flatMap((text) => text.split(/(?<=[.!?:؟።፣])\s+/))
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 25)).toEqual([])
  })

  test('what stands on a button fits on it', () => {
    for (const label of [table.person, table.yesPlease, table.no, table.choose])
      expect(label.length, label).toBeLessThanOrEqual(20)
    expect(table.elsewhere.length).toBeLessThanOrEqual(24)
  })

  test('the words that it tells people to send for fewer or more messages are understood', () => {
    const word = (text: string) => /[“„«](.+?)[”“»]/.exec(text)?.[1] ?? ''
    expect(consentIn(word(table.started))).toEqual({ consent: 'stop', clear: true })
    expect(consentIn(word(table.stopped))).toEqual({ consent: 'start', clear: true })
  })
})

test('a language that it does not speak gets Dutch', () => {
  expect(tableIn('fy')).toBe(nl)
})

function sentencesOf(table: object): Map<string, string> {
  const said = Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'object' && value !== null)
      return [...sentencesOf(value)].map(([inner, text]): [string, string] => [`${key}.${inner}`, text])
    return [[key, typeof value === 'function' ? String(value('wat', 30)) : String(value)] as [string, string]]
  })
  return new Map(said)
}
