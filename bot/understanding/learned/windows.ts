import { plain } from '../words.ts'

/** This many words are read at once; what was learned, was learned from texts of about this length. */
const WINDOW = 16
const LEAST = 4

/**
 * A text in the pieces in which it is read: the whole, every clause, and of a longer one every run of words, so that what
 * matters is heard in the middle of a story without a full stop and beside an ordinary question.
 */
export function windowsOf(text: string): string[] {
  const words = plain(text).split(' ')
  const clauses = text.split(/[.!?;,\n]+/).filter((clause) => clause.trim().split(/\s+/).length >= LEAST)
  const pieces = [text, ...clauses.filter((clause) => clause !== text)]
  if (words.length <= WINDOW + LEAST) return pieces
  for (let at = 0; at < words.length - LEAST; at += WINDOW / 2) pieces.push(words.slice(at, at + WINDOW).join(' '))
  return pieces
}
