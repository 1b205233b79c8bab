import { expect, test } from 'vitest'
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
