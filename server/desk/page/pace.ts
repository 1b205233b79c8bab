const GATHER_MS = 120

/** Of several answers that are on their way only the last asked one counts; who waits for an earlier one waits for it too. */
export function newestOnly(work: (isNewest: () => boolean) => Promise<void>): () => Promise<void> {
  let newest = 0
  let last = Promise.resolve()
  return () => {
    newest++
    const mine = newest
    last = work(() => mine === newest).then(() => (mine === newest ? undefined : last))
    return last
  }
}

/** Several calls in a short time become one, and calls without end still get through. */
export function gathered(work: () => void): () => void {
  let coming = false
  return () => {
    if (coming) return
    coming = true
    setTimeout(() => {
      coming = false
      work()
    }, GATHER_MS)
  }
}
