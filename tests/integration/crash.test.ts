import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../server/database.ts'
import { type Place, placeToCopy } from '../town/places.ts'

const child = join(import.meta.dirname, '../town/crash-child.ts')
/** More than a turn has; the loop ends at the first turn that lives. */
const MOST_STEPS = 60
const execute = promisify(execFile)
let places: Awaited<ReturnType<typeof placeToCopy>>

beforeAll(async () => {
  places = await placeToCopy()
})

afterAll(() => places.clear())

test('a server that is killed at any step loses no message and answers none twice', async () => {
  const killed = await killAtEveryStep(['hallo'], {
    said: ['assistant greeting', 'assistant U zei: hallo', 'inhabitant hallo'],
    handovers: 1,
    alerts: 1,
    untold: 0,
    owner: 'waiting',
  })
  // Storing, looking, answering, two wishes and the warning, each with a before and an after.
  expect(killed).toBeGreaterThanOrEqual(16)
}, 300_000)

test('danger is not lost when the server is killed while a person holds the conversation', async () => {
  const killed = await killAtEveryStep(['ik ben in gevaar', 'held'], {
    said: ['assistant greeting', 'inhabitant ik ben in gevaar', 'system Bel 112.'],
    handovers: 0,
    alerts: 1,
    untold: 0,
    owner: 'staff',
  })
  // Storing, looking, warning and saying, each with a before and an after.
  expect(killed).toBeGreaterThanOrEqual(10)
}, 300_000)

/** The statements are the same on either database, and a process on the embedded one takes seconds to begin. */
const onFast = test.runIf(process.env.TEST_DATABASE === 'postgres')

onFast(
  'of two messages in a row none is lost, both are answered once and in that order',
  async () => {
    const killed = await killAtEveryStep(['hallo|nog iets'], {
      said: [
        'assistant greeting',
        'assistant U zei: hallo',
        'assistant U zei: nog iets',
        'inhabitant hallo',
        'inhabitant nog iets',
      ],
      handovers: 1,
      alerts: 2,
      untold: 0,
      owner: 'waiting',
    })
    expect(killed).toBeGreaterThanOrEqual(24)
  },
  600_000,
)

onFast(
  'who asked to be forgotten is forgotten, at whatever step the server was killed',
  async () => {
    const killed = await killAtEveryStep(['wis alles'], {
      said: ['assistant U zei: wis alles'],
      handovers: 0,
      alerts: 0,
      untold: 0,
      owner: 'assistant',
    })
    expect(killed).toBeGreaterThanOrEqual(16)
  },
  600_000,
)

/** Gives at how many steps it was killed; each time the same must stand there in the end. */
async function killAtEveryStep(words: string[], expected: Awaited<ReturnType<typeof told>>): Promise<number> {
  let killed = 0
  // Two at a time, as a machine has two cores; each has a database of its own.
  for (let step = 1; step <= MOST_STEPS; step += 2) {
    const ends = await Promise.all([killAt(step, words, expected), killAt(step + 1, words, expected)])
    killed += ends.filter((end) => end === 'killed').length
    if (ends.includes('lived')) break
  }
  return killed
}

async function killAt(step: number, words: string[], expected: Awaited<ReturnType<typeof told>>) {
  const place = await places.copy()
  const messages = (words[0] ?? '').split('|').map(() => randomUUID())
  const lived = await run(place, step, messages, words)
  // Started again: it takes up what was left, and the sender repeats what got no answer.
  if (!lived) expect(await run(place, 0, messages, words)).toBe(true)
  expect(await told(place), `killed at step ${step}`).toEqual(expected)
  await place.clear()
  return lived ? 'lived' : 'killed'
}

async function run({ url, folder }: Place, step: number, messages: string[], words: string[]): Promise<boolean> {
  try {
    await execute(process.execPath, [child, url ?? '-', folder, String(step), messages.join(), ...words])
    return true
  } catch (error) {
    if ((error as { signal?: string }).signal === 'SIGKILL') return false
    throw error
  }
}

async function told({ url, folder }: Place) {
  const db = await openDatabase({ databaseUrl: url, dataDir: folder })
  const messages = await db.query<{ author: string; text: string; seq: number }>(
    'select author, text, seq from messages order by author, seq',
  )
  const [handovers] = await db.query<{ n: number }>('select count(*)::int as n from handovers')
  const [alerts] = await db.query<{ n: number; untold: number }>(
    'select count(*)::int as n, count(*) filter (where told_at is null)::int as untold from alerts',
  )
  const [conversation] = await db.query<{ owner: string }>('select owner from conversations')
  await db.close()
  const said = messages.map(({ author, text, seq }) => (seq === 1 ? `${author} greeting` : `${author} ${text}`))
  return { said, handovers: handovers?.n, alerts: alerts?.n, untold: alerts?.untold, owner: conversation?.owner }
}
