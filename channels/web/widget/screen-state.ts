import type { Announcer } from './announcer.ts'
import type { Keep } from './keep.ts'
import type { Session } from './session.ts'
import type { Talk } from './talk.ts'
import type { ChatWindow } from './window-view.ts'

/** One chat as it is used on a page: the conversation, and all that a person sees of it and does around it. */
export interface Screen {
  readonly host: Host
  readonly keep: Keep
  readonly session: Session
  readonly announcer: Announcer
  readonly talk: Talk
  /** How a new conversation is opened. */
  readonly opening: { municipality: string | null; language: string }
  window: ChatWindow
  opened: boolean
  /** Messages that came in while the window was closed or the page was hidden. */
  unread: number
  /** True from sending on until the person scrolls: then what comes in is brought into view. */
  awaiting: boolean
}

/** The element with its attributes, and its shadow tree. */
export interface Host extends HTMLElement {
  api: string
  municipality: string | null
  language: string
  name: string
  greeting: string | null
  session: string | null
  inline: boolean
  /** A question to send at once; emptied when that was done. */
  ask: string | null
  choice: string | null
  readonly renderRoot: ParentNode
  readonly updateComplete: Promise<boolean>
  requestUpdate(): void
}

export function set(screen: Screen, patch: Partial<ChatWindow>): void {
  screen.window = { ...screen.window, ...patch }
  screen.host.requestUpdate()
}

/** Changes what stands in the box; kept until it is sent. */
export function type(screen: Screen, text: string): void {
  screen.keep.keepDraft(text)
  if (text !== '') screen.talk.writing()
  set(screen, { draft: text, notice: null })
}
