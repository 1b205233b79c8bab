import { remembered } from '../remembered.ts'
import { plain } from '../words.ts'

/**
 * Plain words in which letters that keyboards leave out or mix up are one: Turkish without dots, Polish without strokes,
 * Arabic with either form of an ending.
 */
export const folded = remembered(foldedAnew)

function foldedAnew(text: string): string {
  return plain(text.replace(/[İI]/g, 'i'))
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/\u0640/g, '')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
}

/**
 * A pattern for words that stand together, written as they are said: `a/b` either, `word?` may be left out, `stem*` with
 * any ending, `..` up to three words between, `to_me` two words as one of several.
 */
export function phrase(words: string): RegExp {
  const tokens = words.split(' ').map((token) => {
    if (token === '..') return '(?:[\\p{L}\\p{N}]+ ){0,3}'
    const may = token.endsWith('?')
    const either = (may ? token.slice(0, -1) : token).split('/').map(oneOf)
    return `(?:${either.join('|')})${may ? '?' : ''}`
  })
  return new RegExp(`(?<![\\p{L}\\p{N}])${tokens.join('')}`, 'u')
}

function oneOf(word: string): string {
  const stem = word.endsWith('*')
  const said = folded((stem ? word.slice(0, -1) : word).replaceAll('_', ' '))
  return `${said}${stem ? '[\\p{L}\\p{N}]*' : ''} `
}

/** A list of phrases, one a line, in any order of languages. */
export function phrases(lines: string): RegExp[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(phrase)
}

/** Whether one of the phrases is in the text; the first one that is, taken out, else null. */
export function without(text: string, patterns: readonly RegExp[]): string | null {
  const said = `${folded(text)} `
  const pattern = patterns.find((each) => each.test(said))
  return pattern === undefined ? null : said.replace(pattern, ' ').replace(/ +/g, ' ').trim()
}

/** Whether one of the phrases is all that the text says. */
export function isAll(text: string, patterns: readonly RegExp[]): boolean {
  const said = `${folded(text)} `
  return patterns.some((each) => each.exec(said)?.[0] === said)
}
