import type { Message } from '../../message.ts'
import { follow } from './follow.ts'
import { leave, merged, type TalkState, takeOut } from './talk-state.ts'

const TYPING_FADES = 45_000
const ANSWER_SECONDS = 20

/**
 * Takes in messages; what is new is told to `arrived`, unless it is history. `beside`: they came out of turn, so that
 * what lies between may still have to be heard.
 */
export function hear(talk: TalkState, messages: Message[], { history = false, beside = false } = {}): void {
  if (messages.length === 0) return
  // What comes before anything was heard is history too: the first attempt to get it failed.
  const old = history || talk.heard === 0
  const known = new Set(talk.view.messages.map(({ seq }) => seq))
  const fresh = messages.filter(({ seq }) => !known.has(seq))
  if (!beside) talk.heard = Math.max(talk.heard, ...messages.map(({ seq }) => seq))
  for (const { id } of messages) if (talk.view.unsent.some((each) => each.id === id)) takeOut(talk, id)
  const all = merged(talk.view.messages, messages)
  const staff = all.findLast(({ author }) => author === 'staff')?.name ?? talk.view.staff
  const answered = fresh.some(({ author }) => author !== 'inhabitant')
  talk.change({ messages: all, staff, ...(answered && { typing: null }) })
  if (!old) for (const message of fresh) if (message.author !== 'inhabitant') talk.arrived(message)
}

/** Listens to the conversation from now on. `reached` is called at every sign of life of the server. */
export function startFollowing(talk: TalkState, reached: () => void): void {
  const { kept } = talk.view
  if (kept === null || talk.following !== null || talk.resting) return
  const stop = new AbortController()
  talk.following = stop
  // What an earlier follower still brings is no longer ours to hear.
  const ours = (work: () => void) => {
    if (talk.following === stop) work()
  }
  const follower = {
    seq: () => talk.heard,
    messages: (messages: Message[]) => ours(() => hear(talk, messages)),
    owner: (owner: TalkState['view']['owner'], name: string | null) =>
      ours(() => talk.change({ owner, ...(name !== null && { staff: name }) })),
    typing: (author: 'assistant' | 'staff') => ours(() => showTyping(talk, author)),
    reached: (now: boolean) =>
      ours(() => {
        if (now) talk.listened = true
        if (now !== talk.view.reached) talk.change({ reached: now })
        if (now) reached()
      }),
    gone: () => ours(() => leave(talk, null, { gone: true })),
  }
  void follow(talk.line, kept, follower, stop.signal)
}

/** After something was sent, somebody is thinking: the assistant, unless a person has the conversation. */
export function awaitAnswer(talk: TalkState): void {
  const { messages, owner } = talk.view
  if (messages.at(-1)?.author !== 'inhabitant' || owner === 'staff' || owner === 'closed') return
  showTyping(talk, 'assistant')
}

/** Asks for the answer itself as long as nothing was ever heard by listening: not every network lets a stream through. */
export async function askForAnswer(talk: TalkState, seq: number): Promise<void> {
  const { kept } = talk.view
  if (kept === null || talk.listened) return
  const answer = await talk.line.after(kept, seq, ANSWER_SECONDS).catch(() => null)
  if (answer !== null && talk.view.kept?.conversation === kept.conversation)
    hear(talk, answer.messages, { beside: true })
}

function showTyping(talk: TalkState, author: 'assistant' | 'staff'): void {
  talk.change({ typing: author })
  const seq = talk.view.messages.at(-1)?.seq
  setTimeout(() => {
    if (talk.view.messages.at(-1)?.seq === seq && talk.view.typing === author) talk.change({ typing: null })
  }, TYPING_FADES)
}
