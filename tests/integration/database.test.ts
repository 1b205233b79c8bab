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

test('a statement that fails does no harm to the next one, nor to itself', async () => {
  const divide = (by: number) => db.query('select 12 / $1::integer as part', [by])
  expect(await divide(3)).toEqual([{ part: 4 }])
  await expect(divide(0)).rejects.toMatchObject({ code: '22012' })
  await expect(db.query('select this is no statement')).rejects.toMatchObject({ code: '42601' })
  expect(await divide(4)).toEqual([{ part: 3 }])
  const failing = db.transaction(async (tx) => {
    await expect(tx.query('select 12 / $1::integer as part', [0])).rejects.toMatchObject({ code: '22012' })
    throw new Error('stop')
  })
  await expect(failing).rejects.toThrow('stop')
  expect(await divide(6)).toEqual([{ part: 2 }])
})

test('what was asked of a table before it changed is answered after', async () => {
  await db.script(`create table shelves (id integer primary key); insert into shelves values (1)`)
  const all = () => db.query('select * from shelves where id = $1', [1])
  for (let again = 0; again < 8; again++) expect(await all()).toEqual([{ id: 1 }])
  await db.script(`alter table shelves add column label text default 'boven'`)
  expect(await all()).toEqual([{ id: 1, label: 'boven' }])
  await db.transaction((tx) => tx.query('alter table shelves drop column label'))
  expect(await all()).toEqual([{ id: 1 }])
})

test('nothing comes between the statements of a transaction', async () => {
  await db.script(
    'create table counts (only_one integer primary key, total integer not null); insert into counts values (1, 0)',
  )
  const add = () =>
    db.transaction(async (tx) => {
      const [row] = await tx.query<{ total: number }>('select total from counts where only_one = $1 for update', [1])
      await tx.query('update counts set total = $1 where only_one = 1', [(row?.total ?? 0) + 1])
    })
  await Promise.all(Array.from({ length: 30 }, add))
  expect(await db.query('select total from counts')).toEqual([{ total: 30 }])
})
