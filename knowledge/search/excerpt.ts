import { contentWords, termsOf } from './analyser.ts'

const LONGEST = 280

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
  return both.length <= LONGEST ? both : `${both.slice(0, both.lastIndexOf(' ', LONGEST))} …`
}
