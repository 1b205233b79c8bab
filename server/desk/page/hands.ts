import type { Board } from './board.ts'
import type { Loading } from './loading.ts'

/** Taking the chosen conversation, passing it on, giving it back, ending it. */
export function createHands(board: Board, loading: Loading) {
  async function hand(words: { busy: string; done: string }, path: string, body?: object): Promise<boolean> {
    const { chosen } = board.state
    if (chosen === null) return false
    const value = await board.doing(words.busy, () => board.api.post(`/conversations/${chosen}/${path}`, body))
    // Also when it was refused: then somebody else changed it, and that has to be seen.
    await loading.resync()
    if (value === null) return false
    board.set({ dialog: null, notice: { kind: 'done', text: words.done } })
    document.getElementById('gesprek')?.focus()
    return true
  }

  const taking = { busy: 'Overnemen…', done: 'U heeft dit gesprek.' }
  return {
    claim: () => hand(taking, 'claim'),
    takeOver: (from: string, reason: string) => hand(taking, 'claim', { from, reason }),
    giveBack(to: 'assistant' | 'queue', reason: string): Promise<boolean> {
      const done =
        to === 'queue' ? 'Het gesprek wacht weer op een collega.' : 'De assistent gaat verder met het gesprek.'
      return hand({ busy: 'Teruggeven…', done }, 'give-back', { to, reason })
    },
    /** `to` is "staff:ID" or "team:ID"; `consent`: the inhabitant agreed, for a partner. */
    transfer(to: string, reason: string, consent: boolean): Promise<boolean> {
      const id = to.slice(to.indexOf(':') + 1)
      const team = to.startsWith('team:')
      const done = team ? 'Het gesprek ligt nu bij het team.' : 'Uw collega heeft het gesprek nu.'
      return hand({ busy: 'Doorgeven…', done }, 'transfer', team ? { team: id, reason, consent } : { to: id, reason })
    },
    close: (result: string, subjects: string[]) =>
      hand({ busy: 'Afronden…', done: 'Het gesprek is afgerond.' }, 'close', { result, subjects }),
  }
}
