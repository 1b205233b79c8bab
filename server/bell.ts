import { type Database, EVERYTHING, type Queries } from './database.ts'

/** Tells who waits that something happened in a conversation, in this process or another. */
export interface Bell {
  /**
   * Calls `rung` at every change of the conversation; '*' hears all. After a break of the line everyone is rung once,
   * who hears all with '*'. Gives a function that stops it.
   */
  hear(conversation: string, rung: (conversation: string) => void): () => void
  /** Calls `told` when somebody types in the conversation; '*' hears all. Nothing of it is stored, and none is repeated. */
  hearTyping(conversation: string, told: (typing: Typing) => void): () => void
  stop(): Promise<void>
}

/** Somebody is writing: the inhabitant, or a member of staff who holds the conversation or only looks at it. */
export interface Typing {
  conversation: string
  staff: { id: string; name: string } | null
  /** Staff who holds the conversation: the inhabitant may know. */
  holding: boolean
}

const CHANNEL = 'conversation'
/** What is not stored goes over the same line, behind this word. */
const TYPING = 'typing '

/** Tells all processes that somebody is writing. */
export async function tellTyping(db: Queries, typing: Typing): Promise<void> {
  await db.query('select pg_notify($1, $2)', [CHANNEL, TYPING + JSON.stringify(typing)])
}

export async function hangBell(db: Pick<Database, 'listen'>): Promise<Bell> {
  const changes = register<string>()
  const typists = register<Typing>()
  const stop = await db.listen(CHANNEL, (payload) => {
    if (payload.startsWith(TYPING)) {
      const typing = JSON.parse(payload.slice(TYPING.length)) as Typing
      for (const key of [typing.conversation, EVERYTHING]) typists.tell(key, typing)
      return
    }
    if (payload !== EVERYTHING) for (const key of [payload, EVERYTHING]) changes.tell(key, payload)
    else for (const key of changes.keys()) changes.tell(key, key)
  })
  return { hear: changes.add, hearTyping: typists.add, stop }
}

/** Who listens to what. */
function register<Told>() {
  const listeners = new Map<string, Set<(told: Told) => void>>()
  return {
    keys: () => [...listeners.keys()],
    tell(key: string, told: Told): void {
      for (const listener of listeners.get(key) ?? []) listener(told)
    },
    add(key: string, listener: (told: Told) => void): () => void {
      const heard = listeners.get(key) ?? new Set()
      listeners.set(key, heard.add(listener))
      return () => {
        heard.delete(listener)
        if (heard.size === 0) listeners.delete(key)
      }
    },
  }
}
