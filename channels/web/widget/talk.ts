import type { Choice, Message, Owner } from '../../message.ts'
import { follow } from './follow.ts'
import type { Keep, Kept, Unsent } from './keep.ts'
import { type Line, Refused } from './line.ts'

/** One conversation as this browser holds it: what was said, what waits to be sent, and who answers. No markup here. */
export interface Talk {
  view(): View
  /** Takes up the conversation that this browser kept, when there is one. */
  start(): Promise<void>
  say(text: string): void
  choose(choice: Choice): void
  /** Tries again to send what waits. */
  retry(): void
  discard(id: string): void
  /** After sleep, or when the line is back: asks what was missed and sends what waits. */
  wake(): void
  /** Stops listening for as long as nobody looks. */
  rest(): void
  /** Leaves this conversation as it is and begins with an empty page. */
  renew(): void
  /** Erases the conversation on the server too. False when that could not be done. */
  erase(): Promise<boolean>
  stop(): void
}

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
  sending: boolean
  resting: boolean
  change(patch: Partial<View>): void
}

const TYPING_FADES = 45_000
const RETRY_EVERY = 10_000
/** Words that waited longer than this are only sent when someone asks for it: the next person at a shared computer may be another. */
const SENT_BY_ITSELF = 12 * 3_600_000

export function createTalk(parts: TalkParts): Talk {
  const talk = newState(parts)
  const stopWatching = parts.keep.watch(() => followStorage(talk))
  const retrying = setInterval(() => {
    if (talk.view.unsent.length > 0) void sendAll(talk)
  }, RETRY_EVERY)
  return {
    view: () => talk.view,
    start: () => takeUp(talk),
    say: (text) => put(talk, text, numberedChoice(talk.view.messages, text)),
    choose: (choice) => put(talk, choice.label, choice),
    retry: () => void sendAll(talk, { old: true }),
    discard: (id) => takeOut(talk, id),
    wake: () => wake(talk),
    rest() {
      talk.resting = true
      stopFollowing(talk)
    },
    renew: () => forget(talk, null, { unsentToo: true }),
    erase: () => erase(talk),
    stop() {
      clearInterval(retrying)
      stopWatching()
      stopFollowing(talk)
    },
  }
}

function newState(parts: TalkParts): TalkState {
  const talk: TalkState = {
    ...parts,
    view: { ...emptyView, unsent: parts.keep.unsent() },
    heard: 0,
    following: null,
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

/** The choices under the newest message; none as soon as something else was said. */
export function openChoices(view: Pick<View, 'messages' | 'unsent'>): Choice[] {
  return view.unsent.length > 0 ? [] : (view.messages.at(-1)?.choices ?? [])
}

function numberedChoice(messages: Message[], text: string): Choice | null {
  const number = /^\s*(\d{1,2})[.)]?\s*$/.exec(text)?.[1]
  return number === undefined ? null : (openChoices({ messages, unsent: [] })[Number(number) - 1] ?? null)
}

async function takeUp(talk: TalkState): Promise<void> {
  const kept = talk.keep.conversation()
  if (kept === null) {
    talk.change({ ready: true })
    return void sendAll(talk)
  }
  talk.change({ kept })
  try {
    const { owner, messages } = await talk.line.after(kept, 0, 0)
    hear(talk, messages, { history: true })
    talk.change({ owner, reached: true })
  } catch (error) {
    if (error instanceof Refused && error.gone) forget(talk, null, { gone: true })
    else talk.change({ reached: false })
  }
  talk.change({ ready: true })
  startFollowing(talk)
  void sendAll(talk)
}

function put(talk: TalkState, text: string, choice: Choice | null): void {
  const words = text.trim()
  if (words === '') return
  const message: Unsent = { id: randomId(), text: choice?.label ?? words, choice, at: Date.now() }
  talk.keep.keepUnsent(message)
  talk.change({ unsent: [...talk.view.unsent, message], refusal: null, gone: false })
  void sendAll(talk)
}

/** Sends what waits, in order, one at a time. What the server has already is taken for sent, so a repeat is harmless. */
async function sendAll(talk: TalkState, { old = false } = {}): Promise<void> {
  if (talk.sending) return
  talk.sending = true
  const due = () => talk.view.unsent.find(({ at }) => old || Date.now() - at < SENT_BY_ITSELF)
  try {
    for (let next = due(); next !== undefined; next = due()) {
      await sendOne(talk, next)
      talk.change({ reached: true })
    }
  } catch (error) {
    if (error instanceof Refused && error.passing) talk.change({ reached: true })
    else talk.change({ reached: false })
  } finally {
    talk.sending = false
  }
}

/** Throws when it is worth to try again later. */
async function sendOne(talk: TalkState, waiting: Unsent): Promise<void> {
  const known = talk.view.kept
  const kept = known ?? (await openOnce(talk))
  const inbound = waiting.choice === null ? { text: waiting.text } : { choice: waiting.choice.value }
  try {
    const message = await talk.line.send(kept, { id: waiting.id, ...inbound })
    takeOut(talk, waiting.id)
    if (talk.view.kept?.conversation !== kept.conversation) return
    talk.change({ messages: merged(talk.view.messages, [message]) })
    awaitAnswer(talk)
    startFollowing(talk)
  } catch (error) {
    if (!(error instanceof Refused) || error.passing || (error.gone && known === null)) throw error
    // An erased conversation: the words go into a new one. Anything else is for the person to change.
    if (error.gone) return forget(talk, null, { gone: true })
    takeOut(talk, waiting.id)
    talk.change({
      refusal: { message: error.message, words: waiting.text },
      ...(error.status === 409 && { owner: 'closed' }),
    })
  }
}

/** Two tabs that begin at the same moment share one conversation. */
async function openOnce(talk: TalkState): Promise<Kept> {
  const open = async () => {
    const other = talk.keep.conversation()
    if (other !== null) {
      move(talk, other)
      return other
    }
    const { conversation, token, messages } = await talk.line.open(talk.opening)
    const kept = { conversation, token }
    talk.keep.keepConversation(kept)
    move(talk, kept)
    hear(talk, messages, { history: true })
    return kept
  }
  return 'locks' in navigator ? await navigator.locks.request('wegwijs-opening', open) : await open()
}

function move(talk: TalkState, kept: Kept): void {
  talk.change({ kept, owner: 'assistant', staff: null })
  talk.moved(kept)
}

/** Takes in messages that came in order. Gives nothing back; what is new is told to `arrived`. */
function hear(talk: TalkState, messages: Message[], { history = false } = {}): void {
  if (messages.length === 0) return
  // What comes before anything was heard is history too: the first attempt to get it failed.
  const old = history || talk.heard === 0
  const fresh = messages.filter(({ seq }) => seq > talk.heard)
  talk.heard = Math.max(talk.heard, ...messages.map(({ seq }) => seq))
  for (const { id } of messages) if (talk.view.unsent.some((each) => each.id === id)) takeOut(talk, id)
  const all = merged(talk.view.messages, messages)
  const staff = all.findLast(({ author }) => author === 'staff')?.name ?? talk.view.staff
  const answered = fresh.some(({ author }) => author !== 'inhabitant')
  talk.change({ messages: all, staff, ...(answered && { typing: null }) })
  if (!old) for (const message of fresh) if (message.author !== 'inhabitant') talk.arrived(message)
}

function merged(known: Message[], more: Message[]): Message[] {
  const bySeq = new Map([...known, ...more].map((message) => [message.seq, message]))
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq)
}

function awaitAnswer(talk: TalkState): void {
  const { messages, owner } = talk.view
  if (messages.at(-1)?.author !== 'inhabitant' || owner === 'staff' || owner === 'closed') return
  showTyping(talk, 'assistant')
}

function showTyping(talk: TalkState, author: 'assistant' | 'staff'): void {
  talk.change({ typing: author })
  const seq = talk.view.messages.at(-1)?.seq
  setTimeout(() => {
    if (talk.view.messages.at(-1)?.seq === seq && talk.view.typing === author) talk.change({ typing: null })
  }, TYPING_FADES)
}

function startFollowing(talk: TalkState): void {
  const { kept } = talk.view
  if (kept === null || talk.following !== null || talk.resting) return
  const stop = new AbortController()
  talk.following = stop
  const ours = (work: () => void) => () => talk.following === stop && work()
  void follow(
    talk.line,
    kept,
    {
      seq: () => talk.heard,
      messages: (messages) => ours(() => hear(talk, messages))(),
      owner: (owner, name) => ours(() => talk.change({ owner, ...(name !== null && { staff: name }) }))(),
      typing: (author) => ours(() => showTyping(talk, author))(),
      reached: (reached) => ours(() => noticeLine(talk, reached))(),
      gone: ours(() => forget(talk, null, { gone: true })),
    },
    stop.signal,
  )
}

function noticeLine(talk: TalkState, reached: boolean): void {
  if (reached !== talk.view.reached) talk.change({ reached })
  if (reached && talk.view.unsent.length > 0) void sendAll(talk)
}

function stopFollowing(talk: TalkState): void {
  talk.following?.abort()
  talk.following = null
}

function wake(talk: TalkState): void {
  talk.resting = false
  stopFollowing(talk)
  startFollowing(talk)
  void sendAll(talk)
}

function takeOut(talk: TalkState, id: string): void {
  talk.keep.dropUnsent(id)
  talk.change({ unsent: talk.view.unsent.filter((each) => each.id !== id) })
}

/** Another tab began, left or erased the conversation, or sent what waited. */
function followStorage(talk: TalkState): void {
  const kept = talk.keep.conversation()
  if (kept?.conversation !== talk.view.kept?.conversation) {
    forget(talk, kept)
    if (kept !== null) void takeUp(talk)
  }
  talk.change({ unsent: talk.keep.unsent() })
}

function forget(talk: TalkState, kept: Kept | null, how: { gone?: boolean; unsentToo?: boolean } = {}): void {
  stopFollowing(talk)
  talk.heard = 0
  if (how.unsentToo) for (const { id } of talk.view.unsent) talk.keep.dropUnsent(id)
  if (talk.keep.conversation()?.conversation !== kept?.conversation) talk.keep.keepConversation(kept)
  const unsent = how.unsentToo ? [] : talk.view.unsent
  talk.change({ ...emptyView, kept, unsent, gone: how.gone ?? false, ready: true })
  talk.moved(kept)
}

async function erase(talk: TalkState): Promise<boolean> {
  const { kept } = talk.view
  try {
    if (kept !== null) await talk.line.erase(kept)
  } catch (error) {
    // Not there any more is what was wanted.
    if (!(error instanceof Refused && error.gone)) return false
  }
  forget(talk, null, { unsentToo: true })
  return true
}

/** `crypto.randomUUID` is there on https only. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes]
    .map((byte, at) =>
      (at === 6 ? (byte & 15) | 64 : at === 8 ? (byte & 63) | 128 : byte).toString(16).padStart(2, '0'),
    )
    .join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
