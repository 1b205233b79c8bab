/** Calls of the server. What goes wrong comes back as words that can be shown. */
export type Answer<Value> = { ok: true; value: Value } | Failure

export interface Failure {
  ok: false
  /** 0: there was no answer at all. */
  status: number
  reason: string | null
  message: string
  by: { id: string; name: string } | null
}

export interface Api {
  get<Value>(path: string): Promise<Answer<Value>>
  post<Value>(path: string, body?: object): Promise<Answer<Value>>
  put<Value>(path: string, body: object): Promise<Answer<Value>>
  remove<Value>(path: string): Promise<Answer<Value>>
  /** Signs out; gives where to go then. */
  leave(): Promise<Answer<{ to: string }>>
}

const TIMEOUT_MS = 15_000
const RESTING_AFTER_MS = 60_000
const noConnection =
  'Er is nu geen verbinding. Wat u typte blijft bewaard. Wij proberen het opnieuw zodra de verbinding er weer is.'

export function createApi(): Api {
  let csrf = ''
  let lastDoing = Date.now()
  for (const kind of ['keydown', 'pointerdown']) {
    addEventListener(kind, () => {
      lastDoing = Date.now()
    })
  }

  async function send<Value>(path: string, options: RequestInit): Promise<Answer<Value>> {
    // An open page that refreshes itself is nobody at work: the server then does not count it.
    const resting: Record<string, string> = Date.now() - lastDoing > RESTING_AFTER_MS ? { 'x-resting': '1' } : {}
    try {
      const response = await fetch(path, {
        ...options,
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: { accept: 'application/json', ...resting, ...options.headers },
      })
      // Nothing to tell is told as true, so that null can mean that it failed.
      const content = response.status === 204 ? true : await response.json()
      return response.ok ? { ok: true, value: content as Value } : failureOf(response.status, content)
    } catch {
      return { ok: false, status: 0, reason: null, message: noConnection, by: null }
    }
  }

  async function change<Value>(method: string, path: string, body?: object, again = true): Promise<Answer<Value>> {
    const answer = await send<Value>(path, {
      method,
      headers: { 'x-csrf-token': csrf, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: body === undefined ? null : JSON.stringify(body),
    })
    if (answer.ok || answer.reason !== 'wrong_csrf' || !again) return answer
    await get('/me')
    return await change(method, path, body, false)
  }

  async function get<Value>(path: string): Promise<Answer<Value>> {
    const answer = await send<Value>(`/api/desk${path}`, {})
    if (path === '/me' && answer.ok) csrf = (answer.value as { csrf: string }).csrf
    return answer
  }

  return {
    get,
    post: (path, body) => change('POST', `/api/desk${path}`, body),
    put: (path, body) => change('PUT', `/api/desk${path}`, body),
    remove: (path) => change('DELETE', `/api/desk${path}`),
    leave: () => change('POST', '/afmelden'),
  }
}

function failureOf(status: number, content: unknown): Failure {
  const { error, reason, by } = (content ?? {}) as {
    error?: { message?: string }
    reason?: string
    by?: Failure['by']
  }
  const message = error?.message ?? 'Er ging iets mis. Probeer het nog eens.'
  return { ok: false, status, reason: reason ?? null, message, by: by ?? null }
}
