import { expect, test } from 'vitest'
import { readScope } from '../../bot/understanding/scope.ts'
import { talkTo, townBot } from '../town/talk.ts'

const bot = townBot()

test.each([
  ['waar kan ik mijn paspoort verlengen', 'out_of_scope', 'Burgerzaken'],
  ['de papierbak is niet geleegd', 'out_of_scope', 'melding openbare ruimte'],
  ['ik wil een dakkapel bouwen, welke vergunning heb ik nodig', 'out_of_scope', 'Omgevingsloket'],
  ['parkeervergunning voor bezoek aanvragen', 'out_of_scope', 'website van uw gemeente'],
  ['op welke partij moet ik stemmen bij de verkiezingen', 'out_of_scope', 'gemeenteraad'],
  ['hoeveel paracetamol mag ik per dag slikken', 'refused_medical', 'huisarts'],
  ['ga ik de rechtszaak tegen mijn broer winnen denkt u', 'out_of_scope', 'advies'],
  ['moet ik mijn spaargeld in bitcoins beleggen', 'out_of_scope', 'advies'],
  ['ik woon in Winterswijk, hoe krijg ik hulp bij het huishouden', 'other_municipality', 'Winterswijk'],
  ['hoeveel mantelzorgers wonen er in Huizen', 'no_answer', 'niet zeker'],
])('"%s" is declined, with where to go', async (said, outcome, where) => {
  const heard = await talkTo(bot, { municipality: 'Huizen' }).says(said)
  expect(heard.outcomes).toEqual([outcome])
  expect(heard.text).toContain(where)
})

test('a story with a complaint of the body in it is still helped', async () => {
  const heard = await talkTo(bot, { municipality: 'Huizen' }).says(
    'door rugpijn lukt stofzuigen niet meer, kan ik hulp bij het huishouden krijgen',
  )
  expect(heard.outcomes).toEqual(['answered'])
})

test('who wants to lose weight does not ask about waste', () => {
  expect(readScope('ik wil afvallen')).toBeNull()
  expect(readScope('wanneer wordt het afval opgehaald')).not.toBeNull()
})
