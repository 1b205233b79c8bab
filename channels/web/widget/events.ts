/**
 * Reads server-sent events from a response body, one by one; EventSource cannot send the token in a header.
 * `alive` is called at every piece that arrives, a heartbeat too.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>, alive: () => void): AsyncGenerator<ServerEvent> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      alive()
      const parts = (rest + decoder.decode(value, { stream: true })).split(/\r?\n\r?\n/)
      rest = parts.pop() ?? ''
      for (const part of parts) {
        const event = eventOf(part)
        if (event !== null) yield event
      }
    }
  } finally {
    reader.cancel().catch(() => undefined)
  }
}

export interface ServerEvent {
  name: string
  content: unknown
}

/** Null for a heartbeat, a retry hint and whatever is no JSON. */
function eventOf(part: string): ServerEvent | null {
  let name = 'message'
  const content: string[] = []
  for (const line of part.split(/\r?\n/)) {
    const [, field, value = ''] = /^(\w+):\s?(.*)$/.exec(line) ?? []
    if (field === 'event') name = value
    if (field === 'data') content.push(value)
  }
  if (content.length === 0) return null
  try {
    return { name, content: JSON.parse(content.join('\n')) }
  } catch {
    return null
  }
}
