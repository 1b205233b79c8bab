import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { createLexicon, type Lexicon, lookUp } from '../search/lexicon.ts'
import { wordsOf } from '../search/tokens.ts'

/**
 * The words by which people ask for what a text of the law says: a law that speaks of "vakantietoeslag" is found by
 * "vakantiegeld". From `plain-words.yaml`, read once, when the first article is indexed.
 */
export function plainFor(text: string): string {
  lexicon ??= readLexicon()
  return lookUp(lexicon, wordsOf(text)).means.join('\n')
}

let lexicon: Lexicon | null = null

function readLexicon(): Lexicon {
  const file = readFileSync(join(import.meta.dirname, 'plain-words.yaml'), 'utf8')
  const { entries } = parse(file) as { entries: { law: string[]; plain: string }[] }
  return createLexicon(entries.map(({ law, plain }) => ({ language: 'nl', says: law, means: plain, topics: [] })))
}
