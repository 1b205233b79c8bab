import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Words that are used alike, a group on a line: found in our own sentences by `npm run learn -- groups`. What was learned
 * of one word of a group is heard in the others: "gestompt" and "geduwd", "zoontje" and "nichtje".
 */
export const groupsFile = join(import.meta.dirname, 'groups.txt')

const groups = new Map(
  readFileSync(groupsFile, 'utf8')
    .split('\n')
    .flatMap((line, group) => line.split(' ').map((word): [string, number] => [word, group])),
)

/** The number of the group that a plain word is of; null for a word that is rare or stands alone. */
export function groupOf(word: string): number | null {
  return groups.get(word) ?? null
}
