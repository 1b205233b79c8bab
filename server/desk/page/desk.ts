import type { Colleague, DeskAlert } from '../shapes.ts'
import type { Api } from './api.ts'
import { createBoard, SHORTCUTS } from './board.ts'
import { createHands } from './hands.ts'
import type { Connection } from './live.ts'
import { createLoading } from './loading.ts'
import type { DialogName, State } from './state.ts'
import { createWriting } from './writing.ts'

/** What somebody can do on the page. Each changes the state and shows it. */
export type Desk = ReturnType<typeof createDesk>

export function createDesk(api: Api, show: (state: State) => void) {
  const board = createBoard(api, show)
  const { state, set } = board
  const loading = createLoading(board)

  async function ask(dialog: DialogName): Promise<void> {
    set({ dialog, notice: null })
    if (dialog !== 'transfer') return
    const answer = await api.get<{ colleagues: Colleague[] }>('/colleagues')
    if (answer.ok) set({ colleagues: answer.value.colleagues })
    else board.failed(answer)
  }

  /** Who takes up a danger goes to it at once. */
  async function acknowledge({ id, conversation }: DeskAlert): Promise<void> {
    const seen = await board.doing('Bewaren…', () => api.post<true>(`/alerts/${id}/seen`))
    if (seen !== null) location.hash = conversation
    await loading.loadList()
  }

  async function leave(): Promise<void> {
    const left = await board.doing('Afmelden…', () => api.leave())
    if (left !== null) location.assign(left.to)
  }

  function switchShortcuts(on: boolean): void {
    localStorage.setItem(SHORTCUTS, on ? 'aan' : 'uit')
    set({ shortcuts: on })
  }

  return {
    state,
    ...loading,
    ...createHands(board, loading),
    ...createWriting(board, loading),
    ask,
    acknowledge,
    leave,
    switchShortcuts,
    dismiss: () => set({ dialog: null }),
    forgetNotice: () => set({ notice: null }),
    connection: (connection: Connection) => set({ connection }),
    /** Shows the same again: what says how long ago something was grows by itself. */
    tick: () => set({}),
  }
}
