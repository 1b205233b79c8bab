import type { Texts } from './texts.ts'

/** The languages of the chat window, each by its own name. Dutch is in the widget itself; others come when chosen. */
export const languages: Record<string, { name: string; texts: Texts | null }> = {
  nl: { name: 'Nederlands', texts: null },
}
