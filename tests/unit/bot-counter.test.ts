import { expect, test } from 'vitest'
import { readName } from '../../bot/dialogs/contact.ts'
import { talkTo, townBot } from '../town/talk.ts'

const bot = townBot()

test.each(['Wil de Boer', 'Jan Smit', 'Roos van den Berg'])('"%s" is a name', (said) => {
  expect(readName(said)).toBe(said)
})

test.each(['hoezo moet je mijn naam weten', 'waarvoor is dat nodig', 'wil ik niet zeggen'])(
  '"%s" is no name',
  (said) => {
    expect(readName(said)).toBeNull()
  },
)

test('why a name is asked is explained, and the name is asked again', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  for (const said of ['ik wil een afspraak', 'telefonisch', '1']) await anna.says(said)
  const heard = await anna.says('hoezo moet je mijn naam weten')
  expect(heard.text).toContain('U hoeft niets te zeggen wat u niet wilt. Op welke naam')
})

test('what is asked on in the middle of a report is answered about reports', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('ik wil een melding doen voor hulp thuis')
  await anna.says('ik kan niet meer bukken en de was lukt niet')
  const heard = await anna.says('hoe gaat dat verder?')
  expect(heard.outcomes).toEqual(['answered', 'handover'])
  expect(heard.text).toContain('Op welke naam')
})

test('yes to what already happens is only a yes', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('bel mij terug')
  expect(await anna.says('ja bel me maar')).toMatchObject({ outcomes: ['callback'] })
})

test('who lives elsewhere and asks for somebody here is helped', async () => {
  const anna = talkTo(bot)
  await anna.says('mijn moeder heeft schulden en rekeningen')
  const heard = await anna.says('ik woon in Utrecht maar zij in Laren')
  expect(heard.text).toBe('Het antwoord hierboven geldt ook in Laren.')
  expect(anna.standing.municipality).toBe('Laren')
})

test('what is not known of a subject does not bring the whole answer again', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('Ik heb schulden en rekeningen')
  const heard = await anna.says('en mag mijn hond dan mee?')
  expect(heard.text).toContain('Dat weet ik niet precies.')
  expect(heard.text).toContain('Wie kan helpen:')
  expect(heard.text).not.toContain('Waar dit op rust')
  expect(heard.text).not.toContain('Schuldhulp is gratis.')
})

test('that an answer fits is heard', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('Ik heb schulden en rekeningen')
  expect((await anna.says('ja dat klopt wel')).text).toContain('Waar wilt u meer over weten?')
})

test('what is told while a place is asked is kept, and no place that was not understood', async () => {
  const anna = talkTo(bot)
  await anna.says('Hoe krijg ik hulp bij het huishouden?')
  const heard = await anna.says('ik wil geen vreemde')
  expect(heard).toMatchObject({ outcomes: ['clarify'], choices: ['Huizen', 'Laren', 'elsewhere'] })
  expect(heard.text).toBe('Sommige hulp is per gemeente anders. Daarom vraag ik waar u woont.')
  expect(anna.standing.memory.told).toContain('ik wil geen vreemde')
  expect((await anna.says('Laren')).text).toContain('het loket in Laren')
})

test('who waits for a person need not choose: what is told goes along', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('graag een medewerker')
  expect((await anna.says('over mijn zoon')).text).toBe('Dank u. Ik heb het toegevoegd. De medewerker leest dit ook.')
  expect(anna.standing.memory.told).toEqual(['over mijn zoon'])
})

test('another day before the moments are shown replaces the first', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('ik wil een afspraak')
  await anna.says('woensdag')
  await anna.says('nee liever donderdag')
  expect((await anna.says('telefonisch')).labels.slice(0, 2).join()).toContain('donderdag 26 november')
})
