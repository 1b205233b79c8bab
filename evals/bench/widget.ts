import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type ClientRequest, request } from 'node:http'
import { createServer } from 'node:net'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const root = join(import.meta.dirname, '../..')
const goals = { widget: 30_000, loader: 2_000, p95: 150 }
const CHATS = 1_000

export const about = 'grootte van de chat, en duizend open gesprekken; -- widget 10 meet tien minuten (anders één)'

/** The sizes on the line; then a thousand chats with a stream each, and a message per chat per minute. */
export async function bench([minutes = '1']: string[]): Promise<void> {
  sizes()
  await openChats(Math.max(1, Number(minutes) || 1))
}

function sizes(): void {
  for (const [name, goal] of [
    ['widget', goals.widget],
    ['chat', goals.loader],
  ] as const) {
    const size = gzipSync(readFileSync(join(root, 'server/assets', `${name}.js`))).length
    console.log(`${`/${name}.js`.padEnd(12)} ${size} bytes gzip (goal ≤ ${goal})`)
    if (size > goal) process.exitCode = 1
  }
}

interface Chat {
  conversation: string
  token: string
  stream: ClientRequest
  /** When the message that waits for an answer was sent. */
  asked: number | null
}

async function openChats(minutes: number): Promise<void> {
  const port = await freePort()
  const env = { ...process.env, DATA_DIR: 'memory://', PORT: String(port), LOG_LEVEL: 'silent', REGION: '' }
  const server = spawn(process.execPath, ['server/main.ts'], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] })
  try {
    await ready(port)
    const waits: number[] = []
    const chats: Chat[] = []
    for (let count = 0; count < CHATS; count += 1) chats.push(await openChat(port, waits))
    const before = memoryOf(server.pid ?? 0)
    let sent = 0
    for (let minute = 0; minute < minutes; minute += 1) {
      sent += await oneMinute(port, chats)
      console.log(`minute ${minute + 1}: memory ${memoryOf(server.pid ?? 0).toFixed(0)} MB`)
    }
    await sleep(5_000)
    report(waits, sent, before, memoryOf(server.pid ?? 0))
    for (const { stream } of chats) stream.destroy()
  } finally {
    server.kill('SIGTERM')
  }
}

function report(waits: number[], sent: number, before: number, after: number): void {
  const sorted = waits.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  const lost = sent - waits.length
  console.log(
    `${CHATS} open chats: ${sent} messages, ${lost} lost (goal 0); sent to answered p50 ${at(0.5).toFixed(0)} ms, ` +
      `p95 ${at(0.95).toFixed(0)} ms (goal ≤ ${goals.p95}); memory ${before.toFixed(0)} → ${after.toFixed(0)} MB; ` +
      `load of the machine ${loadavg()[0]?.toFixed(1)}`,
  )
  if (lost > 0 || !(at(0.95) <= goals.p95)) process.exitCode = 1
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
