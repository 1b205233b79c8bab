import { expect, test } from 'vitest'
import { phrases } from '../../bot/phrases/phrases.ts'
import { talkTo, townBot } from '../town/talk.ts'

test('a question in English is answered with its subject, who to call and an interpreter in English, and the checked text in Dutch', async () => {
  const anna = talkTo(townBot(), { municipality: 'Huizen' })
  const { replies } = await anna.says('I have a lot of debts and I do not know what to do')
  const [first, second] = replies
  expect(first).toMatchObject({ language: 'en', outcome: 'answered' })
  expect(first?.text).toContain('Your question is about: Help with debts.')
  expect(first?.text).toContain('interpreter')
  expect(second).toMatchObject({ language: 'nl', outcome: 'answered' })
  expect(anna.standing.language).toBe('en')
})

test('two subjects in one question are offered by their English names, and a press answers', async () => {
  const anna = talkTo(townBot(), { municipality: 'Huizen' })
  const asked = await anna.says('I need help with cleaning and I have debts')
  expect(asked.labels.slice(0, 2)).toEqual(['Help with debts', 'Help with cleaning'])
  const answer = await anna.presses(asked.choices[1] ?? '')
  expect(answer.text).toContain('Help with cleaning')
})

test('who goes on in Dutch is answered in Dutch, and one word of English changes nothing', async () => {
  const anna = talkTo(townBot(), { municipality: 'Huizen' })
  await anna.says('I have a lot of debts and I do not know what to do')
  await anna.says('ik wil graag hulp bij het huishouden voor mijn moeder')
  expect(anna.standing.language).toBe('nl')
  await anna.says('help')
  expect(anna.standing.language).toBe('nl')
})

test.each([
  ['en', 'I am not doing well'],
  ['en', 'I dont know what to do anymore'],
  ['tr', 'Hiç iyi değilim'],
  ['tr', 'ne yapacagimi bilmiyorum'],
  ['ar', 'أنا لست بخير'],
  ['ar', 'ana mish kwayes'],
  ['pl', 'Źle się czuję'],
  ['pl', 'nie radze sobie'],
  ['uk', 'У мене не все добре'],
  ['uk', 'meni duzhe pohano'],
  ['de', 'Mir geht es nicht gut'],
  ['de', 'Ich weiß nicht mehr weiter'],
  ['ti', 'ጽቡቕ ኣይኮንኩን'],
  ['ti', 'hagez yedlyeni'],
])(
  'who tells in %s that it goes badly is asked about the six parts of life, in that language: %s',
  async (language, said) => {
    const anna = talkTo(townBot(), { municipality: 'Huizen' })
    const { replies, labels } = await anna.says(said)
    const words = phrases(language)
    expect(replies).toMatchObject([{ language, outcome: 'clarify', text: words.clarifyBroad }])
    expect(labels).toEqual([...Object.values(words.dimensions), words.dontKnow, words.ratherPerson])
  },
)

test('who says besides what it is about is answered about that', async () => {
  const anna = talkTo(townBot(), { municipality: 'Huizen' })
  const { text } = await anna.says('I am not doing well, I have debts')
  expect(text).toContain('Your question is about: Help with debts.')
})

test('a button about the sense of life is no cry for help', async () => {
  const anna = talkTo(townBot(), { municipality: 'Huizen' })
  await anna.says('het gaat niet goed met mij')
  expect((await anna.presses('meaning')).outcomes).toEqual(['clarify'])
})
