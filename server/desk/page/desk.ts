import type { DeskAlert } from '../shapes/list.ts'
import type { Api } from './api.ts'
import { createBoard } from './board.ts'
import { forgetDrafts } from './drafts.ts'
import { createForms } from './forms.ts'
import { createHands } from './hands.ts'
import type { Connection } from './live.ts'
import { createLoading } from './loading.ts'
import { createRecords } from './records.ts'
import { keepSetting, type Setting } from './settings.ts'
import type { State } from './state.ts'
import { createTools } from './tools.ts'
import { createTyping } from './typing.ts'
import { createWriting } from './writing.ts'

/** What somebody can do on the page. Each changes the state and shows it. */
export type Desk = ReturnType<typeof createDesk>

export function createDesk(api: Api, show: (state: State) => void) {
  const board = createBoard(api, show)
  const { state, set } = board
  const loading = createLoading(board)
  const typing = createTyping(board)
  const writing = createWriting(board, loading, typing.tellTyping)
  const records = createRecords(board, loading)

  /** Who takes up a danger goes to it at once. */
  async function acknowledge({ id, conversation }: DeskAlert): Promise<void> {
    const seen = await board.doing('Bewaren…', () => api.post<true>(`/alerts/${id}/seen`))
    if (seen !== null) location.hash = conversation
    await loading.loadList()
  }

  async function leave(): Promise<void> {
    const left = await board.doing('Afmelden…', () => api.leave())
    if (left === null) return
    forgetDrafts()
    location.assign(left.to)
  }

  async function choose(setting: Setting, on: boolean): Promise<void> {
    const allowed = setting !== 'notices' || !on || (await mayNotify())
    keepSetting(setting, on && allowed)
    set({ [setting]: on && allowed })
  }

  const tools = createTools(board, loading, { type: writing.type, loadColleagues: records.loadColleagues })
  const forms = createForms(board, tools.ask)

  return {
    state,
    ...loading,
    ...writing,
    ...createHands(board, loading),
    ...typing,
    ...records,
    ...tools,
    keepForm: forms.keep,
    /** Brings in everything, and opens the form that was not sent yet. */
    async start(): Promise<void> {
      await loading.start()
      await forms.reopen()
    },
    acknowledge,
    leave,
    setting: choose,
    dismiss: () => set({ dialog: null, answer: null, partner: false }),
    partnerChosen: (partner: boolean) => set({ partner }),
    forgetNotice: () => set({ notice: null }),
    connection: (connection: Connection) => set({ connection }),
    /** Shows the same again: what says how long ago something was grows by itself. */
    tick: () => set({}),
  }
}

async function mayNotify(): Promise<boolean> {
  return 'Notification' in window && (await Notification.requestPermission()) === 'granted'
}
