import { expect, test } from 'vitest'
import { talkTo, townBot } from '../town/talk.ts'

const bot = townBot()

test.each([
  ['ik heb me op 2 november gemeld voor hulp bij het huishouden en nog geen brief gehad', 'Onderzoek', 'Bezwaar'],
  ['melding hulp bij het huishouden gedaan, op 12 november kreeg ik de afwijzing', 'Bezwaar', 'Onderzoek'],
  [
    'mijn melding voor hulp bij het huishouden: in een brief van 12 november zegt de gemeente nee',
    'Bezwaar',
    'Onderzoek',
  ],
])('in "%s" the day counts for %s only', async (said, counted, other) => {
  const heard = await talkTo(bot, { municipality: 'Huizen' }).says(said)
  expect(heard.text).toContain(`${counted}: uiterlijk`)
  expect(heard.text).not.toContain(`${other}: uiterlijk`)
})

test('a day far from what happened starts no term', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  const heard = await anna.says(
    'ik heb me gemeld voor hulp bij het huishouden en mijn dochter is een hele lieve meid die op 2 november jarig was',
  )
  expect(heard.text).not.toContain('uiterlijk')
})
