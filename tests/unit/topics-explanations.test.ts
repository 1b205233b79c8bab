import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Item } from '../../knowledge/items/item.ts'
import { modelFrom } from '../../knowledge/topics/bytes.ts'
import { learnAhead, tellExplanations } from '../../knowledge/topics/explanations.ts'

const { model } = modelFrom(readFileSync(`${import.meta.dirname}/../../knowledge/content/hbel/topics.model.gz`))
const asker = { audience: 'inhabitant' } as const
const request = page('taxi-aanvragen', ['taxipas aanvragen', 'ik wil met de taxi reizen'])
const late = page('taxi-te-laat', ['de taxi komt niet', 'ik sta te wachten op de taxi'])

test('what an editor changes in an explanation counts for the next question', () => {
  const { tell } = tellExplanations(model)
  const meant = (items: Item[], question: string) => tell('vervoer', items, () => true, { question, ...asker })?.id
  expect(meant([request, late], 'de taxi komt niet')).toBe('taxi-te-laat')
  const changed = page('taxi-aanvragen', ['taxipas aanvragen', 'mijn rollator past niet in het busje'])
  expect(meant([changed, late], 'mijn rollator past niet in het busje')).toBe('taxi-aanvragen')
  expect(meant([changed, late], 'mijn rollator paste niet in dat busje')).toBe('taxi-aanvragen')
})

test('what was learned ahead tells the same as what is learned when it is asked for', async () => {
  const [ahead, asked] = [tellExplanations(model), tellExplanations(model)]
  await learnAhead(ahead, [['vervoer', [request, late]]])
  const question = { question: 'hoe kom ik aan zo een taxipas', ...asker }
  // Read anew from the database, the same explanations are other objects.
  const again = [structuredClone(request), structuredClone(late)]
  expect(ahead.tell('vervoer', again, () => true, question)).toEqual(asked.tell('vervoer', again, () => true, question))
})

function page(id: string, variants: string[]): Item {
  const data = { question: variants[0] ?? '', core: '', variants }
  return { id, kind: 'page', audience: 'all', data } as unknown as Item
}
