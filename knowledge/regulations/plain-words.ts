import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { createLexicon, type Lexicon, lookUp } from '../search/lexicon.ts'
import { wordsOf } from '../search/tokens.ts'
import { askedFiles } from './asked.ts'

const plainFile = join(import.meta.dirname, 'plain-words.yaml')
const everydayFile = join(import.meta.dirname, 'everyday.yaml')

/**
 * The words by which people ask for what a text of the law says: a law that speaks of "vakantietoeslag" is found by
 * "vakantiegeld". From `plain-words.yaml`, read once, when the first article is indexed.
 */
export function plainFor(text: string): string {
  plain ??= readPlain()
  return lookUp(plain, wordsOf(text)).means.join('\n')
}

/** The other words that people use for what this text says: who has a "zoon" asks for the same as who has a "dochter". */
export function inEverydayWords(text: string): string {
  everyday ??= readEveryday()
  return lookUp(everyday, wordsOf(text)).means.join('\n')
}

/** A number that changes when the words change: what was indexed with other words must be indexed again. */
export function layWordsVersion(): number {
  const hash = createHash('sha256')
  for (const path of [plainFile, everydayFile, ...askedFiles()]) hash.update(readFileSync(path))
  return hash.digest().readUInt16BE()
}

let plain: Lexicon | null = null
let everyday: Lexicon | null = null

function readPlain(): Lexicon {
  const { entries } = parse(readFileSync(plainFile, 'utf8')) as { entries: { law: string[]; plain: string }[] }
  return createLexicon(entries.map(({ law, plain }) => ({ language: 'nl', says: law, means: plain, topics: [] })))
}

function readEveryday(): Lexicon {
  const { alike } = parse(readFileSync(everydayFile, 'utf8')) as { alike: string[] }
  const groups = alike.map((group) => group.split(/\s+/))
  return createLexicon(
    groups.flatMap((group) =>
      group.map((word) => ({ language: 'nl', says: [word], means: group.join(' '), topics: [] })),
    ),
  )
}
