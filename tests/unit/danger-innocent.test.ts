import { expect, test } from 'vitest'
import { readAlarm, readDanger } from '../../bot/understanding/danger.ts'

test.each([
  ['foto’s van mijn telefoon op een usb stick zetten', null],
  ['ik stik, ik krijg geen lucht', 'medical'],
  ['golf is niets voor mij, maar wat doet men hier verder aan sport', null],
  ['hij zei dat hij mij iets aandoet', 'violence'],
  ['hoe zit het met de geluidsschermen langs de A27', null],
  ['er loopt een verwarde man over de snelweg', 'missing'],
  ['de werkgever zegt dat hij het tempo niet haalt', null],
  ['mijn vader haalt bijna geen adem', 'medical'],
  ['ik ben vluchteling en mag nog niet werken', null],
  ['ik mag van mijn man de deur niet uit', 'violence'],
  ['de kinderen zitten klem tussen ons', null],
  ['zijn arm zit klem onder de machine', 'medical'],
  ['schade aan mijn scootmobiel, aangereden en de verzekering wil niet vergoeden', null],
  ['er is net iemand aangereden voor de deur', 'medical'],
  ['mijn zoon wil zijn school afmaken', null],
  ['ik ga hem afmaken', 'violence'],
  ['mijn moeder wil dat ik trouw in het wit', null],
  ['mijn oom wil dat ik trouw met iemand in Marokko', 'violence'],
  ['mijn zoon van 15 heeft contact met een jongen van 16', null],
  ['mijn dochter van 13 heeft contact met een man van 40', 'child'],
])('%s: %s', (text, kind) => {
  expect(readDanger(text)?.kind ?? null).toBe(kind)
})

test('who has nothing to eat is not given the number for children, unless a child writes', () => {
  expect(readAlarm('ik zit zonder eten, wie helpt')).toMatchObject({ danger: null, doubt: null })
  const child = readAlarm('ik zit zonder eten en mama komt niet thuis')
  expect((child.danger ?? child.doubt)?.kind).toBe('child-writing')
})

test.each(['ik ben 15', 'mijn zus is 13', 'hij zit nu op zijn kamer', 'ik schaam me zo', 'wis dat nummer'])(
  'what is said in between raises no alarm: %s',
  (text) => {
    expect(readAlarm(text)).toMatchObject({ danger: null, doubt: null })
  },
)

test.each([
  'ik stikte bijna van het lachen',
  'wij stikken hier van de muggen',
  'ik ben verdwaald op jullie website',
  'ik heb suiker en hoge bloeddruk',
  'hij slaat mij niet, hij liegt alleen',
  'mijn zoon heeft een grote mond en trekt zich nergens iets van aan',
])('no alarm: %s', (text) => {
  expect(readDanger(text)).toBeNull()
})

test.each([
  ['brandplekken op kleuterarmpje', 'child'],
  ['overvaller in de winkel, pistool', 'weapon'],
  ['heb de hond bij de buren gebracht. die heeft straks geen baasje meer', 'suicide'],
  ['ik lig op de badkamervloer en kan mijn been niet draaien, gelukkig kon ik bij de tablet', 'medical'],
  ['jongen van 12 zou om 15.10 aankomen, niet uitgestapt, telefoon stil', 'missing'],
])('an alarm though nobody, a thing or good luck is named: %s', (text, kind) => {
  expect(readDanger(text)?.kind).toBe(kind)
})
