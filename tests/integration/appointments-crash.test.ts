import { execFile, execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { storeRegion } from '../../server/appointments/region.ts'
import { freeSlots } from '../../server/appointments/slots.ts'
import { openDatabase } from '../../server/database.ts'
import { migrate } from '../../server/migrate.ts'
import { smallRegion, sundayEvening } from './appointments-town.ts'

const child = join(import.meta.dirname, '../town/booking-child.ts')
const onPostgres = process.env.TEST_DATABASE === 'postgres'
const MOST_STEPS = 60
const folder = mkdtempSync(join(tmpdir(), 'wegwijs-booking-'))
const template = onPostgres ? freshName() : join(folder, 'template')
const eleven = new Date(sundayEvening.getTime() + 11 * 60_000)
let slot = ''

beforeAll(async () => {
  if (onPostgres) await asAdmin(`create database ${template}`)
  const db = await openDatabase({ databaseUrl: onPostgres ? addressOf(template) : null, dataDir: template })
  await migrate(db)
  await storeRegion(db, smallRegion, sundayEvening)
  const from = new Date('2026-11-23T00:00:00+01:00')
  const to = new Date('2026-11-24T00:00:00+01:00')
  const free = await freeSlots(db, { type: 'kort', location: 'huizen', from, to, now: sundayEvening })
  slot = free.find(({ time }) => time === '10.00 uur')?.id ?? ''
  await db.close()
})

afterAll(async () => {
  if (onPostgres) await asAdmin(`drop database ${template} with (force)`)
  rmSync(folder, { recursive: true })
})

test('whenever the process is killed while someone books, there is one appointment and one mail, or the slot is free again', async () => {
  let killed = 0
  for (let step = 1; step <= MOST_STEPS; step++) {
    const place = await freshPlace()
    const lived = run(place, step, 'anna', sundayEvening) !== null
    if (!lived) {
      killed += 1
      // Eleven minutes later somebody else wants the same moment, and Anna's browser sends again what got no answer.
      const ends = run(place, 0, 'jan,anna', eleven) ?? []
      expect(
        ends.filter((end) => end === 'booked'),
        `killed at step ${step}`,
      ).toHaveLength(1)
    }
    const { appointments, mails } = await told(place)
    expect(appointments, `killed at step ${step}`).toHaveLength(1)
    // A mail that was sent just before the kill may come again: with the same Message-ID, so that it is one mail.
    expect(new Set(mails).size, `killed at step ${step}`).toBe(1)
    expect(mails[0]).toContain(appointments[0]?.email)
    await place.clear()
    if (lived) break
  }
  expect(killed).toBeGreaterThanOrEqual(8)
}, 400_000)

test.runIf(onPostgres)('two server processes on one database give one slot to one person', async () => {
  const place = await freshPlace()
  const people = Array.from({ length: 6 }, (_, index) => `persoon${index}`)
  const results = await Promise.all(people.map((holder) => start(place, holder)))
  expect(results.filter((result) => result === 'booked')).toHaveLength(1)
  expect(results.filter((result) => result === 'taken')).toHaveLength(5)
  expect((await told(place)).appointments).toHaveLength(1)
  await place.clear()
})

test.runIf(onPostgres)(
  'of two processes that each have ten people for one slot, one of all has it and all others hear so',
  async () => {
    const place = await freshPlace()
    const both = ['a', 'b'].map((name) => Array.from({ length: 10 }, (_, index) => `${name}${index}`).join(','))
    const ends = (await Promise.all(both.map((holders) => startAll(place, holders)))).flat()
    expect(ends.filter((end) => end === 'booked')).toHaveLength(1)
    expect(ends.filter((end) => end === 'taken')).toHaveLength(19)
    const { appointments, mails } = await told(place)
    expect([appointments.length, new Set(mails).size]).toEqual([1, 1])
    await place.clear()
  },
)

interface Place {
  url: string | null
  folder: string
  letters: string
  clear(): Promise<void>
}

function argumentsFor({ url, folder: data, letters }: Place, step: number, holder: string, now: Date): string[] {
  return [child, url ?? '-', data, String(step), now.toISOString(), holder, slot, letters]
}

/** How it ended for each; null when the process was killed. */
function run(place: Place, step: number, holders: string, now: Date): string[] | null {
  try {
    const output = execFileSync(process.execPath, argumentsFor(place, step, holders, now), { stdio: 'pipe' })
    return JSON.parse(String(output)) as string[]
  } catch (error) {
    if ((error as { signal?: string }).signal === 'SIGKILL') return null
    throw error
  }
}

async function start(place: Place, holder: string): Promise<string> {
  return (await startAll(place, holder))[0] ?? ''
}

async function startAll(place: Place, holders: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, argumentsFor(place, 0, holders, sundayEvening))
  return JSON.parse(stdout) as string[]
}

async function told({ url, folder: data, letters }: Place) {
  const db = await openDatabase({ databaseUrl: url, dataDir: data })
  const appointments = await db.query<{ email: string }>(`select email from appointments where status = 'booked'`)
  await db.close()
  const mails = existsSync(letters) ? readFileSync(letters, 'utf8').trim().split('\n') : []
  return { appointments, mails }
}

async function freshPlace(): Promise<Place> {
  const letters = join(folder, randomUUID())
  if (onPostgres) {
    const name = freshName()
    await asAdmin(`create database ${name} template ${template}`)
    return { url: addressOf(name), folder: '', letters, clear: () => asAdmin(`drop database ${name} with (force)`) }
  }
  const data = join(folder, randomUUID())
  cpSync(template, data, { recursive: true })
  return { url: null, folder: data, letters, clear: async () => rmSync(data, { recursive: true }) }
}

function freshName(): string {
  return `booking_${randomUUID().replaceAll('-', '').slice(0, 20)}`
}

function addressOf(name: string): string {
  return Object.assign(new URL(inject('postgresUrl')), { pathname: `/${name}` }).href
}

async function asAdmin(sql: string): Promise<void> {
  const db = await openDatabase({ databaseUrl: inject('postgresUrl'), dataDir: '' })
  await db.query(sql)
  await db.close()
}
