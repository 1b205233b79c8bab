/** Server-sent events of a response, one by one: `next` gives the coming event, null at the end of the stream. */
export function eventsOf(response: Response): {
  next(): Promise<ServerEvent | null>
  stop(): Promise<void>
} {
  if (response.body === null) throw new Error('an answer without a stream')
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  async function next(): Promise<ServerEvent | null> {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const block = text.slice(0, end)
        text = text.slice(end + 2)
        const name = /^event: (.*)$/m.exec(block)?.[1]
        if (name === undefined) continue
        const id = /^id: (.*)$/m.exec(block)?.[1]
        const content: unknown = JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? 'null')
        return id === undefined ? { name, content } : { name, content, id }
      }
      const { value, done } = await reader.read()
      if (done) return null
      text += value
    }
  }
  return { next, stop: () => reader.cancel() }
}

export interface ServerEvent {
  name: string
  content: unknown
  id?: string
}
