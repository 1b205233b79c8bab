import { afterAll, beforeAll, expect, test } from 'vitest'
import { hangBell } from '../../server/bell.ts'
import type { Database } from '../../server/database.ts'
import { testDatabase } from '../town/database.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

test.skipIf(process.env.TEST_DATABASE !== 'postgres')(
  'after a break of the line every listener is told once, and then hears again',
  async () => {
    const heard: string[] = []
    let more = Promise.withResolvers<void>()
    const stop = await db.listen('news', (payload) => {
      heard.push(payload)
      more.resolve()
    })
    expect(await breakLines(db)).toBe(1)
    await more.promise
    more = Promise.withResolvers<void>()
    await db.query(`select pg_notify('news', 'hallo')`)
    await more.promise
    expect(heard).toEqual(['*', 'hallo'])
    await stop()
  },
)

test('a bell that may have missed something rings once for everyone who waits', async () => {
  let ring = (_conversation: string) => {}
  const bell = await hangBell({
    ...db,
    listen: async (_channel, heard) => {
      ring = heard
      return async () => {}
    },
  })
  const rung: string[] = []
  bell.hear('one', (conversation) => rung.push(`one: ${conversation}`))
  bell.hear('two', (conversation) => rung.push(`two: ${conversation}`))
  bell.hear('*', (conversation) => rung.push(`all: ${conversation}`))
  ring('*')
  ring('two')
  expect(rung).toEqual(['one: one', 'two: two', 'all: *', 'two: two', 'all: two'])
})

/** Gives how many connections that listen in this database were broken. */
async function breakLines(db: Database): Promise<number> {
  const broken = await db.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and query ilike 'listen %' and pid <> pg_backend_pid()`,
  )
  return broken.length
}
