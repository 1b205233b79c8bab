import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../server/database.ts'
import { type GraphApi, messageCall, startGraphApi, statusCall } from '../town/graph-api.ts'
import { type Place, placeToCopy } from '../town/places.ts'
import { wordsOf } from '../town/whatsapp-town.ts'

const child = join(import.meta.dirname, '../town/whatsapp-crash-child.ts')
/** From storing a call to noting that its answer went there are some sixty steps; a round for each would take minutes. */
const FIRST = 7
const STRIDE = 11

let places: Awaited<ReturnType<typeof placeToCopy>>
beforeAll(async () => {
  places = await placeToCopy()
})
afterAll(() => places.clear())

test('a server that is killed at any step loses no message of WhatsApp and answers none twice', async () => {
  let killed = 0
  for (let step = FIRST; ; step += STRIDE) {
    const place = await places.copy()
    const graph = await startGraphApi()
    const call = messageCall(
      '1',
      { user_id: 'NL.1' },
      {
        from_user_id: 'NL.1',
        id: 'wamid.one',
        timestamp: '1',
        type: 'text',
        text: { body: 'hallo' },
      },
    )
    const lived = await run(place, step, graph, [call])
    // Meta repeats what got no 200, and tells what became of what it took.
    if (!lived) {
      killed += 1
      expect(await run(place, 0, graph, [...graph.sent.map((sent) => statusCall(sent, 'delivered')), call])).toBe(true)
    }
    expect(graph.sent.map(wordsOf), `killed at step ${step}`).toEqual(['Goedendag\n\nU zei: hallo'])
    expect(await told(place), `killed at step ${step}`).toEqual({
      heard: ['hallo'],
      open: 0,
      outbox: [expect.stringMatching(/sent|delivered/)],
    })
    await graph.close()
    await place.clear()
    if (lived) break
  }
  expect(killed).toBeGreaterThanOrEqual(4)
}, 180_000)

async function run({ url, folder }: Place, step: number, graph: GraphApi, calls: unknown[]): Promise<boolean> {
  const file = join(tmpdir(), `wegwijs-calls-${process.pid}.json`)
  writeFileSync(file, JSON.stringify(calls))
  return await new Promise((resolve, reject) => {
    execFile(process.execPath, [child, url ?? '-', folder, String(step), graph.url, file], (error) => {
      if (error === null) resolve(true)
      else if (error.signal === 'SIGKILL') resolve(false)
      else reject(error)
    })
  })
}

async function told({ url, folder }: Place) {
  const db = await openDatabase({ databaseUrl: url, dataDir: folder })
  const heard = await db.query<{ text: string }>(`select text from messages where author = 'inhabitant'`)
  const open = await db.query('select from whatsapp_received where handled_at is null')
  const outbox = await db.query<{ status: string }>('select status from whatsapp_outbox')
  await db.close()
  return { heard: heard.map(({ text }) => text), open: open.length, outbox: outbox.map(({ status }) => status) }
}
