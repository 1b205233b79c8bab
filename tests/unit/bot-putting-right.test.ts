import { expect, test } from 'vitest'
import { takenAway, without } from '../../bot/understanding/putting-right.ts'
import { talkTo, townBot } from '../town/talk.ts'

async function shown(told: string, ...said: string[]) {
  const anna = talkTo(townBot(), { municipality: 'Huizen' })
  await anna.says(told)
  let heard = await anna.says('wat weet u van mij?')
  for (const each of said) heard = await anna.says(each)
  return { anna, text: heard.text }
}

const MOTHER = 'mijn moeder van 84 redt het thuis niet meer, mijn broer helpt soms'

test.each([
  ['klopt niet, wij wonen in Laren', '• Waar: Laren'],
  ['ze is 86', '• Voor wie: uw ouder, 86 jaar'],
  ['dat ze 84 is klopt niet, ze is 86', '“mijn moeder van 86 redt het thuis niet meer'],
  ['haal dat over mijn broer weg', '• Wat u vertelde: “mijn moeder van 84 redt het thuis niet meer”'],
])('“%s”, said under what was understood, puts it right', async (said, line) => {
  const { text, anna } = await shown(MOTHER, said)
  expect(text).toContain('Ik heb het verbeterd.')
  expect(text).toContain(line)
  expect(anna.standing.memory.intake).toMatchObject({ agreed: null })
})

test('what is taken away is nowhere left', async () => {
  expect((await shown(MOTHER, 'haal dat over mijn broer weg')).text).not.toContain('broer')
})

test.each([
  ['ja geef maar door', true],
  ['klopt', true],
  ['nee niet doorgeven', false],
  ['geef het maar niet door', false],
])('“%s” is an answer to whether it may go on', async (said, agreed) => {
  const { anna } = await shown(MOTHER, said)
  expect(anna.standing.memory.intake).toMatchObject({ agreed })
})

test('that something is not right, without saying what, asks which', async () => {
  expect((await shown(MOTHER, 'dat klopt niet')).text).toContain('Wat klopt er niet?')
})

test.each([
  ['hij woont in Laren', '• Waar: Laren'],
  ['ze is 86', '86 jaar'],
  ['haal mijn broer weg', 'redt het thuis niet meer”'],
])('“%s” may be said where is asked which is not right', async (said, line) => {
  const { text, anna } = await shown(MOTHER, 'dat klopt niet', said)
  expect(text).toContain('Ik heb het verbeterd.')
  expect(text).toContain(line)
  expect(anna.standing.memory.dialog).toBeNull()
})

test('a field that is chosen is asked, and its new value is what is typed', async () => {
  const { text } = await shown(MOTHER, 'dat klopt niet', 'Waar', 'Laren')
  expect(text).toContain('• Waar: Laren')
})

test('that it is not urgent is no complaint about what was understood', async () => {
  expect((await shown(MOTHER, 'het is niet dringend')).text).not.toContain('Wat klopt er niet?')
})

test.each(['hoe vraag ik een rolstoel aan?', 'ik heb ook nog schulden'])(
  '“%s” is nothing to put right, and nothing is agreed',
  async (said) => {
    const { anna, text } = await shown(MOTHER, said)
    expect(text).not.toContain('verbeterd')
    expect(anna.standing.memory.intake).toMatchObject({ agreed: null })
  },
)

test.each([
  ['haal dat over mijn broer weg', ['broer']],
  ['de thuiszorg mag eruit', ['thuiszorg']],
  ['mag dat over de schulden weg', ['schulden']],
  ['mijn broer is weg', null],
  ['doe maar een afspraak', null],
])('“%s” asks to take away: %j', (said, words) => {
  expect(takenAway(said)).toEqual(words)
})

test.each([
  ['Ik val vaak. Mijn zus helpt.', ['zusje'], 'Ik val vaak.'],
  ['ik kook niet en ik val', ['vallen'], 'ik kook niet'],
  ['ik val', ['vallen'], null],
  ['ik kook niet', ['vallen'], 'ik kook niet'],
])('“%s” without %j is %j', (text, words, left) => {
  expect(without(text, words)).toBe(left)
})
