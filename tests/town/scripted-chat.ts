import type { Page } from 'playwright-core'
import type { Message, Owner } from '../../channels/message.ts'

/**
 * A chat whose other side is the test: the page talks to a server that lives in it, takes every message, and says what
 * the test tells it to. For what has to look and sound right in many states without a conversation that leads there.
 * Call it before the page is opened.
 */
export async function scriptedChat(page: Page): Promise<ScriptedChat> {
  await page.addInitScript(serverInPage)
  const tells = (name: string, content: object) =>
    page.evaluate(async ([event, said]) => await (window as unknown as ServerInPage).tells(event, said), [
      name,
      content,
    ] as const)
  return {
    async says(said) {
      const usual = { name: null, outcome: null, choices: [], sources: [], parts: null }
      await tells('message', { author: 'assistant', ...usual, ...said })
    },
    owner: (owner, name) => tells('owner', { owner, name: name ?? null }),
    typing: (author, name) => tells('typing', { author, name: name ?? null }),
    refuses: (status, message) =>
      page.evaluate(([code, words]) => void Object.assign(window, { refusing: { code, words } }), [
        status,
        message,
      ] as const),
  }
}

export interface ScriptedChat {
  /** Says something in the conversation; it gets the next number and the present moment. */
  says(said: Pick<Message, 'text' | 'language'> & Partial<Message>): Promise<void>
  owner(owner: Owner, name?: string): Promise<void>
  typing(author: 'assistant' | 'staff', name?: string): Promise<void>
  /** The next message is refused with these words. */
  refuses(status: number, message: string): Promise<void>
}

interface ServerInPage {
  tells(name: string, content: object): Promise<void>
  refusing?: { code: number; words: string } | null
}

/** Runs in the page. A page that says it is offline reaches it as little as a real one. */
function serverInPage(): void {
  const real = window.fetch.bind(window)
  const here = window as unknown as ServerInPage
  const listening = Promise.withResolvers<void>()
  let stream: ReadableStreamDefaultController | undefined
  let seq = 0
  const numbered = (said: object) => {
    seq += 1
    return { id: crypto.randomUUID(), seq, sentAt: new Date().toISOString(), ...said }
  }
  const answer = (status: number, body: object | null) =>
    new Response(body === null ? null : JSON.stringify(body), { status })
  here.tells = async (name, content) => {
    const event = name === 'message' ? numbered(content) : content
    await listening.promise
    stream?.enqueue(new TextEncoder().encode(`event: ${name}\ndata: ${JSON.stringify(event)}\n\n`))
  }
  const listens = (opened: ReadableStreamDefaultController) => {
    stream = opened
    listening.resolve()
  }
  const took = (init: RequestInit | undefined) => {
    const { refusing } = here
    here.refusing = null
    if (refusing) return answer(refusing.code, { error: { code: 'refused', message: refusing.words } })
    const { id, text, choice } = JSON.parse(String(init?.body)) as { id: string; text?: string; choice?: string }
    const usual = { name: null, language: 'nl', outcome: null, choices: [], sources: [], parts: null }
    return answer(202, { message: numbered({ ...usual, id, author: 'inhabitant', text: text ?? choice }) })
  }
  window.fetch = async (input, init) => {
    const path = new URL(String(input), location.href).pathname
    if (!path.startsWith('/api/chat/')) return await real(input, init)
    if (!navigator.onLine) throw new TypeError('Failed to fetch')
    if (path.endsWith('/messages'))
      return init?.method === 'POST' ? took(init) : answer(200, { owner: 'assistant', messages: [] })
    if (path.endsWith('/stream')) return new Response(new ReadableStream({ start: listens }))
    if (path.endsWith('/code')) {
      const until = new Date(Date.now() + 600_000).toISOString()
      return answer(201, { code: 'K7PM-4TXR', expiresAt: until, whatsapp: { link: 'https://wa.me/31612345678' } })
    }
    if (path.endsWith('/join')) return answer(404, { error: { code: 'unknown_code', message: '' } })
    if (path.endsWith('/conversations'))
      return answer(201, { conversation: crypto.randomUUID(), token: 'geheim', messages: [] })
    return answer(204, null)
  }
}
