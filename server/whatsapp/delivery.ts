import type { Graph } from '../../channels/whatsapp/graph.ts'
import { isOpen, pauseAfter, SPACING, tooFast } from '../../channels/whatsapp/pace.ts'
import type { Queries } from '../database.ts'
import { act, type Troubles } from './act.ts'
import {
  freeAt,
  giveWord,
  headOf,
  holdAll,
  markFailed,
  markSending,
  markSent,
  markUnknown,
  type OutboxRow,
  putBack,
  takeWord,
} from './outbox.ts'
import type { Person } from './people.ts'
import { isToldOf } from './received.ts'
import type { Asked } from './templates.ts'

/** Sends what stands in the outbox of a person, in order, by one process at a time. */
export interface Delivery {
  /** Sends what may go now; what may not is tried again when it may. Asking again while it runs is harmless. */
  deliver(person: string): Promise<void>
  quiet(): Promise<void>
}

/** So long one process has the word, in milliseconds: longer than the Graph API may take. */
const WORD = 15_000
/** So long a status may take to tell that a message went whose outcome is unknown, in milliseconds. */
const SETTLE = 60_000
/** So long at most when nobody was here to hear it, in milliseconds. */
const LONGEST_SETTLE = 2 * 60_000
const LOOK_AGAIN = 2_000
/** A message of which no status ever came is sent once more, and then left to staff. */
const MOST_UNKNOWN = 2
const MOST_ATTEMPTS = 10

export function createDelivery(parts: DeliveryParts): Delivery {
  const running = new Map<string, Promise<void>>()
  const again = new Set<string>()

  async function rounds(person: string): Promise<void> {
    do {
      again.delete(person)
      await oneRound(parts, person).catch((err: unknown) => parts.log.error({ err }, 'a message waits to be sent'))
    } while (again.has(person))
  }

  return {
    deliver(person) {
      const busy = running.get(person)
      if (busy !== undefined) {
        again.add(person)
        return busy
      }
      const round = rounds(person).finally(() => running.delete(person))
      running.set(person, round)
      return round
    },
    async quiet() {
      while (running.size > 0) await Promise.all(running.values())
    },
  }
}

async function oneRound(parts: DeliveryParts, id: string): Promise<void> {
  const { db, time } = parts
  const person = await takeWord(db, id, time(), later(time(), WORD))
  if (person === null) {
    const at = await freeAt(db, id)
    if (at !== null) parts.sendLater(id, at)
    return
  }
  try {
    for (;;) {
      const next = await sendNext(parts, person)
      if (next === 'done') return
      if (next !== 'go on') return parts.sendLater(id, next)
    }
  } finally {
    await giveWord(db, id)
  }
}

/** Sends the first in line. Gives when to look again, when that is not at once. */
async function sendNext(parts: DeliveryParts, person: Person): Promise<'done' | 'go on' | Date> {
  const { db, time } = parts
  const now = time()
  const head = await headOf(db, person, later(now, -SPACING.window))
  if (head === null) return 'done'
  if (head.status === 'sending') {
    // Whoever was sending it had the word before us and is gone.
    await markUnknown(db, head.id, now)
    return 'go on'
  }
  if (head.status === 'unknown') return await settle(parts, head, now)
  if (head.due_at > now) return head.due_at
  // Once such a pause is past, the next attempt shows whether the trouble is over.
  if (head.trouble_until !== null && head.trouble_until > now) return head.trouble_until
  if (head.kind === 'message' && !isOpen(person.wrote_at, parts.clock())) {
    await holdAll(db, person.id)
    await act(parts, { person, row: head, remedy: 'window', code: null }, now)
    return 'go on'
  }
  const wait = tooFast({ count: head.sent_count, last: head.sent_last }, now)
  if (wait !== null) return wait
  if (!(await markSending(db, head, now, later(now, WORD)))) return 'go on'
  return await send(parts, person, { ...head, attempts: head.attempts + 1 })
}

async function send(parts: DeliveryParts, person: Person, row: OutboxRow): Promise<'go on' | Date> {
  const { db, time, graph } = parts
  const to = { phone: person.phone, userId: person.user_id }
  const result = await graph.send(person.phone_number_id, to, row.content, row.id)
  const now = time()
  if (result.sent) {
    await markSent(db, row.id, result.id, now)
    if (row.attempts > 1) await parts.troubles.over(person.phone_number_id)
    return 'go on'
  }
  switch (result.outcome) {
    case 'unknown':
      await markUnknown(db, row.id, now)
      parts.log.error({ kind: row.kind, attempts: row.attempts }, 'it is not known whether a WhatsApp message went')
      return later(now, SETTLE)
    case 'offline': {
      const at = later(now, pauseAfter(row.attempts))
      await putBack(db, row.id, at, null)
      return at
    }
    case 'refused': {
      const { code } = result
      const next = await act(parts, { person, row, remedy: parts.remedyFor(code), code, after: result.after }, now)
      return next ?? 'go on'
    }
    default:
      return result satisfies never
  }
}

/** No status came in time: it did not go, as Meta tells of what it took within seconds. */
async function settle(parts: DeliveryParts, head: OutboxRow, now: Date): Promise<'go on' | Date> {
  const until = later(head.claimed_at ?? now, patienceFor(head.claimed_at ?? now, parts.since))
  if (until > now) return until
  // Its status is here, and will be dealt with: whoever does that has us look again.
  if (await isToldOf(parts.db, head.id)) return later(now, LOOK_AGAIN)
  if (head.attempts < Math.min(MOST_UNKNOWN, MOST_ATTEMPTS)) await putBack(parts.db, head.id, now, null)
  else {
    await markFailed(parts.db, head.id, null, now)
    await parts.tellStaff(head.conversation, 'Niet zeker of een WhatsApp-bericht is aangekomen')
  }
  return 'go on'
}

/**
 * How long a status may take, from the sending on. While nobody was here nobody heard: the time counts from when this
 * process began to listen, and as long again as nobody was here, since Meta repeats a call after ever longer pauses.
 */
function patienceFor(sent: Date, since: Date): number {
  const away = Math.max(since.getTime() - sent.getTime(), 0)
  return away + Math.max(SETTLE, Math.min(away, LONGEST_SETTLE))
}

export function later(from: Date, milliseconds: number): Date {
  return new Date(from.getTime() + milliseconds)
}

export interface DeliveryParts {
  db: Queries
  graph: Graph
  /** The clock of the town: whether a window is open. */
  clock: () => Date
  /** The time of day as it is: pauses and turns, also where the clock of the town stands still. */
  time: () => Date
  /** From when on this process hears statuses. */
  since: Date
  log: { error(details: object, message: string): void }
  troubles: Troubles
  remedyFor: typeof import('../../channels/whatsapp/failures.ts').remedyFor
  /** Has `deliver` called for this person at that moment. */
  sendLater(person: string, at: Date): void
  /** Puts the conversation on the work list, with the reason. */
  tellStaff(conversation: string, reason: string): Promise<void>
  /** A line in the conversation that only staff sees; the same `about` the same thing stands there once. */
  note(conversation: string, about: string, text: string): Promise<void>
  /** Asks, with a template, to write back. */
  nudge(person: Person, conversation: string, now: Date): Promise<Asked>
}
