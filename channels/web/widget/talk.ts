import type { Choice, Message } from '../../message.ts'
import { hear } from './hearing.ts'
import type { Unsent } from './keep.ts'
import { type MadeCode, Refused } from './line.ts'
import { listen, sendAll } from './sending.ts'
import { leave, newTalkState, stopFollowing, type TalkParts, type TalkState, takeOut, type View } from './talk-state.ts'

/** One conversation as this browser holds it: what was said, what waits to be sent, and who answers. No markup here. */
export interface Talk {
  view(): View
  /** Takes up the conversation that this browser kept, when there is one. */
  start(): Promise<void>
  say(text: string): void
  choose(choice: Choice): void
  /** Whether an answer helped. False when that could not be told. */
  helped(seq: number, helped: boolean, why: string | null): Promise<boolean>
  /** A code to go on elsewhere with; null when it could not be had. */
  makeCode(): Promise<MadeCode | null>
  /** Takes up the conversation of a code in the place of this one. */
  join(code: string): Promise<'joined' | 'wrong' | 'failed'>
  /** Something is being written: a person who answers may know. */
  writing(): void
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

const RETRY_EVERY = 10_000
const TELL_WRITING_EVERY = 3_000

export function createTalk(parts: TalkParts): Talk {
  const talk = newTalkState(parts)
  const stopWatching = parts.keep.watch(() => followStorage(talk))
  const retrying = setInterval(() => {
    if (talk.view.unsent.length > 0) void sendAll(talk)
  }, RETRY_EVERY)
  let told = Number.NEGATIVE_INFINITY
  return {
    view: () => talk.view,
    start: () => takeUp(talk),
    say: (text) => put(talk, text, numberedChoice(talk.view.messages, text)),
    choose: (choice) => put(talk, choice.label, choice),
    async helped(seq, helped, why) {
      const { kept } = talk.view
      if (kept === null) return false
      return await talk.line.feedback(kept, { seq, helped, why }).then(
        () => true,
        () => false,
      )
    },
    async makeCode() {
      const { kept } = talk.view
      return kept === null ? null : await talk.line.makeCode(kept).catch(() => null)
    },
    join: (code) => join(talk, code),
    writing() {
      const { kept, owner } = talk.view
      if (kept === null || (owner !== 'staff' && owner !== 'waiting') || performance.now() - told < TELL_WRITING_EVERY)
        return
      told = performance.now()
      // When it does not arrive nobody misses anything.
      talk.line.typing(kept).catch(() => {})
    },
    retry: () => void sendAll(talk, { old: true }),
    discard: (id) => takeOut(talk, id),
    wake() {
      talk.resting = false
      stopFollowing(talk)
      listen(talk)
      void sendAll(talk)
    },
    rest() {
      talk.resting = true
      stopFollowing(talk)
    },
    renew: () => leave(talk, null, { unsentToo: true }),
    erase: () => erase(talk),
    stop() {
      clearInterval(retrying)
      stopWatching()
      stopFollowing(talk)
    },
  }
}

/** The choices under the newest message; none as soon as something else was said, or when nothing can be said any more. */
export function openChoices({ messages, unsent, owner }: Pick<View, 'messages' | 'unsent' | 'owner'>): Choice[] {
  return unsent.length > 0 || owner === 'closed' ? [] : (messages.at(-1)?.choices ?? [])
}

/** The language of the choices: that of what was said first in the turn, as the checked text below it may be in Dutch. */
export function languageOfChoices(messages: Message[]): string | undefined {
  return messages[messages.findLastIndex(({ author }) => author === 'inhabitant') + 1]?.language
}

/** "2" under a list of choices is the second of them. */
function numberedChoice(messages: Message[], text: string): Choice | null {
  const number = /^\s*(\d{1,2})[.)]?\s*$/.exec(text)?.[1]
  return number === undefined
    ? null
    : (openChoices({ messages, unsent: [], owner: 'assistant' })[Number(number) - 1] ?? null)
}

async function takeUp(talk: TalkState): Promise<void> {
  const kept = talk.keep.conversation()
  if (kept !== null) {
    talk.change({ kept })
    try {
      const { owner, messages } = await talk.line.after(kept, 0, 0)
      hear(talk, messages, { history: true })
      talk.change({ owner, reached: true })
    } catch (error) {
      if (error instanceof Refused && error.gone) leave(talk, null, { gone: true })
      else talk.change({ reached: false })
    }
  }
  talk.change({ ready: true })
  listen(talk)
  void sendAll(talk)
}

function put(talk: TalkState, text: string, choice: Choice | null): void {
  const words = text.trim()
  if (words === '') return
  const message: Unsent = {
    id: randomId(),
    text: choice?.label ?? words,
    choice,
    // A clock may be put back between two messages; they are sent as they were typed.
    at: Math.max(Date.now(), (talk.view.unsent.at(-1)?.at ?? 0) + 1),
  }
  talk.keep.keepUnsent(message)
  talk.change({
    unsent: [...talk.view.unsent, message],
    refusal: null,
    gone: false,
  })
  void sendAll(talk)
}

/** Another tab began, left or erased the conversation, or sent what waited. */
function followStorage(talk: TalkState): void {
  const kept = talk.keep.conversation()
  if (kept?.conversation !== talk.view.kept?.conversation) {
    leave(talk, kept)
    if (kept !== null) void takeUp(talk)
  }
  talk.change({ unsent: talk.keep.unsent() })
}

async function join(talk: TalkState, code: string): Promise<'joined' | 'wrong' | 'failed'> {
  try {
    const kept = await talk.line.join(code)
    talk.keep.keepConversation(kept)
    leave(talk, kept)
  } catch (error) {
    return error instanceof Refused && !error.passing ? 'wrong' : 'failed'
  }
  await takeUp(talk)
  return 'joined'
}

async function erase(talk: TalkState): Promise<boolean> {
  const { kept } = talk.view
  try {
    if (kept !== null) await talk.line.erase(kept)
  } catch (error) {
    // Not there any more is what was wanted.
    if (!(error instanceof Refused && error.gone)) return false
  }
  leave(talk, null, { unsentToo: true })
  return true
}

/** A random uuid; `crypto.randomUUID` is there on https only. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 15) | 64
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
