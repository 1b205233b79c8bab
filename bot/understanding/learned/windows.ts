import { plain } from '../words.ts'

/** This many words are read at once; what was learned, was learned from texts of about this length. */
const WINDOW = 16
const LEAST = 4

/**
 * A text in the pieces in which it is read: the whole, and of a longer one also every sentence and every run of words,
 * so that what matters is heard in the middle of a story without a full stop.
 */
export function windowsOf(text: string): string[] {
  const words = plain(text).split(' ')
  if (words.length <= WINDOW + LEAST) return [text]
  const pieces = [text]
  for (let at = 0; at < words.length - LEAST; at += WINDOW / 2) pieces.push(words.slice(at, at + WINDOW).join(' '))
  for (const sentence of text.split(/[.!?\n]+/)) if (sentence.trim().split(/\s+/).length >= LEAST) pieces.push(sentence)
  return pieces
}
