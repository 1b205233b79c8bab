import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Message } from '../../channels/message.ts'
import { type Follower, follow } from '../../channels/web/widget/follow.ts'
import { type Line, Refused } from '../../channels/web/widget/line.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal('removeEventListener', () => {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const kept = { conversation: 'gesprek', token: 'geheim' }
const silence = () => new DOMException('nothing came', 'AbortError')

/** Follows for a while; `streams` says what the next stream does, `calls` what was asked of the server. */
async function follows(streams: ('works' | Error)[], more: { minutes?: number; after?: Line['after'] } = {}) {
  const calls: string[] = []
  const stop = new AbortController()
  const heard: Message[] = []
  const line = {
    async stream(_kept, _seq, told) {
      const next = streams.shift() ?? silence()
      calls.push('stream')
      if (next !== 'works') throw next
      told(null)
    },
    async after(...asked) {
      calls.push(asked[2] === 0 ? 'ask in passing' : 'ask')
      return (await more.after?.(...asked)) ?? { owner: 'assistant', messages: [] }
    },
  } satisfies Pick<Line, 'stream' | 'after'>
  const follower: Follower = {
    seq: () => 0,
    messages: (messages) => void heard.push(...messages),
    owner: () => {},
    typing: () => {},
    reached: () => {},
    gone: () => {},
  }
  const done = follow(line as unknown as Line, kept, follower, stop.signal)
  await vi.advanceTimersByTimeAsync((more.minutes ?? 1) * 60_000)
  stop.abort()
  await vi.runAllTimersAsync()
  await done
  return { calls, heard }
}

test('a server that was away for a while is listened to again as before', async () => {
  const away = Array.from({ length: 6 }, () => new TypeError('Failed to fetch'))
  const { calls } = await follows(['works', ...away, ...Array.from({ length: 200 }, () => 'works' as const)])
  expect(calls).not.toContain('ask')
})

test('where no stream ever comes through, asking takes over, and a stream is tried once in a while', async () => {
  const { calls } = await follows([], { minutes: 0.25 })
  expect(calls.slice(0, 14)).toEqual(['stream', 'stream', ...Array.from({ length: 12 }, () => 'ask')])
  expect(calls[14]).toBe('stream')
  expect(calls[15]).toBe('ask')
})

test('where an address has too many lines open, it asks in passing, hears all the same and then tries a line again', async () => {
  const crowded = new Refused(429, 'too_many_open', 'Er staan al heel veel gesprekken open.')
  const said = [{ seq: 2, text: 'Dat kan.' } as Message]
  const after = async () => ({ owner: 'assistant' as const, messages: said })
  const { calls, heard } = await follows([crowded, ...Array.from({ length: 200 }, () => 'works' as const)], {
    minutes: 2,
    after,
  })
  expect(calls.slice(0, 22)).toEqual(['stream', ...Array.from({ length: 20 }, () => 'ask in passing'), 'stream'])
  expect(heard[0]).toEqual(said[0])
  expect(calls.slice(22)).not.toContain('ask in passing')
})

test('words that were taken out reach who asks as well as who listens', async () => {
  const redacted = [{ seq: 2, text: 'Deze tekst is weggehaald.' } as Message]
  const { heard } = await follows([], { after: async () => ({ owner: 'staff', messages: [], redacted }) })
  expect(heard[0]).toMatchObject({ seq: 2, text: 'Deze tekst is weggehaald.' })
})
