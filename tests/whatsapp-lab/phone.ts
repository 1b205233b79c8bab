import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import {
  callWebhook,
  type Failure,
  type GraphApi,
  messageCall,
  type SentMessage,
  startGraphApi,
  tellStatus,
} from '../town/graph-api.ts'

/** A telephone as a page, and the Graph API behind it: what a person types goes to Wegwijs as Meta would tell it. */
export interface Phone {
  url: string
  graph: GraphApi
  /** What Wegwijs is to be started with. */
  settings: Record<string, string>
  /** Where Wegwijs is; nothing is told before. */
  connect(wegwijs: string): void
  close(): Promise<void>
}

const secret = 'lab-app-secret'

/** `port` 0: any; else the Graph API gets the one after it. `pause` in milliseconds: between statuses, and when they are late. */
export async function startPhone({ port = 0, pause = { usual: 400, late: 30_000 } } = {}): Promise<Phone> {
  const graph = await startGraphApi(port === 0 ? 0 : port + 1)
  const listeners = new Set<ServerResponse>()
  const lab: Lab = { graph, pause, shown: [], statuses: 'usual', calls: 'once', mediaGone: false, show }
  graph.heard = (message, failure) => {
    show({ kind: 'ours', id: message.id, body: message.body, at: Date.now() })
    // The Graph API itself tells that it failed.
    if (failure?.kind === 'fails later') show({ kind: 'status', id: message.id, status: 'failed' })
    else void tellOf(lab, message)
  }
  graph.failed = (failure) => show({ kind: 'failed', failure, at: Date.now() })

  function show(event: Shown): void {
    lab.shown.push(event)
    for (const listener of listeners) listener.write(`data: ${JSON.stringify(event)}\n\n`)
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'GET' && request.url === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      response.end(readFileSync(join(import.meta.dirname, 'phone.html')))
    } else if (request.method === 'GET' && request.url === '/phone.js') {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' })
      response.end(readFileSync(join(import.meta.dirname, 'phone.js')))
    } else if (request.method === 'GET' && request.url === '/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      for (const event of lab.shown) response.write(`data: ${JSON.stringify(event)}\n\n`)
      listeners.add(response)
      request.on('close', () => listeners.delete(response))
    } else if (request.method === 'POST') {
      const asked = JSON.parse(await textOf(request)) as Asked
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(await act(lab, asked)))
    } else response.writeHead(404).end()
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    graph,
    settings: {
      WHATSAPP_PHONE_NUMBER_ID: NUMBER,
      WHATSAPP_ACCESS_TOKEN: 'lab-token',
      WHATSAPP_APP_SECRET: secret,
      WHATSAPP_VERIFY_TOKEN: 'lab-verify',
      WHATSAPP_API_URL: graph.url,
    },
    connect(wegwijs) {
      graph.webhook = { url: `${wegwijs}/webhooks/whatsapp`, secret }
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await graph.close()
    },
  }
}

const NUMBER = '310350001000'

/** As a telephone does it: there, delivered, and read a moment later; or as the page has it told. */
async function tellOf({ graph, pause, statuses, show }: Lab, message: SentMessage): Promise<void> {
  if (statuses === 'never') return
  if (statuses === 'late') await new Promise((resolve) => setTimeout(resolve, pause.late))
  const usual = ['sent', 'delivered', 'read']
  const told = statuses === 'reversed' ? usual.toReversed() : statuses === 'twice' ? [...usual, ...usual] : usual
  for (const status of told) {
    await new Promise((resolve) => setTimeout(resolve, pause.usual))
    await tellStatus(graph, message, status)
    show({ kind: 'status', id: message.id, status })
  }
}

async function act(lab: Lab, asked: Asked): Promise<object> {
  const { graph } = lab
  switch (asked.do) {
    case 'fail':
      graph.failures = asked.once && asked.failure !== null ? [asked.failure] : []
      graph.always = asked.once ? null : asked.failure
      return { done: true }
    case 'tell':
      lab.statuses = asked.statuses
      lab.calls = asked.calls
      lab.mediaGone = asked.mediaGone
      return { done: true }
    case 'send':
      return await send(lab, asked)
    default:
      return asked satisfies never
  }
}

async function send(lab: Lab, asked: Asked & { do: 'send' }): Promise<object> {
  const id = asked.id ?? `wamid.${randomUUID()}`
  const content = asked.file === undefined ? asked.content : withFile(lab, asked.content, asked.file)
  const hidden = asked.phone === ''
  const contact = { profile: { name: asked.name }, user_id: asked.userId, ...(hidden ? {} : { wa_id: asked.phone }) }
  const message = {
    from_user_id: asked.userId,
    ...(hidden ? {} : { from: asked.phone }),
    id,
    timestamp: String(Math.floor(Date.now() / 1000)),
    ...content,
  }
  lab.show({ kind: 'theirs', id, content, at: Date.now() })
  const call = messageCall(NUMBER, contact, message)
  const webhook = lab.graph.webhook ?? { url: '', secret }
  const tries = lab.calls === 'twice' ? [1, 2] : [1]
  const [status] = await Promise.all(tries.map(() => callWebhook(webhook, call)))
  return { status, id }
}

/** What is sent along stands ready to be fetched, as Meta keeps it; unless it is to be gone. */
function withFile({ graph, mediaGone }: Lab, content: Record<string, unknown>, file: SentFile) {
  const bytes = Buffer.from(file.base64, 'base64')
  const id = randomUUID()
  if (!mediaGone) graph.media.set(id, { bytes, type: file.type })
  const kind = String(content.type)
  const sha256 = createHash('sha256').update(bytes).digest('base64')
  const named = kind === 'document' ? { filename: file.name } : {}
  return { ...content, [kind]: { ...(content[kind] as object), id, mime_type: file.type, sha256, ...named } }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

interface Lab {
  graph: GraphApi
  pause: { usual: number; late: number }
  shown: Shown[]
  statuses: 'usual' | 'late' | 'reversed' | 'twice' | 'never'
  calls: 'once' | 'twice'
  mediaGone: boolean
  show(event: Shown): void
}

type Shown =
  | { kind: 'ours'; id: string; body: Record<string, unknown>; at: number }
  | { kind: 'theirs'; id: string; content: Record<string, unknown>; at: number }
  | { kind: 'status'; id: string; status: string }
  | { kind: 'failed'; failure: Failure; at: number }

interface SentFile {
  base64: string
  type: string
  name: string
}

type Asked =
  | { do: 'fail'; failure: Failure | null; once: boolean }
  | { do: 'tell'; statuses: Lab['statuses']; calls: Lab['calls']; mediaGone: boolean }
  | {
      do: 'send'
      name: string
      userId: string
      phone: string
      content: Record<string, unknown>
      id?: string
      file?: SentFile
    }
