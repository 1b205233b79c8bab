import { expect, test } from 'vitest'
import { readAlarm } from '../../bot/understanding/danger.ts'
import { talkTo, townBot } from '../town/talk.ts'

test.each([
  'mijn broer heeft zelfmoord gepleegd',
  'onze zoon pleegde zelfmoord toen hij 19 was',
  'sinds mijn vrouw zelfmoord pleegde kan ik niet meer slapen',
  'mijn man heeft zich drie jaar geleden opgehangen',
  'mijn vader heeft een einde aan zijn leven gemaakt, ik slaap niet meer',
  'ik heb mijn dochter verloren aan zelfdoding, is er een groep',
])('who lost somebody is bereaved and no alarm: %s', (said) => {
  expect(readAlarm(said)).toMatchObject({ danger: null, doubt: null, bereaved: true })
})

test.each([
  'mijn man heeft zich opgehangen',
  'mijn broer heeft net zelfmoord gepleegd hij hangt in de schuur',
  'mijn man is vannacht voor de trein gesprongen',
  'mijn vriend heeft geprobeerd zelfmoord te plegen',
  'mijn zoon wil zelfmoord plegen',
  'mijn broer heeft zelfmoord gepleegd en ik ga hem achterna',
  'mijn vader heeft een einde aan zijn leven gemaakt en ik wil ook niet meer',
  'mijn moeder heeft zelfmoord gepleegd. ik kan niet meer',
])('what just happened, an attempt and the own wish are danger: %s', (said) => {
  expect(readAlarm(said).danger?.kind).toBe('suicide')
})

test('who lost somebody is asked how they are, and staff is not alarmed', async () => {
  const anna = talkTo(townBot(), { municipality: 'Huizen' })
  const told = await anna.says('mijn broer heeft zelfmoord gepleegd')
  expect(told.text).toContain('Hoe gaat het nu met u zelf?')
  expect(anna.wishes.filter(({ kind }) => kind === 'alert')).toEqual([])
  const next = await anna.says('het gaat wel')
  expect(next.text).toContain('Praten kan dag en nacht: 113')
})
