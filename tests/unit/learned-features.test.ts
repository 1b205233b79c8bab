import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { featuresOf as featuresOfMessage } from '../../bot/understanding/learned/features.ts'
import { featuresOf as featuresOfQuestion } from '../../knowledge/topics/features.ts'

const texts = [
  'Mijn moeder kan niet meer zelf schoonmaken, wie helpt haar met het huishouden?',
  'ik trek het niet meeeer!! hij slaat mij en mijn kinderen, help',
  'Як отримати допомогу?',
]

/** What was learned is kept by these numbers: another number for a word, and nothing of it is recognised any more. */
test('a question is numbered as it was when the topics were learned', () => {
  const marks = texts.map(featuresOfQuestion).map(({ keys, weights }) => markOf(keys, weights))
  expect(marks).toEqual(['136 4753d1f69ca8bf5c', '108 c14efe0b6c4c5cee', '41 253e517151e0221a'])
})

test('what one text says is not counted with the next', () => {
  const [first = ''] = texts
  expect([first, ...texts].map(featuresOfQuestion)[1]).toEqual(featuresOfQuestion(first))
  expect([first, ...texts].map(featuresOfMessage)[1]).toEqual(featuresOfMessage(first))
})

function markOf(keys: readonly number[], weights: readonly number[]): string {
  const pairs = JSON.stringify(keys.map((key, at) => [key, weights[at]]))
  return `${keys.length} ${createHash('sha256').update(pairs).digest('hex').slice(0, 16)}`
}
