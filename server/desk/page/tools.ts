import { fillAnswer, greetingAt } from '../answer-words.ts'
import type { DeskAnswer, Suggestion } from '../shapes/answers.ts'
import type { Pause } from '../shapes/asked.ts'
import type { Board } from './board.ts'
import type { Loading } from './loading.ts'
import type { DialogName } from './state.ts'

/** Canned answers, a suggestion, putting aside, calls and visits, and telling the editors. */
export function createTools(
  board: Board,
  loading: Loading,
  { type, loadColleagues }: { type: (text: string) => void; loadColleagues: () => Promise<void> },
) {
  const { state, set, api } = board

  async function ask(dialog: DialogName): Promise<void> {
    // Known before it is shown: a form that changes under somebody's hands is no form.
    if (dialog === 'transfer' || dialog === 'workload') await loadColleagues()
    if (dialog === 'answers') await loadAnswers()
    set({ dialog, notice: null })
  }

  async function loadAnswers(): Promise<void> {
    const answer = await api.get<{ answers: DeskAnswer[] }>('/answers')
    if (answer.ok) set({ answers: answer.value.answers })
    else board.failed(answer)
  }

  /** Put behind what was typed already. */
  function insert(text: string): void {
    const before = state.draft.text.trimEnd()
    type(before === '' ? text : `${before}\n\n${text}`)
    document.getElementById('antwoord')?.focus()
  }

  async function suggest(): Promise<void> {
    const { chosen } = state
    if (chosen === null) return
    const path = `/conversations/${chosen}/suggestion`
    const found = await board.doing('De assistent zoekt…', () => api.get<{ suggestion: Suggestion }>(path))
    if (found === null || state.chosen !== chosen) return
    set({ suggestion: found.suggestion ?? 'none' })
  }

  return {
    ask,
    loadAnswers,
    suggest,
    forgetSuggestion: () => set({ suggestion: null }),
    edit: (answer: DeskAnswer | null) => set({ answer }),

    useAnswer({ text }: DeskAnswer): void {
      const { me, conversation } = state
      const values = {
        medewerker: me?.staff.name ?? null,
        gemeente: conversation?.item.municipality ?? null,
        telefoon: me?.phone ?? null,
        naam: conversation?.callback?.name ?? null,
        groet: greetingAt(state.times.now(), state.times.timeZone),
      }
      set({ dialog: null })
      insert(fillAnswer(text, values))
    },

    useSuggestion(text: string): void {
      set({ suggestion: null })
      insert(text)
    },

    async keepAnswer({ id, title, text }: DeskAnswer): Promise<void> {
      const kept = await board.doing('Bewaren…', () => api.put<true>(`/answers/${id}`, { title, text }))
      if (kept === null) return
      set({ answer: null })
      await loadAnswers()
    },

    async dropAnswer(id: string): Promise<void> {
      await board.doing('Verwijderen…', () => api.remove<true>(`/answers/${id}`))
      await loadAnswers()
    },

    async snooze(until: Pause): Promise<void> {
      const { chosen } = state
      const put = await board.doing('Bewaren…', () =>
        api.post<{ until: string }>(`/conversations/${chosen}/snooze`, { until }),
      )
      if (put === null) return
      const text = `Dit gesprek komt terug: ${state.times.moment(put.until)}.`
      set({ dialog: null, notice: { kind: 'done', text } })
      await loading.resync()
    },

    async register(contact: object): Promise<void> {
      const id = crypto.randomUUID()
      const kept = await board.doing('Vastleggen…', () => api.post<object>('/contacts', { id, ...contact }))
      if (kept === null) return
      set({ dialog: null, list: 'mine', search: '' })
      location.hash = id
      await loading.loadList()
    },

    /** One click; what is wrong can be added for who has the time. */
    async report(seq: number, kind: 'wrong' | 'unanswered'): Promise<void> {
      const { chosen } = state
      const sent = await board.doing('Doorgeven…', () =>
        api.post<true>(`/conversations/${chosen}/reports`, { seq, kind }),
      )
      if (sent === null) return
      const more = { label: 'Toelichten', act: () => set({ reported: seq, dialog: 'report', notice: null }) }
      set({ notice: { kind: 'done', text: 'De redactie heeft uw melding.', more } })
    },

    async sendReport(kind: string, remark: string): Promise<void> {
      const { chosen, reported } = state
      const body = { seq: reported, kind, remark }
      const sent = await board.doing('Doorgeven…', () => api.post<true>(`/conversations/${chosen}/reports`, body))
      if (sent === null) return
      set({ dialog: null, reported: null, notice: { kind: 'done', text: 'De redactie heeft uw melding.' } })
    },
  }
}
