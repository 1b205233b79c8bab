/** What one text message may hold, in characters of JavaScript: never more than Meta counts. */
export const LONGEST_TEXT = 4096

/** Cuts a text into parts of at most `longest`: between paragraphs, else between sentences, else between words. */
export function split(text: string, longest = LONGEST_TEXT): string[] {
  const parts: string[] = []
  let rest = text.trim()
  while (rest.length > longest) {
    const at = cutIn(rest, longest)
    parts.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  return rest === '' ? parts : [...parts, rest]
}

/** Shorter, at a word, with a mark that there was more. */
export function shorten(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const at = line.lastIndexOf(' ', longest - 1)
  return `${whole(line, at > longest / 2 ? at : longest - 1).replace(/[\s,.;:–-]+$/, '')}…`
}

function cutIn(text: string, longest: number): number {
  const window = text.slice(0, longest)
  for (const border of borders) {
    const at = lastEnd(window, border)
    // A part that is nearly empty is no better than a cut at a lesser border.
    if (at > longest / 4) return at
  }
  return whole(text, longest).length
}

const borders = [/\n\s*\n/g, /\n/g, /[.!?…](?:["'”’)*_]*)(?=\s)/g, /\s/g]

function lastEnd(text: string, border: RegExp): number {
  let end = 0
  for (const match of text.matchAll(border)) end = match.index + match[0].length
  return end
}

/** The first `length` characters without half of a character that takes two. */
function whole(text: string, length: number): string {
  const cut = text.slice(0, length)
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut
}
