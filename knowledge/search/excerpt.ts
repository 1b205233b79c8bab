import { contentWords, termsOf } from './analyser.ts'

const LONGEST = 280
/** Of a sentence that is too long, so many characters before the first word that was asked for stay. */
const LEAD = 80

/** A run of an excerpt; `match` when it is a word that was asked for. */
export interface Run {
  text: string
  match: boolean
}

/** The sentence of a text that says most of the question, with the next one when both are short. */
export function excerptOf(text: string, wanted: ReadonlyMap<number, number>): string {
  const sentences = text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
  let best = 0
  let most = -1
  sentences.forEach((sentence, at) => {
    const terms = new Set(contentWords(sentence).map((word) => termsOf(word)[0]?.term ?? 0))
    let sum = 0
    for (const term of terms) sum += wanted.get(term) ?? 0
    if (sum > most) {
      most = sum
      best = at
    }
  })
  const [first = '', second = ''] = sentences.slice(best, best + 2)
  const both = second !== '' && first.length + second.length < LONGEST ? `${first} ${second}` : first
  return around(both, wanted)
}

/** An excerpt in runs, so that a page can mark what was asked for; together they are the excerpt as it stands. */
export function runsOf(excerpt: string, wanted: ReadonlyMap<number, number>): Run[] {
  const runs: Run[] = []
  for (const piece of excerpt.split(/([\p{L}\p{M}\d]+)/u)) {
    if (piece === '') continue
    const match = isWanted(piece, wanted)
    const last = runs.at(-1)
    if (last !== undefined && !last.match && !match) last.text += piece
    else runs.push({ text: piece, match })
  }
  return runs
}

function isWanted(word: string, wanted: ReadonlyMap<number, number>): boolean {
  return contentWords(word).some((one) => termsOf(one).some(({ term }) => wanted.has(term)))
}

/** What is too long is cut at words, with the first word that was asked for in what stays. */
function around(text: string, wanted: ReadonlyMap<number, number>): string {
  if (text.length <= LONGEST) return text
  const first = [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].find(([word]) => isWanted(word, wanted))?.index ?? 0
  const from = first <= LONGEST - LEAD ? 0 : text.indexOf(' ', first - LEAD) + 1
  const to = from + LONGEST >= text.length ? text.length : Math.max(text.lastIndexOf(' ', from + LONGEST), from + 1)
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`
}
