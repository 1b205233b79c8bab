import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/**
 * A Graph API on this computer: takes what is sent as Meta does, tells statuses back to a webhook, signed and repeated
 * until it gets a 200, keeps media, and fails in every known way when it is told to.
 */
export interface GraphApi {
  url: string
  /** What was sent and accepted, in order; typing indicators are kept apart. */
  sent: SentMessage[]
  typing: string[]
  /** How the next send goes, one for each; empty: well. */
  failures: Failure[]
  /** Fails every send like this until it is null again. */
  always: Failure | null
  media: Map<string, Medium>
  /** Where statuses and messages go; null: nowhere. */
  webhook: { url: string; secret: string } | null
  /** Which statuses follow by themselves on what is sent. */
  tells: ('sent' | 'delivered' | 'read')[]
  /** Called for everything that was accepted. */
  heard: ((message: SentMessage, failure: Failure | null) => void) | null
  /** Called for everything that went wrong as it was told to. */
  failed: ((failure: Failure) => void) | null
  close(): Promise<void>
}

export interface SentMessage {
  id: string
  from: string
  to: string
  tracker: string | null
  body: Record<string, unknown>
  at: number
}

export type Failure =
  | { kind: 'error'; status: number; code: number; retryAfter?: number }
  /** Accepted, and then no answer: the line is cut. */
  | { kind: 'lost' }
  /** The line is cut before anything is read. */
  | { kind: 'cut' }
  /** Nothing is taken, and no answer ever comes. */
  | { kind: 'dead' }
  /** A gateway that gives up. */
  | { kind: 'gateway' }
  /** Accepted, answered after so many milliseconds. */
  | { kind: 'slow'; milliseconds: number }
  /** Accepted, and told as failed afterwards. */
  | { kind: 'fails later'; code: number }

export interface Medium {
  bytes: Buffer
  type: string
  /** When it differs from what the bytes give. */
  sha256?: string
  size?: number
  /** So often it cannot be given now. */
  failures?: number
}

export async function startGraphApi(port = 0): Promise<GraphApi> {
  const server = createServer(
    (request, response) => void answer(api, request, response).catch(() => response.destroy()),
  )
  const api: GraphApi = {
    url: '',
    sent: [],
    typing: [],
    failures: [],
    always: null,
    media: new Map(),
    webhook: null,
    tells: [],
    heard: null,
    failed: null,
    close() {
      api.webhook = null
      return closed(server)
    },
  }
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  api.url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/v23.0`
  return api
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

async function answer(api: GraphApi, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, , first = '', second = ''] = (request.url ?? '').split('/')
  if (!/^Bearer ./.test(request.headers.authorization ?? '')) return json(response, 401, errorOf(190))
  if (request.method === 'GET' && second === 'bytes') return giveBytes(api, decodeURIComponent(first), response)
  if (request.method === 'GET') return findMedium(api, decodeURIComponent(first), response)
  const body = JSON.parse(await textOf(request)) as Record<string, unknown>
  if (body.typing_indicator !== undefined || body.status === 'read') {
    api.typing.push(String(body.message_id))
    return json(response, 200, { success: true })
  }
  await take(api, decodeURIComponent(first), body, response)
}

async function take(
  api: GraphApi,
  from: string,
  body: Record<string, unknown>,
  response: ServerResponse,
): Promise<void> {
  const failure = api.failures.shift() ?? api.always
  if (failure !== null) api.failed?.(failure)
  if (failure?.kind === 'dead') return
  if (failure?.kind === 'cut') return void response.destroy()
  if (failure?.kind === 'gateway') return void response.writeHead(502).end('<html>Bad Gateway</html>')
  if (failure?.kind === 'error') {
    const headers: Record<string, string> = {}
    if (failure.retryAfter !== undefined) headers['retry-after'] = String(failure.retryAfter)
    return json(response, failure.status, errorOf(failure.code), headers)
  }
  const refused = checked(body)
  if (refused !== null) return json(response, 400, errorOf(100, refused))
  const message = accepted(api, from, body, failure)
  if (failure?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, failure.milliseconds))
  if (failure?.kind === 'lost') response.destroy()
  else json(response, 200, { messaging_product: 'whatsapp', contacts: [], messages: [{ id: message.id }] })
  if (failure?.kind === 'fails later') void tellStatus(api, message, 'failed', failure.code)
  else void tellInOrder(api, message)
}

async function tellInOrder(api: GraphApi, message: SentMessage): Promise<void> {
  for (const status of api.tells) await tellStatus(api, message, status)
}

function accepted(api: GraphApi, from: string, body: Record<string, unknown>, failure: Failure | null): SentMessage {
  const count = api.sent.length + 1
  const message = {
    id: `wamid.${createHash('sha256').update(`${api.url} ${count} ${Math.random()}`).digest('base64url').slice(0, 40)}`,
    from,
    to: String(body.to ?? body.recipient),
    tracker: typeof body.biz_opaque_callback_data === 'string' ? body.biz_opaque_callback_data : null,
    body,
    at: performance.now(),
  }
  api.sent.push(message)
  api.heard?.(message, failure)
  return message
}

/** What Meta would refuse; null: nothing. */
function checked(body: Record<string, unknown>): string | null {
  if (body.messaging_product !== 'whatsapp') return 'messaging_product'
  if (typeof body.to !== 'string' && typeof body.recipient !== 'string') return 'to'
  if (body.type === 'text') return lengthOf((body.text as { body?: string }).body, 4096) ? null : 'text'
  if (body.type === 'template') return null
  const { type, body: words, action } = body.interactive as Interactive
  if (!lengthOf(words.text, 1024)) return 'body'
  if (type === 'button') {
    const titles = (action.buttons ?? []).map(({ reply }) => reply.title)
    const fits = titles.length >= 1 && titles.length <= 3 && titles.every((title) => lengthOf(title, 20))
    return fits && new Set(titles).size === titles.length ? null : 'buttons'
  }
  const rows = (action.sections ?? []).flatMap((section) => section.rows)
  const fits = rows.every(
    (row) => lengthOf(row.title, 24) && (row.description ?? '').length <= 72 && lengthOf(row.id, 200),
  )
  return rows.length >= 1 && rows.length <= 10 && fits && lengthOf(action.button, 20) ? null : 'rows'
}

function lengthOf(text: string | undefined, longest: number): boolean {
  return text !== undefined && text.length >= 1 && text.length <= longest
}

export interface Interactive {
  type: string
  body: { text: string }
  action: {
    button?: string
    buttons?: { reply: { id: string; title: string } }[]
    sections?: { rows: { id: string; title: string; description?: string }[] }[]
  }
}

function findMedium(api: GraphApi, id: string, response: ServerResponse): void {
  const medium = api.media.get(id)
  if (medium === undefined) {
    json(response, 400, errorOf(100, 'does not exist'))
    return
  }
  if ((medium.failures ?? 0) > 0) {
    medium.failures = (medium.failures ?? 0) - 1
    json(response, 500, errorOf(131016))
    return
  }
  const sha256 = medium.sha256 ?? createHash('sha256').update(medium.bytes).digest('hex')
  const url = `${api.url}/${encodeURIComponent(id)}/bytes`
  json(response, 200, { url, mime_type: medium.type, sha256, file_size: medium.size ?? medium.bytes.length, id })
}

function giveBytes(api: GraphApi, id: string, response: ServerResponse): void {
  const medium = api.media.get(id)
  if (medium === undefined) json(response, 404, errorOf(100))
  else response.writeHead(200, { 'content-type': medium.type }).end(medium.bytes)
}

/** A call of Meta with what a person sent, or with what became of a message; repeated until it is taken. */
export async function callWebhook(
  webhook: { url: string; secret: string },
  call: unknown,
  tries = 40,
): Promise<number> {
  const body = typeof call === 'string' ? call : JSON.stringify(call)
  for (let attempt = 1; ; attempt++) {
    const status = await fetch(webhook.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-hub-signature-256': signatureOf(body, webhook.secret) },
      body,
    }).then(
      (answered) => answered.status,
      () => 0,
    )
    if (status === 200 || attempt >= tries) return status
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

export function signatureOf(body: string | Buffer, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
}

export async function tellStatus(api: GraphApi, message: SentMessage, status: string, code?: number): Promise<void> {
  // Meta repeats what got no 200 for days.
  while (api.webhook !== null) {
    if ((await callWebhook(api.webhook, statusCall(message, status, code), 1)) === 200) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

export function statusCall(message: Omit<SentMessage, 'body' | 'at'>, status: string, code?: number) {
  const told = {
    id: message.id,
    status,
    timestamp: String(Math.floor(Date.now() / 1000)),
    recipient_id: message.to,
    ...(message.tracker === null ? {} : { biz_opaque_callback_data: message.tracker }),
    ...(code === undefined
      ? { pricing: { billable: true, pricing_model: 'PMP', category: 'service' } }
      : { errors: [{ code }] }),
  }
  return callOf(message.from, { statuses: [told] })
}

export function messageCall(from: string, contact: object, ...messages: object[]) {
  return callOf(from, { contacts: [contact], messages })
}

function callOf(phoneNumberId: string, value: object) {
  const metadata = { display_phone_number: '3135000000', phone_number_id: phoneNumberId }
  return {
    object: 'whatsapp_business_account',
    entry: [
      { id: '1', changes: [{ field: 'messages', value: { messaging_product: 'whatsapp', metadata, ...value } }] },
    ],
  }
}

function errorOf(code: number, details = '') {
  return { error: { message: 'refused', type: 'OAuthException', code, error_data: { details }, fbtrace_id: 'x' } }
}

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
