import type { Choice } from '../../message.ts'

/** What this browser keeps: which conversation is ours, and the words that were not sent yet. Shared by all tabs. */
export interface Keep {
  conversation(): Kept | null
  keepConversation(kept: Kept | null): void
  unsent(): Unsent[]
  keepUnsent(message: Unsent): void
  dropUnsent(id: string): void
  /** What is in the box of this tab; gone when the tab is. */
  draft(): string
  keepDraft(text: string): void
  /** The language that was chosen here; null when none was. */
  language(): string | null
  keepLanguage(language: string): void
  /** How someone likes to read here, and whether the browser may hear. */
  comfort(): Comfort
  keepComfort(comfort: Comfort): void
  /** Calls `changed` when another tab changed something. Gives a function that stops it. */
  watch(changed: () => void): () => void
}

export interface Kept {
  conversation: string
  token: string
}

/** `size`: 1, or how many times as large. */
export interface Comfort {
  size: number
  contrast: boolean
  voice: boolean
}

export interface Unsent {
  id: string
  text: string
  choice: Choice | null
  /** Milliseconds; only to keep them in order. */
  at: number
}

/** `origin` separates the chats of two places on one website. Works on when storage is forbidden or full. */
export function createKeep(origin: string): Keep {
  const storage = safeStorage(() => window.localStorage)
  const ofTab = safeStorage(() => window.sessionStorage)
  const prefix = `wegwijs:${origin}:`
  const own = `${prefix}conversation`
  // Apart from the rest: a chosen language is no conversation that waits.
  const chosen = `wegwijs-language:${origin}`
  const comfort = `wegwijs-comfort:${origin}`
  const waiting = `${prefix}unsent:`
  return {
    conversation: () => asKept(storage.read(own)),
    keepConversation: (kept) => (kept === null ? storage.remove(own) : storage.write(own, JSON.stringify(kept))),
    unsent: () =>
      storage
        .keys(waiting)
        .map((key) => asUnsent(storage.read(key)))
        .filter((message) => message !== null)
        .sort((a, b) => a.at - b.at),
    // A key for each message: two tabs that write at once cannot lose each other's words.
    keepUnsent: (message) => storage.write(waiting + message.id, JSON.stringify(message)),
    dropUnsent: (id) => storage.remove(waiting + id),
    draft: () => ofTab.read(`${prefix}draft`) ?? '',
    keepDraft: (text) => (text === '' ? ofTab.remove(`${prefix}draft`) : ofTab.write(`${prefix}draft`, text)),
    language: () => storage.read(chosen),
    keepLanguage: (language) => storage.write(chosen, language),
    comfort() {
      const { size, contrast, voice } = asObject(storage.read(comfort))
      return { size: Number(size) || 1, contrast: contrast === true, voice: voice === true }
    },
    keepComfort: (wanted) => storage.write(comfort, JSON.stringify(wanted)),
    watch(changed) {
      const noticed = (event: StorageEvent) => {
        if (event.key === null || event.key.startsWith(prefix)) changed()
      }
      addEventListener('storage', noticed)
      return () => removeEventListener('storage', noticed)
    },
  }
}

/** A storage that never throws: what it refuses is remembered as long as the page is open. */
function safeStorage(open: () => Storage) {
  const memory = new Map<string, string>()
  const local = attempt(open)
  return {
    read: (key: string) => memory.get(key) ?? attempt(() => local?.getItem(key)) ?? null,
    write(key: string, value: string) {
      const written = attempt(() => {
        local?.setItem(key, value)
        return local !== null
      })
      if (written) memory.delete(key)
      else memory.set(key, value)
    },
    remove(key: string) {
      memory.delete(key)
      attempt(() => local?.removeItem(key))
    },
    keys(prefix: string): string[] {
      const stored = attempt(() => Object.keys(local ?? {})) ?? []
      return [...new Set([...stored, ...memory.keys()])].filter((key) => key.startsWith(prefix))
    },
  }
}

function attempt<Value>(work: () => Value): Value | null {
  try {
    return work()
  } catch {
    return null
  }
}

function asKept(text: string | null): Kept | null {
  const { conversation, token } = asObject(text)
  return typeof conversation === 'string' && typeof token === 'string' ? { conversation, token } : null
}

function asUnsent(text: string | null): Unsent | null {
  const { id, text: words, choice, at } = asObject(text)
  if (typeof id !== 'string' || typeof words !== 'string') return null
  return {
    id,
    text: words,
    choice: (choice as Choice | null) ?? null,
    at: Number(at) || 0,
  }
}

function asObject(text: string | null): Record<string, unknown> {
  const value: unknown = attempt(() => JSON.parse(text ?? 'null'))
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
