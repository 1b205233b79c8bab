import type { Bot } from '../bot/reply.ts'
import { unmaskPersonal } from '../bot/understanding/personal.ts'
import type { Inbound, Message } from '../channels/message.ts'
import type { PersonKey } from './conversations/person.ts'
import { storeInbound } from './conversations/record.ts'
import {
  dangerWhilePersonOwns,
  markWatched,
  messageAt,
  type Pending,
  pendingTurn,
  storeTurn,
  unansweredMessages,
  unwatchedMessages,
} from './conversations/turns.ts'
import type { Database } from './database.ts'
import type { Promises } from './desk/promises.ts'
import { fromNow } from './waiting-line.ts'

/** Receives what inhabitants write and lets the assistant answer, one turn at a time for a conversation. */
export interface Turns {
  /** Stores the message, then queues its turn; resolves once it is stored. The same id again changes nothing. */
  receive(conversation: string, inbound: Inbound, language: string): Promise<Message>
  /** Takes up what a crash or a lost connection left unanswered, or unseen. Gives how many it took up. */
  resume(): Promise<number>
  /** Resolves when every queued turn has been taken. */
  quiet(): Promise<void>
}

export interface TurnParts {
  db: Database
  bot: Bot
  promises: Promises
  clock: () => Date
  log: { error(details: object, message: string): void }
  /** The name under which the assistant speaks. */
  name: string
  /** The team in whose queue it comes; null: that of the information point. */
  teamFor?(municipality: string | null, topics: readonly string[]): string | null
  /** By what somebody who leaves a number is known again; absent: nobody is. */
  personKey?: PersonKey
  /** Told after danger was stored: staff is warned at once. */
  alarm(conversation: string, danger: string): Promise<void>
}

export function createTurns(parts: TurnParts): Turns {
  const running = new Map<string, Promise<void>>()

  function queue(conversation: string, work: () => Promise<void>): Promise<void> {
    const turn = (running.get(conversation) ?? Promise.resolve()).then(work).catch((error: unknown) => {
      parts.log.error({ err: error, conversation }, 'a turn was not stored; it will be taken up again')
    })
    running.set(conversation, turn)
    return turn.finally(() => {
      if (running.get(conversation) === turn) running.delete(conversation)
    })
  }

  return {
    receive: (conversation, inbound, language) =>
      fromNow(async () => {
        const { message, fresh, pending } = await storeInbound(parts.db, conversation, inbound, language, parts.clock())
        // While another turn runs, what stood in the conversation at storing may be old by the time of this one.
        const known = running.has(conversation) ? null : pending
        if (fresh) void queue(conversation, () => takeTurn(parts, conversation, message.seq, known))
        return message
      }),
    async resume() {
      const left = (await unansweredMessages(parts.db)).filter(({ id }) => !running.has(id))
      for (const { id, seq } of left) void queue(id, () => takeTurn(parts, id, seq))
      const unseen = (await unwatchedMessages(parts.db)).filter(({ id }) => !running.has(id))
      for (const { id, seq } of unseen) void queue(id, () => watchOver(parts, id, seq, parts.clock()))
      return left.length + unseen.length
    },
    async quiet() {
      while (running.size > 0) await Promise.all(running.values())
    },
  }
}

/** Answers the first unanswered message; when a person owns the conversation it only watches over who writes. */
async function takeTurn(
  parts: TurnParts,
  conversation: string,
  seq: number,
  known: Pending | null = null,
): Promise<void> {
  const pending = known ?? (await pendingTurn(parts.db, conversation, seq))
  const now = parts.clock()
  if (pending === null || pending.owner === 'staff') return await watchOver(parts, conversation, seq, now)
  const result = await think(parts, pending, now)
  const wish = result.wishes.find((each) => each.kind === 'person')
  const promisedAt = wish === undefined ? null : promisedBy(parts, now, result.municipality)
  const team = wish === undefined ? null : (parts.teamFor?.(result.municipality, wish.topics) ?? null)
  const stored = await storeTurn(parts.db, pending, result, {
    ...{ name: parts.name, now, promisedAt, team, personKey: parts.personKey },
  })
  if (!stored) return await watchOver(parts, conversation, seq, now)
  for (const each of result.wishes) if (each.kind === 'alert') await parts.alarm(conversation, each.danger)
}

/** Whatever goes wrong while thinking ends in an apology and a person, never in silence. */
async function think(parts: TurnParts, pending: Pending, now: Date) {
  const message = {
    id: pending.message,
    text: unmaskPersonal(pending.text, pending.personal ?? []),
    choice: pending.choice,
  }
  try {
    return await parts.bot.reply({
      ...pending,
      owner: pending.owner === 'waiting' ? 'waiting' : 'assistant',
      message,
      now,
    })
  } catch (error) {
    parts.log.error({ err: error, conversation: pending.conversation }, 'the assistant could not answer')
    return parts.bot.apology({ ...pending, now })
  }
}

/** A handover goes through without a promised time rather than not at all. */
function promisedBy({ promises, log }: TurnParts, now: Date, municipality: string | null): Date | null {
  try {
    return promises.answerBy(now, municipality)
  } catch (error) {
    log.error({ err: error }, 'no time could be promised')
    return null
  }
}

/**
 * Danger gets the fixed words, said by the system, also when a person owns the conversation or answered first. A message
 * raises one alert, so that looking twice does nothing; what was not looked at is found again by `resume`.
 */
async function watchOver(parts: TurnParts, conversation: string, seq: number, now: Date): Promise<void> {
  const heard = await messageAt(parts.db, conversation, seq)
  const danger =
    heard === null ? null : parts.bot.danger(unmaskPersonal(heard.text, heard.personal ?? []), heard.language)
  if (heard === null) return
  const fresh =
    danger !== null && (await dangerWhilePersonOwns(parts.db, { conversation, message: heard.message }, danger, now))
  await markWatched(parts.db, conversation, seq)
  if (danger !== null && fresh) await parts.alarm(conversation, danger.kind)
}
