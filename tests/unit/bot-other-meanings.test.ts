import { expect, test } from 'vitest'
import type { Findings, Hit } from '../../bot/abilities.ts'
import { otherMeanings } from '../../bot/answering/meanings.ts'

const hits = [page('schulden-hulp', 'schulden'), page('geld-op-orde', 'budgetbeheer'), page('huur', 'wonen')]

test('where a question may be about another subject too, that subject is one press away', () => {
  const likely = [
    { topic: 'schulden', probability: 0.45 },
    { topic: 'budgetbeheer', probability: 0.4 },
    { topic: 'wonen', probability: 0.05 },
  ]
  expect(otherMeanings({ ...found, likely }).map(({ id }) => id)).toEqual(['geld-op-orde'])
})

test('where it is clear what is meant, nothing else is offered', () => {
  const likely = [
    { topic: 'schulden', probability: 0.7 },
    { topic: 'budgetbeheer', probability: 0.25 },
  ]
  expect(otherMeanings({ ...found, likely })).toEqual([])
})

const found = { hits, confidence: 0.8, likely: [] } as unknown as Findings

function page(id: string, topic: string): Hit {
  return { id, kind: 'page', title: id, topics: [topic], score: 1, explanation: null, facet: null } as unknown as Hit
}
