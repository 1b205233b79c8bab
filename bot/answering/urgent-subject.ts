import type { Findings } from '../abilities.ts'
import type { TurnDesk } from '../turn.ts'
import { readUrgency, type UrgencyKind } from '../understanding/urgency.ts'
import { plain } from '../understanding/words.ts'
import { askerOf } from './answer.ts'

/** What helps at once: the topics for each kind of trouble that cannot wait, and the words that find its explanation. */
const help: Record<UrgencyKind, { topics: string[]; asked: string }> = {
  eviction: { topics: ['schulden'], asked: 'ik word uit huis gezet door schulden, wie helpt mij snel' },
  'cut-off': {
    topics: ['schulden'],
    asked: 'ik word afgesloten van gas, stroom of water door schulden, wie helpt mij snel',
  },
  insurance: { topics: ['schulden', 'zorgverzekering-minima'], asked: 'mijn zorgverzekering stopt door schulden' },
  'no-food': { topics: ['voedselhulp'], asked: 'ik heb geen eten en geen geld, hoe kom ik aan een voedselpakket' },
  'no-medicine': {
    topics: ['zorgverzekering-minima', 'bijzondere-bijstand'],
    asked: 'ik kan mijn zorgkosten niet betalen',
  },
  'no-roof': { topics: ['wmo-opvang-beschermd-wonen', 'wonen'], asked: 'ik heb geen plek om te slapen' },
  'no-income': { topics: ['bijstand', 'voedselhulp'], asked: 'mijn bijstand is gestopt, ik heb geen inkomen' },
  'no-care': {
    topics: ['wmo-melding-aanvraag', 'wmo-begeleiding', 'mantelzorg'],
    asked: 'hoe snel kan er hulp komen bij spoed',
  },
  bailiff: { topics: ['schulden'], asked: 'de deurwaarder komt, schulden, wie helpt mij snel' },
}

/** Words that make an eviction one of debts; without them a landlord may want it for another reason. */
const owing =
  /\b(\w*schuld\w*|\w*achterstand\w*|\w*betal\w*|\w*betaald|deurwaarder\w*|vonnis|dagvaard\w*|gedagvaard|recht\w*|ontruim\w*|hypotheek|euro)\b/

/**
 * The explanation for what cannot wait, when the words of a message point elsewhere: who is put out of the house tomorrow
 * and tells of the children needs that first. Null: what was found is about it already, or nothing is urgent.
 */
export async function urgentSubject(desk: TurnDesk, question: string, { hits }: Findings): Promise<string | null> {
  const { kind } = readUrgency(question)
  if (kind === null) return null
  const { topics, asked } = help[kind]
  const fits = (about: string[]) => about.some((topic) => topics.includes(topic))
  if (hits[0] !== undefined && fits(hits[0].topics) && !(first.has(kind) && owing.test(plain(question)))) return null
  if (kind === 'eviction' && hits[0] !== undefined && !owing.test(plain(question))) return null
  const found = await desk.abilities.find({ ...askerOf(desk), text: asked, topics: topics.slice(0, 1) })
  return found.hits.find((hit) => hit.kind === 'page' && fits(hit.topics))?.explanation ?? null
}

/** Here the rule of three working days comes before any other side of debts. */
const first: ReadonlySet<UrgencyKind> = new Set(['eviction', 'cut-off'])
