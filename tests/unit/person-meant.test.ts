import { expect, test } from 'vitest'
import { readPersonMeant } from '../../bot/understanding/person-meant.ts'

test.each([
  ['hulp voor mijn oma van 84', 'parent', 84],
  ['mn zoontje is net 4 geworden en praat nog niet', 'child', 4],
  ['mijn moeder is zesentachtig', 'parent', 86],
  ['mijn 91-jarige vader valt steeds', 'parent', 91],
  ['me moedr van 79 vergeet alles', 'parent', 79],
  ['mijn dochter wordt morgen 18', 'child', 18],
  ['mijn pubers maken alleen maar ruzie', 'child', null],
  ['mijn vrouw en ik willen samen bewegen', 'self', null],
  ['een vriendin van mij zit in de schulden', 'other', null],
  ['mijn cliënt van 45 heeft schulden', 'other', 45],
  ['wij zoeken hulp, we zijn allebei 80', 'self', 80],
  ['ik ben 5 maanden zwanger', 'self', null],
  ['ik ben moeder van 3 kinderen', 'self', null],
  ['een oudere dame in de straat verwaarloost zichzelf', 'other', null],
])('"%s" is about %s', (said, who, age) => {
  expect(readPersonMeant(said)).toEqual({ who, age })
})
