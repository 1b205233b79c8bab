import type { Answer, Api, Failure } from './api.ts'
import { emptyDraft, forgetForm } from './drafts.ts'
import { readSetting } from './settings.ts'
import type { State } from './state.ts'
import { createTimes } from './times.ts'

/** The state of the page and the few ways to change it: what every part of the desk works on. */
export interface Board {
  state: State
  api: Api
  /** Changes the state and shows it. */
  set(changes: Partial<State>): void
  /** Shows what went wrong; someone who is signed out is asked to come in again. */
  failed(failure: Failure): void
  /** Something that takes the network, shown while it lasts. Null when it failed, or when something else is going on. */
  doing<Value>(busy: string, work: () => Promise<Answer<Value>>): Promise<Value | null>
  /** Called with the time of the server. */
  clockIs(iso: string): void
  zoneIs(timeZone: string): void
}

export function createBoard(api: Api, show: (state: State) => void): Board {
  let offset = 0
  const times = (timeZone: string) => createTimes(timeZone, () => offset)
  const state: State = { ...atStart(), times: times('Europe/Amsterdam') }

  function set(changes: Partial<State>): void {
    // Sent or given up; who was signed out in between finds the form again.
    if (changes.dialog === null && state.dialog !== null) forgetForm()
    Object.assign(state, changes)
    show(state)
  }

  function failed(failure: Failure): void {
    if (failure.status === 401) set({ signedOut: true })
    else if (failure.status === 403 && failure.reason === 'not_allowed')
      set({ ...nothingShown, signedOut: true, noTask: true })
    else set({ notice: { kind: 'error', text: failure.message } })
  }

  return {
    state,
    api,
    set,
    failed,
    async doing(busy, work) {
      if (state.busy !== null) return null
      set({ busy, notice: null })
      const answer = await work()
      set({ busy: null })
      if (answer.ok) return answer.value
      failed(answer)
      return null
    },
    clockIs(iso) {
      offset = new Date(iso).getTime() - Date.now()
    },
    zoneIs: (timeZone) => set({ times: times(timeZone) }),
  }
}

/** What is taken off the screen of who may not see it any more. */
const nothingShown = { items: [], alerts: [], conversation: null, dialog: null } satisfies Partial<State>

/** So many rows more at every “show more”. */
export const ROWS_AT_ONCE = 50

function atStart(): Omit<State, 'times'> {
  return {
    me: null,
    list: 'waiting',
    search: '',
    items: [],
    rows: ROWS_AT_ONCE,
    counts: { waiting: 0, mine: 0, team: 0, mentions: 0, later: 0, others: 0 },
    alerts: [],
    open: true,
    listing: true,
    chosen: null,
    conversation: null,
    trouble: null,
    draft: emptyDraft(),
    note: emptyDraft(),
    busy: null,
    connection: 'connecting',
    notice: null,
    dialog: null,
    colleagues: [],
    teams: [],
    partner: false,
    typing: null,
    sourceTexts: {},
    mentions: [],
    redacting: null,
    answers: [],
    answer: null,
    suggestion: null,
    reported: null,
    signedOut: false,
    noTask: false,
    shortcuts: readSetting('shortcuts'),
    sound: readSetting('sound'),
    notices: readSetting('notices') && 'Notification' in window && Notification.permission === 'granted',
    announcement: '',
  }
}
