import { protocol } from '@electric-sql/pglite'
import type { Wire } from './wire.ts'

type Heard = (payload: string) => void

/** Calls `heard` for every NOTIFY on a channel of the embedded database; gives what stops it. */
export function createHearing({ exchange, notified }: Wire) {
  const channels = new Map<string, Set<Heard>>()
  const say = (text: string) => exchange(Uint8Array.from(protocol.serialize.query(text)))
  notified((channel, payload) => {
    for (const heard of channels.get(channel) ?? []) queueMicrotask(() => heard(payload))
  })

  return async (channel: string, heard: Heard): Promise<() => Promise<void>> => {
    const all = channels.get(channel) ?? new Set()
    channels.set(channel, all.add(heard))
    if (all.size === 1) await say(`listen "${channel}"`)
    return async () => {
      all.delete(heard)
      if (all.size > 0) return
      channels.delete(channel)
      await say(`unlisten "${channel}"`)
    }
  }
}
