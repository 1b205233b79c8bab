import type { Received } from './received.ts'

/**
 * What waits in this process, by line, each in the order in which it came. A line is handed out with `next`, to one at a
 * time, and comes back with `done`, `park` or `drop`.
 */
export interface Lines {
  add(elements: Received[]): void
  /** The line whose turn it is; null: none. */
  next(): string | null
  /** The first of a line, which is no longer in it; null: it is empty. */
  first(line: string): Received | null
  done(line: string): void
  /** Its first goes back: another process deals with what is before it. It comes again after a moment, some times. */
  park(line: string): void
  /** What is left of it is not for us now. */
  drop(line: string): void
  stop(): void
}

const MOMENT = 250
/** So often it is looked whether another process is ready: longer than that one keeps what it took. */
const MOST_LOOKS = 48

/** `ready` is called when a line can be had that could not before. */
export function createLines(ready: () => void): Lines {
  const lines = new Map<string, Line>()
  const turns: string[] = []

  function giveTurn(name: string, line: Line): void {
    clearTimeout(line.timer)
    line.timer = undefined
    line.at = 'waiting'
    turns.push(name)
  }

  function put(element: Received): void {
    const line: Line = lines.get(element.line) ?? { queue: [], current: null, at: 'parked', looks: 0, timer: undefined }
    lines.set(element.line, line)
    if (line.at === 'out' && line.current?.key === element.key) return
    // Taken up again it knows better how often it was tried.
    line.queue = [...line.queue.filter(({ key }) => key !== element.key), element].sort((a, b) => a.n - b.n)
    line.looks = 0
    if (line.at === 'parked') giveTurn(element.line, line)
  }

  return {
    add(elements) {
      for (const element of elements) put(element)
      ready()
    },
    next() {
      const name = turns.shift()
      if (name === undefined) return null
      const line = lines.get(name)
      if (line !== undefined) line.at = 'out'
      return name
    },
    first(name) {
      const line = lines.get(name)
      if (line === undefined) return null
      line.current = line.queue.shift() ?? null
      return line.current
    },
    done(name) {
      const line = lines.get(name)
      if (line === undefined) return
      line.current = null
      line.looks = 0
      if (line.queue.length > 0) giveTurn(name, line)
      else lines.delete(name)
    },
    park(name) {
      const line = lines.get(name)
      if (line === undefined) return
      if (line.current !== null) line.queue = [line.current, ...line.queue].sort((a, b) => a.n - b.n)
      line.current = null
      line.looks += 1
      if (line.looks > MOST_LOOKS) {
        lines.delete(name)
        return
      }
      line.at = 'parked'
      line.timer = setTimeout(() => {
        giveTurn(name, line)
        ready()
      }, MOMENT)
    },
    drop(name) {
      lines.delete(name)
    },
    stop() {
      for (const { timer } of lines.values()) clearTimeout(timer)
    },
  }
}

interface Line {
  queue: Received[]
  current: Received | null
  /** `out`: somebody deals with its first; `parked`: nobody knows of it but its timer. */
  at: 'waiting' | 'out' | 'parked'
  looks: number
  timer: NodeJS.Timeout | undefined
}
