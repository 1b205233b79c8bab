import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { contentFiles, readContent } from '../../knowledge/content/read.ts'
import { readRegion } from '../../knowledge/content/region.ts'
import { modelBytes, modelFrom } from '../../knowledge/topics/bytes.ts'
import { OUTSIDE, topicsIn } from '../../knowledge/topics/model.ts'
import { learnTopics, lessonsOf, modelPath, readyModel } from '../../knowledge/topics/taught.ts'
import { trainTopics } from '../../knowledge/topics/train.ts'

const hbel = fileURLToPath(new URL('../../knowledge/content/hbel', import.meta.url))
const region = await readRegion(hbel)
const content = readContent(
  (await contentFiles(hbel)).files,
  region.municipalities.map(({ name }) => name),
)
const ready = await readyModel(hbel)

test('the weights beside the content are of this content', () => {
  // Not in step: run `npm run learn -- topics`.
  expect(ready?.mark).toBe(lessonsOf(content).mark)
})

test('a first start takes the weights beside the content as they stand', async () => {
  expect((await learnTopics(hbel, lessonsOf(content))).equals(readFileSync(modelPath(hbel)))).toBe(true)
})

test('every topic is asked for in at least sixty ways of others than its editors, and none in two topics', () => {
  const asked = new Map<string, Set<string>>()
  const count = new Map<string, number>()
  for (const { topic, text } of content.asked) {
    asked.set(text.toLowerCase(), (asked.get(text.toLowerCase()) ?? new Set()).add(topic))
    count.set(topic, (count.get(topic) ?? 0) + 1)
  }
  const few = content.topics.filter(({ key }) => (count.get(key) ?? 0) < 60).map(({ key }) => key)
  expect(few).toEqual([])
  expect([...asked].filter(([, topics]) => topics.size > 1).map(([text]) => text)).toEqual([])
})

test.each([
  ['sinds oma gevallen is durft ze de trap niet meer af en wij kunnen geen lift betalen', 'wmo-woningaanpassing'],
  ['ik zorg dag en nacht voor mijn man en ik ben op', 'mantelzorg'],
  ['de huur lukt deze maand niet en de brieven gaan ongeopend in de la', 'vroegsignalering'],
])('what "%s" is about is heard', (text, topic) => {
  if (ready === null) throw new Error('there are no weights')
  expect(
    topicsIn(ready.model, text)
      .topics.slice(0, 2)
      .map((likely) => likely.topic),
  ).toContain(topic)
})

test('another desk is told from our own subjects', () => {
  if (ready === null) throw new Error('there are no weights')
  expect(topicsIn(ready.model, 'wanneer wordt de grijze container geleegd').outside).toBeGreaterThan(0.5)
  expect(topicsIn(ready.model, 'mijn moeder kan niet meer zelf schoonmaken').outside).toBeLessThan(0.1)
})

test('a region that changes its content learns from it, and what was learned survives being kept', () => {
  const examples = [
    ...['de hond uitlaten', 'mijn hond is ziek', 'voer voor de hond'].map((text) => of(text, 'honden')),
    ...['de tuin is te groot', 'snoeien in de tuin', 'gras in de tuin maaien'].map((text) => of(text, 'tuinen')),
    ...['hoe laat is het', 'hoe laat is het nu'].map((text) => of(text, OUTSIDE)),
  ]
  const model = trainTopics(examples, ['honden', 'tuinen', OUTSIDE])
  const kept = modelFrom(modelBytes(model, 'merk'))
  expect(kept.mark).toBe('merk')
  for (const reader of [model, kept.model]) {
    expect(topicsIn(reader, 'een hond erbij').topics[0]?.topic).toBe('honden')
    expect(topicsIn(reader, 'hulp in de tuin').topics[0]?.topic).toBe('tuinen')
    expect(topicsIn(reader, 'hoe laat is het').outside).toBeGreaterThan(0.4)
  }
})

function of(text: string, topic: string) {
  return { text, topics: [topic], weight: 1 }
}
