import type { LiveEvent } from '../live.ts'
import type { DeskConversation } from '../shapes/conversation.ts'
import type { DeskList, ListName } from '../shapes/list.ts'
import type { DeskMessage } from '../shapes/message.ts'
import type { Me } from '../shapes/staff.ts'
import { drawAttention } from './attention.ts'
import { type Board, ROWS_AT_ONCE } from './board.ts'
import { emptyDraft, keepDraftsOf, readDraft } from './drafts.ts'
import { gathered, newestOnly } from './pace.ts'
import type { State } from './state.ts'

/** Brings in what the page shows, and keeps it as it is at the server. */
export type Loading = ReturnType<typeof createLoading>

export function createLoading(board: Board) {
  const { state, set } = board
  const loadList = newestOnly((isNewest) => fetchList(board, isNewest))
  const loadConversation = newestOnly((isNewest) => fetchConversation(board, isNewest))
  const loadMessages = newestOnly((isNewest) => fetchMessages(board, isNewest))
  const refreshList = gathered(() => void loadList())
  const refreshConversation = gathered(() => void loadConversation())

  async function start(): Promise<void> {
    const me = await board.api.get<Me>('/me')
    if (!me.ok) return board.failed(me)
    board.zoneIs(me.value.timeZone)
    if (keepDraftsOf(me.value.staff.id)) set({ ...draftsOf(state.chosen) })
    set({ me: me.value, signedOut: false, noTask: false })
    await Promise.all([loadList(), loadConversation()])
  }

  async function resync(): Promise<void> {
    if (state.me === null || state.signedOut) return await start()
    await Promise.all([loadList(), loadConversation()])
  }

  function heard(event: Exclude<LiveEvent, { kind: 'typing' }>): void {
    refreshList()
    if (event.conversation !== state.chosen) return
    const { conversation } = state
    const isNewer = event.kind === 'changed' && event.lastSeq > lastSeqOf(conversation)
    if (isNewer && conversation?.item.version === event.version) void loadMessages()
    else refreshConversation()
  }

  function showList(list: ListName): void {
    set({ list, search: '', items: [], rows: ROWS_AT_ONCE, listing: true, notice: null })
    void loadList()
  }

  function search(words: string): void {
    set({ search: words, rows: ROWS_AT_ONCE, listing: true })
    refreshList()
  }

  function showMore(): void {
    set({ rows: state.rows + ROWS_AT_ONCE, listing: true })
    void loadList()
  }

  function choose(chosen: string | null): void {
    if (chosen === state.chosen) return
    set({
      chosen,
      conversation: null,
      trouble: null,
      notice: null,
      dialog: null,
      ...draftsOf(chosen),
      suggestion: null,
    })
    void loadConversation()
  }

  return { start, resync, heard, showList, showMore, search, choose, loadList, loadConversation }
}

/** What was typed here before and not sent. */
function draftsOf(chosen: string | null): Pick<State, 'draft' | 'note' | 'mentions'> {
  if (chosen === null) return { draft: emptyDraft(), note: emptyDraft(), mentions: [] }
  const note = readDraft('notitie', chosen)
  return { draft: readDraft('antwoord', chosen), note, mentions: note.mentions ?? [] }
}

async function fetchList(board: Board, isNewest: () => boolean): Promise<void> {
  const { list, search, rows, alerts: known } = board.state
  const query = search === '' ? `list=${list}` : `q=${encodeURIComponent(search)}`
  const answer = await board.api.get<DeskList>(`/conversations?${query}&rows=${rows}`)
  if (!isNewest()) return
  if (!answer.ok) return board.failed(answer)
  const { items, counts, alerts, open, now } = answer.value
  board.clockIs(now)
  drawAttention(board.state, answer.value)
  const more = alerts.some(({ id }) => !known.some((alert) => alert.id === id))
  const announcement = more ? 'Let op: er is een melding van gevaar.' : board.state.announcement
  board.set({ items, counts, alerts, open, listing: false, announcement })
}

async function fetchConversation(board: Board, isNewest: () => boolean): Promise<void> {
  const { chosen } = board.state
  if (chosen === null) return
  const answer = await board.api.get<DeskConversation>(`/conversations/${chosen}`)
  if (!isNewest() || board.state.chosen !== chosen) return
  if (answer.ok) {
    const announcement = newsIn(board, answer.value.messages)
    board.set({ conversation: answer.value, trouble: null, announcement })
    return await markSeen(board)
  }
  if (answer.status === 404) board.set({ conversation: null, trouble: answer.message })
  else board.failed(answer)
}

/** Only what came after the last message that is shown; the seq makes it exact. */
async function fetchMessages(board: Board, isNewest: () => boolean): Promise<void> {
  const { chosen, conversation } = board.state
  if (chosen === null || conversation === null) return
  const path = `/conversations/${chosen}/messages?after=${lastSeqOf(conversation)}`
  const answer = await board.api.get<{ messages: DeskMessage[] }>(path)
  if (!isNewest() || board.state.chosen !== chosen) return
  if (!answer.ok) return board.failed(answer)
  addMessages(board, answer.value.messages)
  await markSeen(board)
}

/** Adds messages to the open conversation; one that is there already stays once. */
export function addMessages(board: Board, fresh: DeskMessage[]): void {
  const { conversation } = board.state
  if (conversation === null) return
  const known = new Set(conversation.messages.map(({ seq }) => seq))
  const added = fresh.filter(({ seq }) => !known.has(seq))
  const messages = [...conversation.messages, ...added].sort((one, other) => one.seq - other.seq)
  const unread = conversation.item.unread + added.filter(({ author }) => author === 'inhabitant').length
  const announcement = newsIn(board, messages)
  board.set({ conversation: { ...conversation, messages, item: { ...conversation.item, unread } }, announcement })
}

export function lastSeqOf(conversation: DeskConversation | null): number {
  return conversation?.messages.at(-1)?.seq ?? 0
}

/** What is said aloud when the inhabitant has written in the conversation that is open. */
function newsIn({ state }: Board, messages: readonly DeskMessage[]): string {
  if (state.conversation === null || state.conversation.item.conversation !== state.chosen) return state.announcement
  const last = lastSeqOf(state.conversation)
  const fresh = messages.filter(({ seq, author }) => seq > last && author === 'inhabitant').at(-1)
  return fresh === undefined ? state.announcement : `Nieuw bericht van de inwoner: ${fresh.text}`
}

/** What is in sight is no longer new. Not when nobody is looking. */
async function markSeen(board: Board): Promise<void> {
  const { conversation } = board.state
  if (conversation === null || document.visibilityState !== 'visible') return
  if (conversation.item.unread === 0 && !conversation.item.mentioned) return
  const id = conversation.item.conversation
  const answer = await board.api.post(`/conversations/${id}/seen`, { seq: lastSeqOf(conversation) })
  if (!answer.ok) return
  const items = board.state.items.map((item) =>
    item.conversation === id ? { ...item, unread: 0, mentioned: false } : item,
  )
  const open = board.state.conversation
  const same = open?.item.conversation === id ? { ...open, item: { ...open.item, unread: 0, mentioned: false } } : open
  board.set({ items, conversation: same })
}
