import { expect, test } from 'vitest'
import { youngVoice } from '../../bot/phrases/informal.ts'
import type { Reply } from '../../channels/message.ts'
import { talkTo, townBot } from '../town/talk.ts'

const JE = /\b(je|jou|jouw|jezelf)\b/i
const U = /\b(u|uw|uzelf)\b/i

test('a youngster never reads "je" and "u" in one reply, whether it carries content or not', async () => {
  const anna = talkTo(townBot(), { municipality: 'Huizen' })
  for (const said of [
    'yo ik ben 15, hoe krijg ik hulp bij het huishouden',
    'hoe lang duurt dat',
    'wat kost dat',
    'waar kan ik heen',
    'ik snap het niet',
    'flierp knoelst',
    'bedankt',
    'wat weet je van mij',
  ]) {
    for (const { text } of (await anna.says(said)).replies)
      expect([JE.test(text) && U.test(text), text]).toEqual([false, text])
  }
})

test('what was said with "je" is said with "u" beside content, and as it was without', () => {
  const { phrases, besideContent } = youngVoice()
  const said = `${phrases.onQuestion('de taxi')}\n${phrases.whatYouCanDo}\n1. Bel uw gemeente.`
  expect(said).toContain('Wat je nu kunt doen:')
  const parts = { title: 'Taxi', core: phrases.hereYouCanGo, steps: [], cards: [], basis: [], notes: [] }
  const reply: Reply = { text: said, outcome: 'answered', language: 'nl', choices: [], sources: [], parts }
  expect(besideContent(reply).text).toContain('Wat u nu kunt doen:')
  expect(besideContent(reply).parts?.core).toBe('Hier kunt u terecht.')
  expect(besideContent({ ...reply, parts: null })).toEqual({ ...reply, parts: null })
})

test('words of its own say "je" to who is young', async () => {
  const anna = talkTo(townBot(), { municipality: 'Huizen' })
  expect((await anna.says('yo ik ben 15, flierp knoelst')).text).toMatch(JE)
})

test('a grown-up reads "u" throughout', async () => {
  const piet = talkTo(townBot(), { municipality: 'Huizen' })
  expect((await piet.says('hoe krijg ik hulp bij het huishouden')).text).not.toMatch(JE)
  expect((await piet.says('flierp knoelst')).text).not.toMatch(JE)
})
