import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../server/database.ts'
import { prepareFirst } from '../../server/first-start.ts'
import { type SmallRegion, smallRegion } from '../town/small-region.ts'

const program = join(import.meta.dirname, '../../server/commands/prepare.ts')
const patient = { timeout: 180_000 }
let dataDir: string
let small: SmallRegion

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'wegwijs-first-'))
  small = await smallRegion()
})

afterEach(async () => {
  await small.remove()
  await rm(dataDir, { recursive: true, force: true })
})

// The other kind of database is made by who has the server.
test.runIf(process.env.TEST_DATABASE !== 'postgres')(
  'the database of a first start is made whole, with the content of the region',
  patient,
  async () => {
    expect(await prepared()).toBe(0)
    expect(await readdir(dataDir)).toEqual(['database'])
    const db = await openDatabase({ databaseUrl: null, dataDir })
    const found = await db.query<{ id: string }>(`select id from items where origin = 'content' limit 1`)
    await db.close()
    expect(found).toHaveLength(1)
  },
)

test('who starts it and goes away leaves no half database', patient, async () => {
  expect(await prepared('nobody waits')).not.toBe(0)
  expect(await readdir(dataDir)).not.toContain('database')
})

test('a database that stands already is left alone', async () => {
  await mkdir(join(dataDir, 'database'))
  await prepareFirst({ databaseUrl: null, dataDir })
  expect(await readdir(join(dataDir, 'database'))).toEqual([])
})

/** The exit code of the program that makes the database. */
async function prepared(waiting: 'waited for' | 'nobody waits' = 'waited for'): Promise<number | null> {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', REGION: small.region.folder }
  const child = spawn(process.execPath, [program], { env, stdio: ['pipe', 'ignore', 'ignore'] })
  if (waiting === 'nobody waits') child.stdin.end()
  const [code] = await once(child, 'exit')
  return code
}
