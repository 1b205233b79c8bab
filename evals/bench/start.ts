import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const goals = { first: 12, later: 4, memory: 450 }

export const about = 'van start tot klaar voor een vraag, en het geheugen daarna'

/** From the start of the process to ready: on an empty folder, and again; then the memory after some questions. */
export async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-bench-'))
  const first = await startAndStop(folder)
  const later = await startAndStop(folder)
  rmSync(folder, { recursive: true })
  console.log('\nStart on the embedded database')
  console.log(
    `first start ${first.seconds.toFixed(1)} s (goal ≤ ${goals.first}), later ${later.seconds.toFixed(1)} s (goal ≤ ${goals.later})`,
  )
  const met = first.seconds <= goals.first && later.seconds <= goals.later
  if (!met || Math.max(first.megabytes, later.megabytes) > goals.memory) process.exitCode = 1
  console.log(
    `memory after the first start ${first.megabytes.toFixed(0)} MB, later ${later.megabytes.toFixed(0)} MB RSS (goal ≤ ${goals.memory})`,
  )
}

async function startAndStop(folder: string): Promise<{ seconds: number; megabytes: number }> {
  const port = await freePort()
  const begun = performance.now()
  const server = spawn(process.execPath, startCommand(), {
    cwd: root,
    env: { ...process.env, DATA_DIR: folder, PORT: String(port), LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await Promise.race([ready(port), stopped(server)])
  const seconds = (performance.now() - begun) / 1000
  await askSome(port)
  const megabytes = rssOf(server)
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await gone
  return { seconds, megabytes }
}

/** What `npm start` gives to node. */
function startCommand(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } }
  return scripts.start.split(' ').slice(1)
}

async function stopped(server: ChildProcess): Promise<never> {
  const [code] = await once(server, 'exit')
  throw new Error(`the server stopped with ${code} before it was ready`)
}

async function ready(port: number): Promise<void> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function askSome(port: number): Promise<void> {
  for (const question of [
    'poetshulp',
    'ik heb schulden',
    'mijn kind luistert niet',
    'bezwaar maken',
    'rolstoel aanvragen',
  ]) {
    await (await fetch(`http://127.0.0.1:${port}/api/knowledge/search?q=${encodeURIComponent(question)}`)).text()
  }
}

function rssOf({ pid }: ChildProcess): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}
