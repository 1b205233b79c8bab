import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openDatabase } from '../../server/database.ts'
import { eventsOf } from '../town/events.ts'
import { signsIn } from '../town/signing-in.ts'
import { smallRegionFiles } from '../town/small-region.ts'

const example = join(import.meta.dirname, '../../knowledge/content/hbel')
const child = join(import.meta.dirname, '../town/server-child.ts')

/** The embedded database has one process; this is about several on one PostgreSQL. */
describe.runIf(process.env.TEST_DATABASE === 'postgres')('two server processes on one database', () => {
  const name = `two_${randomUUID().replaceAll('-', '')}`
  let folder: string
  let one: Server
  let other: Server
  beforeAll(async () => {
    await asAdmin(`create database ${name}`)
    folder = await mkdtemp(join(tmpdir(), 'wegwijs-two-'))
    const files = { ...smallRegionFiles, 'region.yaml': await readFile(join(example, 'region.yaml'), 'utf8') }
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    one = await startServer(name, folder)
    other = await startServer(name, folder)
  }, 120_000)
  afterAll(async () => {
    for (const server of [one, other]) server?.process.kill('SIGKILL')
    await rm(folder, { recursive: true })
    await asAdmin(`drop database ${name} with (force)`)
  })

  test('what is said at one is heard at the other, and of two claims at once one is had', async () => {
    const anna = await opensChat(one)
    const [fatima, joost] = [await signsIn(one.url, 'fatima'), await signsIn(other.url, 'joost')]
    const desk = eventsOf(
      await fetch(`${other.url}/api/desk/stream`, { headers: { cookie: joost.cookie, accept: 'text/event-stream' } }),
    )
    expect(await desk.next()).toMatchObject({ name: 'hello' })
    await anna.says('Ik wil een mens spreken')
    await untilEvent(desk, ({ conversation, owner }) => conversation === anna.id && owner === 'waiting')

    const claims = await Promise.all([fatima, joost].map((person) => person.does(`/conversations/${anna.id}/claim`)))
    expect(claims.map(({ status }) => status).sort()).toEqual([200, 409])
    const [holder, away] = claims[0]?.status === 200 ? [fatima, joost] : [joost, fatima]
    const refused = await claims.find(({ status }) => status === 409)?.text()
    expect(refused).toContain('heeft dit gesprek')

    // The inhabitant listens at one process; whoever holds it may be at the other.
    const chat = eventsOf(
      await fetch(`${one.url}/api/chat/conversations/${anna.id}/stream?after=0`, { headers: anna.headers }),
    )
    await holder.does(`/conversations/${anna.id}/typing`)
    await untilEvent(chat, ({ author, name }) => author === 'staff' && typeof name === 'string')
    await holder.does(`/conversations/${anna.id}/messages`, { id: randomUUID(), text: 'Goedemorgen', seen: 99 })
    await untilEvent(chat, ({ text }) => text === 'Goedemorgen')
    const unsaid = await away.does(`/conversations/${anna.id}/messages`, { id: randomUUID(), text: 'Dag', seen: 99 })
    expect(unsaid.status).toBe(409)
    await anna.says('Dank u')
    await untilEvent(desk, ({ conversation, lastSeq }) => conversation === anna.id && Number(lastSeq) >= 6)
    await Promise.all([desk.stop(), chat.stop()])
  }, 60_000)

  test('what a process left unanswered when it was killed is answered by the other, once', async () => {
    const piet = await opensChat(one)
    await piet.says('Hallo')
    one.process.kill('SIGKILL')
    const db = await openDatabase({ databaseUrl: addressOf(name), dataDir: '' })
    // As a process leaves it that dies between storing and answering.
    await db.query(
      `with said as (update conversations set last_seq = last_seq + 1, heard_seq = last_seq + 1
                     where id = $1 returning last_seq)
       insert into messages (conversation, seq, id, author, sent_at, language, text)
       select $1, last_seq, $2, 'inhabitant', now(), 'nl', 'Ik wil een mens spreken' from said`,
      [piet.id, randomUUID()],
    )
    await expect
      .poll(async () => (await db.query('select id from handovers where conversation = $1', [piet.id])).length, {
        timeout: 30_000,
      })
      .toBe(1)
    const answers = await db.query(
      `select seq from messages where conversation = $1 and author = 'assistant' and outcome = 'handover'`,
      [piet.id],
    )
    expect(answers).toHaveLength(1)
    await db.close()
    const joost = await signsIn(other.url, 'joost')
    expect((await joost.does(`/conversations/${piet.id}/claim`)).status).toBe(200)
  }, 60_000)
})

interface Server {
  url: string
  process: ChildProcess
}

async function startServer(database: string, region: string): Promise<Server> {
  const env = {
    ...process.env,
    DATABASE_URL: addressOf(database),
    REGION: region,
    LOG_LEVEL: 'silent',
    PUBLIC_URL: 'http://127.0.0.1:8080',
    SESSION_SECRET: 'the same for both processes, only for the tests',
  }
  const started = spawn(process.execPath, [child], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise<string>((resolve, reject) => {
    started.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()))
    started.once('exit', (code) => reject(new Error(`a server ended with ${code}`)))
  })
  return { url, process: started }
}

async function opensChat({ url }: Server) {
  const opened = await fetch(`${url}/api/chat/conversations`, { method: 'POST', body: '{}', headers: json })
  const { conversation, token } = (await opened.json()) as { conversation: string; token: string }
  const headers = { authorization: `Bearer ${token}` }
  return {
    id: conversation,
    headers,
    says: (text: string) =>
      fetch(`${url}/api/chat/conversations/${conversation}/messages`, {
        method: 'POST',
        body: JSON.stringify({ id: randomUUID(), text }),
        headers: { ...headers, ...json },
      }),
  }
}

const json = { 'content-type': 'application/json' }

async function untilEvent(
  events: ReturnType<typeof eventsOf>,
  is: (content: Record<string, unknown>) => boolean,
): Promise<void> {
  for (;;) {
    const event = await events.next()
    if (event === null) throw new Error('the stream ended')
    if (is(event.content as Record<string, unknown>)) return
  }
}

function addressOf(database: string): string {
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/${database}`
  return url.toString()
}

async function asAdmin(statement: string): Promise<void> {
  const admin = await openDatabase({ databaseUrl: inject('postgresUrl'), dataDir: '' })
  await admin.script(statement)
  await admin.close()
}
