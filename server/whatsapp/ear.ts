import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Element } from '../../channels/whatsapp/shapes.ts'
import type { Database } from '../database.ts'
import { createLines } from './lines.ts'
import {
  claimElement,
  keepTaken,
  markHandled,
  putOff,
  type Received,
  storeElements,
  type Taking,
  takeElements,
} from './received.ts'

/**
 * Takes in what Meta tells: stored at once, dealt with after, each element on its own and in the order of its line. What
 * fails holds up its line until it succeeds or is put aside, in this process and in any other.
 */
export interface Ear {
  /** Resolves once all of it is stored; told before changes nothing. */
  keep(elements: Element[]): Promise<void>
  /** Takes up what a crash left, and what was put off until now. Gives how many. */
  resume(): Promise<number>
  /** Resolves when all that was taken up was dealt with, but for what waits for another process. */
  quiet(): Promise<void>
  stop(): void
}

/**
 * What became of an element in one word, `kept` when what was in it may stay; or when to look again, as something must
 * come first that may come after it: then it holds up nobody.
 */
export type Dealt = { result: string; kept?: boolean } | { afterSeconds: number }

/** So long an element is left to who took it up, in milliseconds. Dealing with it twice does no harm. */
const TAKEN = 10_000
/** With the pauses between them some two minutes: so long a person who writes on can be held up by one message. */
const MOST_ATTEMPTS = 9
const LONGEST_PAUSE = 30
/** How many lines are followed at once when it is not said. */
const AT_ONCE = 8

export function createEar(parts: EarParts): Ear {
  const { db, time, log, atOnce = AT_ONCE } = parts
  const me = randomUUID()
  const lines = createLines(follow)
  const following = new Set<Promise<void>>()
  const taking = (): Taking => ({ by: me, until: new Date(time().getTime() + TAKEN) })

  function follow(): void {
    while (following.size < atOnce) {
      const line = lines.next()
      if (line === null) return
      const done: Promise<void> = nextOf(line)
        .catch((err: unknown) => log.error({ err }, 'a line of WhatsApp waits'))
        .finally(() => {
          following.delete(done)
          follow()
        })
      following.add(done)
    }
  }

  /** One element; the rest of its line waits its turn behind other lines. */
  async function nextOf(line: string): Promise<void> {
    // Whoever calls meanwhile is heard first: the embedded database would go on without looking up.
    await setImmediate()
    const element = lines.first(line)
    if (element === null) return lines.done(line)
    try {
      const standing = await standingOf(element)
      if (standing === 'behind') return lines.park(line)
      if (standing === 'ours' && (await dealWith(element)) === 'failed') return lines.drop(line)
      lines.done(line)
    } catch (error) {
      // What is left of it is taken up again, in order, when its time is over.
      lines.drop(line)
      throw error
    }
  }

  async function standingOf(element: Received): Promise<'ours' | 'behind' | 'gone'> {
    if (!element.behind && time() < element.until) return 'ours'
    return await claimElement(db, element.key, time(), taking())
  }

  async function dealWith(element: Received): Promise<'dealt' | 'failed'> {
    const longer = () => void keepTaken(db, element.key, taking()).catch(() => {})
    const beat = setInterval(longer, TAKEN / 3)
    try {
      const dealt = await parts.deal(element)
      if ('result' in dealt) await markHandled(db, element.key, dealt.result, time(), dealt.kept)
      else await putOff(db, element.key, after(dealt.afterSeconds), true)
      return 'dealt'
    } catch (error) {
      const { kind, attempts } = element
      log.error({ err: error, kind, attempts }, 'an element of a webhook was not dealt with')
      return await again(element)
    } finally {
      clearInterval(beat)
    }
  }

  async function again(element: Received): Promise<'dealt' | 'failed'> {
    const { key, attempts } = element
    if (attempts + 1 < MOST_ATTEMPTS) {
      await putOff(db, key, after(Math.min(2 ** attempts, LONGEST_PAUSE)), false)
      return 'failed'
    }
    await parts.putAside(element)
    await markHandled(db, key, 'failed', time(), true)
    return 'dealt'
  }

  function after(seconds: number): Date {
    return new Date(time().getTime() + seconds * 1000)
  }

  return {
    async keep(elements) {
      lines.add(await storeElements(db, elements, time(), taking()))
    },
    async resume() {
      const left = await takeElements(db, time(), taking())
      lines.add(left)
      return left.length
    },
    async quiet() {
      while (following.size > 0) await Promise.all(following)
    },
    stop: () => lines.stop(),
  }
}

interface EarParts {
  db: Pick<Database, 'query' | 'queryAhead' | 'transaction'>
  /** The time of day as it is: what is taken up is left after a while, also where the clock of the town stands still. */
  time: () => Date
  log: { error(details: object, message: string): void }
  deal(element: Received): Promise<Dealt>
  /** What cannot be dealt with, whatever was tried, is for staff. Never throws. */
  putAside(element: Received): Promise<void>
  /** How many lines are followed at once: more makes who calls wait for the same database. */
  atOnce?: number
}
