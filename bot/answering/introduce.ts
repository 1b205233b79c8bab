import type { Reply } from '../../channels/message.ts'
import type { Material } from '../abilities.ts'
import type { TurnDesk } from '../turn.ts'
import { composeWords } from './compose.ts'

/**
 * Before an answer in Dutch, for who writes in another language: what it is about, who to call, that a person can arrange
 * an interpreter. The answer itself stays in the words that were checked. Null in Dutch.
 */
export function introduction(desk: TurnDesk, material: Material, opening: string | null): Reply | null {
  const { phrases } = desk
  if (phrases.language === 'nl') return null
  const [card] = material.parts.cards
  const title = desk.abilities.topicLabel(material.topic, phrases.language)
  const number = card?.phone == null ? null : `${card.phone}${card.example ? ` ${phrases.exampleNumber}` : ''}`
  const lines = [
    opening,
    phrases.foundAbout(title),
    card === undefined ? null : phrases.thisOneHelps(card.name, number),
    `${phrases.textIsDutch} ${phrases.interpreter}`,
  ]
  return composeWords(lines.filter((line) => line !== null).join('\n'), 'answered', [], phrases)
}
