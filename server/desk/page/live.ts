import type { LiveEvent } from '../live.ts'

export type Connection = 'connecting' | 'live' | 'lost'

const LOOK_AGAIN_MS = 60_000

/**
 * Listens to what changes, and comes back by itself. After every break, and when somebody looks at the page again,
 * `resync` is called: what happened in between is then asked for, so nothing is missed.
 */
export function listen(listener: {
  changed(event: LiveEvent): void
  connection(state: Connection): void
  resync(): void
  signedOut(): void
}): () => void {
  let source: EventSource | null = null
  let timer = 0

  function connect(): void {
    source?.close()
    listener.connection('connecting')
    source = new EventSource('/api/desk/stream')
    source.addEventListener('hello', () => {
      listener.connection('live')
      listener.resync()
    })
    for (const kind of ['changed', 'gone', 'typing'] as const) {
      source.addEventListener(kind, ({ data }) => listener.changed({ kind, ...JSON.parse(data) }))
    }
    source.addEventListener('signed-out', () => {
      // The next call tells whether one is really out, or only has to come in again.
      reconnect()
      listener.signedOut()
    })
    source.addEventListener('error', () => {
      listener.connection('lost')
      // A refusal ends the source for good; a break is mended by the browser.
      if (source?.readyState === EventSource.CLOSED) reconnect()
    })
  }

  function reconnect(): void {
    source?.close()
    clearTimeout(timer)
    timer = window.setTimeout(connect, 3_000)
  }

  function look(): void {
    if (document.visibilityState !== 'visible') return
    if (source?.readyState === EventSource.CLOSED) connect()
    else listener.resync()
  }

  document.addEventListener('visibilitychange', look)
  addEventListener('online', look)
  const regularly = window.setInterval(look, LOOK_AGAIN_MS)
  connect()
  return () => {
    source?.close()
    clearTimeout(timer)
    clearInterval(regularly)
    document.removeEventListener('visibilitychange', look)
    removeEventListener('online', look)
  }
}
