import { expect, test } from 'vitest'
import { onlyDenies } from '../../bot/understanding/correction.ts'
import { readFollowUp } from '../../bot/understanding/follow-up.ts'
import { readLetDown } from '../../bot/understanding/let-down.ts'
import { splitQuestions } from '../../bot/understanding/questions.ts'
import { states, tellsDone } from '../../bot/understanding/statement.ts'

test.each([
  'hij is boos',
  'de oude is kapot',
  'mijn huis is koop',
  'vorige week nog van de trap',
  'nee hij slaat niet',
  'ze willen geen regeling',
  'De school zegt dat we strenger moeten zijn',
  'alleen op woensdag is ze vrij',
  '16',
  'ik heb geen hulp nodig',
])('%j only tells', (text) => {
  expect(states(text)).toBe(true)
})

test.each([
  'ik wil een taxi aanvragen',
  'ik zoek iets met muziek',
  'mijn moeder heeft hulp nodig',
  'ik weet niet waar ik moet beginnen',
  'hij is boos, wat kan ik doen',
  'ze woont alleen, mag dat',
  'traplift?',
  'iets met dieren',
  'koken kan ik ook niet',
  'ik wil graag iemand spreken',
  'dat snap ik niet hoe werkt dat',
  'de formulieren, kan ik die online invullen',
])('%j asks or wishes', (text) => {
  expect(states(text)).toBe(false)
})

test('what was done already is told as that, unless it asks', () => {
  expect(tellsDone('heb ik in september al gedaan')).toBe(true)
  expect(tellsDone('dat hebben we al geprobeerd')).toBe(true)
  expect(tellsDone('heb ik dat al aangevraagd?')).toBe(false)
  expect(tellsDone('ik heb al gebeld maar wanneer hoor ik iets')).toBe(false)
})

test.each([
  ['lekker dan', 'down'],
  ['nou daar heb ik wat aan', 'down'],
  ['daar schiet ik niks mee op', 'down'],
  ['mooi is dat', 'down'],
  ['wat een gedoe', 'down'],
  ['zal wel weer niks worden', 'down'],
  ['dat helpt me niet', 'down'],
  ['nou fijn', 'perhaps'],
  ['leuk hoor', 'perhaps'],
  ['dat zei ik toch al', 'repeats'],
  ['ik heb dat net al verteld', 'repeats'],
])('%j is heard as %s', (text, heard) => {
  expect(readLetDown(text)).toBe(heard)
})

test.each([
  'fijn',
  'fijn dank je',
  'nou dank u wel hoor',
  'top, daar heb ik wat aan, bedankt',
  'dat heb ik al aan de huisarts verteld',
  'heb ik dat al gezegd?',
  'wat een gedoe is dat met die formulieren, wie helpt mij',
  'lekker eten met anderen',
  'mooi weer om te wandelen',
  'daar heb ik geen geld voor',
  'hij heeft geen zin in school',
])('%j is no disappointment', (text) => {
  expect(readLetDown(text)).toBe(null)
})

test('how to get there asks for a place, and how much of it is no price', () => {
  expect(readFollowUp('en hoe kom ik daar')).toEqual({ about: 'place' })
  expect(readFollowUp('hoeveel uur krijgt ze dan')).toEqual({ about: 'whom' })
  expect(readFollowUp('en mijn begeleider')).toEqual({ about: 'same' })
})

test('what is named only to be put aside is not looked for', () => {
  for (const text of ['nee niet met school', 'geen sport hoor', 'nee niet over de huur'])
    expect(onlyDenies(text)).toBe(true)
  for (const text of [
    'nee ik bedoel school',
    'niet met school maar met geld',
    'kan niet meer lopen',
    'ik heb geen huis',
  ])
    expect(onlyDenies(text), text).toBe(false)
})

test('troubles that are told before as many questions belong to those questions', () => {
  const both = 'Ik ben mijn werk kwijt en mijn vrouw is ziek. Krijg ik een uitkering en wie kan mijn vrouw verzorgen?'
  expect(splitQuestions(both)).toHaveLength(2)
  expect(splitQuestions('is er een taalles in Huizen en rijdt er een bus naar het ziekenhuis')).toHaveLength(2)
})
