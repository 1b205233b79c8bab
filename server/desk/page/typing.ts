import type { Board } from './board.ts'

const TELL_EVERY_MS = 3_000
const SHOWN_MS = 6_000

/** Who is writing where: told to others while something is typed, and shown for a moment when others do. */
export function createTyping(board: Board) {
  let told = { conversation: '', at: 0 }
  let timer = 0

  return {
    /** Somebody types here, in the answer or in a note. */
    tellTyping(): void {
      const { chosen } = board.state
      if (chosen === null || (told.conversation === chosen && Date.now() - told.at < TELL_EVERY_MS)) return
      told = { conversation: chosen, at: Date.now() }
      // When it does not arrive nobody misses anything.
      void board.api.post(`/conversations/${chosen}/typing`)
    },
    hearTyping({ conversation, staff }: { conversation: string; staff: { name: string } | null }): void {
      board.set({ typing: { conversation, name: staff?.name ?? null } })
      clearTimeout(timer)
      timer = window.setTimeout(() => board.set({ typing: null }), SHOWN_MS)
    },
  }
}
