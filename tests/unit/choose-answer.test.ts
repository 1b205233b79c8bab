import { expect, test } from 'vitest'
import type { Hit } from '../../bot/abilities.ts'
import { chooseAnswer } from '../../bot/answering/choose.ts'

function hit(id: string, more: Partial<Hit>): Hit {
  const source = { id, title: id, url: null, citation: null, topics: [], municipalities: [], checked: null }
  const kind = more.kind ?? 'page'
  return {
    id,
    kind,
    title: id,
    topics: ['schulden'],
    score: 1,
    explanation: kind === 'page' ? id : null,
    facet: kind === 'page' ? 'what' : null,
    source: { ...source, kind },
    ...more,
  }
}

function choose(question: string, ...hits: Hit[]) {
  return chooseAnswer(question, { confidence: 0.9, hits, likely: [] })
}

test('a law is answered with the explanation that rests on it', () => {
  const law = hit('artikel-4', { kind: 'regulation', explanation: 'uitleg' })
  expect(choose('artikel 4', law)).toEqual({ id: 'uitleg', firstCard: null })
})

test('a service that is named is the answer itself; else the explanation answers with that service on top', () => {
  const service = hit('maatje', { kind: 'service', title: 'Budgetmaatje (vrijwilligers)' })
  const page = hit('uitleg', { score: 0.5 })
  expect(choose('wat doet budgetmaatje', service, page)).toEqual({ id: 'maatje', firstCard: null })
  expect(choose('iemand voor mijn geld', service, page)).toEqual({ id: 'uitleg', firstCard: 'maatje' })
  expect(choose('iemand voor mijn geld', service)).toEqual({ id: 'maatje', firstCard: null })
})

test('what a named service costs is told by the explanation that says so, with that service on top', () => {
  const service = hit('maatje', { kind: 'service', title: 'Budgetmaatje' })
  const price = hit('prijs', { score: 0.9, facet: 'cost' })
  expect(choose('wat kost een budgetmaatje', service, price)).toEqual({ id: 'prijs', firstCard: 'maatje' })
  expect(choose('wat doet een budgetmaatje', service, price)).toEqual({ id: 'maatje', firstCard: null })
})

test('where no side is named, what to do comes before what it is, unless it fits far less', () => {
  const what = hit('wat', { facet: 'what' })
  const apply = hit('doen', { facet: 'apply', score: 0.9 })
  expect(choose('schulden', what, apply).id).toBe('doen')
  expect(choose('wat is schuldhulp', what, apply).id).toBe('wat')
  expect(choose('schulden', what, hit('doen', { facet: 'apply', score: 0.5 })).id).toBe('wat')
})
