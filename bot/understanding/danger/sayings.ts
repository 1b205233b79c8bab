import { firstWords, wordsNeeded } from './first-words.ts'

/** How sayings are written down, one a line, and made ready to be looked for. */

export type DangerKind = 'suicide' | 'violence' | 'child' | 'child-writing' | 'medical' | 'weapon' | 'missing'

/** Ways to say one thing. */
export interface Sayings {
  kind: DangerKind
  /** Null: it is the writer when the words found have "ik" or "mij" in them. */
  about: 'self' | 'other' | null
  says: Saying[]
  /** Ways to say something else with the same words, looked for in the words around what was found. */
  unless: RegExp | null
  /** The same, where what was found stands between " < " and " > ". */
  unlessBeside: RegExp | null
  /** Whether it counts when it was long ago. */
  everCounts: boolean
  /** The whole words that are looked for. */
  vocabulary: string[]
}

/**
 * One way to say it, looked for from a given place on; `first` are the words that it can start with, and of each list of
 * `needed` a word must be there.
 */
export interface Saying {
  pattern: RegExp
  first: string[]
  needed: string[][]
}

/**
 * Sayings, one a line, in which `_`, `__` and `___` stand for up to 3, 6 and 10 other words of the same sentence, `____`
 * for up to 14 words and the end of a sentence too, `*` for the rest of a word, `#` for where a sentence starts or ends, `{name}` for a list of words, and brackets, `|` and `?`
 * for what they mean in a pattern.
 */
export function sayings(
  kind: DangerKind,
  lines: string,
  words: Record<string, string>,
  more: { unless?: string; about?: 'self' | 'other'; everCounts?: boolean } = {},
): Sayings {
  const unless = linesOf(more.unless ?? '')
  return {
    kind,
    about: more.about ?? null,
    everCounts: more.everCounts ?? true,
    vocabulary: linesOf(lines).flatMap(
      (line) => written(line, words).match(/(?<![\p{L}\\])\p{L}{4,}(?![\p{L}*(])/gu) ?? [],
    ),
    unless: eitherOf(
      unless.filter((line) => !/[<>]/.test(line)),
      words,
    ),
    unlessBeside: eitherOf(
      unless.filter((line) => /[<>]/.test(line)),
      words,
    ),
    says: linesOf(lines).map((line) => {
      const saying = written(line, words)
      return { pattern: new RegExp(sourceOf(saying), 'y'), first: firstWords(saying), needed: wordsNeeded(saying) }
    }),
  }
}

/** One pattern for several lines; the words that may stand between stay within a clause. */
function eitherOf(lines: string[], words: Record<string, string>): RegExp | null {
  if (lines.length === 0) return null
  return new RegExp(
    lines
      .map((line) =>
        sourceOf(
          written(line, words),
          '(?!(?:en|maar|want|dus|omdat|terwijl|and|but|und|aber|ve|ama|ale|oraz|але|و) )[^ #]+',
        ),
      )
      .join('|'),
  )
}

/**
 * A text as sayings are looked for in it: " # word word # word # ", small letters without accents, one sign for letters
 * that are written in several ways.
 */
export function spread(text: string): string {
  if (text !== latest.text) latest = { text, words: spreadOut(text) }
  return latest.words
}

/** One text is looked at in one language after the other. */
let latest = { text: '', words: ' # ' }

function spreadOut(text: string): string {
  const words = folded(text)
    .replace(/\.{2,}|…/g, ' ')
    .replace(/[.!?;؟։።]+(?=\s|$)|\n+|።/g, ' # ')
    .replace(/['’`´ʼ]/g, '')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim()
  return ` # ${words} # `.replace(/\s+/g, ' ').replace(/(?: #)+ /g, ' # ')
}

/** The text in its words, and once more without words that change nothing in what is said. */
export function spreadWithout(fillers: string): (text: string) => string[] {
  const filler = new RegExp(` (?:${folded(fillers)})(?= )`, 'g')
  return (text) => {
    const words = spread(text)
    const light = words.replace(filler, '')
    return light === words ? [words] : [words, light]
  }
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[łıßøæ\u0640ةىک]/g, (letter) => sameLetters[letter] ?? letter)
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
}

const sameLetters: Record<string, string> = {
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  '\u0640': '',
  ة: 'ه',
  ى: 'ي',
  ک: 'ك',
}

function linesOf(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A choice of "de", "het", "een" and the like inside a saying: who types in a hurry leaves it out. */
const articles =
  / (\((?:(?:mijn|zijn|haar|me|mn|hun|onze|ons|deze|die|dat|dit|zo n|je|jouw|uw)\|)*(?:de|het|een|n|the|a)(?:\|(?:de|het|een|n|mijn|zijn|haar|me|mn|hun|onze|ons|deze|die|dat|dit|zo n|je|jouw|uw|the|a|my|his|her|our|their|an))*\)) (?=\S)/g

/** The line with its lists written out, folded as a text is. */
function written(line: string, words: Record<string, string>): string {
  let saying = line
  for (let depth = 0; depth < 5 && saying.includes('{'); depth++) {
    saying = saying.replace(/\{([a-z]+)\}/gi, (_, name: string) => {
      const list = words[name]
      if (list === undefined) throw new Error(`a saying uses {${name}}, which is no list of words: ${line}`)
      return `(${list})`
    })
  }
  return folded(saying)
    .replace(/['’`´ʼ]/g, '')
    .replaceAll('(?:', '(')
    .replace(articles, ' ($1 )?')
}

function sourceOf(saying: string, word = '[^ #]+'): string {
  const source = saying
    .replaceAll('(', '(?:')
    .replace(/(?:\\w|(?<=[\p{L}\d]))\*/gu, '[^ #]*')
    .replace(/ _{4}(?= |$)/g, `(?: [^ ]+){0,${FAR}}`)
    .replace(/ (_{1,3})(?= |$)/g, (_, gap: string) => `(?: ${word}){0,${gaps[gap.length - 1] ?? 3}}`)
    .replace(/(?<![ _])(_{1,3}) /g, (_, gap: string) => `(?:${word} ){0,${gaps[gap.length - 1] ?? 3}}`)
  return ` ${source}(?= )`
}

const gaps = [3, 6, 10]
/** Words that may stand between the halves of what is told over more than one sentence. */
const FAR = 14
