export interface Timing {
  perSecond: number
  p50: number
  p95: number
}

/** Runs `work` `count` times with so many at once; times in milliseconds. */
export async function timed(count: number, atOnce: number, work: (index: number) => Promise<void>): Promise<Timing> {
  const times: number[] = []
  let next = 0
  const started = performance.now()
  async function worker(): Promise<void> {
    for (let index = next++; index < count; index = next++) {
      const begun = performance.now()
      await work(index)
      times.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  const seconds = (performance.now() - started) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { perSecond: count / seconds, p50: at(0.5), p95: at(0.95) }
}

export function line(name: string, { perSecond, p50, p95 }: Timing): string {
  return `${name.padEnd(44)} ${perSecond.toFixed(0).padStart(7)}/s   p50 ${p50.toFixed(1).padStart(6)} ms   p95 ${p95.toFixed(1).padStart(6)} ms`
}
