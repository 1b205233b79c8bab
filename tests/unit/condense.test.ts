import { expect, test } from 'vitest'
import { condense, inShort } from '../../bot/understanding/condense.ts'

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

test('staff reads a long story in its own words: the question, what cannot wait and whom it is about', () => {
  const story =
    'Beste medewerker. Ik heb jaren als lasser gewerkt en ik vond het altijd mooi werk. Vorig jaar kreeg ik een ongeluk met de auto. ' +
    'Sindsdien zit ik thuis en de dagen duren lang. Mijn vrouw van 58 doet alles. Vrijdag wordt de stroom afgesloten. ' +
    'Kunnen jullie iets voor ons doen? Ik weet niet goed waar ik moet zijn. Alvast heel hartelijk bedankt voor de moeite.'
  const short = inShort(story)
  expect(short).toContain(
    'Mijn vrouw van 58 doet alles. Vrijdag wordt de stroom afgesloten. Kunnen jullie iets voor ons doen?',
  )
  expect(short.split(' ').length).toBeLessThan(50)
  expect(story.replaceAll('  ', ' ')).toContain(short.split(' … ')[0])
})

test('a story without a full stop is cut where its clauses begin', () => {
  const story =
    'ja goedemiddag ik zit met het volgende mijn moeder van 86 woont nog zelfstandig en ze is vorige maand gevallen en mijn zus en ik wonen allebei ver weg ' +
    'en de buurvrouw doet soms boodschappen maar die is zelf ook niet meer zo goed en nu vroegen wij ons af of er iemand kan komen om te helpen met wassen'
  expect(inShort(story)).toContain('mijn moeder van 86')
  expect(inShort(story)).toContain('vroegen wij ons af of er iemand kan komen')
  expect(inShort(story).length).toBeLessThan(story.length)
})
