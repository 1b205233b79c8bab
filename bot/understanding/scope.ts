import { elsewhereSubjects } from './scope/elsewhere.ts'
import { medical } from './scope/medical.ts'
import { plain } from './words.ts'

/** What the assistant does not answer: another desk's subject, medical advice, advice on one's own case or money. */
export type Scope =
  | { kind: 'elsewhere'; subject: string | null; where: string | null }
  | { kind: 'medical' }
  | { kind: 'advice' }

/** The reason to decline, or null. Only a hint: where the knowledge is sure of an answer, the answer goes first. */
export function readScope(text: string): Scope | null {
  const said = plain(text)
  if (medical(said)) return { kind: 'medical' }
  if (advice.test(said)) return { kind: 'advice' }
  const found = elsewhereSubjects.find(({ words, not }) => words.test(said) && !not?.test(said))
  return found === undefined ? null : { kind: 'elsewhere', subject: found.subject, where: found.where }
}

const advice =
  /\b(aandelen?|belegg\w*|beleggen|crypto\w*|bitcoin\w*|hypotheek\w*|hypotheken|testament|ga ik (die |mijn |de )?(rechtszaak|zaak) winnen|win ik (die|mijn|de) (rechtszaak|zaak)|spaarrente|pensioenfonds|welke (bank|lening|belegging|verzekering|zorgverzekering) (is|kan|moet)|levensverzekering)\b/
