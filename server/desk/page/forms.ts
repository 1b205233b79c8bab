import type { Board } from './board.ts'
import { forgetForm, keepForm, readForm } from './drafts.ts'
import type { DialogName } from './state.ts'

/** Forms that were being filled in when somebody was signed out: kept at every letter, and opened again. */
export function createForms(board: Board, ask: (dialog: DialogName) => Promise<void>) {
  const { state, set } = board

  return {
    keep(form: HTMLFormElement): void {
      const { dialog, chosen: conversation, redacting, reported, answer } = state
      if (dialog === null) return
      const entries = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
        typeof value === 'string' ? [[name, value]] : [],
      )
      keepForm({ dialog, conversation, redacting, reported, answer: answer?.id ?? null, entries })
    },

    async reopen(): Promise<void> {
      const kept = readForm()
      if (kept === null || state.me === null || state.signedOut || state.dialog !== null) return
      if (kept.conversation !== state.chosen) return forgetForm()
      const filledIn = (name: string) => kept.entries.find((entry) => entry[0] === name)?.[1] ?? ''
      const { redacting, reported, answer: id } = kept
      const answer = id === null ? null : { id, title: filledIn('title'), text: filledIn('text') }
      set({ redacting, reported })
      await ask(kept.dialog)
      set({ answer })
    },
  }
}
