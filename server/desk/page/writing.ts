import type { DeskMessage } from '../shapes/message.ts'
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
    if (chosen !== null) keepDraft('antwoord', chosen, state.draft)
  }

  async function say(): Promise<void> {
    const { chosen, conversation, draft } = state
    if (chosen === null || conversation === null || draft.text.trim() === '') return
    const message = { ...draft, seen: lastSeqOf(conversation) }
    const said = await board.doing('Versturen…', () =>
      api.post<{ message: DeskMessage }>(`/conversations/${chosen}/messages`, message),
    )
    if (said === null) return await loading.loadConversation()
    keepDraft('antwoord', chosen, { ...draft, text: '' })
    if (state.chosen !== chosen) return
    set({ draft: emptyDraft(), announcement: 'Uw bericht is verstuurd.' })
    addMessages(board, [said.message])
  }

  async function addNote(): Promise<void> {
    const { chosen, note, mentions } = state
    if (chosen === null || note.text.trim() === '') return
    const added = await board.doing('Bewaren…', () =>
      api.post<true>(`/conversations/${chosen}/notes`, { id: note.id, text: note.text, mentions }),
    )
    if (added === null) return
    keepDraft('notitie', chosen, emptyDraft())
    // First there it is: the notes stay unfolded, and who types stays where they are.
    await loading.loadConversation()
    if (state.chosen === chosen) set({ note: emptyDraft(), mentions: [], announcement: 'Uw notitie is bewaard.' })
  }

  function keepNote(): void {
    const { chosen, note, mentions } = state
    if (chosen !== null) keepDraft('notitie', chosen, { ...note, mentions })
  }

  function typeNote(text: string): void {
    set({ note: { ...state.note, text } })
    keepNote()
    if (text !== '') tellTyping()
  }

  function mention(id: string, on: boolean): void {
    const others = state.mentions.filter((each) => each !== id)
    set({ mentions: on ? [...others, id] : others })
    keepNote()
  }

  return { type, say, addNote, typeNote, mention }
}
