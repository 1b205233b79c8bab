import type { DeskAnswer, SourceText, Suggestion } from '../shapes/answers.ts'
import type { DeskConversation } from '../shapes/conversation.ts'
import type { DeskItem, DeskList, ListName } from '../shapes/list.ts'
import type { Colleague, Me, Team } from '../shapes/staff.ts'
import type { Draft } from './drafts.ts'
import type { Connection } from './live.ts'
import type { Times } from './times.ts'

export type DialogName =
  | 'help'
  | 'close'
  | 'transfer'
  | 'give-back'
  | 'take-over'
  | 'contact'
  | 'snooze'
  | 'report'
  | 'answers'
  | 'workload'
  | 'redact'

/** All that the page shows. Changed only by the actions of desk.ts. */
export interface State {
  me: Me | null
  list: ListName
  search: string
  items: DeskItem[]
  /** How many rows of the list are asked for. */
  rows: number
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
  notice: { kind: 'error' | 'done'; text: string; more?: { label: string; act: () => void } } | null
  dialog: DialogName | null
  colleagues: Colleague[]
  teams: Team[]
  /** The team that was chosen to pass on to is another organisation. */
  partner: boolean
  /** Who writes somewhere; a null name is the inhabitant. */
  typing: { conversation: string; name: string | null } | null
  /** Texts of sources that were asked for, by id; null: no longer there. */
  sourceTexts: Record<string, SourceText>
  /** Who is asked to look at the note that is being written. */
  mentions: string[]
  /** The message from which words are taken out. */
  redacting: number | null
  answers: DeskAnswer[]
  /** The canned answer that is being changed; its id is new for a new one. */
  answer: DeskAnswer | null
  /** What the assistant would say; 'none' when it does not know. */
  suggestion: Suggestion | 'none'
  /** The answer of the assistant that is reported to the editors. */
  reported: number | null
  signedOut: boolean
  /** Signed in, but without a task here any more: nothing of the desk is shown. */
  noTask: boolean
  shortcuts: boolean
  /** Off until somebody wants it. */
  sound: boolean
  notices: boolean
  /** Told to who listens instead of looks. */
  announcement: string
  times: Times
}
