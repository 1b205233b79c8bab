import { expect, test } from 'vitest'
import { talkTo, townBot } from '../town/talk.ts'

const QUESTION = 'Hoe krijg ik hulp bij het huishouden? Ik woon in Huizen.'

test('who says thanks after an answer is asked once whether it helped', async () => {
  const anna = talkTo(townBot())
  await anna.says(QUESTION)
  const asked = await anna.says('dank u wel')
  expect(asked.text).toMatch(/Graag gedaan.*bent u geholpen\?/)
  expect(asked.choices).toEqual(['helped:yes', 'helped:no'])
  expect((await anna.presses('helped:yes')).text).toMatch(/Fijn om te horen/)
  expect(anna.wishes).toEqual([{ kind: 'feedback', helped: true, why: null }])
  expect((await anna.says('bedankt')).choices).toEqual([])
})

test('who was not helped may say why, and is offered a person', async () => {
  const anna = talkTo(townBot())
  await anna.says(QUESTION)
  await anna.says('tot ziens')
  expect((await anna.says('nee')).choices).toEqual(['helped:skip', 'person'])
  const noted = await anna.says('Het nummer 0612345678 klopte niet')
  expect(noted.choices).toEqual(['person'])
  expect(anna.wishes).toMatchObject([
    { helped: false, why: null },
    { helped: false, why: expect.stringMatching(/^Het nummer .* klopte niet$/) },
  ])
  expect(JSON.stringify(anna.wishes)).not.toContain('0612345678')
})

test('a new question in place of an opinion is answered', async () => {
  const anna = talkTo(townBot())
  await anna.says(QUESTION)
  await anna.says('dank u wel')
  expect((await anna.says(QUESTION)).outcomes).toEqual(['answered'])
  await anna.says('dank u wel')
  expect(anna.wishes).toEqual([])
})

test('nobody is asked before there was an answer, after danger, or while a person is to come', async () => {
  const early = talkTo(townBot())
  expect((await early.says('dank u wel')).choices).toEqual([])
  const inDanger = talkTo(townBot())
  await inDanger.says(QUESTION)
  await inDanger.says('ik wil niet meer leven')
  expect((await inDanger.says('dank u wel')).choices).not.toContain('helped:yes')
  const waiting = talkTo(townBot())
  await waiting.says(QUESTION)
  await waiting.says('ik wil een medewerker spreken')
  expect((await waiting.says('dank u wel')).choices).not.toContain('helped:yes')
})
