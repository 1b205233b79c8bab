import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keepsAsking } from '../town/away-chat.ts'
import { chatRegion } from '../town/chat-town.ts'
import { freePort, type Program, startServer } from '../town/program.ts'

const disk = join(import.meta.dirname, '../town/failing-disk.ts')
const running: Program[] = []
let folder: string
let region: string
let order: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-disk-'))
  region = await chatRegion()
  order = join(folder, 'order')
})
afterAll(async () => {
  await Promise.all(running.map((program) => program.stop('SIGKILL')))
  for (const each of [folder, region]) await rm(each, { recursive: true, force: true })
})

/** PostgreSQL has a disk of its own; away-database.test.ts takes that away. */
describe.runIf(process.env.TEST_DATABASE !== 'postgres')('a disk that fails', { timeout: 240_000 }, () => {
  const dataDir = () => join(folder, 'data')

  async function start() {
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const settings = { REGION: region, DATA_DIR: dataDir(), PORT: String(port), PUBLIC_URL: url, FAILING_DISK: order }
    const program = startServer(settings, ['--import', disk])
    running.push(program)
    return { url, program }
  }

  async function refusesToStart(reason: RegExp): Promise<void> {
    const { program } = await start()
    expect(await program.ended).toBe(1)
    expect(program.said().trim()).toMatch(reason)
    expect(program.said().trim()).not.toContain('\n')
  }

  test('a first start says in one line why nothing can be written, and leaves nothing half behind', async () => {
    for (const [failing, reason] of [
      ['ENOSPC 0', /^De gegevensmap \S+ is niet te gebruiken: de schijf is vol\./],
      ['EROFS 0', /^De gegevensmap \S+ is niet te gebruiken: hier kan niet worden geschreven \(alleen lezen\)\./],
      ['ENOSPC 20000000', /^De gegevensmap \S+ is niet te gebruiken: de schijf is vol\./],
    ] as const) {
      await writeFile(order, failing)
      await refusesToStart(reason)
    }
    expect(await readdir(dataDir())).toEqual([])
    await rm(order)
    const { program } = await start()
    await program.says('Stoppen: Ctrl+C')
    await program.stop()
  })

  test('while the server runs a message is answered or refused, and with room again all goes on', async () => {
    const { url, program } = await start()
    await program.says('Stoppen: Ctrl+C')
    const ready = async () => (await fetch(`${url}/health/ready`)).status
    for (const failing of ['ENOSPC 0', 'EROFS 0', 'ENOSPC 400000', 'EIO 0']) {
      const anna = await keepsAsking(url)
      expect(await anna.says('Mijn moeder kan niet meer zelf schoonmaken'), failing).toBe(202)
      await writeFile(order, failing)
      expect(await anna.saysUntilRefused('Wat kost dat?'), failing).toEqual({
        status: 503,
        retryAfter: '30',
        error: { code: 'unavailable', message: expect.stringContaining('even niet bereikbaar') },
      })
      if (failing.endsWith(' 0')) expect(await ready(), failing).toBe(503)
      expect((await fetch(`${url}/health/live`)).status, failing).toBe(200)
      await rm(order)
      await anna.repeats()
      await anna.hasAllAnswered()
      await expect.poll(ready, { timeout: 30_000 }).toBe(200)
    }
    expect(await program.stop()).toBe(0)
  })

  test('a start on what is there says why it cannot, and works once there is room', async () => {
    await writeFile(order, 'ENOSPC 0')
    await refusesToStart(/^De gegevensmap \S+ is niet te gebruiken: de schijf is vol\./)
    await writeFile(order, 'ENOSPC 1000')
    await refusesToStart(/de schijf is vol\./)
    await rm(order)
    const { url, program } = await start()
    await program.says('Stoppen: Ctrl+C')
    const anna = await keepsAsking(url)
    expect(await anna.says('Wat kost dat?')).toBe(202)
    // A disk that is full when the server stops keeps it from nothing.
    await writeFile(order, 'ENOSPC 0')
    expect(await program.stop(), program.said()).toBe(0)
    await rm(order)
    const again = await start()
    await again.program.says('Stoppen: Ctrl+C')
  })
})
