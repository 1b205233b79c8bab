import { expect, test } from 'vitest'
import { readDanger } from '../../bot/understanding/danger.ts'

test.each([
  'mijn kind heeft rode bultjes op de buik en koorts, wat is het',
  'dochtertje van 2 heeft rode stippen en 38,4, is dat erg',
  'me zoontje heeft vlekjes in zijn gezicht',
  'hij heeft zijn heup gebroken en kan niet zelf douchen',
  'ik ga ophangen, dag hoor',
])('"%s" is no alarm', (said) => {
  expect(readDanger(said)).toBeNull()
})

test.each([
  'mijn man heeft net mijn arm gebroken en ik zit op de wc op slot',
  'mijn kind heeft 41 koorts en reageert niet meer',
  'haar vader heeft haar arm gebroken, ze is bang',
  'ik word door mijn vriend in huis gehouden, hij heeft mijn telefoon en sleutels gepakt',
])('"%s" is an alarm', (said) => {
  expect(readDanger(said)).not.toBeNull()
})
