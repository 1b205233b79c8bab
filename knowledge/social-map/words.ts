/** A text in small letters without accents and signs, its words between spaces. */
export function foldedWords(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
}

const tooCommon = new Set(
  'aan bij de den der die dit een en er het hoe hulp ik in is met mijn naar of om op te van voor wat'.split(' '),
)

/**
 * Whether every word of the question that says something is the start of a word, or within a word, of `words`. A
 * question of common words only is taken as it is; one without any word matches nothing.
 */
export function matcherOf(question: string): (words: string) => boolean {
  const asked = foldedWords(question).trim().split(' ')
  if (asked[0] === '') return () => false
  const telling = asked.filter((word) => !tooCommon.has(word))
  const sought = (telling.length > 0 ? telling : asked).map((word) => (word.length < 4 ? ` ${word}` : word))
  return (words) => sought.every((word) => words.includes(word))
}
