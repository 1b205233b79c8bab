import { expect, test } from 'vitest'
import { readPlace } from '../../bot/understanding/place.ts'

const area = {
  municipalities: [
    { name: 'Huizen', places: ['Huizen', 'Oostermeent'], postcodes: ['1270-1277'] },
    { name: 'Laren', places: ['Laren'], postcodes: ['1250-1251'] },
  ],
  elsewhere: ['Hilversum', 'Zwolle'],
}

test.each([
  ['mijn moeder redt het niet meer en mijn broer helpt maar die woont in Zwolle', null],
  ['mijn moeder is 84 en ze woont in Zwolle, wie helpt haar', { elsewhere: 'Zwolle' }],
  ['ik woon in Winterswijk', { elsewhere: 'Winterswijk' }],
  ['mijn buren worden gek van de muziek', null],
  ['ik kom uit Wijk bij Duurstede', { elsewhere: 'Wijk bij Duurstede' }],
  ['het moet anders worden', null],
  ['ik kan niet meer met de bus naar mijn vriendin in Hilversum', null],
  ['ik wil verhuizen naar mijn dochter in Laren', { municipality: 'Laren' }],
  ['ze woont in Laren', { municipality: 'Laren' }],
  ['vanuit Laren, kan ik ook komen', { municipality: 'Laren' }],
  ['1272 kan ik hier hulp krijgen', { municipality: 'Huizen' }],
  ['1272 euro per maand', null],
  ['in de Oostermeent dan?', { municipality: 'Huizen' }],
])('"%s"', (said, place) => {
  expect(readPlace(said, area, false)).toEqual(place)
})
