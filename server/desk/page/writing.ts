import type { DeskMessage } from '../shapes.ts'
import type { Board } from './board.ts'
import { emptyDraft, keepDraft } from './drafts.ts'
import { addMessages, type Loading, lastSeqOf } from './loading.ts'

/** The answer to the inhabitant, and the notes among colleagues. */
export function createWriting(board: Board, loading: Loading, tellTyping: () => void) {
  const { state, set, api } = board

  function type(text: string): void {
    const { chosen, draft } = state
    set({ draft: { ...draft, text } })
    if (text !== '') tellTyping()
    if (chosen !== null) keepDraft(chosen, state.draft)
  }

  async function say(): Promise<void> {
    const { chosen, conversation, draft } = state
    if (chosen === null || conversation === null || draft.text.trim() === '') return
    const message = { ...draft, seen: lastSeqOf(conversation) }
    const said = await board.doing('Versturen…', () =>
      api.post<{ message: DeskMessage }>(`/conversations/${chosen}/messages`, message),
    )
    if (said === null) return await loading.loadConversation()
    keepDraft(chosen, { ...draft, text: '' })
    if (state.chosen !== chosen) return
    set({ draft: emptyDraft(), announcement: 'Uw bericht is verstuurd.' })
    addMessages(board, [said.message])
  }

  async function addNote(): Promise<void> {
    const { chosen, note, mentions } = state
    if (chosen === null || note.text.trim() === '') return
    const added = await board.doing('Bewaren…', () =>
      api.post<true>(`/conversations/${chosen}/notes`, { ...note, mentions }),
    )
    if (added === null) return
    set({ note: emptyDraft(), mentions: [], announcement: 'Uw notitie is bewaard.' })
    await loading.loadConversation()
  }

  function typeNote(text: string): void {
    set({ note: { ...state.note, text } })
    if (text !== '') tellTyping()
  }

  function mention(id: string, on: boolean): void {
    const others = state.mentions.filter((each) => each !== id)
    set({ mentions: on ? [...others, id] : others })
  }

  return { type, say, addNote, typeNote, mention }
}
