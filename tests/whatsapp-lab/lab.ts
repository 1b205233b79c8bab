import { spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import {
  callWebhook,
  type Failure,
  messageCall,
  type SentMessage,
  startGraphApi,
  tellStatus,
} from '../town/graph-api.ts'

/**
 * `npm run whatsapp-lab`: a Graph API of our own, a telephone as a page, and Wegwijs beside them, to try WhatsApp out
 * without Meta. LAB_PORT (8090): the telephone; the Graph API and Wegwijs get the two ports after it. With LAB_ALONE=1
 * Wegwijs is not started: start it yourself with the settings that are printed.
 */
const port = Number(process.env.LAB_PORT ?? 8090)
const secret = 'lab-app-secret'
const graph = await startGraphApi(port + 1)
graph.webhook = { url: `http://127.0.0.1:${port + 2}/webhooks/whatsapp`, secret }
const listeners = new Set<ServerResponse>()
const shown: Shown[] = []

const settings = {
  WHATSAPP_PHONE_NUMBER_ID: '310350001000',
  WHATSAPP_ACCESS_TOKEN: 'lab-token',
  WHATSAPP_APP_SECRET: secret,
  WHATSAPP_VERIFY_TOKEN: 'lab-verify',
  WHATSAPP_API_URL: graph.url,
}

graph.heard = (message) => {
  show({ kind: 'ours', id: message.id, body: message.body, at: Date.now() })
  void tellLater(message)
}

/** As a telephone does it: there, delivered, and read a moment later. */
async function tellLater(message: SentMessage): Promise<void> {
  for (const status of ['sent', 'delivered', 'read']) {
    await new Promise((resolve) => setTimeout(resolve, 400))
    await tellStatus(graph, message, status)
    show({ kind: 'status', id: message.id, status })
  }
}

function show(event: Shown): void {
  shown.push(event)
  for (const listener of listeners) listener.write(`data: ${JSON.stringify(event)}\n\n`)
}

createServer((request, response) => void answer(request, response).catch(() => response.writeHead(500).end())).listen(
  port,
  '127.0.0.1',
)

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'GET' && request.url === '/') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(readFileSync(join(import.meta.dirname, 'phone.html')))
  } else if (request.method === 'GET' && request.url === '/events') {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const event of shown) response.write(`data: ${JSON.stringify(event)}\n\n`)
    listeners.add(response)
    request.on('close', () => listeners.delete(response))
  } else if (request.method === 'POST') {
    const asked = JSON.parse(await textOf(request)) as Asked
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(await act(asked)))
  } else response.writeHead(404).end()
}

async function act(asked: Asked): Promise<object> {
  if (asked.do === 'fail') {
    graph.failures = asked.once && asked.failure !== null ? [asked.failure] : []
    graph.always = asked.once ? null : asked.failure
    return { done: true }
  }
  const id = asked.id ?? `wamid.${randomUUID()}`
  const content = asked.file === undefined ? asked.content : withFile(asked.content, asked.file)
  const contact = {
    profile: { name: asked.name },
    user_id: asked.userId,
    ...(asked.phone === '' ? {} : { wa_id: asked.phone }),
  }
  const from = asked.phone === '' ? {} : { from: asked.phone }
  const message = {
    from_user_id: asked.userId,
    ...from,
    id,
    timestamp: String(Math.floor(Date.now() / 1000)),
    ...content,
  }
  show({ kind: 'theirs', id, content, at: Date.now() })
  const status = await callWebhook(
    graph.webhook ?? { url: '', secret },
    messageCall(settings.WHATSAPP_PHONE_NUMBER_ID, contact, message),
    1,
  )
  return { status, id }
}

/** What is sent along stands ready to be fetched, as Meta keeps it. */
function withFile(content: Record<string, unknown>, file: { base64: string; type: string; name: string }) {
  const bytes = Buffer.from(file.base64, 'base64')
  const id = randomUUID()
  graph.media.set(id, { bytes, type: file.type })
  const kind = String(content.type)
  const sha256 = createHash('sha256').update(bytes).digest('base64')
  const more = {
    ...(content[kind] as object),
    id,
    mime_type: file.type,
    sha256,
    ...(kind === 'document' ? { filename: file.name } : {}),
  }
  return { ...content, [kind]: more }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

console.log(`\nTelefoon          http://127.0.0.1:${port}\nGraph API         ${graph.url}`)
if (process.env.LAB_ALONE === '1') {
  console.log(`\nStart Wegwijs op poort ${port + 2} met:`)
  for (const [name, value] of Object.entries(settings)) console.log(`${name}=${value}`)
} else {
  console.log(`Werkplek          http://127.0.0.1:${port + 2}/desk\n`)
  const server = spawn(process.execPath, [join(import.meta.dirname, '../../server/main.ts')], {
    stdio: 'inherit',
    env: {
      DATA_DIR: 'memory://',
      LOG_LEVEL: 'error',
      ...process.env,
      ...settings,
      PORT: String(port + 2),
      PUBLIC_URL: `http://127.0.0.1:${port + 2}`,
    },
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.kill(signal))
  server.once('exit', (code) => process.exit(code ?? 0))
}

type Shown =
  | { kind: 'ours'; id: string; body: Record<string, unknown>; at: number }
  | { kind: 'theirs'; id: string; content: Record<string, unknown>; at: number }
  | { kind: 'status'; id: string; status: string }

type Asked =
  | { do: 'fail'; failure: Failure | null; once: boolean }
  | {
      do: 'send'
      name: string
      userId: string
      phone: string
      content: Record<string, unknown>
      id?: string
      file?: { base64: string; type: string; name: string }
    }
