import { expect, test } from 'vitest'
import { dangerReply } from '../../bot/answering/danger.ts'
import { readDanger } from '../../bot/understanding/danger.ts'
import { talkTo, townBot } from '../town/talk.ts'

test.each([
  ['ik heb al mijn pillen ingenomen', 'nl'],
  ['i took all my pills', 'en'],
  ['połknęłam wszystkie tabletki', 'pl'],
])('who took something already is told of 112 before all else: %s', (text, language) => {
  const saying = saidAt(text, language)
  expect(saying.indexOf('112')).toBeLessThan(saying.indexOf('113'))
})

test('who only thinks of it is told of 113 first', () => {
  const saying = saidAt('ik wil dood', 'nl')
  expect(saying.indexOf('113')).toBeLessThan(saying.indexOf('112'))
})

test('who tells of somebody else is not told what they feel themselves, nor that it is not their fault', () => {
  expect(saidAt('mijn vader wil niet meer leven', 'nl')).toContain('als het om een ander gaat')
  expect(saidAt('ik hoor klappen en gegil bij de buren', 'nl')).toContain('is iemand niet veilig?')
  expect(saidAt('ik wil niet meer leven', 'nl')).toContain('Wat erg dat u zich zo voelt.')
  expect(saidAt('mijn man slaat me', 'nl')).toContain('Het is niet uw schuld.')
})

test('where danger may be meant, the number tells whose it is', async () => {
  const heard = await talkTo(townBot(), { municipality: 'Huizen' }).says('ik loop thuis op eieren')
  expect(heard.text).toContain('0800-2000 (Veilig Thuis)')
})

function saidAt(text: string, language: string): string {
  const danger = readDanger(text)
  if (danger === null) throw new Error(`no danger is heard in: ${text}`)
  return dangerReply(danger, language).text
}
