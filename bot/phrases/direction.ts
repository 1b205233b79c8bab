/** Sentences that are read from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar'])

/** Between Arabic words "035 555 00 00" and "0800-2000" would be read backwards, part by part. */
const figuresInParts = /\+?\(?\d[\d()]*(?:[ \-/]\(?\d[\d()]*)+/g
const BEGIN = '\u2066'
const END = '\u2069'

/** Numbers of several parts stay as they are dialled, as an island in a text that is read from right to left. */
export function withIslands(text: string, language: string): string {
  return RIGHT_TO_LEFT.has(language) ? text.replace(figuresInParts, `${BEGIN}$&${END}`) : text
}
