import { writeFileSync } from 'node:fs'
import { readCorpus } from '../../bot/understanding/learned/corpus.ts'
import { wordsIn } from '../../bot/understanding/learned/features.ts'
import { groupsFile } from '../../bot/understanding/learned/groups.ts'
import { randomFrom } from '../../bot/understanding/learned/train.ts'
import { gathered } from './clusters.ts'
import { foreignQuestions, ordinaryQuestions } from './ordinary.ts'
import { product, type Sparse, spanned, transposed } from './sparse.ts'

/** A word must be met so often to be grouped. */
const LEAST = 4
/** So many of the commonest words are looked for before and behind a word. */
const NEIGHBOURS = 3_000
/** How much a word at this distance says of another. */
const NEAR = [1, 0.5]
const DIMENSIONS = 64
const GROUPS = 400
const ROUNDS = 5

/**
 * Writes the groups of words that stand between the same words: positive pointwise mutual information of a word with what
 * stands before and behind it (Church & Hanks 1990), in 64 dimensions (Levy & Goldberg 2014), gathered round 400 centres.
 */
export async function writeGroups(): Promise<void> {
  const texts = (await everySentence()).map(wordsIn)
  const counts = countsOf(texts)
  const words = [...counts.keys()].filter((word) => (counts.get(word) ?? 0) >= LEAST)
  const vectors = reduced(informationOf(texts, words, commonest(counts)))
  const of = gathered(vectors, GROUPS)
  const lines = Array.from({ length: GROUPS }, (_, group) => words.filter((_word, at) => of[at] === group))
  const told = lines.filter((line) => line.length > 1).map((line) => line.sort().join(' '))
  writeFileSync(groupsFile, `${told.sort().join('\n')}\n`)
  console.log(`${words.length} words in ${told.length} groups`)
}

async function everySentence(): Promise<string[]> {
  const own = ['danger', 'wishes', 'remarks', 'follow'].flatMap((subject) => readCorpus(subject))
  const asked = [...(await ordinaryQuestions([])), ...(await foreignQuestions())]
  return [...own, ...asked].map(({ text }) => text)
}

function countsOf(texts: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function commonest(counts: ReadonlyMap<string, number>): string[] {
  const sorted = [...counts].sort(([, one], [, other]) => other - one)
  return ['^', '$', ...sorted.map(([word]) => word)].slice(0, NEIGHBOURS)
}

/** A row for each word; columns for what stands before it, then for what stands behind. */
function informationOf(texts: readonly string[][], words: readonly string[], neighbours: readonly string[]): Sparse {
  const [row, column] = [placesOf(words), placesOf(neighbours)]
  const rows = words.map(() => new Map<number, number>())
  for (const text of texts) {
    const line = ['^', ...text, '$']
    for (const [at, word] of line.entries()) {
      const met = rows[row.get(word) ?? -1]
      if (met !== undefined) meet(met, line, at, column)
    }
  }
  return informed(rows, 2 * neighbours.length)
}

function meet(
  met: Map<number, number>,
  line: readonly string[],
  at: number,
  column: ReadonlyMap<string, number>,
): void {
  for (const [step, share] of NEAR.entries())
    for (const side of [-1, 1]) {
      const place = column.get(line[at + side * (step + 1)] ?? '')
      if (place === undefined) continue
      const key = side < 0 ? place : place + column.size
      met.set(key, (met.get(key) ?? 0) + share)
    }
}

/** Counts as how much oftener two meet than by chance, in logarithms; rare neighbours are damped. */
function informed(rows: readonly ReadonlyMap<number, number>[], columns: number): Sparse {
  const sums = new Float64Array(columns)
  for (const row of rows) for (const [at, count] of row) sums[at] = (sums[at] ?? 0) + count
  const total = sums.reduce((sum, each) => sum + each, 0)
  const sparse = rows.map((row) => {
    const own = [...row.values()].reduce((sum, each) => sum + each, 0)
    return [...row]
      .map(([at, count]) => ({
        at,
        value: Math.log((count * total) / (own * (sums[at] ?? 1) ** DAMP * total ** (1 - DAMP))),
      }))
      .filter(({ value }) => value > 0)
  })
  return { rows: sparse, columns }
}

const DAMP = 0.75

/** The rows in the few directions in which they differ most, of length one: subspace iteration (Halko et al. 2011). */
function reduced(matrix: Sparse): Float64Array[] {
  const turned = transposed(matrix)
  const random = randomFrom(7)
  let basis: Float64Array[] = Array.from({ length: matrix.columns }, () =>
    Float64Array.from({ length: DIMENSIONS }, () => random() - 0.5),
  )
  for (let round = 0; round < ROUNDS; round++) basis = spanned(product(turned, spanned(product(matrix, basis))))
  return product(matrix, basis).map((vector) => {
    const length = Math.hypot(...vector) || 1
    return vector.map((each) => each / length)
  })
}

function placesOf(words: readonly string[]): Map<string, number> {
  return new Map(words.map((word, at) => [word, at]))
}
