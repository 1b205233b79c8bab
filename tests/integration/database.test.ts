import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../server/database.ts'
import { migrate } from '../../server/migrate.ts'
import { testDatabase } from '../town/database.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

test('values come back the same from either database', async () => {
  const [row] = await db.query(
    `select 9007199254740991::int8 as large, date '2026-11-22' as day, timestamptz '2026-11-22 22:40+01' as moment,
            $1::text[] as names, $2::jsonb as thing`,
    [['Huizen', 'Laren'], JSON.stringify([{ a: 1 }])],
  )
  expect(row).toEqual({
    large: 9007199254740991,
    day: '2026-11-22',
    moment: new Date('2026-11-22T21:40:00Z'),
    names: ['Huizen', 'Laren'],
    thing: [{ a: 1 }],
  })
})

test('a transaction that fails leaves nothing behind', async () => {
  await db.script('create table notes (text text)')
  const failing = db.transaction(async (tx) => {
    await tx.query(`insert into notes values ('half')`)
    throw new Error('stop')
  })
  await expect(failing).rejects.toThrow('stop')
  expect(await db.query('select * from notes')).toEqual([])
})

test('migrating again changes nothing', async () => {
  expect(await migrate(db)).toEqual([])
})

test('a notice reaches who listens', async () => {
  const heard = Promise.withResolvers<string>()
  const stop = await db.listen('news', heard.resolve)
  await db.query(`select pg_notify('news', 'hallo')`)
  expect(await heard.promise).toBe('hallo')
  await stop()
})
