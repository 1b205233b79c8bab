import { execFileSync } from 'node:child_process'
import { afterEach, expect, test } from 'vitest'
import { FRUGAL, IN_MEMORY } from '../../server/embedded/database.ts'
import { keepStatements } from '../../server/embedded/statements.ts'
import { openWire, type Wire } from '../../server/embedded/wire.ts'

// The embedded database from within: on a PostgreSQL server there is no such line.
const embedded = test.skipIf(process.env.TEST_DATABASE === 'postgres')

let wire: Wire | null = null
afterEach(async () => {
  await wire?.close()
  wire = null
})

embedded('a statement that somebody is about to run is not forgotten for a newer one', async () => {
  wire = await openWire(IN_MEMORY)
  const statements = await keepStatements(wire, 1)
  const ask = (number: number) => statements.run<{ told: number }>(`select $1::integer + ${number} as told`, [number])
  for (const numbers of [[1, 2, 3, 4], [4, 1, 1, 5, 2], [3]]) {
    const told = (await Promise.all(numbers.map(ask))).map(([row]) => row?.told)
    expect(told).toEqual(numbers.map((number) => 2 * number))
  }
  const kept = await statements.run<{ many: number }>('select count(*) as many from pg_prepared_statements')
  expect(kept).toEqual([{ many: 2 }])
})

embedded('a statement that the database cannot read is told to all who asked it, and harms no other', async () => {
  wire = await openWire(IN_MEMORY)
  const statements = await keepStatements(wire, 1)
  const asked = ['select nothing', 'select 1 as one', 'select nothing', 'select 2 as two']
  const told = await Promise.allSettled(asked.map((text) => statements.run(text)))
  expect(told.map((each) => (each.status === 'fulfilled' ? each.value : each.reason.message))).toEqual([
    'column "nothing" does not exist',
    [{ one: 1 }],
    'column "nothing" does not exist',
    [{ two: 2 }],
  ])
})

embedded('the engine knows all that it is told to hold little memory', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
  const names = FRUGAL.map((flag) => flag.replace(/^--(no-)?/, '').replace(/=.*/, ''))
  expect(names.filter((name) => !known.includes(`  --${name} (`))).toEqual([])
})

const breaking = new URL('../town/breaking-database.ts', import.meta.url)

embedded.for<[string, string]>([
  ['fails', 'the embedded database stopped'],
  ['leaves', 'the embedded database is closed'],
])('a database thread that %s is told to all who wait and who come later, and still closes', async ([how, said]) => {
  wire = await openWire(how, breaking)
  const ask = (line: Wire) => line.exchange(Uint8Array.of(1)).catch((error: Error) => error.message)
  const { exchange } = wire
  const told = await Promise.all([ask(wire), ask(wire), ask(wire)])
  expect([...told, await ask(wire)]).toEqual([said, said, said, said])
  await wire.close()
  await wire.close()
  await expect(exchange(Uint8Array.of(1))).rejects.toThrow(said)
})

embedded('a database thread that breaks down while it closes is closed', async () => {
  wire = await openWire('fails', breaking)
  await wire.close()
})
