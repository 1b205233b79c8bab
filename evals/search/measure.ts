/** One question of a collection: `rel` are the ids of the documents that answer it. */
export interface Query {
  q: string
  rel: string[]
}

export interface Quality {
  recall1: number
  recall5: number
  recall10: number
  mrr: number
  ndcg10: number
}

export type Measure = keyof Quality

/** What one list of found ids is worth for one question. */
export function judge(found: readonly string[], rel: readonly string[]): Quality {
  const wanted = new Set(rel)
  const ten = found.slice(0, 10)
  const first = ten.findIndex((id) => wanted.has(id))
  const gain = ten.reduce((sum, id, at) => sum + (wanted.has(id) ? 1 / Math.log2(at + 2) : 0), 0)
  const best = Array.from({ length: Math.min(10, wanted.size) }, (_, at) => 1 / Math.log2(at + 2))
  const within = (count: number) => (first >= 0 && first < count ? 1 : 0)
  return {
    recall1: within(1),
    recall5: within(5),
    recall10: within(10),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    ndcg10: gain / best.reduce((sum, part) => sum + part, 0),
  }
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

export function average(all: readonly Quality[]): Quality {
  const of = (measure: Measure) => mean(all.map((one) => one[measure]))
  return {
    recall1: of('recall1'),
    recall5: of('recall5'),
    recall10: of('recall10'),
    mrr: of('mrr'),
    ndcg10: of('ndcg10'),
  }
}

/** The middle 95 % of the means of a thousand samples with replacement; the same every time. */
export function interval(values: readonly number[]): [number, number] {
  const random = randomFrom(20_261_122)
  const means = Array.from({ length: 1_000 }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort((a, b) => a - b)
  return [means[24] ?? 0, means[974] ?? 0]
}

/** The value below which `share` of the values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator is enough to mix texts). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
