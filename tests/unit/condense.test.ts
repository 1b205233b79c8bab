import { expect, test } from 'vitest'
import { condense } from '../../bot/understanding/condense.ts'

test('a long story is condensed to its question and what was told before it', () => {
  const story =
    'Ik woon al dertig jaar met plezier in Laren. Mijn kinderen wonen ver weg. De tuin is mijn lust en mijn leven. ' +
    'Vroeger werkte ik in een bloemenwinkel. Sinds mijn heup kan ik de ramen niet meer doen. Wie kan mij helpen in huis? ' +
    'Alvast bedankt en een mooie dag gewenst aan iedereen daar.'
  expect(condense(story)).toBe('Sinds mijn heup kan ik de ramen niet meer doen. Wie kan mij helpen in huis?')
})

test('what is urgent is kept, and a short message is left as it is', () => {
  const story =
    'Wij wonen hier fijn met de kinderen. Overmorgen wordt bij ons de stroom afgesloten. Mijn man zoekt werk. ' +
    'De jongste gaat naar de kleuterschool en vindt het leuk. Wij houden van fietsen en van de hei. Wie kan ons helpen?'
  expect(condense(story)).toContain('Overmorgen wordt bij ons de stroom afgesloten.')
  expect(condense('Hoe vraag ik bijstand aan?')).toBe('Hoe vraag ik bijstand aan?')
})
