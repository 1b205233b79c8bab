import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { modelFrom } from '../../knowledge/topics/bytes.ts'
import { learnWithin, type Taught } from '../../knowledge/topics/within.ts'

const { model } = modelFrom(readFileSync(`${import.meta.dirname}/../../knowledge/content/hbel/topics.model.gz`))
const taxi: Taught = {
  id: 'taxi-aanvragen',
  texts: ['ik wil met de taxi reizen', 'taxipas aanvragen', 'vervoer nodig naar de dokter'].map(taught),
}
const late: Taught = {
  id: 'taxi-te-laat',
  texts: ['de taxi komt niet', 'taxi te laat', 'ik sta te wachten op de taxi'].map(taught),
}

test('a question is told apart by how the explanations of its topic are asked for', () => {
  const within = learnWithin([taxi, late], model)
  expect(within('de taxi is weer te laat')[0]?.id).toBe('taxi-te-laat')
  expect(within('hoe kan ik een taxipas aanvragen')[0]?.id).toBe('taxi-aanvragen')
})

test('the chances of the explanations are together one, and the same lessons teach the same', () => {
  const chances = learnWithin([taxi, late], model)('waar blijft de taxi')
  expect(chances.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1)
  expect(learnWithin([taxi, late], model)('waar blijft de taxi')).toEqual(chances)
})

function taught(text: string): { text: string; weight: number } {
  return { text, weight: 1 }
}
