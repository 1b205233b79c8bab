import { protocol } from '@electric-sql/pglite'
import { EVERYTHING } from '../database.ts'
import type { Wire } from './wire.ts'

type Heard = (payload: string) => void

/** Who listens to what in the embedded database, on whatever line there is to it. */
export interface Hearing {
  /** Calls `heard` for every NOTIFY on a channel; gives what stops it. */
  hear(line: Wire, channel: string, heard: Heard): Promise<(line: Wire) => Promise<void>>
  /** Listens on a new line to all that was listened to. */
  move(line: Wire): Promise<void>
  /** Tells all who listen that something may have been missed. */
  missed(): void
}

export function createHearing(): Hearing {
  const channels = new Map<string, Set<Heard>>()
  const say = ({ exchange }: Wire, text: string) => exchange(Uint8Array.from(protocol.serialize.query(text)))
  function tell(channel: string, payload: string): void {
    for (const heard of channels.get(channel) ?? []) queueMicrotask(() => heard(payload))
  }
  return {
    async hear(line, channel, heard) {
      const all = channels.get(channel) ?? new Set()
      channels.set(channel, all.add(heard))
      if (all.size === 1) await say(line, `listen "${channel}"`)
      return async (now) => {
        all.delete(heard)
        if (all.size > 0) return
        channels.delete(channel)
        await say(now, `unlisten "${channel}"`)
      }
    },
    async move(line) {
      line.notified(tell)
      for (const channel of channels.keys()) await say(line, `listen "${channel}"`)
    },
    missed() {
      for (const channel of channels.keys()) tell(channel, EVERYTHING)
    },
  }
}
