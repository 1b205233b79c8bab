/** Words of a plain text that are one slip of the finger away from a key word, put right; the rest as it was. */
export function repairTowards(said: string, keys: readonly string[]): string {
  return said
    .split(' ')
    .map((word) =>
      word.length < SHORTEST || keys.includes(word) ? word : (keys.find((key) => isSlip(word, key)) ?? word),
    )
    .join(' ')
}

const SHORTEST = 5
/** From this length on, two slips are forgiven. */
const LONG = 9

function isSlip(word: string, key: string): boolean {
  if (key.length < SHORTEST || word[0] !== key[0]) return false
  const most = Math.min(word.length, key.length) >= LONG ? 2 : 1
  return Math.abs(word.length - key.length) <= most && distance(word, key) <= most
}

/** Optimal string alignment: dropped, added, changed and swapped neighbouring letters each count one. */
export function distance(from: string, to: string): number {
  let before: number[] = []
  let above = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      let least = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      if (swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1)
      current.push(least)
    }
    before = above
    above = current
  }
  return above[to.length] ?? 0
}
