import type { AnswerParts } from '../../channels/message.ts'
import type { ArticleText, Material } from '../abilities.ts'
import { dateIn } from '../phrases/dates.ts'
import type { TurnDesk } from '../turn.ts'

/** An answer of before, shown from one side. */
export function otherSide(
  desk: TurnDesk,
  side: 'place' | 'source' | 'simpler' | 'shorter' | 'more',
  { parts }: Material,
  articles: ArticleText[],
): AnswerParts {
  const { phrases } = desk
  switch (side) {
    case 'place':
      return { ...parts, core: placeCore(desk, parts), steps: [], basis: [], notes: [] }
    case 'source':
      return { ...parts, core: sourceCore(desk, parts, articles), steps: [], cards: [], notes: [] }
    case 'simpler':
      return {
        ...parts,
        core: `${phrases.inShort} ${sentences(parts.core).slice(0, 2).join(' ')}`,
        steps: parts.steps.slice(0, 1),
        cards: parts.cards.slice(0, 1),
        basis: [],
      }
    case 'shorter':
      return {
        ...parts,
        core: sentences(parts.core).slice(0, 1).join(' '),
        steps: [],
        cards: parts.cards.slice(0, 1),
        notes: [],
        basis: [],
      }
    case 'more':
      return parts
    default:
      return side satisfies never
  }
}

/** Who has no card is brought to the information point. */
function placeCore(desk: TurnDesk, parts: AnswerParts): string {
  if (parts.cards.length > 0) return desk.phrases.hereYouCanGo
  const { number, example, hours } = desk.abilities.promises.phone(desk.phrases.language)
  return `${desk.phrases.askInformationPoint} ${desk.phrases.personPhone(number, example, hours)}`
}

/** What the law says itself where its text is there, who looked it over and when, and who decides. */
function sourceCore({ phrases }: TurnDesk, parts: AnswerParts, articles: ArticleText[]): string {
  const checked = parts.basis.find((each) => each.checked !== null)?.checked ?? null
  const quoted = articles
    .slice(0, QUOTED)
    .map(({ citation, text }) => `${phrases.articleSays(citation)}\n“${shortened(text)}”`)
  const first = parts.basis.length > 0 ? phrases.thisIsWhy : phrases.checkedByPeople
  const when = checked === null ? null : phrases.checkedOn(dateIn(phrases.language, checked))
  return [[first, when, phrases.municipalityDecides].filter((each) => each !== null).join(' '), ...quoted].join('\n\n')
}

const QUOTED = 2
const LENGTH = 420

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= LENGTH ? line : `${line.slice(0, LENGTH - 1).trimEnd()}…`
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/)
}
