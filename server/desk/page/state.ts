import type { Colleague, DeskConversation, DeskItem, DeskList, ListName, Me } from '../shapes.ts'
import type { Draft } from './drafts.ts'
import type { Connection } from './live.ts'
import type { Times } from './times.ts'

export type DialogName = 'help' | 'close' | 'transfer' | 'give-back' | 'take-over'

/** All that the page shows. Changed only by the actions of desk.ts. */
export interface State {
  me: Me | null
  list: ListName
  search: string
  items: DeskItem[]
  counts: DeskList['counts']
  alerts: DeskList['alerts']
  open: boolean
  /** The list of another tab or search is on its way. */
  listing: boolean
  /** The conversation of the address bar. */
  chosen: string | null
  conversation: DeskConversation | null
  /** Why the chosen conversation cannot be shown. */
  trouble: string | null
  draft: Draft
  note: Draft
  /** What is on its way to the server, in words: "Versturen…". */
  busy: string | null
  connection: Connection
  notice: { kind: 'error' | 'done'; text: string } | null
  dialog: DialogName | null
  colleagues: Colleague[]
  signedOut: boolean
  shortcuts: boolean
  /** Told to who listens instead of looks. */
  announcement: string
  times: Times
}
