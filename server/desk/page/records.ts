import type { SourceText } from '../shapes/answers.ts'
import type { Colleague, Team } from '../shapes/staff.ts'
import type { Board } from './board.ts'
import type { Loading } from './loading.ts'

/** Who is there and how busy they are, being away oneself, the text of a source, and taking words out of a message. */
export function createRecords(board: Board, loading: Loading) {
  const { state, set, api } = board

  async function loadColleagues(): Promise<void> {
    const answer = await api.get<{ colleagues: Colleague[]; teams: Team[] }>('/colleagues')
    if (answer.ok) set(answer.value)
    else board.failed(answer)
  }

  return {
    loadColleagues,

    async away(away: boolean): Promise<void> {
      const done = await board.doing('Bewaren…', () => api.post<true>('/presence', { away }))
      if (done !== null && state.me !== null) set({ me: { ...state.me, away } })
    },

    /** What stands in a source, asked for once. */
    async readSource(id: string): Promise<void> {
      const { chosen, sourceTexts } = state
      if (chosen === null || sourceTexts[id] !== undefined) return
      const path = `/conversations/${chosen}/source?id=${encodeURIComponent(id)}`
      const answer = await api.get<{ source: SourceText }>(path)
      if (answer.ok) set({ sourceTexts: { ...state.sourceTexts, [id]: answer.value.source } })
      else board.failed(answer)
    },

    askToRedact: (seq: number) => set({ redacting: seq, dialog: 'redact', notice: null }),

    async redact(reason: string): Promise<void> {
      const { chosen, redacting: seq } = state
      const body = { seq, reason }
      const done = await board.doing('Verwijderen…', () => api.post<true>(`/conversations/${chosen}/redactions`, body))
      if (done === null) return
      set({ dialog: null, redacting: null, notice: { kind: 'done', text: 'De woorden zijn verwijderd.' } })
      await loading.loadConversation()
    },
  }
}
