import { setImmediate } from 'node:timers/promises'

/** Work that is done one at a time, in the order in which it was asked for. */
export interface WaitingLine {
  inLine: Work
  /** Before all that waits; what is being done is finished first. */
  ahead: Work
  /** For within a long piece of work: lets others be heard, so that they can get in line. */
  breathe(): Promise<void>
}

type Work = <Result>(work: () => Promise<Result>) => Promise<Result>

/** So long may be gone on without anybody else being heard, in milliseconds. */
const BREATH_MS = 2

export function createWaitingLine(): WaitingLine {
  const urgent: (() => Promise<unknown>)[] = []
  const ordinary: (() => Promise<unknown>)[] = []
  let busy = false
  let breathed = performance.now()

  // The work never waits for anything: without a pause, who calls is not even let in until there is no more of it.
  async function breathe(): Promise<void> {
    if (performance.now() - breathed < BREATH_MS) return
    await setImmediate()
    breathed = performance.now()
  }

  async function go(): Promise<void> {
    if (busy) return
    busy = true
    for (let next = urgent.shift() ?? ordinary.shift(); next !== undefined; next = urgent.shift() ?? ordinary.shift()) {
      await next().catch(() => {})
      await breathe()
    }
    busy = false
  }

  function join(line: (() => Promise<unknown>)[]): Work {
    return (work) =>
      new Promise((resolve, reject) => {
        line.push(() => work().then(resolve, reject))
        void go()
      })
  }

  return { inLine: join(ordinary), ahead: join(urgent), breathe }
}
