import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openDatabase } from '../../server/database.ts'
import { migrate } from '../../server/migrate.ts'

const child = join(import.meta.dirname, '../town/crash-child.ts')
/** More than a turn has; the loop ends at the first turn that lives. */
const MOST_STEPS = 30
const onPostgres = process.env.TEST_DATABASE === 'postgres'
/** A migrated database that every round begins with a copy of: a folder, or the name of a database. */
const template = onPostgres ? freshName() : mkdtempSync(join(tmpdir(), 'wegwijs-crash-'))

beforeAll(async () => {
  if (onPostgres) await asAdmin(`create database ${template}`)
  const db = await openDatabase({ databaseUrl: onPostgres ? addressOf(template) : null, dataDir: template })
  await migrate(db)
  await db.close()
})

afterAll(async () => {
  if (onPostgres) await asAdmin(`drop database ${template} with (force)`)
  else rmSync(template, { recursive: true })
})

test('a server that is killed at any step loses no message and answers none twice', async () => {
  let killed = 0
  for (let step = 1; step <= MOST_STEPS; step++) {
    const place = await freshPlace()
    const message = randomUUID()
    const lived = run(place, step, message)
    if (!lived) {
      killed += 1
      // Started again: it takes up what was left, and the sender repeats what got no answer.
      expect(run(place, 0, message)).toBe(true)
    }
    expect(await told(place), `killed at step ${step}`).toEqual({
      said: ['assistant greeting', 'inhabitant hallo', 'assistant U zei: hallo'],
      handovers: 1,
      alerts: 1,
      owner: 'waiting',
    })
    await place.clear()
    if (lived) break
  }
  // Storing, looking, answering and two wishes, each with a before and an after.
  expect(killed).toBeGreaterThanOrEqual(10)
}, 120_000)

interface Place {
  url: string | null
  folder: string
  clear(): Promise<void>
}

function run({ url, folder }: Place, step: number, message: string): boolean {
  try {
    execFileSync(process.execPath, [child, url ?? '-', folder, String(step), message], { stdio: 'pipe' })
    return true
  } catch (error) {
    if ((error as { signal?: string }).signal === 'SIGKILL') return false
    throw error
  }
}

async function told({ url, folder }: Place) {
  const db = await openDatabase({ databaseUrl: url, dataDir: folder })
  const messages = await db.query<{ author: string; text: string; seq: number }>(
    'select author, text, seq from messages order by seq',
  )
  const [handovers] = await db.query<{ n: number }>('select count(*)::int as n from handovers')
  const [alerts] = await db.query<{ n: number }>('select count(*)::int as n from alerts')
  const [conversation] = await db.query<{ owner: string }>('select owner from conversations')
  await db.close()
  const said = messages.map(({ author, text, seq }) => (seq === 1 ? `${author} greeting` : `${author} ${text}`))
  return { said, handovers: handovers?.n, alerts: alerts?.n, owner: conversation?.owner }
}

async function freshPlace(): Promise<Place> {
  if (!onPostgres) {
    const folder = mkdtempSync(join(tmpdir(), 'wegwijs-crash-'))
    cpSync(template, folder, { recursive: true })
    return { url: null, folder, clear: async () => rmSync(folder, { recursive: true }) }
  }
  const name = freshName()
  await asAdmin(`create database ${name} template ${template}`)
  return { url: addressOf(name), folder: '', clear: () => asAdmin(`drop database ${name} with (force)`) }
}

function freshName(): string {
  return `crash_${randomUUID().replaceAll('-', '')}`
}

function addressOf(name: string): string {
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/${name}`
  return url.toString()
}

async function asAdmin(statement: string): Promise<void> {
  const admin = await openDatabase({ databaseUrl: inject('postgresUrl'), dataDir: '' })
  await admin.script(statement)
  await admin.close()
}
