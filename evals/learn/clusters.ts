import { randomFrom } from '../../bot/understanding/learned/train.ts'

const ROUNDS = 15

/** For each vector of length one the number of its group: k-means by angle. The same vectors always give the same groups. */
export function gathered(vectors: readonly Float64Array[], groups: number): number[] {
  const random = randomFrom(11)
  let centres: Float64Array[] = Array.from({ length: groups }, () =>
    Float64Array.from(vectors[Math.floor(random() * vectors.length)] ?? []),
  )
  let of: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    of = vectors.map((vector) => nearest(vector, centres))
    centres = centresOf(vectors, of, centres)
  }
  return of
}

function nearest(vector: Float64Array, centres: readonly Float64Array[]): number {
  let best = { group: 0, near: Number.NEGATIVE_INFINITY }
  for (const [group, centre] of centres.entries()) {
    let near = 0
    for (let at = 0; at < vector.length; at++) near += (vector[at] ?? 0) * (centre[at] ?? 0)
    if (near > best.near) best = { group, near }
  }
  return best.group
}

/** A group that lost all its vectors keeps its centre. */
function centresOf(vectors: readonly Float64Array[], of: readonly number[], old: Float64Array[]): Float64Array[] {
  const sums = old.map((centre) => new Float64Array(centre.length))
  for (const [index, vector] of vectors.entries()) {
    const sum = sums[of[index] ?? 0]
    if (sum !== undefined) for (let at = 0; at < vector.length; at++) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0)
  }
  return sums.map((sum, group) => {
    const length = Math.hypot(...sum)
    return length === 0 ? (old[group] ?? sum) : sum.map((each) => each / length)
  })
}
