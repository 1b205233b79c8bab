import { type Database, EVERYTHING } from './database.ts'

/** Tells who waits that something happened in a conversation, in this process or another. */
export interface Bell {
  /**
   * Calls `rung` at every change of the conversation; '*' hears all. After a break of the line everyone is rung once,
   * who hears all with '*'. Gives a function that stops it.
   */
  hear(conversation: string, rung: (conversation: string) => void): () => void
  stop(): Promise<void>
}

const CHANNEL = 'conversation'

export async function hangBell(db: Database): Promise<Bell> {
  const listeners = new Map<string, Set<(conversation: string) => void>>()
  const stop = await db.listen(CHANNEL, (conversation) => {
    const keys = conversation === EVERYTHING ? [...listeners.keys()] : [conversation, EVERYTHING]
    for (const key of keys)
      for (const rung of listeners.get(key) ?? []) rung(conversation === EVERYTHING ? key : conversation)
  })
  return {
    hear(conversation, rung) {
      const heard = listeners.get(conversation) ?? new Set()
      listeners.set(conversation, heard.add(rung))
      return () => {
        heard.delete(rung)
        if (heard.size === 0) listeners.delete(conversation)
      }
    },
    stop,
  }
}
