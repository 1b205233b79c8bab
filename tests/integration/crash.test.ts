import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../server/database.ts'
import { type Place, placeToCopy } from '../town/places.ts'

const child = join(import.meta.dirname, '../town/crash-child.ts')
/** More than a turn has; the loop ends at the first turn that lives. */
const MOST_STEPS = 30
let places: Awaited<ReturnType<typeof placeToCopy>>

beforeAll(async () => {
  places = await placeToCopy()
})

afterAll(() => places.clear())

test('a server that is killed at any step loses no message and answers none twice', async () => {
  const killed = await killAtEveryStep(['hallo'], {
    said: ['assistant greeting', 'inhabitant hallo', 'assistant U zei: hallo'],
    handovers: 1,
    alerts: 1,
    owner: 'waiting',
  })
  // Storing, looking, answering and two wishes, each with a before and an after.
  expect(killed).toBeGreaterThanOrEqual(10)
}, 120_000)

test('danger is not lost when the server is killed while a person holds the conversation', async () => {
  const killed = await killAtEveryStep(['ik ben in gevaar', 'held'], {
    said: ['assistant greeting', 'inhabitant ik ben in gevaar', 'system Bel 112.'],
    handovers: 0,
    alerts: 1,
    owner: 'staff',
  })
  // Storing, looking, warning and saying, each with a before and an after.
  expect(killed).toBeGreaterThanOrEqual(10)
}, 120_000)

/** Gives at how many steps it was killed; each time the same must stand there in the end. */
async function killAtEveryStep(words: string[], expected: Awaited<ReturnType<typeof told>>): Promise<number> {
  let killed = 0
  for (let step = 1; step <= MOST_STEPS; step++) {
    const place = await places.copy()
    const message = randomUUID()
    const lived = run(place, step, message, words)
    if (!lived) {
      killed += 1
      // Started again: it takes up what was left, and the sender repeats what got no answer.
      expect(run(place, 0, message, words)).toBe(true)
    }
    expect(await told(place), `killed at step ${step}`).toEqual(expected)
    await place.clear()
    if (lived) break
  }
  return killed
}

function run({ url, folder }: Place, step: number, message: string, words: string[]): boolean {
  try {
    execFileSync(process.execPath, [child, url ?? '-', folder, String(step), message, ...words], { stdio: 'pipe' })
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
