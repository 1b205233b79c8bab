import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { type ClientRequest, request } from 'node:http'
import { createServer } from 'node:net'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type ChatFigures, measureOurs, measurePeers } from './shared/chat-peers.ts'
import { firstAnswers, median } from './shared/chat-phone.ts'

const root = join(import.meta.dirname, '../..')
/** `growth`: megabytes a minute, once the first minute has warmed the server up. */
const goals = { widget: 30_000, loader: 2_000, answer: 1_500, p95: 150, growth: 1 }
const CHATS = 1_000
/** From so many minutes on growth is judged: before that it is the noise of the collector. */
const LONG_ENOUGH = 5

export const about =
  'grootte van de chat naast andere, het eerste antwoord op een telefoon, en duizend open gesprekken; -- widget 10 meet tien minuten (anders één, 0 slaat ze over), -- widget 2 100 twee minuten met honderd; BENCH_DATABASE_URL: op PostgreSQL'

/**
 * The sizes on the line, beside chats of others; the first answer on a throttled phone; then a thousand chats with a
 * stream each, and a message per chat per minute.
 */
export async function bench([minutes = '1', chats = String(CHATS)]: string[]): Promise<void> {
  const bytes = sizes()
  await withServer(async (port) => {
    await beside(`http://127.0.0.1:${port}`, bytes)
    await onPhone(`http://127.0.0.1:${port}`)
  })
  if (minutes !== '0')
    await withServer((port, pid) => openChats(port, pid, Math.max(1, Number(minutes) || 1), Number(chats) || CHATS))
}

/** Size and findings of axe, for chats that a website can embed, each opened and with its first words said. */
async function beside(url: string, bytes: number): Promise<void> {
  const ours = await measureOurs(url, bytes)
  for (const figures of [ours, ...(await measurePeers())]) {
    if (typeof figures === 'string') console.log(figures)
    else console.log(lineOf(figures, ours))
  }
  if (ours.findings.length > 0) process.exitCode = 1
}

function lineOf({ name, bytes, findings }: ChatFigures, ours: ChatFigures): string {
  const rules = [...new Set(findings.map((finding) => finding.split(':')[0]))].join(', ')
  const size = `${String(bytes).padStart(8)} bytes gzip ${(bytes / ours.bytes).toFixed(1).padStart(6)}×`
  return `${name.padEnd(26)}${size}, axe: ${findings.length}${rules === '' ? '' : ` (${rules})`}`
}

async function onPhone(url: string): Promise<void> {
  // The server has answered before: what is measured is the phone, not the first question of a process.
  await firstAnswers(url)
  const { ready, answers } = await firstAnswers(url)
  const shown = answers.map((milliseconds) => milliseconds.toFixed(0)).join(', ')
  console.log(
    `throttled phone: chat ready to type after ${ready.toFixed(0)} ms; sent to answered median ${median(answers).toFixed(0)} ms, ` +
      `all ${shown} ms (goal ≤ ${goals.answer})`,
  )
  if (!(median(answers) <= goals.answer)) process.exitCode = 1
}

/** Gives how many bytes an open chat takes. */
function sizes(): number {
  let all = 0
  for (const [name, goal] of [
    ['widget', goals.widget],
    ['chat', goals.loader],
  ] as const) {
    const size = gzipSync(readFileSync(join(root, 'server/assets', `${name}.js`))).length
    console.log(`${`/${name}.js`.padEnd(12)} ${size} bytes gzip (goal ≤ ${goal})`)
    if (size > goal) process.exitCode = 1
    all += size
  }
  return all
}

interface Chat {
  conversation: string
  token: string
  stream: ClientRequest
  /** When the message that waits for an answer was sent. */
  asked: number | null
}

/** A server of our own, on an empty database: on disk, so that what is kept does not count as memory. */
async function withServer(work: (port: number, pid: number) => Promise<void>): Promise<void> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-bench-'))
  const { BENCH_DATABASE_URL: address } = process.env
  const database = address === undefined ? { DATA_DIR: folder } : { DATABASE_URL: address }
  const env = { ...process.env, ...database, PORT: String(port), LOG_LEVEL: 'silent', REGION: '' }
  const server = spawn(process.execPath, ['server/main.ts'], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] })
  try {
    await ready(port)
    await work(port, server.pid ?? 0)
  } finally {
    const gone = once(server, 'exit')
    server.kill('SIGTERM')
    await gone
    rmSync(folder, { recursive: true, force: true })
  }
}

async function openChats(port: number, pid: number, minutes: number, count: number): Promise<void> {
  const waits: number[] = []
  const chats: Chat[] = []
  for (let open = 0; open < count; open += 1) chats.push(await openChat(port, waits))
  const memory = [memoryOf(pid)]
  let sent = 0
  for (let minute = 0; minute < minutes; minute += 1) {
    sent += await oneMinute(port, chats)
    memory.push(memoryOf(pid))
    console.log(`minute ${minute + 1}: memory ${memory.at(-1)?.toFixed(0)} MB, ${waits.length} of ${sent} answered`)
  }
  await sleep(5_000)
  report(waits, sent, chats.length)
  reportGrowth(memory, minutes)
  for (const { stream } of chats) stream.destroy()
}

function report(waits: number[], sent: number, chats: number): void {
  const sorted = waits.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  const lost = sent - waits.length
  console.log(
    `${chats} open chats: ${sent} messages, ${lost} lost (goal 0); sent to answered p50 ${at(0.5).toFixed(0)} ms, ` +
      `p95 ${at(0.95).toFixed(0)} ms (goal ≤ ${goals.p95}); load of the machine ${loadavg()[0]?.toFixed(1)}`,
  )
  if (lost > 0 || !(at(0.95) <= goals.p95)) process.exitCode = 1
}

/** `memory` in megabytes: before the first minute, and after each. */
function reportGrowth(memory: number[], minutes: number): void {
  const [before = Number.NaN, ...after] = memory
  const growth = slopeOf(after)
  const judged = minutes >= LONG_ENOUGH ? `(goal ≤ ${goals.growth})` : `(judged from ${LONG_ENOUGH} minutes on)`
  console.log(
    `memory ${before.toFixed(0)} MB with all chats open, ${after.at(-1)?.toFixed(0)} MB at the end; ` +
      `after the first minute ${growth.toFixed(1)} MB a minute ${judged}`,
  )
  if (minutes >= LONG_ENOUGH && growth > goals.growth) process.exitCode = 1
}

/** Of the straight line that lies nearest to all of them; 0 for one. */
function slopeOf(numbers: number[]): number {
  const middle = (numbers.length - 1) / 2
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const over = numbers.reduce((sum, number, index) => sum + (index - middle) * (number - mean), 0)
  const under = numbers.reduce((sum, _, index) => sum + (index - middle) ** 2, 0)
  return under === 0 ? 0 : over / under
}

/** Every chat says something once, spread over the minute. */
async function oneMinute(port: number, chats: Chat[]): Promise<number> {
  const begun = performance.now()
  const sending: Promise<unknown>[] = []
  for (const [index, chat] of chats.entries()) {
    await sleep(begun + (index * 60_000) / chats.length - performance.now())
    chat.asked = performance.now()
    const body = { id: randomUUID(), text: 'Mijn moeder kan niet meer zelf schoonmaken, wat nu?' }
    sending.push(post(port, `/${chat.conversation}/messages`, body, chat.token))
  }
  await Promise.all(sending)
  return chats.length
}

async function openChat(port: number, waits: number[]): Promise<Chat> {
  const opened = (await post(port, '', { municipality: 'Huizen' })) as { conversation: string; token: string }
  const headers = { authorization: `Bearer ${opened.token}`, 'last-event-id': '1' }
  const stream = request({ port, path: `/api/chat/conversations/${opened.conversation}/stream`, headers, agent: false })
  const chat: Chat = { ...opened, stream, asked: null }
  stream.on('error', () => undefined)
  stream.on('response', (response) =>
    response.setEncoding('utf8').on('data', (text: string) => {
      if (chat.asked === null || !text.includes('"author":"assistant"') || !text.includes('event: message')) return
      waits.push(performance.now() - chat.asked)
      chat.asked = null
    }),
  )
  stream.end()
  return chat
}

async function post(port: number, path: string, body: object, token = ''): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}/api/chat/conversations${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`the server answered ${response.status}`)
  return await response.json()
}

async function ready(port: number): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null)
    if (answer?.ok) return
    await sleep(100)
  }
  throw new Error('the server was not ready within two minutes')
}

function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)))
}
