import { setImmediate } from 'node:timers/promises'
import type { Element } from '../../channels/whatsapp/shapes.ts'
import type { Database } from '../database.ts'
import { markHandled, putOff, type Received, storeElements, takeElements } from './received.ts'

/** Takes in what Meta tells: stored at once, dealt with after, each element on its own and in the order of its line. */
export interface Ear {
  /** Resolves once all of it is stored; told before changes nothing. */
  keep(elements: Element[]): Promise<void>
  /** Takes up what a crash left, and what was put off until now. Gives how many. */
  resume(): Promise<number>
  /** Resolves when all that was taken up was dealt with. */
  quiet(): Promise<void>
}

/** What became of an element in one word, `kept` when what was in it may stay; or when it can be dealt with: not now. */
export type Dealt = { result: string; kept?: boolean } | { afterSeconds: number }

/** So long an element is left to who took it up, in milliseconds. Dealing with it twice does no harm. */
const TAKEN = 10_000
const MOST_ATTEMPTS = 12
/** How many lines are followed at once when it is not said. */
const AT_ONCE = 8

export function createEar(parts: {
  db: Pick<Database, 'query' | 'queryAhead' | 'transaction'>
  /** The time of day as it is: what is taken up is left after a while, also where the clock of the town stands still. */
  time: () => Date
  log: { error(details: object, message: string): void }
  deal(element: Received): Promise<Dealt>
  /** How many lines are followed at once: more makes who calls wait for the same database. */
  atOnce?: number
}): Ear {
  const { db, time, log, atOnce = AT_ONCE } = parts
  const lines = new Map<string, Received[]>()
  const waiting: string[] = []
  const following = new Set<Promise<void>>()
  const until = () => new Date(time().getTime() + TAKEN)

  function take(elements: Received[]): void {
    for (const element of elements) {
      const line = lines.get(element.line)
      if (line === undefined) {
        lines.set(element.line, [element])
        waiting.push(element.line)
      } else if (!line.some(({ key }) => key === element.key)) line.push(element)
    }
    follow()
  }

  function follow(): void {
    while (following.size < atOnce) {
      const line = waiting.shift()
      if (line === undefined) return
      const done: Promise<void> = nextOf(line).finally(() => {
        following.delete(done)
        follow()
      })
      following.add(done)
    }
  }

  /** One element; the rest of its line waits its turn behind other lines. */
  async function nextOf(name: string): Promise<void> {
    // Whoever calls meanwhile is heard first: the embedded database would go on without looking up.
    await setImmediate()
    const [element] = lines.get(name) ?? []
    if (element !== undefined) await dealWith(element)
    const line = lines.get(name) ?? []
    line.shift()
    if (line.length > 0) waiting.push(name)
    else lines.delete(name)
  }

  async function dealWith(element: Received): Promise<void> {
    try {
      const dealt = await parts.deal(element)
      if ('result' in dealt) await markHandled(db, element.key, dealt.result, time(), dealt.kept)
      else await putOff(db, element.key, new Date(time().getTime() + dealt.afterSeconds * 1000))
    } catch (error) {
      log.error(
        { err: error, kind: element.kind, attempts: element.attempts },
        'an element of a webhook was not dealt with',
      )
      await again(element).catch((err: unknown) => log.error({ err }, 'an element of a webhook waits'))
    }
  }

  async function again({ key, attempts }: Received): Promise<void> {
    if (attempts + 1 >= MOST_ATTEMPTS) await markHandled(db, key, 'failed', time(), true)
    else await putOff(db, key, new Date(time().getTime() + 2 ** attempts * 1000))
  }

  return {
    async keep(elements) {
      take(await storeElements(db, elements, time(), until()))
    },
    async resume() {
      const left = await takeElements(db, time(), until())
      take(left)
      return left.length
    },
    async quiet() {
      while (following.size > 0) await Promise.all(following)
    },
  }
}
