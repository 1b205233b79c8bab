import type { Kept } from './keep.ts'

/**
 * The conversation as the page without script has it, in a cookie that no script can read: taken over when the page
 * loads, and told of a new one, so that both ways of chatting go on with the same conversation.
 */
export interface Session {
  read(): Promise<Kept | null>
  write(kept: Kept | null): void
}

/** `url` null: this page has no other way of chatting. A failure leaves both ways as they were. */
export function createSession(url: string | null): Session {
  if (url === null) return { read: async () => null, write: () => undefined }
  return {
    async read() {
      try {
        const response = await fetch(url, {
          cache: 'no-store',
          signal: AbortSignal.timeout(6_000),
        })
        return response.status === 200 ? ((await response.json()) as Kept) : null
      } catch {
        return null
      }
    },
    write(kept) {
      const body =
        kept === null
          ? {}
          : {
              body: JSON.stringify(kept),
              headers: { 'content-type': 'application/json' },
            }
      void fetch(url, {
        method: kept === null ? 'DELETE' : 'PUT',
        ...body,
      }).catch(() => undefined)
    },
  }
}
