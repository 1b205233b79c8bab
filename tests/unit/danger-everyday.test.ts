import { expect, test } from 'vitest'
import { readAlarm, readDanger } from '../../bot/understanding/danger.ts'

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

test.each([
  'mijn zoontje van 4 poept nog in zijn broek',
  'dochter van 8 plast in bed',
  'mijn zoontje van 4 slaat zijn zusje',
  'mijn kleuter slaat en bijt de hele dag door, ik weet niet meer wat ik moet',
  'mijn zoon van 6 slaat mij als hij boos is',
  'peuter van 2 heeft driftbuien en gilt de hele buurt bij elkaar',
])('"%s" is a question about bringing up, without a line about danger', (said) => {
  expect(readAlarm(said)).toMatchObject({ danger: null, doubt: null })
})

test.each([
  'mijn man slaat ons zoontje van 4',
  'mijn zoontje van 4 wordt geslagen door zijn vader',
  'ik heb mijn zoontje van 2 geslagen omdat hij bleef gillen',
  'mijn zoon van 16 slaat mij',
])('"%s" is still heard', (said) => {
  const { danger, doubt } = readAlarm(said)
  expect(danger ?? doubt).not.toBeNull()
})
