import { expect, test } from 'vitest'
import { dangerReply } from '../../bot/answering/danger.ts'
import { readDanger } from '../../bot/understanding/danger.ts'
import { talkTo, townBot } from '../town/talk.ts'

test.each([
  ['ik heb haar net geslagen', 'Stop nu'],
  ['ik heb mijn kind een klap gegeven', 'Stop nu'],
  ['ik ben bang dat ik mijn baby iets aandoe', 'Stop nu'],
  ['I hit my wife last night', 'Stop now'],
  ['ich habe meine Frau geschlagen', 'Hören Sie jetzt auf'],
  ['karıma vurdum', 'Şimdi durun'],
  ['pobiłem żonę', 'Przestań teraz'],
  ['я вдарив дружину', 'Зупиніться зараз'],
  ['ضربت زوجتي', 'توقف الآن'],
])('who hits is told to stop, and that the number is for them too: %s', (said, words) => {
  const text = saidAt(said)
  expect(text).toContain(words)
  expect(text).toContain('0800-2000')
  expect(text.split(/[.。]/)[0]).toContain('112')
  expect(text).not.toMatch(
    /niet uw schuld|not your fault|nicht Ihre Schuld|sizin suçunuz|twoja wina|ваша провина|ليس ذنبك/,
  )
})

test.each(['hij slaat mij en ik heb hem teruggeslagen', 'mijn man heeft mij geslagen'])(
  'who is hit is told that it is not their fault: %s',
  (said) => {
    expect(saidAt(said)).toContain('Het is niet uw schuld.')
  },
)

test('staff reads that it is the writer', async () => {
  const talk = talkTo(townBot())
  await talk.says('ik heb mijn vrouw geslagen')
  expect(talk.wishes).toContainEqual(expect.objectContaining({ reason: 'Mogelijk gevaar: geweld, door wie schrijft' }))
})

function saidAt(text: string): string {
  const danger = readDanger(text)
  if (danger === null) throw new Error(`no danger is heard in: ${text}`)
  return dangerReply(danger, 'nl').text
}
