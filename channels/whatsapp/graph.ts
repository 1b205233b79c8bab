import { figure, list, parse, thing, word } from './json.ts'

/** The Graph API, as far as we speak to it. Every call resolves to a value; none throws for what the other side does. */
export interface Graph {
  send(from: string, to: Recipient, content: Record<string, unknown>, tracker: string): Promise<SendResult>
  /** Blue ticks and "is typing", for 25 seconds or until the next message. Whether it worked does not matter. */
  showTyping(from: string, message: string): Promise<void>
  /** Where a medium is, for five minutes. */
  findMedia(id: string): Promise<FoundMedia>
  /** Fetches a medium of at most `most` bytes. */
  fetchMedia(url: string, most: number): Promise<Buffer | 'gone' | 'too-large' | 'failed'>
}

/** The phone where it is known, as Meta then keeps telling it; else the user id. */
export interface Recipient {
  phone: string | null
  userId: string | null
}

export type SendResult =
  | { sent: true; id: string }
  /** Refused: nothing was sent. `after`: seconds to wait, when they say so. */
  | { sent: false; outcome: 'refused'; code: number | null; after: number | null }
  /** No line to the other side: nothing was sent. */
  | { sent: false; outcome: 'offline' }
  /** Something went wrong after the message was on its way: it may have been sent. */
  | { sent: false; outcome: 'unknown' }

export type FoundMedia =
  | { found: true; url: string; type: string; size: number | null; sha256: string | null }
  | { found: false; gone: boolean }

/** `timeout` in milliseconds. `fetcher` is the fetch of Node. */
export function createGraph(settings: {
  apiUrl: string
  accessToken: string
  timeout?: number
  fetcher?: typeof fetch
}): Graph {
  const { accessToken, timeout = 10_000, fetcher = fetch } = settings
  const base = settings.apiUrl.replace(/\/+$/, '')
  const authorization = `Bearer ${accessToken}`

  async function post(from: string, body: object): Promise<Response> {
    return await fetcher(`${base}/${encodeURIComponent(from)}/messages`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ messaging_product: 'whatsapp', ...body }),
      signal: AbortSignal.timeout(timeout),
      redirect: 'error',
    })
  }

  return {
    async send(from, { phone, userId }, content, tracker) {
      const to = phone === null ? { recipient: userId } : { to: phone }
      const body = { recipient_type: 'individual', ...to, ...content, biz_opaque_callback_data: tracker }
      try {
        return await readAnswer(await post(from, body))
      } catch (error) {
        return { sent: false, outcome: neverLeft(error) ? 'offline' : 'unknown' }
      }
    },
    async showTyping(from, message) {
      const body = { status: 'read', message_id: message, typing_indicator: { type: 'text' } }
      await post(from, body).then(
        (response) => response.body?.cancel(),
        () => {},
      )
    },
    async findMedia(id) {
      try {
        const response = await fetcher(`${base}/${encodeURIComponent(id)}`, {
          headers: { authorization },
          signal: AbortSignal.timeout(timeout),
        })
        const told = thing(parse(await response.text()))
        const url = word(told.url)
        if (!response.ok || url === null || !URL.canParse(url)) return { found: false, gone: isGone(response.status) }
        const type = (word(told.mime_type) ?? '').toLowerCase().split(';')[0]?.trim() ?? ''
        return { found: true, url, type, size: figure(told.file_size), sha256: word(told.sha256) }
      } catch {
        return { found: false, gone: false }
      }
    },
    async fetchMedia(url, most) {
      try {
        const response = await fetcher(url, { headers: { authorization }, signal: AbortSignal.timeout(timeout * 3) })
        if (!response.ok || response.body === null) return isGone(response.status) ? 'gone' : 'failed'
        return await upTo(response.body, most)
      } catch {
        return 'failed'
      }
    },
  }
}

async function readAnswer(response: Response): Promise<SendResult> {
  const told = thing(parse(await response.text()))
  if (response.ok) {
    const id = word(thing(list(told.messages)[0]).id)
    return id === null ? { sent: false, outcome: 'unknown' } : { sent: true, id }
  }
  const after = figure(response.headers.get('retry-after'))
  const code = figure(thing(told.error).code)
  if (code !== null) return { sent: false, outcome: 'refused', code, after }
  // A gateway that gives up says nothing about what became of the message behind it.
  if (response.status >= 500) return { sent: false, outcome: 'unknown' }
  return { sent: false, outcome: 'refused', code: byStatus[response.status] ?? null, after }
}

/** For a refusal without a code of its own. */
const byStatus: Record<number, number> = { 401: 190, 403: 10, 429: 130429 }

function isGone(status: number): boolean {
  return status === 400 || status === 404 || status === 410
}

/** No connection was made, so nothing can have been sent over it. */
function neverLeft(error: unknown): boolean {
  const code = thing(thing(error).cause).code ?? thing(error).code
  const causes = list(thing(thing(error).cause).errors).map((each) => thing(each).code)
  return [code, ...causes].some((each) => typeof each === 'string' && offline.has(each))
}

const offline = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

async function upTo(body: ReadableStream<Uint8Array>, most: number): Promise<Buffer | 'too-large'> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > most) return 'too-large'
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
