import { expect, test } from 'vitest'
import { talkTo, townBot } from '../town/talk.ts'

const bot = townBot()

test.each([
  'bel me maar terug, ik heb problemen met mijn buurman',
  'Kan iemand mij terugbellen over mijn schulden?',
  'graag teruggebeld worden. mijn moeder valt steeds',
])('what "%s" tells besides the wish reaches who calls back', async (said) => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says(said)
  await anna.says('0612345678')
  await anna.says('morgenochtend')
  expect(anna.wishes).toEqual([expect.objectContaining({ reason: 'Wil teruggebeld worden', question: said })])
})

test('what is told with the wish for a person is not asked again', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  const heard = await anna.says('ik heb schulden, ik wil een mens spreken')
  expect(heard.text).not.toContain('Wilt u alvast vertellen')
  expect(anna.wishes).toEqual([expect.objectContaining({ question: 'ik heb schulden, ik wil een mens spreken' })])
})

test.each(['ik wil graag een medewerker spreken', 'kunt u mij morgen om 10 uur terugbellen op 0612345678?'])(
  '"%s" tells nothing but the wish',
  async (said) => {
    const anna = talkTo(bot, { municipality: 'Huizen' })
    await anna.says(said)
    expect(anna.standing.memory.told).toEqual([])
  },
)
