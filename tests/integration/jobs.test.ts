import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../server/database.ts'
import { type Jobs, startJobs } from '../../server/jobs.ts'
import { testDatabase } from '../town/database.ts'

let db: Database
let jobs: Jobs
beforeAll(async () => {
  db = await testDatabase()
  jobs = await startJobs(db, { error: (details) => console.error(details) }, { pollSeconds: 0.5, retrySeconds: 0 })
})
afterAll(async () => {
  await jobs.stop()
  await db.close()
})

test('work that is put in line is done', async () => {
  const done = Promise.withResolvers<{ letter: string }>()
  await jobs.on<{ letter: string }>('post', async (task) => done.resolve(task))
  await jobs.add('post', { letter: 'aan Anna' })
  expect(await done.promise).toEqual({ letter: 'aan Anna' })
})

test('work that fails is tried again', async () => {
  const done = Promise.withResolvers<number>()
  let tries = 0
  await jobs.on('stubborn', async () => {
    tries += 1
    if (tries < 2) throw new Error('not yet')
    done.resolve(tries)
  })
  await jobs.add('stubborn', {})
  expect(await done.promise).toBe(2)
})
