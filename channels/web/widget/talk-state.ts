import type { Message, Owner } from '../../message.ts'
import type { Keep, Kept, Unsent } from './keep.ts'
import type { Line } from './line.ts'

/** What a talk shows of itself. */
export interface View {
  kept: Kept | null
  messages: Message[]
  unsent: Unsent[]
  owner: Owner
  /** Who of the staff writes, as far as is known. */
  staff: string | null
  typing: 'assistant' | 'staff' | null
  /** False: the last attempt to reach the server failed. */
  reached: boolean
  /** Why words were not taken, in the server's own words; and the words themselves, to be put back. */
  refusal: { message: string; words: string } | null
  /** The earlier conversation is no longer there. */
  gone: boolean
  /** True once the history is here, or it is known that there is none. */
  ready: boolean
}

export interface TalkParts {
  line: Line
  keep: Keep
  opening: { municipality: string | null; language: string }
  changed(view: View): void
  /** Called once for every message that comes in while this page is open; never for history. */
  arrived(message: Message): void
  /** Called when another conversation becomes ours, or none. */
  moved(kept: Kept | null): void
}

/** What the parts of a talk share. */
export interface TalkState extends TalkParts {
  view: View
  /** The last seq that was heard in order; what a POST gives back does not count. */
  heard: number
  following: AbortController | null
  /** True once listening brought a sign of life. */
  listened: boolean
  sending: boolean
  resting: boolean
  change(patch: Partial<View>): void
}

export function newTalkState(parts: TalkParts): TalkState {
  const talk: TalkState = {
    ...parts,
    view: { ...emptyView, unsent: parts.keep.unsent() },
    heard: 0,
    following: null,
    listened: false,
    sending: false,
    resting: false,
    change(patch) {
      talk.view = { ...talk.view, ...patch }
      parts.changed(talk.view)
    },
  }
  return talk
}

const emptyView: View = {
  kept: null,
  messages: [],
  unsent: [],
  owner: 'assistant',
  staff: null,
  typing: null,
  reached: true,
  refusal: null,
  gone: false,
  ready: false,
}

/** Another conversation is ours from now on, and nothing of it was heard yet. */
export function moveTo(talk: TalkState, kept: Kept): void {
  talk.change({ kept, owner: 'assistant', staff: null })
  talk.moved(kept)
}

/** Leaves the conversation for `kept` or none; words that were not sent stay, unless they are to go too. */
export function leave(talk: TalkState, kept: Kept | null, how: { gone?: boolean; unsentToo?: boolean } = {}): void {
  stopFollowing(talk)
  talk.heard = 0
  if (how.unsentToo) for (const { id } of talk.view.unsent) talk.keep.dropUnsent(id)
  if (talk.keep.conversation()?.conversation !== kept?.conversation) talk.keep.keepConversation(kept)
  const unsent = how.unsentToo ? [] : talk.view.unsent
  talk.change({
    ...emptyView,
    kept,
    unsent,
    gone: how.gone ?? false,
    ready: true,
  })
  talk.moved(kept)
}

export function stopFollowing(talk: TalkState): void {
  talk.following?.abort()
  talk.following = null
}

export function takeOut(talk: TalkState, id: string): void {
  talk.keep.dropUnsent(id)
  talk.change({ unsent: talk.view.unsent.filter((each) => each.id !== id) })
}

/** Two lists of messages as one, each message once, in order. */
export function merged(known: Message[], more: Message[]): Message[] {
  const bySeq = new Map([...known, ...more].map((message) => [message.seq, message]))
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq)
}
