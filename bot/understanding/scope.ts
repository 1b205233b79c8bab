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

/** Whether nothing is named but another desk's subject: "aow", "huisarts zoeken", "ww uitkering aanvragen". */
export function namesOnlyElsewhere(text: string): boolean {
  const said = plain(text)
  const found = elsewhereSubjects.find(({ words, not }) => words.test(said) && !not?.test(said))
  if (found === undefined) return false
  const rest = said.replace(new RegExp(found.words, 'g'), ' ')
  return rest.split(' ').every((word) => word === '' || little.has(word))
}

const little = new Set(
  'ik we wij heb hebben een de het wat iets vraag over met mijn m n me mij onze ons van in op en bij voor aan ben is wil graag hoe waar wanneer kan moet aanvragen regelen nodig info informatie nieuw nieuwe'.split(
    ' ',
  ),
)

/** "Hoeveel mantelzorgers wonen er in Huizen": figures about people are not among what is known. */
export function asksForFigures(text: string): boolean {
  return figures.test(plain(text))
}

const figures =
  /^(en )?(hoeveel|welk percentage( van de)?|hoe veel) (\w+ ){0,2}(mensen|inwoners|mantelzorgers|ouderen|kinderen|jongeren|gezinnen|daklozen|vluchtelingen|statushouders|uitkeringen|vrijwilligers|personen|huishoudens|bijstandsgerechtigden)\b(?=.*\b(wonen|woont|zijn er|leven|krijgen|hebben|zitten)\b)(?!.*\b(mogen|mag|kunnen|per groep|plek)\b)/

const advice =
  /\b(aandelen?|belegg\w*|beleggen|crypto\w*|bitcoin\w*|hypotheek\w*|hypotheken|testament|(rechtszaak|zaak|proces)\b.*\bwinnen|win ik (die|deze|dit|het|mijn|de) (rechtszaak|zaak|proces)|spaarrente|pensioenfonds|welke (bank|lening|belegging|verzekering|zorgverzekering) (is|kan|moet)|levensverzekering)\b/
