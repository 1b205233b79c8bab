import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { modelBytes, modelFrom } from '../../knowledge/topics/bytes.ts'
import { readTopicModel, storeTopicModel } from '../../knowledge/topics/store.ts'
import { modelPath } from '../../knowledge/topics/taught.ts'
import { testDatabase } from '../town/database.ts'

const hbel = `${import.meta.dirname}/../../knowledge/content/hbel`
const nowhere = tmpdir()

test('what was learned of the topics is the same, read beside the content or from the database', async () => {
  const db = await testDatabase()
  expect(await readTopicModel(db, hbel)).toBe(null)
  const ready = await readFile(modelPath(hbel))
  await storeTopicModel(db, ready)
  const { model } = modelFrom(ready)
  for (const folder of [hbel, nowhere]) {
    const read = await readTopicModel(db, folder)
    expect(read?.labels).toEqual(model.labels)
    expect(Buffer.from(read?.weights ?? []).equals(Buffer.from(model.weights))).toBe(true)
  }
  await db.close()
})

test('what the database has counts, where something else stands beside the content', async () => {
  const db = await testDatabase()
  const { model } = modelFrom(await readFile(modelPath(hbel)))
  const few = { ...model, labels: ['taxi'], bias: new Float32Array(1), scales: new Float32Array(1) }
  await storeTopicModel(db, modelBytes({ ...few, weights: new Int8Array(model.keys.length) }, 'other'))
  expect((await readTopicModel(db, hbel))?.labels).toEqual(['taxi'])
  await db.close()
})
