import type { AnswerParts, Card, Choice, Outcome, Reply } from '../../channels/message.ts'
import type { Material } from '../abilities.ts'
import { withIslands } from '../phrases/direction.ts'
import type { Phrases } from '../phrases/phrases.ts'

/** An answer from curated material: core first, then what to do, who can help, what it rests on, the way on. */
export function composeAnswer(
  material: Material,
  choices: Choice[],
  phrases: Phrases,
  opening: string | null = null,
): Reply {
  const text = [opening, inWords(material.parts, phrases)].filter((part) => part !== null).join('\n\n')
  return {
    text,
    outcome: 'answered',
    language: phrases.language,
    choices,
    sources: material.sources,
    parts: material.parts,
  }
}

/** What comes below an answer, in words and for a channel that folds. */
export function endWith(reply: Reply, words: string): void {
  reply.text = `${reply.text}\n\n${words}`
  if (reply.parts !== null) reply.parts = { ...reply.parts, closing: words }
}

/** Something of its own that rests on no source. */
export function composeWords(text: string, outcome: Outcome, choices: Choice[], phrases: Phrases): Reply {
  const { language } = phrases
  return { text: withIslands(text, language), outcome, language, choices, sources: [], parts: null }
}

/** The whole answer in plain words, for a channel without cards. */
export function inWords(parts: AnswerParts, phrases: Phrases): string {
  const paragraphs = [parts.core]
  if (parts.steps.length > 0) {
    paragraphs.push([phrases.whatYouCanDo, ...parts.steps.map((step, index) => `${index + 1}. ${step}`)].join('\n'))
  }
  if (parts.cards.length > 0)
    paragraphs.push([phrases.whoCanHelp, ...parts.cards.map((card) => cardInWords(card, phrases))].join('\n'))
  paragraphs.push(...parts.notes)
  if (parts.basis.length > 0) {
    paragraphs.push([phrases.restsOn, ...parts.basis.map(({ citation, says }) => `${citation}: ${says}`)].join('\n'))
  }
  return paragraphs.join('\n\n')
}

function cardInWords(card: Card, phrases: Phrases): string {
  const phone =
    card.phone === null ? null : `${phrases.phone} ${card.phone}${card.example ? ` ${phrases.exampleNumber}` : ''}`
  const facts = [phone, card.hours, card.place].filter((fact) => fact !== null)
  const site = facts.length === 0 && card.url !== null ? [card.url] : []
  return `• ${card.name}: ${firstSentence(card.what)}${facts.length + site.length > 0 ? `\n  ${[...facts, ...site].join('. ')}.` : ''}`
}

/** A card in plain words is short; the whole description stands on the page of the service. */
function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/s.exec(text)?.[0] ?? text
}
