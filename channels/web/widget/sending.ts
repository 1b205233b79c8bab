import { askForAnswer, awaitAnswer, hear, startFollowing } from './hearing.ts'
import type { Kept, Unsent } from './keep.ts'
import { Refused } from './line.ts'
import { leave, merged, moveTo, type TalkState, takeOut } from './talk-state.ts'

/** Words that waited longer than this are only sent when someone asks for it: the next person at a shared computer may be another. */
const SENT_BY_ITSELF = 12 * 3_600_000

/** False: it waits until someone asks for it. A clock that was put back makes nothing old. */
export function goesByItself({ at }: Unsent): boolean {
  return Date.now() - at < SENT_BY_ITSELF
}

/** Sends what waits, in order, one at a time. What the server has already is taken for sent, so a repeat is harmless. */
export async function sendAll(talk: TalkState, { old = false } = {}): Promise<void> {
  if (talk.sending) return
  talk.sending = true
  const due = () => talk.view.unsent.find((waiting) => old || goesByItself(waiting))
  try {
    for (let next = due(); next !== undefined; next = due()) {
      await sendOne(talk, next)
      talk.change({ reached: true })
    }
  } catch (error) {
    talk.change({ reached: error instanceof Refused && error.passing })
  } finally {
    talk.sending = false
  }
}

/** Listens, and sends what waits as soon as the server shows a sign of life. */
export function listen(talk: TalkState): void {
  startFollowing(talk, () => {
    if (talk.view.unsent.length > 0) void sendAll(talk)
  })
}

/** Throws when it is worth to try again later. */
async function sendOne(talk: TalkState, waiting: Unsent): Promise<void> {
  const known = talk.view.kept
  const kept = known ?? (await openOnce(talk))
  const words = waiting.choice === null ? { text: waiting.text } : { choice: waiting.choice.value }
  try {
    const message = await talk.line.send(kept, { id: waiting.id, ...words })
    takeOut(talk, waiting.id)
    if (talk.view.kept?.conversation !== kept.conversation) return
    talk.change({ messages: merged(talk.view.messages, [message]) })
    awaitAnswer(talk)
    listen(talk)
    void askForAnswer(talk, message.seq)
  } catch (error) {
    if (!(error instanceof Refused) || error.passing || (error.gone && known === null)) throw error
    // An erased conversation: the words go into a new one. Anything else is for the person to change.
    if (error.gone) return leave(talk, null, { gone: true })
    takeOut(talk, waiting.id)
    talk.change({
      refusal: { message: error.message, words: waiting.text },
      ...(error.status === 409 && { owner: 'closed' }),
    })
  }
}

/** A page of others may name a municipality that is none of ours: who asks must not suffer for it. */
async function openedBy({ line, opening }: TalkState) {
  try {
    return await line.open(opening)
  } catch (error) {
    if (!(error instanceof Refused && error.code === 'unknown_municipality')) throw error
    return await line.open({ ...opening, municipality: null })
  }
}

/** Two tabs that begin at the same moment share one conversation. */
async function openOnce(talk: TalkState): Promise<Kept> {
  const open = async () => {
    const other = talk.keep.conversation()
    if (other !== null) {
      moveTo(talk, other)
      return other
    }
    const { conversation, token, messages } = await openedBy(talk)
    const kept = { conversation, token }
    talk.keep.keepConversation(kept)
    moveTo(talk, kept)
    hear(talk, messages, { history: true })
    return kept
  }
  return 'locks' in navigator ? await navigator.locks.request('wegwijs-opening', open) : await open()
}
