import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRegion } from '../../knowledge/content/region.ts'
import { createKnowledge, type Knowledge } from '../../knowledge/knowledge.ts'
import { retrieverOver } from '../../knowledge/search/retriever.ts'
import type { Database } from '../../server/database.ts'
import { testDatabase } from '../town/database.ts'

let db: Database
let knowledge: Knowledge
beforeAll(async () => {
  db = await testDatabase()
  const region = await readRegion(`${import.meta.dirname}/../../knowledge/content/hbel`)
  knowledge = await createKnowledge({ db, region, clock: () => new Date('2026-11-23T09:00:00Z') })
}, 180_000)
afterAll(() => db.close())

test('a chain that asks the knowledge gets documents with their source', async () => {
  const retriever = retrieverOver(knowledge, { municipality: 'Huizen', audience: 'inhabitant', limit: 5 })
  const documents = await retriever.invoke('hulp bij het huishouden aanvragen')
  expect(documents).toHaveLength(5)
  expect(documents.some(({ metadata }) => metadata.topics.includes('wmo-huishoudelijke-hulp'))).toBe(true)
  expect(documents[0]?.pageContent).not.toBe('')
})

test('a chain for Eemnes never gets what holds in the other municipalities only', async () => {
  const retriever = retrieverOver(knowledge, { municipality: 'Eemnes', audience: 'inhabitant', limit: 20 })
  const documents = await retriever.invoke('mijn kind heeft jeugdhulp nodig')
  const items = await Promise.all(documents.map(({ metadata }) => knowledge.item(metadata.id)))
  expect(items.every((item) => item?.municipalities.includes('Eemnes'))).toBe(true)
})
