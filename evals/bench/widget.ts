import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type ClientRequest, request } from 'node:http'
import { createServer } from 'node:net'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type ChatFigures, measureOurs, measurePeers } from './shared/chat-peers.ts'
import { firstAnswers, median } from './shared/chat-phone.ts'

const root = join(import.meta.dirname, '../..')
const goals = { widget: 30_000, loader: 2_000, answer: 1_500, p95: 150 }
const CHATS = 1_000

export const about =
  'grootte van de chat naast andere, het eerste antwoord op een telefoon, en duizend open gesprekken; -- widget 10 meet tien minuten (anders één, 0 slaat ze over)'

/**
 * The sizes on the line, beside chats of others; the first answer on a throttled phone; then a thousand chats with a
 * stream each, and a message per chat per minute.
 */
export async function bench([minutes = '1']: string[]): Promise<void> {
  const bytes = sizes()
  await withServer(async (port) => {
    await beside(`http://127.0.0.1:${port}`, bytes)
    await onPhone(`http://127.0.0.1:${port}`)
  })
  if (minutes !== '0') await withServer((port, pid) => openChats(port, pid, Math.max(1, Number(minutes) || 1)))
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

/** A server of our own, on an empty database in memory. */
async function withServer(work: (port: number, pid: number) => Promise<void>): Promise<void> {
  const port = await freePort()
  const env = { ...process.env, DATA_DIR: 'memory://', PORT: String(port), LOG_LEVEL: 'silent', REGION: '' }
  const server = spawn(process.execPath, ['server/main.ts'], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] })
  try {
    await ready(port)
    await work(port, server.pid ?? 0)
  } finally {
    server.kill('SIGTERM')
  }
}

async function openChats(port: number, pid: number, minutes: number): Promise<void> {
  const waits: number[] = []
  const chats: Chat[] = []
  for (let count = 0; count < CHATS; count += 1) chats.push(await openChat(port, waits))
  const before = memoryOf(pid)
  let sent = 0
  for (let minute = 0; minute < minutes; minute += 1) {
    sent += await oneMinute(port, chats)
    console.log(`minute ${minute + 1}: memory ${memoryOf(pid).toFixed(0)} MB`)
  }
  await sleep(5_000)
  report(waits, sent, before, memoryOf(pid))
  for (const { stream } of chats) stream.destroy()
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
