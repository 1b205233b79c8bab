const WORDS_IN_PASSAGE = 150

/** A text in pieces of whole sentences of about 150 words; a sentence that is longer than that is cut. */
export function pieces(text: string): string[] {
  const found: string[] = []
  let piece: string[] = []
  let size = 0
  for (const sentence of text.split(/(?<=[.!?;])\s+|\n+/).flatMap(short)) {
    const words = sentence.split(/\s+/).length
    if (size > 0 && size + words > WORDS_IN_PASSAGE) {
      found.push(piece.join(' '))
      piece = []
      size = 0
    }
    piece.push(sentence)
    size += words
  }
  if (size > 0 || found.length === 0) found.push(piece.join(' '))
  return found
}

function short(sentence: string): string[] {
  const words = sentence.split(/\s+/)
  if (words.length <= WORDS_IN_PASSAGE) return [sentence]
  const count = Math.ceil(words.length / WORDS_IN_PASSAGE)
  return Array.from({ length: count }, (_, at) =>
    words.slice(at * WORDS_IN_PASSAGE, (at + 1) * WORDS_IN_PASSAGE).join(' '),
  )
}
