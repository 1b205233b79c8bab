import type { Message, Owner } from '../../message.ts'
import type { ServerEvent } from './events.ts'
import type { Kept } from './keep.ts'
import { type Line, Refused } from './line.ts'

/** What is told to who follows a conversation. */
export interface Follower {
  /** After which seq there is something new. */
  seq(): number
  messages(messages: Message[]): void
  owner(owner: Owner, name: string | null): void
  typing(author: 'assistant' | 'staff'): void
  reached(reached: boolean): void
  /** The conversation is no longer there. */
  gone(): void
}

const WAIT_SECONDS = 25
const LONGEST_PAUSE = 15_000
/** So often long-poll answers before a stream is tried once more: a network may have changed. */
const TRIED_AGAIN_AFTER = 12
/** So often in a row a stream may bring nothing before long-poll takes over: not every network lets a stream through. */
const SILENT_STREAMS = 2

/** Where an address has all the lines it may have: so often is asked without keeping one, before a line is tried again. */
const ASKED_IN_PASSING = 20
const PASSING_PAUSE = 3_000

/**
 * Follows a conversation until `stop`: by server-sent events, by long-poll where those do not come through, and by
 * asking every few seconds where too many lines are open already.
 */
export async function follow(line: Line, kept: Kept, follower: Follower, stop: AbortSignal): Promise<void> {
  const state: Standing = { failures: 0, silent: 0, streamed: false, asked: 0, passing: 0 }
  while (!stop.aborted) {
    try {
      if (state.passing > 0) await askInPassing(line, kept, follower, stop, state)
      else if (state.silent < SILENT_STREAMS) await listen(line, kept, follower, stop, state)
      else await ask(line, kept, follower, stop, state)
      state.failures = 0
    } catch (error) {
      if (stop.aborted) return
      if (error instanceof Refused && error.gone) return follower.gone()
      if (error instanceof Refused && error.crowded && state.passing === 0) {
        state.passing = ASKED_IN_PASSING
        continue
      }
      state.failures += 1
      if (state.failures > 1) follower.reached(false)
    }
    await pause(Math.min(500 * 2 ** state.failures, LONGEST_PAUSE), stop)
  }
}

interface Standing {
  /** Attempts in a row that failed. */
  failures: number
  /** Streams in a row that brought nothing. */
  silent: number
  /** A stream came through before: this network lets them. */
  streamed: boolean
  /** Answers of long-poll since the last stream was tried. */
  asked: number
  /** So often is still asked without keeping a line open. */
  passing: number
}

async function listen(line: Line, kept: Kept, follower: Follower, stop: AbortSignal, state: Standing): Promise<void> {
  let heard = false
  try {
    await line.stream(
      kept,
      follower.seq(),
      (event) => {
        heard = true
        state.silent = 0
        state.failures = 0
        state.streamed = true
        follower.reached(true)
        if (event !== null) tell(event, follower)
      },
      stop,
    )
    if (!heard) state.silent += 1
  } catch (error) {
    // Where streams came through before, a refusal or a broken line says that the server is away, not that it is muffled.
    if (!heard && (!state.streamed || isSilence(error))) state.silent += 1
    throw error
  }
}

/** Nothing came for so long that we hung up ourselves. */
function isSilence(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}

async function ask(line: Line, kept: Kept, follower: Follower, stop: AbortSignal, state: Standing): Promise<void> {
  await askOnce(line, kept, follower, stop, WAIT_SECONDS)
  state.asked += 1
  if (state.asked < TRIED_AGAIN_AFTER) return
  state.asked = 0
  state.silent = SILENT_STREAMS - 1
}

async function askInPassing(line: Line, kept: Kept, follower: Follower, stop: AbortSignal, state: Standing) {
  await askOnce(line, kept, follower, stop, 0)
  state.passing -= 1
  await pause(PASSING_PAUSE, stop)
}

/** `wait` in seconds. */
async function askOnce(line: Line, kept: Kept, follower: Follower, stop: AbortSignal, wait: number): Promise<void> {
  const { owner, messages, redacted = [] } = await line.after(kept, follower.seq(), wait, stop)
  if (stop.aborted) return
  follower.reached(true)
  follower.messages([...redacted, ...messages])
  follower.owner(owner, null)
}

function tell({ name, content }: ServerEvent, follower: Follower): void {
  const said = content as {
    owner?: Owner
    author?: string
    name?: string | null
  }
  if (name === 'message') follower.messages([content as Message])
  if (name === 'owner' && said.owner !== undefined) follower.owner(said.owner, said.name ?? null)
  if (name === 'typing') follower.typing(said.author === 'staff' ? 'staff' : 'assistant')
}

/** Ends early when the line comes back, and at `stop`. Spread a little, so that not everyone returns at once. */
function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds * (0.75 + Math.random() / 2))
    function done() {
      clearTimeout(timer)
      stop.removeEventListener('abort', done)
      removeEventListener('online', done)
      resolve()
    }
    stop.addEventListener('abort', done)
    addEventListener('online', done)
  })
}
