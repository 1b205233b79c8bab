import type { Article } from '../content/types.ts'
import { askedFor, isWrittenOut } from './asked.ts'

/** What stands in front of ministers, councils and courts, and no inhabitant asks for. */
const administrative =
  /overgang|slotbepaling|invoeringsbepaling|wijziging (van )?(andere|de) wet|evaluatie|citeertitel|inwerkingtreding|beleidsinformatie|(financiële|maatschappelijke) verantwoording|begripsbepaling|definities/i
const delegated =
  /^(1\. )?(wijzigt |onze ministers? |bij (of krachtens )?algemene maatregel van bestuur |bij regeling van |de gemeenteraad )/i

const LESS = 0.96

/** How much an article counts for who asks as an inhabitant: less when it is no business of theirs. */
export function concerns({ law, article, heading }: Article, text: string): number {
  const notTheirs = administrative.test(heading.join('. ')) || delegated.test(text)
  const neverAsked = isWrittenOut(law) && askedFor(law, article).length === 0
  return (notTheirs ? LESS : 1) * (neverAsked ? LESS : 1)
}
