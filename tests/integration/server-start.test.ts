import { randomUUID } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chatRegion } from '../town/chat-town.ts'
import { freePort, type Program, startProgram } from '../town/program.ts'

const onEmbedded = process.env.TEST_DATABASE !== 'postgres'
const patient = 240_000
let folder: string
let region: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-start-'))
  region = await chatRegion()
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await rm(region, { recursive: true, force: true })
})

describe.runIf(onEmbedded)('npm start on an empty folder', { timeout: patient }, () => {
  const running: Program[] = []
  afterAll(async () => {
    await Promise.all(running.map((program) => program.stop('SIGKILL')))
  })

  async function start(dataDir: string, env: Record<string, string> = {}) {
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const settings = { REGION: region, DATA_DIR: dataDir, PORT: String(port), PUBLIC_URL: url }
    const program = startProgram('start', { ...settings, ...env })
    running.push(program)
    return { url, program }
  }

  test('it says where everything is, answers, keeps what was said over a restart, and lets nobody else in', async () => {
    const dataDir = join(folder, 'first')
    const first = await start(dataDir)
    await first.program.says('Stoppen: Ctrl+C')
    for (const [label, path] of [
      ['Chat', '/chat'],
      ['Werkplek medewerkers', '/desk'],
      ['Redactie', '/redactie'],
    ])
      expect(first.program.said()).toMatch(new RegExp(`${label} +${first.url}${path}\n`))
    expect((await fetch(`${first.url}/health/ready`)).status).toBe(200)
    const anna = await opens(first.url)
    expect(await anna.asks('Mijn moeder kan niet meer zelf schoonmaken')).toMatchObject({ author: 'assistant' })

    const second = await start(dataDir)
    expect(await second.program.ended).toBe(1)
    expect(second.program.said()).toMatch(
      new RegExp(`De gegevensmap ${dataDir} is al in gebruik door proces \\d+\\. Stop dat proces, of kies een andere`),
    )
    expect(second.program.said()).not.toContain('    at ')
    expect((await fetch(`${first.url}/health/ready`)).status).toBe(200)

    await first.program.stop()
    expect(await readdir(dataDir)).toEqual(['database'])
    const again = await start(dataDir)
    await again.program.says('Stoppen: Ctrl+C')
    expect((await anna.reads(again.url)).length).toBeGreaterThanOrEqual(3)

    // Killed, it leaves its lock: a process that is gone keeps nobody out.
    await again.program.stop('SIGKILL')
    expect(await readdir(dataDir)).toContain('wegwijs.pid')
    const third = await start(dataDir)
    await third.program.says('Stoppen: Ctrl+C')
    expect((await anna.reads(third.url)).length).toBeGreaterThanOrEqual(3)
  })

  test('of two first starts at once on one folder one runs and the other says why not', async () => {
    const dataDir = join(folder, 'both')
    const both = [await start(dataDir), await start(dataDir)]
    const refused = await Promise.race(both.map(({ program }) => program.ended.then(() => program)))
    expect(refused.said()).toContain('is al in gebruik door proces')
    const other = both.find(({ program }) => program !== refused)
    await other?.program.says('Stoppen: Ctrl+C')
    expect((await fetch(`${other?.url}/health/ready`)).status).toBe(200)
  })
})

describe.runIf(onEmbedded)(
  'a server that cannot start says so in one line and ends with 1',
  { timeout: patient },
  () => {
    test.each<[string, () => Promise<Record<string, string>>, RegExp]>([
      [
        'wrong settings, all at once',
        async () => ({ PORT: 'tachtig', NODE_ENV: 'prod', DATABASE_URL: 'mysql://x/y' }),
        /^De instellingen kloppen niet:\n {2}- NODE_ENV moet.*\n {2}- PORT is geen poort: "tachtig"\n {2}- DATABASE_URL is geen/,
      ],
      [
        'a database that nobody listens for',
        async () => ({ DATABASE_URL: `postgres://wegwijs:geheim@127.0.0.1:${await freePort()}/wegwijs` }),
        /^De database op postgres:\/\/127\.0\.0\.1:\d+\/wegwijs is niet te bereiken: daar luistert geen database\.$/,
      ],
      [
        'a data folder that is a file',
        async () => ({ DATA_DIR: await written('file', 'niets') }),
        /^De gegevensmap \S+ is niet te gebruiken: dit is geen map\. Kies een andere DATA_DIR\.$/,
      ],
      [
        'a database that is damaged',
        async () => ({ DATA_DIR: await damaged() }),
        /^De database in \S+ kan niet worden geopend: er ontbreekt iets of het is beschadigd\. Zet een reservekopie/,
      ],
      [
        'a region that is not there',
        async () => ({ REGION: join(folder, 'nergens'), DATA_DIR: 'memory://' }),
        /^De regio in \S+\/nergens\/region\.yaml \(REGION\) kan niet worden gelezen: dat bestand is er niet$/,
      ],
      [
        'a region that says too little',
        async () => ({ REGION: await regionOf('name: Wegwijs\n'), DATA_DIR: 'memory://' }),
        /^De regio in \S+ \(REGION\) kan niet worden gelezen: area, timeZone, municipalities ontbreekt\.$/,
      ],
      [
        'content that is not right',
        async () => ({ REGION: await wrongRegion(), DATA_DIR: 'memory://' }),
        /^De inhoud klopt niet:\n {2}- topics\.yaml:\d+ .*\n[\s\S]*REGION\.$/,
      ],
    ])('%s', async (_, settings, message) => {
      const env = await settings()
      const program = startProgram('start', { PORT: String(await freePort()), REGION: region, ...env })
      expect(await program.ended).toBe(1)
      const told = program.said().replace(/^.*\.env not found.*\n/, '')
      expect(told.trim()).toMatch(message)
      expect(told).not.toMatch(/ {4}at |geheim/)
    })

    test('a port that another program has', async () => {
      const other = createServer().listen(0, '127.0.0.1')
      await new Promise((resolve) => other.once('listening', resolve))
      const { port } = other.address() as { port: number }
      const program = startProgram('start', { PORT: String(port), DATA_DIR: 'memory://', REGION: region })
      expect(await program.ended).toBe(1)
      expect(program.said()).toContain(
        `Poort ${port} is al in gebruik op 127.0.0.1. Stop het andere programma, of kies een andere PORT.`,
      )
      other.close()
    })
  },
)

async function opens(url: string) {
  const opened = await fetch(`${url}/api/chat/conversations`, { method: 'POST' })
  const { conversation, token } = (await opened.json()) as { conversation: string; token: string }
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const reads = async (where = url, after = 0) => {
    const heard = await fetch(`${where}/api/chat/conversations/${conversation}/messages?after=${after}&wait=25`, {
      headers,
    })
    return ((await heard.json()) as { messages: { author: string }[] }).messages
  }
  return {
    reads,
    async asks(text: string) {
      const body = JSON.stringify({ id: randomUUID(), text })
      const sent = await fetch(`${url}/api/chat/conversations/${conversation}/messages`, {
        ...{ method: 'POST', headers, body },
      })
      expect(sent.status).toBe(202)
      const { message } = (await sent.json()) as { message: { seq: number } }
      return (await reads(url, message.seq))[0]
    },
  }
}

async function written(name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

/** A database of which only the name of the version is left. */
async function damaged(): Promise<string> {
  const dataDir = join(folder, 'damaged')
  await mkdir(join(dataDir, 'database', 'global'), { recursive: true })
  await writeFile(join(dataDir, 'database', 'PG_VERSION'), '18\n')
  await writeFile(join(dataDir, 'database', 'global', 'pg_control'), Buffer.alloc(8192, 7))
  return dataDir
}

async function regionOf(settings: string): Promise<string> {
  const place = await mkdtemp(join(folder, 'region-'))
  await writeFile(join(place, 'region.yaml'), settings)
  return place
}

async function wrongRegion(): Promise<string> {
  const place = await mkdtemp(join(folder, 'region-'))
  await cp(region, place, { recursive: true })
  await writeFile(join(place, 'topics.yaml'), 'topics:\n  - { key: 5, nonsense: ja }\n')
  return place
}
