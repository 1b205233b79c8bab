import { expect, test } from 'vitest'
import { writesForWork } from '../../bot/understanding/audience.ts'
import { isBareSubject, isBroad, onlyWantsToAsk } from '../../bot/understanding/broad.ts'
import { onlyTellsLoss, readLoss } from '../../bot/understanding/loss.ts'
import { namesOnlyElsewhere } from '../../bot/understanding/scope.ts'
import { talkTo, townBot } from '../town/talk.ts'

const bot = townBot()

test.each([
  ['mijn man is overleden', 'person'],
  ['Vorige week is mijn moeder gestorven.', 'person'],
  ['mijn vader is gisteren na een lange ziekte heengegaan', 'person'],
  ['wij hebben onze zoon verloren', 'person'],
  ['ik ben net weduwe geworden', 'person'],
  ['onze kat is dood', 'pet'],
  ['mijn hond hebben we moeten laten inslapen', 'pet'],
  ['mijn man is tien jaar geleden overleden', null],
  ['wat gebeurt er als mijn moeder overleden is', null],
  ['mijn wasmachine is dood', null],
  ['mijn man is doodmoe', null],
])('"%s" tells of a loss: %s', (said, loss) => {
  expect(readLoss(said)).toBe(loss)
})

test('who lost an animal hears a kind word, and who asks something besides gets an answer', async () => {
  const heard = await talkTo(bot, { municipality: 'Huizen' }).says('mijn hond is dood')
  expect(heard.outcomes).toEqual(['smalltalk'])
  expect(heard.text).toContain('Wat verdrietig')
  expect(onlyTellsLoss('mijn hond is dood en nu ben ik helemaal alleen')).toBe(false)
})

test.each(['ik heb een vraag', 'hoi, mag ik iets vragen?', 'Ik wil graag iets vragen', 'ik heb een vraagje'])(
  '"%s" is met with: go ahead',
  async (said) => {
    const heard = await talkTo(bot, { municipality: 'Huizen' }).says(said)
    expect(heard.outcomes).toEqual(['smalltalk'])
    expect(heard.text).toContain('Vertel gerust')
  },
)

test('who names what it is about did more than want to ask', () => {
  expect(onlyWantsToAsk('ik heb een vraag over mijn uitkering')).toBe(false)
  expect(onlyWantsToAsk('mag ik iets vragen over de taxi')).toBe(false)
})

test('help that is named is not broad', () => {
  expect(isBroad('ik heb huishoudelijke hulp nodig')).toBe(false)
  expect(isBroad('ik heb echt dringend hulp nodig')).toBe(true)
  expect(isBareSubject('ik wil hulp in huis voor mijn man')).toBe(false)
})

test.each([
  ['AOW', true],
  ['huisarts zoeken', true],
  ['rijbewijs keuring', true],
  ['ww uitkering aanvragen', true],
  ['parkeerkaart', false],
  ['mijn aow is te weinig om van rond te komen', false],
])('"%s" names nothing but the subject of another desk: %s', (said, only) => {
  expect(namesOnlyElsewhere(said)).toBe(only)
})

test('the name of an illness is not taken for swearing', async () => {
  const heard = await talkTo(bot, { municipality: 'Huizen' }).says('ik heb kanker')
  expect(heard.text).not.toContain('Het spijt me dat het niet goed gaat')
})

test.each([
  ['ik ben POH en heb een patiënt die eenzaam is', true],
  ['Als huisarts wil ik iemand verwijzen naar begeleiding', true],
  ['een leerling van mij komt al weken niet', true],
  ['ik werk als wijkagent en maak mij zorgen om een bewoner', true],
  ['ik ben leraar en heb schulden', false],
  ['ik ben verpleegkundige en zoek hulp voor mijn moeder', false],
  ['de huisarts heeft mij verwezen', false],
])('"%s" is written for work: %s', (said, work) => {
  expect(writesForWork(said)).toBe(work)
})
