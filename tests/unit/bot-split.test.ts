import { expect, test } from 'vitest'
import { splitQuestions } from '../../bot/understanding/questions.ts'

test.each([
  [1, 'Kan mijn man een rolstoel krijgen? Hij is geopereerd aan zijn knie. Hoe lang mag hij hem houden?'],
  [1, 'Hoe kom ik in aanmerking voor de Wmo-taxi, waar moet ik zijn en welke papieren neem ik mee?'],
  [1, 'wat is het verschil tussen pgb en zorg in natura? welke is beter voor ons?'],
  [2, 'Hoe werkt het pgb? Wat is bewindvoering?'],
  [2, 'ik heb ruzie met mijn zoon. zelf zit ik zonder werk. wat kan ik doen?'],
  [2, 'kunt u vertellen hoe ik een parkeerkaart krijg en of ik ook korting op de bus kan krijgen'],
  [2, 'twee vragen: mag ik vrijwilligerswerk doen naast mijn uitkering? mijn zoon heeft adhd, wie helpt ons'],
  [2, 'Ik heb een vraag over jeugdhulp voor mijn dochter. Ook heb ik een vraag over mijn huurachterstand.'],
  [3, 'hallo een paar vragen - hoe kom ik aan een rollator - wat is een pgb - kan ik een douchestoel lenen'],
  [3, 'Ik zoek: een taalmaatje, een fietscursus en een plek om te bridgen'],
] as const)('%i: "%s"', (count, said) => {
  expect(splitQuestions(said)).toHaveLength(count)
})
