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

test.each([
  'moeder is vanmorgen gevallen maar er is niks gebroken, ze zit weer aan de thee',
  'mijn man heeft zijn hand verbrand, het geneest al',
  'mijn vader loopt de hele dag in zijn pyjama, wie helpt met aankleden',
  'mijn dochter van 17 heeft een vriend van 19',
  'onze zoon zegt niks meer sinds de scheiding',
  'ik ben jaren mishandeld, dat is voorbij, ik zoek een praatgroep',
  'er is een koe verdronken in de sloot',
])('what turned out well, is over or is everyday at home is no alarm: %s', (said) => {
  expect(readDanger(said)).toBeNull()
})

test.each([
  ['er loopt een mevrouw in nachthemd', 'missing'],
  ['opa staat in zijn pyjama buiten', 'missing'],
  ['mijn dochter van 14 heeft een vriend van 23', 'child'],
  ['jongens met machetes in het park', 'weapon'],
  ['dan schiet ik jullie dood', 'violence'],
  ['als je weggaat maak ik je af', 'violence'],
  ['mijn zoon heeft weer gesneden', 'suicide'],
  ['mijn oma is onwel geworden in de kerk', 'medical'],
  ['ik ben 33 weken en heb weeën', 'medical'],
  ['kokende soep over zijn beide armen', 'medical'],
  ['het neefje is al twee dagen niet gevoed', 'child'],
  ['papa is met de fiets weg en is al zes uur onderweg', 'missing'],
])('an alarm: %s', (said, kind) => {
  expect(readDanger(said)?.kind).toBe(kind)
})
