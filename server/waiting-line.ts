import { AsyncLocalStorage } from 'node:async_hooks'

/** Work that waits until there is room: who came first is helped first. */
export interface WaitingLine {
  /** Beside at most `together - 1` others. */
  inLine: Work
  /** Before all that waits. */
  ahead: Work
  /** When all that was begun is finished, and nothing begins before it is. */
  alone: Work
}

type Work = <Result>(work: () => Promise<Result>) => Promise<Result>

interface Waiting {
  ticket: number
  begin: () => Promise<unknown>
  alone: boolean
}

const tickets = new AsyncLocalStorage<number>()
let lastTicket = 0

/**
 * All that `work` asks of a line counts from now. Without it, whoever has many small pieces of work stands at the end of
 * the line for each of them, and is overtaken by all who came later.
 */
export function fromNow<Result>(work: () => Result): Result {
  return tickets.run(++lastTicket, work)
}

export function createWaitingLine(together: number): WaitingLine {
  const urgent: Waiting[] = []
  const ordinary: Waiting[] = []
  let begun = 0
  let closed = false

  function go(): void {
    while (!closed && begun < together) {
      const line = urgent.length > 0 ? urgent : ordinary
      const next = line[0]
      if (next === undefined || (next.alone && begun > 0)) return
      line.shift()
      begun += 1
      closed = next.alone
      void next.begin().then(() => {
        begun -= 1
        if (next.alone) closed = false
        go()
      })
    }
  }

  function join(line: Waiting[], alone: boolean): Work {
    return (work) =>
      new Promise((resolve, reject) => {
        const ticket = tickets.getStore() ?? ++lastTicket
        const place = line.findLastIndex((each) => each.ticket <= ticket) + 1
        line.splice(place, 0, { ticket, begin: () => work().then(resolve, reject), alone })
        go()
      })
  }

  return { inLine: join(ordinary, false), ahead: join(urgent, false), alone: join(ordinary, true) }
}
