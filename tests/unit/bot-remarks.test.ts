import { expect, test } from 'vitest'
import { phrases } from '../../bot/phrases/phrases.ts'
import { withoutCorrection } from '../../bot/understanding/correction.ts'
import { remarkIn } from '../../bot/understanding/remark.ts'
import { type Talk, talkTo, townBot } from '../town/talk.ts'

const bot = townBot()
const { remarks, addedForStaff } = phrases('nl')

async function afterAnAnswer(): Promise<{ anna: Talk; core: string }> {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  const first = await anna.says('Hoe krijg ik hulp bij het huishouden?')
  return { anna, core: first.text.slice(0, 60) }
}

test.each([
  ['Daar ben ik vorige maand al geweest, het hielp niks.', remarks.tried],
  ['ik word er zo verdrietig van allemaal', remarks.feeling],
  ['nee hoor, geen vreemden over de vloer', remarks.refuses],
  ['pff ik weet het echt niet', remarks.unsure],
  ['ja doe dat maar voor me', remarks.agrees],
  ['daar vroeg ik helemaal niet naar', 'Mijn excuses'],
])('"%s" is heard, and not answered with the same text again', async (said, words) => {
  const { anna, core } = await afterAnAnswer()
  const heard = await anna.says(said)
  expect(heard.text).toContain(words)
  expect(heard.text).not.toContain(core)
  expect(heard.outcomes).toEqual(['clarify'])
  expect(heard.choices).toContain('person')
})

test('what is only told is heard, with who can help', async () => {
  const { anna, core } = await afterAnAnswer()
  const heard = await anna.says('Ze is 83 en woont helemaal alleen op driehoog.')
  expect(heard.text).toContain(remarks.tells)
  expect(heard.text).toContain('Poetshulp Huizen')
  expect(heard.text).not.toContain(core)
})

test.each([
  ['mijn aanvraag is afgewezen door de gemeente', remarks.denied, 'bezwaar'],
  ['dat is veel te duur voor ons', remarks.cantPay, 'bedrag'],
])('"%s" gets what can be done about it', async (said, opening, about) => {
  const { anna } = await afterAnAnswer()
  const heard = await anna.says(said)
  expect(heard.outcomes).toEqual(['answered'])
  expect(heard.text).toContain(opening)
  expect(heard.text.toLowerCase()).toContain(about)
})

test('whoever tells on and on is brought to a person', async () => {
  const { anna } = await afterAnAnswer()
  await anna.says('Ze is 83 en woont helemaal alleen op driehoog.')
  expect((await anna.says('mijn zus woont in Groningen en komt bijna nooit')).text).toBe(remarks.tellsMore)
})

test('the same kind words are not said twice in a row', async () => {
  const { anna } = await afterAnAnswer()
  await anna.says('ik word er zo verdrietig van allemaal')
  const again = await anna.says('ik ben het zo zat, echt waar')
  expect(again.text).not.toContain(remarks.feeling)
  expect(again.choices).toContain('person')
})

test('what was tried goes along with the intake, and what is told too', async () => {
  const { anna } = await afterAnAnswer()
  await anna.says('Daar ben ik vorige maand al geweest, het hielp niks.')
  const { intake, told } = anna.standing.memory as { intake: { tried: string }; told: string[] }
  expect(intake.tried).toContain('vorige maand')
  expect(told.at(-1)).toContain('hielp niks')
})

test('what was not asked is let go, and counted as no help', async () => {
  const { anna } = await afterAnAnswer()
  await anna.says('daar vroeg ik helemaal niet naar')
  expect(anna.standing.memory.about).toBeNull()
  expect(anna.wishes).toEqual([expect.objectContaining({ kind: 'feedback', helped: false })])
})

test('while a person is awaited, what is told is added for that person', async () => {
  const { anna } = await afterAnAnswer()
  await anna.says('ik wil iemand spreken')
  anna.standing.owner = 'waiting'
  expect((await anna.says('Ze is 83 en woont helemaal alleen op driehoog.')).text).toBe(addedForStaff)
})

test.each([
  'en wat kost dat dan?',
  'ik heb een rollator, kan die ook mee in de taxi',
  'mijn zoon wil niet meer naar school',
  'hoe vraag ik zoiets aan',
  'ook zoek ik een rolstoel voor mijn vader',
])('"%s" is a question, or a subject of its own', async (said) => {
  const { anna } = await afterAnAnswer()
  const { text } = await anna.says(said)
  for (const words of Object.values(remarks).filter((each) => each !== remarks.told)) expect(text).not.toContain(words)
})

test.each([
  ['nee ik bedoel huurtoeslag', 'huurtoeslag'],
  ['sorry, ik bedoelde eigenlijk een traplift', 'een traplift'],
  ['oeps het gaat om mijn zoon van 9', 'mijn zoon van 9'],
  ['huurtoeslag bedoel ik', 'huurtoeslag'],
])('"%s": what is meant is "%s"', (said, meant) => {
  expect(withoutCorrection(said)).toBe(meant)
})

test('what stands right above is not said again to other words, and again in full later or to the same words', async () => {
  const { anna, core } = await afterAnAnswer()
  const on = await anna.says('en krijgt mijn tante dat ook?')
  expect(on.text).toContain(remarks.told)
  expect(on.text).not.toContain(core)
  await anna.says('dank u')
  expect((await anna.says('Hoe krijg ik hulp bij het huishouden?')).text).toContain(core)
  expect((await anna.says('Hoe krijg ik hulp bij het huishouden?')).text).toContain(core)
})

test('a long story is no remark', () => {
  expect(remarkIn('en toen zei ze dat het niet ging '.repeat(12))).toBeNull()
})
