import { expect, test } from 'vitest'
import { readEvents, type ServerEvent } from '../../channels/web/widget/events.ts'

test('events are read whole, however the network cuts them', async () => {
  const text =
    'retry: 2000\n\n: ja\n\nid: 7\nevent: message\ndata: {"text":"één"}\n\nevent: owner\ndata: {"owner":"staff"}\n\n'
  const bytes = new TextEncoder().encode(text)
  for (const size of [1, 3, 10, bytes.length]) {
    expect(await read(cut(bytes, size))).toEqual([
      { name: 'message', content: { text: 'één' } },
      { name: 'owner', content: { owner: 'staff' } },
    ])
  }
})

test('a heartbeat is a sign of life, and what is no JSON is passed over', async () => {
  let alive = 0
  const bytes = new TextEncoder().encode(': ja\n\ndata: geen json\n\n')
  expect(await read(cut(bytes, 100), () => (alive += 1))).toEqual([])
  expect(alive).toBe(1)
})

async function read(pieces: Uint8Array[], alive: () => void = () => undefined): Promise<ServerEvent[]> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    },
  })
  return await Array.fromAsync(readEvents(body, alive))
}

function cut(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.slice(at * size, (at + 1) * size))
}
